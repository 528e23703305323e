import type { RenderChunkProps } from 'slate-react';

/** Blocks in a chunk: few enough to be laid out at once, enough that they need not be watched one by one. */
export const CHUNK_SIZE = 8;

/** A few blocks that follow each other. Far out of sight they are neither laid out nor painted, and seen to as one. */
export function renderChunk({ attributes, children, lowest }: RenderChunkProps) {
  return (
    <div {...attributes} className={lowest ? 'chunk' : undefined}>
      {children}
    </div>
  );
}
