import { Paragraph, type FileChild } from 'docx';
import { textWidth, type LayoutProfile } from '../../../core/layout/profile';
import type { Annex } from '../../../core/variant/elements';
import { textRun } from './runs';
import { STYLE } from './style-ids';
import { titleBreaks } from '../../../core/layout/title-breaks';
import { cleanText } from './xml';

/** 附件 that have a text, each on a page of its own, before the 版记 (§7.3.7). */
export function annexElements(annexes: readonly Annex[], profile: LayoutProfile): FileChild[] {
  const several = annexes.length > 1;
  return annexes.flatMap(({ title, text }, i) =>
    text.trim() === '' ? [] : annexElement(`附件${several ? i + 1 : ''}`, title, text, profile),
  );
}

function annexElement(label: string, title: string, text: string, profile: LayoutProfile): Paragraph[] {
  const lines = cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const before = profile.annex.blankLinesAfterLabel * profile.grid.linePitch;
  return [
    new Paragraph({ style: STYLE.annexLabel, pageBreakBefore: true, children: [textRun(label)] }),
    ...(title.trim() === ''
      ? []
      : [
          new Paragraph({
            style: STYLE.title,
            spacing: { before },
            children: [textRun(broken(title.trim(), profile))],
          }),
        ]),
    ...lines.map((line) => new Paragraph({ style: STYLE.body, children: [textRun(line)] })),
  ];
}

function broken(title: string, profile: LayoutProfile): string {
  const width = Math.floor(textWidth(profile) / (profile.text.title.size * 20));
  const ends = titleBreaks(title, width, '');
  return [...ends, title.length].map((end, i) => title.slice(i === 0 ? 0 : ends[i - 1], end)).join('\n');
}
