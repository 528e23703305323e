import { createHash } from 'node:crypto';
import type { Block } from '../../core/report/block';
import { canonicalText } from '../../core/version/canonical-text';

/** SHA-256, in hex, of what counts as the text of these blocks. */
export function contentHash(blocks: readonly Block[]): string {
  return sha256(canonicalText(blocks));
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
