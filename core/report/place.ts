/** A place in the report: UTF-16 offsets in the block's plain text. */
export interface Place {
  block: string;
  start: number;
  end: number;
  text: string;
}
