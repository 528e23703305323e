import { blockText, type Block, type TextBlock } from '../report/block';
import type { Annex } from './elements';

const LABEL = /^\s*附件\s*[:：]?\s*/u;
const NUMBER = /^\s*\d{1,2}\s*[.．、]\s*/u;

/** The titles that 附件说明 names, without label and numbers. */
export function notedTitles(blocks: readonly Block[]): string[] {
  return blocks
    .filter((block) => block.type === 'attachment-note')
    .flatMap((block) => blockText(block).split('\n'))
    .map((line) => line.replace(LABEL, '').replace(NUMBER, '').trim())
    .filter((title) => title !== '');
}

/** 附件说明 as one block (§7.3.4): numbered when there are several, no mark at the ends. Null without titles. */
export function annexNote(annexes: readonly Annex[]): TextBlock | null {
  const titles = annexes
    .map(({ title }) => title.trim().replace(/[。；，、;,.]$/u, ''))
    .filter((title) => title !== '');
  if (titles.length === 0) return null;
  const text = titles.length === 1 ? titles[0]! : titles.map((title, i) => `${i + 1}.${title}`).join('\n');
  return { id: 'copy-attachment-note', type: 'attachment-note', children: [{ text: `附件：${text}` }] };
}

/**
 * Where 附件 and 附件说明 disagree (§7.3.7: order and titles are the same), as one sentence; null when they agree or
 * one of them is not there.
 */
export function annexMismatch(blocks: readonly Block[], annexes: readonly Annex[]): string | null {
  const noted = notedTitles(blocks);
  const titles = annexes.map(({ title }) => title.trim()).filter((title) => title !== '');
  if (noted.length === 0 || titles.length === 0) return null;
  const at = Array.from({ length: Math.max(noted.length, titles.length) }, (_, i) => i).find(
    (i) => bare(noted[i] ?? '') !== bare(titles[i] ?? ''),
  );
  if (at === undefined) return null;
  return `附件说明第${at + 1}项“${noted[at] ?? '（无）'}”与附件标题“${titles[at] ?? '（无）'}”不一致`;
}

function bare(title: string): string {
  return title.replace(/[\s《》“”]/gu, '');
}
