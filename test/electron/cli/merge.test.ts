import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { blockText, type Block } from '../../../core/report/block';
import type { Report } from '../../../core/report/report';
import { exportDocx } from '../../../electron/desk/export-docx';
import { sentVersion } from '../../../electron/desk/keep-version';
import { fileLocks } from '../../../electron/desk/file-locks';
import { createReportFile } from '../../../electron/store/create-report-file';
import { openReportFile } from '../../../electron/store/report-file';
import { comment, heading, paragraph, shown } from '../../core/merge/texts';
import { reportOf } from '../../support/reports';
import { shufa, TEMPLATES } from '../../support/run-cli';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const at = (name: string) => join(folder(), name);
const NOW = Date.UTC(2026, 0, 5);
const run = (...args: string[]) => shufa(folder(), 'merge', ...args);
const json = async (...args: string[]) => {
  const { code, out, err } = await run(...args, '--json');
  expect([code, err.includes('意外')]).toEqual([0, false]);
  return (JSON.parse(out) as { merged: Record<string, unknown>[] }).merged;
};

const BLOCKS = [
  { id: 't', type: 'title', children: [{ text: '某区2025年法治政府建设年度情况报告' }] } as Block,
  heading('h', 1, '主要举措和成效'),
  paragraph('a', '全年办理行政复议案件12件，办结10件，办理行政应诉案件3件。'),
  paragraph('b', '开展执法人员培训3次，参训人员200人，覆盖全部执法单位。'),
];

/** 我的.shufa with a version, and 他的.shufa, a copy of it. */
function twoCopies(comments = [comment('c1', '请核实')]): void {
  const marked = paragraph(
    'a',
    '全年办理',
    { text: '行政复议', comment_c1: true },
    '案件12件，办结10件，办理行政应诉案件3件。',
  );
  const file = createReportFile(
    at('我的.shufa'),
    reportOf([BLOCKS[0]!, BLOCKS[1]!, marked, BLOCKS[3]!], { comments }),
    [],
    NOW,
  );
  file.addVersion({ at: '2026-01-01T00:00:00.000Z', author: '起草人', kind: 'auto' });
  file.close();
  copyFileSync(at('我的.shufa'), at('他的.shufa'));
}

function change(name: string, work: (report: Report) => Report): void {
  const file = openReportFile(at(name));
  const { blocks, comments } = work(file.read());
  file.save({ blocks, order: blocks.map(({ id }) => id), comments }, NOW);
  file.close();
}

function read<T>(name: string, look: (file: ReturnType<typeof openReportFile>) => T): T {
  const file = openReportFile(at(name), { readOnly: true });
  try {
    return look(file);
  } finally {
    file.close();
  }
}

const replaced =
  (from: string, to: string) =>
  (report: Report): Report => ({
    ...report,
    blocks: report.blocks.map((block) =>
      block.type === 'table'
        ? block
        : ({
            ...block,
            children: block.children.map((span) => ({ ...span, text: span.text.replace(from, to) })),
          } as Block),
    ),
  });

