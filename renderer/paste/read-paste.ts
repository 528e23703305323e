import { recogniseFragment } from '../../core/intake/recognise-fragment';
import type { Dropped, Source } from '../../core/intake/recognised';
import { cleanSpans, joinText } from '../../core/intake/spans';
import type { Block } from '../../core/report/block';
import { numberedIds } from '../../core/report/ids';
import { htmlSource } from './html-source';

/** HTML of the clipboard as blocks of a report, and what of it stays out. */
export interface PastedHtml {
  blocks: Block[];
  /** The text, with the number typed before it, where it is a single line; joins the text around it. */
  line: string | null;
  /** Lines of a page around the text, such as navigation; they may be put back. */
  chrome: string[];
  /** Kinds of things that cannot be taken in, in words for the notice. */
  missed: string[];
}

/** Reads HTML of the clipboard; null when there is no text in it. Ids are given when the blocks are put in. */
export function readPaste(html: string): PastedHtml | null {
  const source = htmlSource(html);
  const { blocks: found, dropped } = recogniseFragment(source, numberedIds());
  // Recognition needs ids apart from each other; those of the report are given as the blocks are put in.
  const blocks = found.map((block): Block => ({ ...block, id: '' }));
  const pictures = dropped.filter(({ reason }) => reason === 'picture').length;
  const chrome = dropped.filter(isChrome).flatMap(({ text }) => text.split('\n'));
  if (blocks.length === 0 && chrome.length === 0 && pictures === 0) return null;
  const missed = [
    ...(pictures > 0 ? [`${pictures} 张图片`] : []),
    ...(source.hadDeleted ? ['修订中已删除的文字'] : []),
  ];
  return { blocks, line: onlyLine(source), chrome, missed };
}

function onlyLine({ blocks }: Source): string | null {
  const [only, ...others] = blocks;
  if (only?.kind !== 'paragraph' || others.length > 0) return null;
  const text = joinText(cleanSpans(only.spans));
  return text.includes('\n') ? null : text;
}

function isChrome({ reason }: Dropped): boolean {
  return reason === 'page-chrome' || reason === 'web-address' || reason === 'doubled-title';
}
