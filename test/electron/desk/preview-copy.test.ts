import { parseReport } from '../../../core/report/parse';
import type { Preview } from '../../../core/variant/preview';
import { previewCopy } from '../../../electron/desk/preview/preview-copy';
import { sampleElements } from '../docx/write/sample-elements';
import { sampleReport } from '../docx/write/sample-report';

/** A copy to a superior with a text of so many lines. */
function preview(lines: number): Preview {
  const report = parseReport({
    ...sampleReport(),
    comments: [],
    elements: { ...sampleElements, annexes: [] },
    blocks: [
      { id: 't', type: 'title', children: [{ text: '海滨区2023年度法治政府建设情况报告' }] },
      { id: 'p', type: 'paragraph', children: [{ text: '依法行政'.repeat(7 * lines) }] },
      { id: 's', type: 'signature', children: [{ text: '海滨区人民政府' }] },
      { id: 'd', type: 'date', children: [{ text: '2024年1月15日' }] },
    ],
  });
  return previewCopy(report, { variant: 'superior', profile: 'gbt9704' }, 'templates', []);
}

const words = (page: Preview['pages'][number]) =>
  page.lines.map(({ runs }) => runs.map(({ text }) => text).join('')).filter((text) => text !== '');

test('版记 is on the last page, an even one, and no two lines stand in one place', () => {
  for (let lines = 1; lines <= 50; lines += 1) {
    const { pages } = preview(lines);
    expect({ lines, odd: pages.length % 2 }).toEqual({ lines, odd: 0 });
    expect(words(pages.at(-1)!).some((text) => text.startsWith('抄送：'))).toBe(true);
    const tops = pages
      .at(-1)!
      .lines.filter(({ align }) => align !== 'right')
      .map(({ y }) => Math.round(y / 100));
    expect({ lines, tops: new Set(tops).size }).toEqual({ lines, tops: tops.length });
  }
});

test('an even page without room for it is followed by a blank one; neither has a number', () => {
  const { pages } = preview(22);
  expect(pages).toHaveLength(4);
  expect(words(pages[2]!)).toEqual([]);
  expect(words(pages[3]!).join('')).not.toMatch(/—/u);
  expect(words(pages[1]!).at(-1)).toMatch(/^— ?2 ?—$/u);
});

test('what does not fit into a line of 抄送 goes on below its first name', () => {
  const { pages } = preview(3);
  const copy = pages.at(-1)!.lines.filter(({ runs }) => /抄送|人民团体/u.test(runs[0]?.text ?? ''));
  expect(copy).toHaveLength(2);
  expect(copy[1]!.x).toBeGreaterThan(copy[0]!.x);
  expect(copy.map(({ runs }) => runs[0]!.text).join('')).toBe(`抄送：${sampleElements.copyTo}。`);
});
