import type { Place } from '../report/place';
import type { Finding } from '../proof/finding';
import { blockText, type Block } from '../report/block';
import type { Report } from '../report/report';
import type { Line, Page } from './page';
import { titleHint, type TitleFault } from './title-hint';

/** One place that will look poor in print. */
export interface LayoutHint extends Place {
  kind: 'lone-character' | TitleFault;
  message: string;
}

const MARK = /[\p{P}\p{S}\s]/u;

/** What a clerk would still touch by hand: 孤字 (a last line of one character, marks not counted) and ill-broken titles. */
export function layoutHints(pages: readonly Page[], report: Report): LayoutHint[] {
  const blocks = new Map(report.blocks.map((block) => [block.id, block]));
  const hints: LayoutHint[] = [];
  const hint = (block: Block, { start, end }: Line, kind: LayoutHint['kind'], message: string) => {
    hints.push({ block: block.id, start, end, text: blockText(block).slice(start, end), kind, message });
  };
  for (const [id, lines] of linesByBlock(pages)) {
    const block = blocks.get(id);
    if (!block) continue;
    const text = blockText(block);
    if (block.type === 'title') {
      const found = titleHint(text, lines);
      if (found) hint(block, found.line, found.kind, found.message);
    } else if (block.type === 'paragraph' || block.type === 'heading') {
      const last = lines.at(-1)!;
      const characters = [...text.slice(last.start, last.end)].filter((char) => !MARK.test(char));
      if (last.first || characters.length !== 1) continue;
      hint(
        block,
        last,
        'lone-character',
        `段末一行只有“${characters[0]}”一个字（孤字），可增删几个字使其回到上一行或多排几字。`,
      );
    }
  }
  return hints;
}

/** A hint as a finding, for the list of what is doubtful. */
export function hintFinding({ kind, message, ...place }: LayoutHint): Finding {
  return { ...place, rule: `layout-${kind}`, category: 'format', severity: 'hint', message };
}

function linesByBlock(pages: readonly Page[]): Map<string, Line[]> {
  const lines = new Map<string, Line[]>();
  for (const line of pages.flatMap((page) => page.lines)) {
    const there = lines.get(line.block);
    if (there) there.push(line);
    else lines.set(line.block, [line]);
  }
  return lines;
}
