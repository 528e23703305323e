import { blockText, headLength } from '../../../core/report/block';
import { headingNumbers } from '../../../core/report/numbering';
import type { Recognised } from '../../../core/intake/recognised';

/** How much of a paragraph an outline shows. */
const SHOWN = 16;

/**
 * A recognised report as lines a person can read and write: “H1 measures 一、主要举措和成效”, “H2 run （一）小标题。|正文”,
 * “paragraph 2023年，……”, “- page-chrome 字号：”.
 */
export function outline(recognised: Recognised): string[] {
  const numbers = headingNumbers(recognised.blocks);
  const { unit, year, template } = recognised;
  const lines = [`unit ${unit} · year ${year} · template ${template}`];
  for (const block of recognised.blocks) {
    const text = blockText(block);
    if (block.type !== 'heading') lines.push(`${block.type} ${shorten(text)}`);
    else {
      const part = block.level === 1 ? ` ${block.part}` : '';
      const head = headLength(block);
      const words = block.runIn ? `${text.slice(0, head)}|${shorten(text.slice(head))}` : text;
      lines.push(`H${block.level}${part}${block.runIn ? ' run' : ''} ${numbers.get(block.id)}${words}`);
    }
  }
  for (const { reason, text } of recognised.dropped) lines.push(`- ${reason} ${shorten(text)}`);
  return lines;
}

function shorten(text: string): string {
  const line = text.replaceAll('\n', '↵').replaceAll('\t', '⇥');
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
