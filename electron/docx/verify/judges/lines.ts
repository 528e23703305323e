import type { LookedDocument, Section } from '../looked-document';
import type { LookedParagraph } from '../paragraphs';
import { DECISIVE, shares } from '../measure';
import type { Judge } from '../judge';

const EXPECTED = '每面22行';

/** 5.2.3: 22 lines a page. Counted from the height of the type area and the line height of the text. */
export const judgeLines: Judge = ({ sections, body, headings }: LookedDocument) => {
  const section = sections.find(({ width, height }) => width <= height);
  const paragraphs = [...body, ...headings.map(({ paragraph }) => paragraph)];
  const pitches = section ? weighedPitches(section, paragraphs) : [];
  if (!section || pitches.length === 0) {
    return { clause: '5.2.3', title: '每面行数', verdict: 'not-judged', found: '没有正文', expected: EXPECTED };
  }
  const height = section.height - section.top - section.bottom;
  const lines = (pitch: number) => Math.floor(height / pitch);
  const right = pitches.filter(({ pitch }) => lines(pitch) === 22).reduce((sum, { share }) => sum + share, 0);
  const main = pitches[0]!.pitch;
  return {
    clause: '5.2.3',
    title: '每面行数',
    verdict: right >= DECISIVE ? 'kept' : 'deviates',
    found: `${lines(main)}行（行距${Math.round(main * 5) / 100}磅）${right < DECISIVE && lines(main) === 22 ? '，部分段落不同' : ''}`,
    expected: EXPECTED,
  };
};

function weighedPitches(section: Section, paragraphs: readonly LookedParagraph[]): { pitch: number; share: number }[] {
  const pitches = new Map(paragraphs.flatMap((p) => p.runs.map(({ look }) => [look, linePitch(section, p)] as const)));
  return shares(paragraphs, (_, look) => String(pitches.get(look))).map(({ key, share }) => ({
    pitch: Number(key),
    share,
  }));
}

/** Height of a line in twips: exact as said; otherwise as many lines of the grid as the letters need. */
function linePitch({ grid }: Section, { look, runs }: LookedParagraph): number {
  if (look.lineRule === 'exact') return look.line;
  const size = Math.max(...runs.map((run) => run.look.size)) * 10;
  // A Chinese font asks for about 1.3 times its size.
  const natural = size * 1.3;
  const gridded = grid && look.snapToGrid ? Math.ceil(natural / grid.linePitch) * grid.linePitch : natural;
  if (look.lineRule === 'atLeast') return Math.max(look.line, gridded);
  return (gridded * look.line) / 240;
}
