import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { recognise } from '../../../core/intake/recognise';
import { sourceFromText } from '../../../core/intake/text-source';
import { editSpans } from '../../../core/merge/edit-spans';
import { blockText, type Block } from '../../../core/report/block';
import { numberedIds } from '../../../core/report/ids';
import type { Report } from '../../../core/report/report';
import { examineReturned, returnedProperties, takeReturned } from '../../../electron/desk/examine-returned';
import { exportDocx } from '../../../electron/desk/export-docx';
import { reportOf } from '../../support/reports';
import { tempFolder } from '../../support/temp-folder';
import { resavedByLibreOffice } from '../../support/render';
import { shown } from '../../core/merge/texts';

jest.setTimeout(180_000);
const folder = tempFolder();
const TEMPLATES = 'templates';

/** A real report with threads on words of several blocks, and suggestions. */
function sample(): Report {
  const text = readFileSync('test/fixtures/reports/001_d31234125ce4b8f4.txt', 'utf8');
  const { blocks } = recognise(sourceFromText(text), numberedIds('x'));
  const long = blocks.filter((block) => blockText(block).length > 60 && block.type !== 'table');
  const mark = (id: string, block: Block, from: number, to: number) => {
    const at = blocks.findIndex((one) => one.id === block.id);
    const children = editSpans(blocks[at]!.children as never, [
      { from, to, make: (span) => ({ ...span, [`comment_${id}`]: true }) },
    ]);
    blocks[at] = { ...blocks[at]!, children } as Block;
  };
  const threads = long.slice(0, 12).map((block, i) => {
    mark(`k${i}`, block, 20, 30);
    return {
      id: `k${i}`,
      author: i % 2 ? '张科长' : '李工',
      at: `2026-01-${String(i + 1).padStart(2, '0')}T01:30:00.000Z`,
      text: `第${i}条意见`,
      resolved: i % 3 === 0,
      replies: i % 4 === 0 ? [{ id: `k${i}r`, author: '王五', at: '2026-01-20T01:30:00.000Z', text: '已改' }] : [],
    };
  });
  const change = { id: 's1', author: '起草人', at: '2026-01-05T02:00:00.000Z' };
  const at = blocks.findIndex((block) => block.id === long[14]!.id);
  blocks[at] = {
    ...blocks[at]!,
    children: editSpans(
      blocks[at]!.children as never,
      [{ from: 10, to: 14, make: (span) => ({ ...span, deleted: change }) }],
      [{ at: 14, spans: [{ text: '改写的话', inserted: change }] }],
    ),
  } as Block;
  return reportOf(blocks, { comments: threads, unit: '乙区人民政府', year: 2023 });
}

const send = async (report: Report): Promise<string> => {
  const path = join(folder(), '征求意见稿.docx');
  await exportDocx(report, { path, variant: 'review' }, TEMPLATES, [], 'v1');
  return path;
};
const back = async (mine: Report, path: string, sent: Report | null) => {
  const source = { path };
  const properties = returnedProperties(source);
  const copies = [{ source, properties, sent }];
  const [{ entries, dropped }] = (await examineReturned(mine, copies, TEMPLATES)) as [
    Awaited<ReturnType<typeof examineReturned>>[number],
  ];
  const choices = [
    Object.fromEntries(entries.map(({ id, mine: both }) => [id, both === undefined ? 'take' : 'note'] as const)),
  ];
  return { properties, entries, dropped, taken: await takeReturned(mine, copies, choices, TEMPLATES) };
};
const edit = (path: string, change: (xml: string) => string, name = 'word/document.xml'): string => {
  const parts = unzipSync(readFileSync(path));
  parts[name] = strToU8(change(strFromU8(parts[name]!)));
  const target = path.replace('.docx', '（改）.docx');
  writeFileSync(target, zipSync(parts));
  return target;
};

test('a copy that nobody touched brings nothing', async () => {
  const report = sample();
  const { properties, entries, dropped } = await back(report, await send(report), report);
  expect(properties.sentAs).toEqual({ report: 'r1', version: 'v1', variant: 'review' });
  expect(entries).toEqual([]);
  expect(dropped).toEqual([]);
});

test('nor does one that LibreOffice opened and saved: the same text, the same threads', async () => {
  const report = sample();
  const path = resavedByLibreOffice(await send(report));
  const { properties, entries, dropped, taken } = await back(report, path, report);
  expect(properties.sentAs).toEqual({ report: 'r1', version: 'v1', variant: 'review' });
  expect(entries).toEqual([]);
  expect(dropped).toEqual([]);
  expect(taken.blocks.map(shown)).toEqual(report.blocks.map(shown));
});

test('nor one that no longer says what it is', async () => {
  const report = sample();
  const stripped = edit(await send(report), (xml) => xml.replaceAll(/shufa\w+/gu, 'x'), 'docProps/custom.xml');
  const { properties, entries } = await back(report, stripped, null);
  expect(properties.sentAs).toBeNull();
  expect(entries).toEqual([]);
});
