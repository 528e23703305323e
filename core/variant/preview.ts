import type { TextRole } from '../layout/profile';

/** A stretch of text of one role: its font and size are those of the role. */
export interface PreviewRun {
  text: string;
  role: TextRole;
}

/** One line of print. Lengths in twips from the left and top edge of the sheet. */
export interface PreviewLine {
  x: number;
  y: number;
  width: number;
  height: number;
  runs: PreviewRun[];
  align: 'justify' | 'left' | 'center' | 'right';
  /** In points, where it is not that of the role: a long mark is set smaller. */
  size?: number;
  /** RRGGBB; black when absent. */
  color?: string;
}

/** A printed rule, or the frame of a table's cell. */
export interface PreviewBox {
  x: number;
  y: number;
  width: number;
  height: number;
  /** A rule is filled with it; a cell only framed. */
  fill?: string;
}

/** One sheet as it will print. */
export interface PreviewPage {
  width: number;
  height: number;
  lines: PreviewLine[];
  /** Text in a cell breaks by itself, in the middle of its height. */
  cells: (PreviewBox & { runs: PreviewRun[]; align: 'left' | 'center' })[];
  rules: PreviewBox[];
}

/** A copy before it is written. */
export interface Preview {
  pages: PreviewPage[];
  /** By role: fonts, best first, and size in points. */
  fonts: Record<TextRole, { families: string[]; size: number; bold: boolean }>;
  /** Change of character spacing in the text, in twips. */
  characterSpacing: number;
}
