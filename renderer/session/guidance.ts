import { headingText, type Block, type Heading } from '../../core/report/block';
import { countBlock } from '../../core/report/count';
import type { Part } from '../../core/report/part';
import { fillPlaceholders, type Guidance, type OutlineHeading, type Template } from '../../core/template/template';

/** Below this many characters a section counts as not yet written, and shows what to write. */
const THIN = 30;

/** The guidance of every thin section, by heading id, ready to show. */
export function thinGuidance(
  blocks: readonly Block[],
  template: Template,
  report: { unit: string; year: number },
): Map<string, string> {
  const guidance = new Map<string, string>();
  const fill = (text: string) => fillPlaceholders(text, report);
  const open: { heading: Heading; chars: number }[] = [];
  let part: Part | null = null;
  const parts = new Map<string, Part | null>();
  const close = (level: number) => {
    while (open.length > 0 && open.at(-1)!.heading.level >= level) {
      const { heading, chars } = open.pop()!;
      const text = chars < THIN && guidanceOf(heading, parts.get(heading.id) ?? null, template, fill);
      if (text) guidance.set(heading.id, showGuidance(text, fill));
    }
  };
  for (const block of blocks) {
    if (block.type === 'heading') {
      close(block.level);
      if (block.level === 1) part = block.part ?? null;
      parts.set(block.id, part);
      open.push({ heading: block, chars: 0 });
    }
    if (block.type === 'signature' || block.type === 'date') close(0);
    const chars = block.type === 'heading' && !block.runIn ? 0 : countBlock(block);
    for (const section of open) section.chars += chars;
  }
  close(0);
  return guidance;
}

function guidanceOf(
  heading: Heading,
  part: Part | null,
  template: Template,
  fill: (text: string) => string,
): Guidance | undefined {
  const outline = template.outline.find((one) => one.part === part);
  if (!outline) return undefined;
  if (heading.level === 1) return outline.guidance;
  const words = headingText(heading);
  const find = (headings: readonly OutlineHeading[]): Guidance | undefined => {
    for (const one of headings) {
      const found = fill(one.heading) === words ? one.guidance : find(one.children ?? []);
      if (found) return found;
    }
    return undefined;
  };
  return find(outline.children ?? []);
}

function showGuidance({ ask, data, example }: Guidance, fill: (text: string) => string): string {
  const lines = [`写作提示：${fill(ask)}`];
  if (data) lines.push(`备好数据：${fill(data)}`);
  if (example) lines.push(`例句：${fill(example)}`);
  return lines.join('\n');
}