describe('another .shufa', () => {
  test('is merged against the version both hold: texts, threads, marks and notes, and again changes nothing', async () => {
    twoCopies();
    change('我的.shufa', replaced('12件', '15件'));
    change('他的.shufa', (report) => {
      const next = replaced('3次', '5次')(replaced('办结10件', '办结11件')(report));
      const reply = { id: 'r1', author: '王五', at: '2026-01-03T00:00:00.000Z', text: '已核实' };
      return {
        ...next,
        comments: [{ ...next.comments[0]!, resolved: true, replies: [reply] }, comment('c2', '几次？')],
      };
    });
    const other = openReportFile(at('他的.shufa'));
    other.setNote({ kind: 'date', id: 'meeting', date: '2026-02-01' });
    other.close();

    const [done] = await json('我的.shufa', '他的.shufa');
    expect(done).toMatchObject({
      file: '他的.shufa',
      base: '2026-01-01T00:00:00.000Z',
      threads: [{ id: 'c2', author: '张科长', text: '几次？' }],
      replies: 1,
      resolved: ['c1'],
      blocks: ['a', 'b'],
      conflicts: [],
      notes: 1,
      changed: true,
    });
    const report = read('我的.shufa', (file) => file.read());
    expect(report.blocks.map(blockText).slice(2)).toEqual([
      '全年办理行政复议案件15件，办结11件，办理行政应诉案件3件。',
      '开展执法人员培训5次，参训人员200人，覆盖全部执法单位。',
    ]);
    expect(read('我的.shufa', (file) => file.versions().map(({ kind }) => kind))).toEqual(['merge', 'merge', 'auto']);

    const before = readFileSync(at('我的.shufa'));
    const [again] = await json('我的.shufa', '他的.shufa');
    expect(again).toMatchObject({ threads: [], replies: 0, blocks: [], conflicts: [], changed: false });
    expect(readFileSync(at('我的.shufa')).equals(before)).toBe(true);
  });

  test('where both changed the same words, ours stay, theirs are said, and the exit code is still 0', async () => {
    twoCopies();
    change('我的.shufa', replaced('12件', '15件'));
    change('他的.shufa', replaced('12件', '18件'));
    const [done] = await json('我的.shufa', '他的.shufa');
    expect(done!['conflicts']).toEqual([{ block: 'a', mine: '15', theirs: '18' }]);
    const { blocks, comments } = read('我的.shufa', (file) => file.read());
    expect(blocks.map(blockText)[2]).toContain('案件15件');
    expect(comments.at(-1)!.text).toContain('“18”');
  });

  test('a second round goes on from what was merged', async () => {
    twoCopies();
    change('他的.shufa', replaced('12件', '15件'));
    await json('我的.shufa', '他的.shufa');
    change('我的.shufa', replaced('15件', '16件'));
    const [none] = await json('我的.shufa', '他的.shufa');
    expect(none).toMatchObject({ changed: false, conflicts: [] });
  });

  test('a report of its own is told to be no copy', async () => {
    twoCopies();
    const blocks = [...BLOCKS, paragraph('n', '新增一段。')];
    createReportFile(at('另建.shufa'), { ...reportOf(blocks), id: 'another' }, [], NOW).close();
    expect((await run('我的.shufa', '另建.shufa')).err).toContain('“另建.shufa”不是这份报告的副本');
  });

  test('without a common version nothing of ours is taken away', async () => {
    twoCopies();
    change('我的.shufa', (report) => ({ ...report, blocks: [...report.blocks, paragraph('m', '我新加的一段。')] }));
    const file = openReportFile(at('他的.shufa'));
    file.removeVersions(file.versions().map(({ id }) => id));
    file.close();
    change('他的.shufa', (report) => ({ ...report, blocks: [...report.blocks, paragraph('o', '他新加的一段。')] }));
    const [done] = await json('我的.shufa', '他的.shufa');
    expect(done).toMatchObject({ base: null, sameReport: true, conflicts: [] });
    expect(read('我的.shufa', (one) => one.read().blocks.map(({ id }) => id))).toEqual(['t', 'h', 'a', 'b', 'm', 'o']);
  });
});

describe('a returned .docx', () => {
  const send = async (variant = 'review'): Promise<void> => {
    const file = openReportFile(at('我的.shufa'));
    const version = sentVersion(file, { author: '', now: NOW }, { variant, file: '稿.docx' })!;
    await exportDocx(file.read(), { path: at('稿.docx'), variant }, TEMPLATES, [], version.id);
    file.close();
  };
  const edit = (work: (xml: string) => string, to = '退回.docx'): void => {
    const parts = unzipSync(readFileSync(at('稿.docx')));
    parts['word/document.xml'] = strToU8(work(strFromU8(parts['word/document.xml']!)));
    writeFileSync(at(to), zipSync(parts));
  };
  const BY = 'w:author="张科长" w:date="2026-01-04T09:30:00Z"';
  const tracked = (from: string, to: string) => (xml: string) =>
    xml.replace(new RegExp(`<w:r>(?:(?!</w:r>).)*?${from}.*?</w:r>`, 'u'), (run) => {
      const [head, tail] = /<w:t[^>]*>(.*)<\/w:t>/u.exec(run)![1]!.split(from) as [string, string];
      const r = (text: string, name = 'w:t') => `<w:r><${name} xml:space="preserve">${text}</${name}></w:r>`;
      return `${r(head)}<w:del w:id="901" ${BY}>${r(from, 'w:delText')}</w:del><w:ins w:id="902" ${BY}>${r(to)}</w:ins>${r(tail)}`;
    });

  test('gives its tracked and plain changes as suggestions on words that moved on meanwhile, once', async () => {
    twoCopies();
    await send();
    change('我的.shufa', replaced('开展执法', '组织开展执法'));
    edit((xml) => tracked('200人', '260人')(xml).replace('办结10件', '办结9件'));
    const [done] = await json('我的.shufa', '退回.docx');
    expect(done).toMatchObject({
      kind: 'docx',
      base: '2026-01-05T00:00:00.000Z',
      conflicts: [],
      left: [],
      dropped: [],
      changed: true,
    });
    const shownNow = () => read('我的.shufa', (file) => file.read().blocks.map(shown).slice(2));
    expect(shownNow()).toEqual([
      '全年办理<c1:行政复议>案件12件，办结[10]{9}件，办理行政应诉案件3件。',
      '组织开展执法人员培训3次，参训人员[200人]{260人}，覆盖全部执法单位。',
    ]);
    const before = shownNow();
    expect((await json('我的.shufa', '退回.docx'))[0]).toMatchObject({ changed: false });
    expect(shownNow()).toEqual(before);
  });

  test('several at once: what two reviewers did to the same words is a conflict', async () => {
    twoCopies();
    await send();
    edit(tracked('200人', '260人'), '退回1.docx');
    edit((xml) => tracked('200人', '280人')(xml).replaceAll('张科长', '李局长'), '退回2.docx');
    const done = await json('我的.shufa', '退回1.docx', '退回2.docx');
    expect(done[0]).toMatchObject({ conflicts: [] });
    expect(done[1]).toMatchObject({ conflicts: [{ block: 'b', mine: '260人', theirs: '280人' }] });
  });

  test('exported by the command line: the state it was made of is found among the versions', async () => {
    twoCopies();
    expect((await shufa(folder(), 'export', '我的.shufa', '稿.docx', '--variant', 'review')).code).toBe(0);
    edit(tracked('200人', '260人'), '退回1.docx');
    edit((xml) => tracked('3次', '5次')(xml).replaceAll('张科长', '李局长'), '退回2.docx');
    for (const name of ['退回1.docx', '退回2.docx']) {
      expect((await json('我的.shufa', name))[0]).toMatchObject({ conflicts: [], left: [], changed: true });
    }
    expect(read('我的.shufa', (file) => file.read().blocks.map(shown)[3])).toBe(
      '开展执法人员培训[3次]{5次}，参训人员[200人]{260人}，覆盖全部执法单位。',
    );
  });

  test('that we never sent is matched by its text, and what it lacks is not deleted', async () => {
    twoCopies();
    await send('public');
    change('我的.shufa', (report) => ({
      ...report,
      blocks: [...report.blocks, paragraph('m', '后来我又写的一段，说明下一步安排。')],
    }));
    edit(tracked('200人', '260人'));
    const [done] = await json('我的.shufa', '退回.docx');
    expect(done).toMatchObject({ base: null, left: [{ now: '' }] });
    expect(read('我的.shufa', (file) => file.read().blocks.map(shown).slice(3))).toEqual([
      '开展执法人员培训3次，参训人员[200人]{260人}，覆盖全部执法单位。',
      '后来我又写的一段，说明下一步安排。',
    ]);
  });
});

