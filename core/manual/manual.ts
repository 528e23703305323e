/** A stretch of text; `bold` names something on screen. */
export interface ManualSpan {
  text: string;
  bold?: true;
}

export type ManualBlock =
  | { kind: 'paragraph'; spans: ManualSpan[] }
  | { kind: 'list'; ordered: boolean; items: ManualSpan[][] }
  /** `name` is the file beside the chapters. */
  | { kind: 'picture'; name: string; alt: string };

/** A page of the manual's text under one heading. `topic` is what F1 asks for where it belongs. */
export interface ManualSection {
  title: string;
  topic: string | null;
  blocks: ManualBlock[];
}

export interface ManualChapter {
  /** File name without extension; chapters stand in its order. */
  id: string;
  title: string;
  topic: string;
  sections: ManualSection[];
}

/** A picture of the manual, whole: `url` is a data URL of a PNG. Width and height in pixels. */
export interface ManualPicture {
  name: string;
  width: number;
  height: number;
  url: string;
}

/** 使用手册: what templates/manual holds. */
export interface Manual {
  chapters: ManualChapter[];
  pictures: ManualPicture[];
}

/** The words of a block, as a search reads them; a list one item a line. */
export function manualBlockText(block: ManualBlock): string {
  if (block.kind === 'picture') return block.alt;
  const lines = block.kind === 'list' ? block.items : [block.spans];
  return lines.map((spans) => spans.map(({ text }) => text).join('')).join('\n');
}
