/** A PNG that stands above its caption. Width and height in its own pixels. */
export interface PrintedPicture {
  name: string;
  data: Uint8Array;
  width: number;
  height: number;
}