describe('what cannot be merged', () => {
  test.each([
    ['坏.docx', Buffer.from('PK\x03\x04 坏'), '已损坏'],
    ['空.docx', Buffer.alloc(0), '不是有效的 Word'],
    ['坏.shufa', Buffer.from('坏'), '不是述法报告'],
  ])('%s: one sentence, exit 3, mine untouched', async (name, bytes, said) => {
    twoCopies();
    writeFileSync(at(name), bytes);
    const before = readFileSync(at('我的.shufa'));
    const { code, out, err } = await run('我的.shufa', name, '--json');
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain(said);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(readFileSync(at('我的.shufa')).equals(before)).toBe(true);
    expect(readdirSync(folder()).sort()).toEqual([name, '他的.shufa', '我的.shufa'].sort());
  });

  test('wrong usage is exit 2', async () => {
    twoCopies();
    for (const args of [
      ['我的.shufa'],
      ['我的.docx', '他的.shufa'],
      ['我的.shufa', 'a.txt'],
      ['我的.shufa', '我的.shufa'],
    ]) {
      expect((await run(...args)).code).toBe(2);
    }
    expect((await run('没有.shufa', '他的.shufa')).code).toBe(3);
  });

  test('a report that is open in the program is left alone', async () => {
    twoCopies();
    const locks = fileLocks({ dataDir: folder(), person: () => ({ name: '李四', unit: '' }), now: Date.now });
    try {
      expect(locks.take(at('我的.shufa'))).toBeNull();
      const { code, err } = await run('我的.shufa', '他的.shufa');
      expect(code).toBe(3);
      expect(err).toContain('李四');
    } finally {
      locks.free(at('我的.shufa'));
      locks.stop();
    }
  });
});

test('a text that was signed takes comments and no words', async () => {
  twoCopies();
  const file = openReportFile(at('我的.shufa'));
  const signed = { at: '2026-01-03T00:00:00.000Z', stage: 'submission', stageName: '报送稿' };
  file.takeStep({ at: signed.at, author: '李明', kind: 'stage', name: '报送稿' }, ({ id: version, hash }) => ({
    ...{
      ...signed,
      id: 's1',
      kind: 'step',
      date: '2026-01-03',
      person: '赵区长',
      signed: true,
      note: '',
      version,
      hash,
    },
    open: { comments: 1, suggestions: 0, missing: 0 },
  }));
  file.close();
  copyFileSync(at('他的.shufa'), at('批注.shufa'));
  change('批注.shufa', (report) => ({ ...report, comments: [...report.comments, comment('c9', '文号再核一次')] }));
  expect(await json('我的.shufa', '批注.shufa')).toMatchObject([{ changed: true }]);
  const before = read('我的.shufa', (one) => one.read());
  expect(before.comments.map(({ text }) => text)).toContain('文号再核一次');
  change('他的.shufa', ({ blocks, ...report }) => ({
    ...report,
    blocks: [...blocks.slice(0, 3), paragraph('b', '开展执法人员培训5次，参训人员200人，覆盖全部执法单位。')],
  }));
  const { code, err } = await run('我的.shufa', '他的.shufa');
  expect([code, err]).toEqual([3, expect.stringContaining('由赵区长签批')]);
  expect(read('我的.shufa', (one) => one.read())).toEqual(before);
});
