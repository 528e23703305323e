import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { numberedIds } from '../../../../core/report/ids';
import { recognise } from '../../../../core/intake/recognise';
import { loadProfile } from '../../../../electron/templates/load-profile';
import { readDocx } from '../../../../electron/docx/read/read-docx';
import { writeDocx } from '../../../../electron/docx/write/write-docx';
import { docxParts } from '../../../support/ooxml';
import { sampleReport } from './sample-report';

const profile = loadProfile('templates', 'gbt9704');

/** Another reader's view: author, text and the exact words of every comment range. */
const PYTHON = `
import json, sys, docx
from docx.oxml.ns import qn
d = docx.Document(sys.argv[1])
part = next(r.target_part for r in d.part.rels.values() if r.reltype.endswith('/comments'))
from lxml import etree
root = etree.fromstring(part.blob)
said = {c.get(qn('w:id')): [c.get(qn('w:author')), '\\n'.join(''.join(t.text or '' for t in p.iter(qn('w:t'))) for p in c.iter(qn('w:p')))] for c in root}
open_, words, refs = set(), {}, []
for e in d.element.body.iter():
    if e.tag == qn('w:commentRangeStart'): open_.add(e.get(qn('w:id'))); words[e.get(qn('w:id'))] = ''
    elif e.tag == qn('w:commentRangeEnd'): open_.discard(e.get(qn('w:id')))
    elif e.tag == qn('w:commentReference'): refs.append(e.get(qn('w:id')))
    elif e.tag == qn('w:t'):
        for i in open_: words[i] += e.text or ''
print(json.dumps([said[i] + [words[i], i in refs] for i in sorted(said, key=int)]))
`;

test('another reader finds every comment and reply on the exact words', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shufa-comments-'));
  try {
    const file = join(folder, 'review.docx');
    writeFileSync(file, await writeDocx(sampleReport(), { variant: 'review', profile }));
    const seen: unknown = JSON.parse(execFileSync('/usr/bin/python3', ['-c', PYTHON, file], { encoding: 'utf8' }));
    const twoSpans = '依法治街”——<稳>&"进"……';
    expect(seen).toEqual([
      ['张三', '核实提法\n并注明出处', twoSpans, true],
      ['李四 & 王五', '已核实', twoSpans, true],
      ['未署名', '数据口径？', '”——<稳>&"进"……办结率98.5%。', true],
      [
        '李四 & 王五',
        '跨段批注',
        '健全依法决策机制。重大决策全部经过合法性审查。1.规范性文件（1）备案审查备案3件另行说明。',
        true,
      ],
      ['张三', '表内批注', '行政规范性文件合法性审核', true],
      ['张三', '（原文已删）\n改为三项', '', true],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('our own reader gets back what was said, by whom, when, and whether it is done', async () => {
  const report = sampleReport();
  const source = readDocx(await writeDocx(report, { variant: 'review', profile }), 'review.docx');
  const bare = source.comments.map(({ author, at, text, resolved, replies }) => ({
    author,
    at,
    text,
    resolved,
    replies,
  }));
  expect(bare).toEqual(
    report.comments.map(({ author, at, text, resolved, replies }) => ({
      author: author || '未署名',
      at,
      text,
      resolved,
      replies,
    })),
  );
});

test('a comment whose words are gone stands at its block and says what they were', async () => {
  const report = sampleReport();
  const lost = report.comments.at(-1)!;
  const xmlWith = async (block: string) => {
    lost['quote'] = '督促\n整改';
    lost['block'] = block;
    return docxParts(await writeDocx(report, { variant: 'review', profile }));
  };
  const point = '<w:commentRangeStart w:id="5"/><w:commentRangeEnd w:id="5"/>';
  const parts = await xmlWith('b13');
  expect(parts['word/comments.xml']).toContain('（原文已删：督促 整改）');
  expect(parts['word/document.xml']).toContain(
    `<w:bookmarkStart w:name="sf_b13" w:id="11"/><w:bookmarkEnd w:id="11"/>${point}`,
  );
  // b11 is empty and does not print; the table before it does.
  const unprinted = (await xmlWith('b11'))['word/document.xml']!;
  expect(unprinted.indexOf(point)).toBeGreaterThan(unprinted.indexOf('<w:tbl>'));
  expect(unprinted.indexOf(point)).toBeLessThan(unprinted.indexOf('序号'));
});

test('done is kept where no comment has a reply', async () => {
  const report = sampleReport();
  report.comments = report.comments.map((comment) => ({ ...comment, replies: [] }));
  const parts = docxParts(await writeDocx(report, { variant: 'review', profile }));
  expect(parts['word/commentsExtended.xml']!.match(/w15:done="1"/gu)).toHaveLength(2);
});

test('a comment keeps its lasting id from export to export, whatever stands before it', async () => {
  const ids = async (drop: number) => {
    const report = sampleReport();
    report.comments = report.comments.slice(drop);
    const parts = docxParts(await writeDocx(report, { variant: 'review', profile }));
    return [...parts['word/commentsIds.xml']!.matchAll(/durableId="(\w+)"/gu)].map(([, id]) => id);
  };
  const all = await ids(0);
  expect(new Set(all).size).toBe(6);
  expect(await ids(1)).toEqual(all.slice(2));
});

test('a comment that came from Word goes back under the id it had there', async () => {
  const report = sampleReport();
  report.comments[0]!.id = 'd1234ABCD';
  const parts = docxParts(await writeDocx(report, { variant: 'review', profile }));
  expect(parts['word/commentsIds.xml']).toContain('w16cid:durableId="1234ABCD"');
});

test('the blocks of a file find back to the blocks of the report', async () => {
  const report = sampleReport();
  const source = readDocx(await writeDocx(report, { variant: 'clean', profile }), 'clean.docx');
  const blocks = source.blocks.flatMap((block) => (block.kind === 'paragraph' && block.block ? [block.block] : []));
  const printed = report.blocks.filter(({ id, type }) => type !== 'table' && id !== 'b8' && id !== 'b11');
  // Each line of the note of attachments says whose it is.
  expect(blocks).toEqual(printed.flatMap(({ id, type }) => (type === 'attachment-note' ? [id, id] : [id])));
});

test('a file read back is the same report', async () => {
  const report = sampleReport();
  const source = readDocx(await writeDocx(report, { variant: 'review', profile }), 'review.docx');
  const found = recognise(source, numberedIds());
  const shape = (blocks: typeof report.blocks) =>
    blocks.map(({ type, level, runIn }) => [type, level, runIn].join(' ').trim());
  const printed = report.blocks.filter(({ id }) => id !== 'b8' && id !== 'b11');
  expect(shape(found.blocks).filter((type, i, all) => type !== 'attachment-note' || all[i - 1] !== type)).toEqual(
    shape(printed),
  );
});
