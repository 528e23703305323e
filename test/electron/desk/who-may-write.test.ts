import { writeFileSync } from 'node:fs';
import type { Api, OpenedReport } from '../../../core/api';
import { NO_ELEMENTS } from '../../../core/variant/elements';
import { ownerPath } from '../../../electron/disk/owner-file';
import { by } from '../../support/suggestion-by';
import { testDesk, written } from '../../support/test-desk';

const it = testDesk();
const code = (name: string) => expect.objectContaining({ code: name });
const STEP = { stage: 'discussion', date: '2026-01-05', person: '王五', note: '' };

/** Whatever decides about a report beside its words, each tried once. */
function decisions(api: Api, { session, items }: OpenedReport): Record<string, () => unknown> {
  const item = items[0]!.id;
  const mark = {
    item,
    kind: 'confirmed',
    date: '2026-01-05',
    document: '会议纪要',
    note: '',
    author: '',
    at: '',
  } as const;
  const date = { kind: 'date', id: 'meeting', date: '2026-01-20' } as const;
  return {
    saveItemMark: () => api.saveItemMark(session, mark),
    removeItemMark: () => api.removeItemMark(session, item),
    updatePacks: () => api.updatePacks(session),
    saveNote: () => api.saveNote(session, date),
    removeNote: () => api.removeNote(session, 'date', 'meeting'),
    saveElements: () => api.saveElements(session, NO_ELEMENTS),
    takeStage: () => api.takeStage(session, STEP),
    addMaterial: () => api.addMaterial(session, { path: it.path('区教育局.txt') }),
  };
}

const attempt = async (work: () => unknown): Promise<unknown> => work();

test('nothing at all is written to a report that somebody else took over', async () => {
  const opened = it.create();
  const { handlers } = it.desk;
  const named = handlers.keepVersion(opened.session, '讨论前', '');
  writeFileSync(it.path('区教育局.txt'), '全年开展学法用法活动三次。');
  const owner = { desk: 'd-far', computer: 'far', machine: 'PC-12', pid: 1, alive: '/nowhere', name: '张科', unit: '' };
  writeFileSync(ownerPath(opened.path), JSON.stringify({ ...owner, since: '2026-01-05T00:30:00.000Z' }));
  const all = {
    ...decisions(handlers, opened),
    saveChange: () => handlers.saveChange(opened.session, { blocks: [written(opened, '接手后写的。')] }),
    keepVersion: () => handlers.keepVersion(opened.session, '另一版', ''),
    renameVersion: () => handlers.renameVersion(opened.session, named.id, '改名', ''),
    removeVersion: () => handlers.removeVersion(opened.session, named.id),
  };
  for (const [name, work] of Object.entries(all))
    await expect(attempt(work).catch((error: { code: string }) => `${name} ${error.code}`)).resolves.toBe(
      `${name} lost-lock`,
    );
  expect(handlers.listVersions(opened.session).versions.map(({ name }) => name)).toContain('讨论前');
});

test('a reviewer comments and suggests; what is decided beside the words is refused with the reason', async () => {
  const opened = it.create();
  const { handlers } = it.desk;
  const named = handlers.keepVersion(opened.session, '讨论前', '');
  handlers.saveIdentity({ name: '李明', unit: '区司法局', role: 'reviewer' });
  const all = {
    ...decisions(handlers, opened),
    reopenText: () => handlers.reopenText(opened.session, STEP),
    renameVersion: () => handlers.renameVersion(opened.session, named.id, '改名', ''),
    removeVersion: () => handlers.removeVersion(opened.session, named.id),
    takeReturned: () => handlers.takeReturned(opened.session, { sources: [], choices: [] }),
  };
  for (const work of Object.values(all)) await expect(attempt(work)).rejects.toEqual(code('not-for-reviewer'));
  handlers.saveNote(opened.session, { kind: 'last-year', id: 'file', path: it.path('上年.shufa') });
  handlers.removeNote(opened.session, 'last-year', 'file');
  handlers.saveIdentity({ name: '李明', unit: '区司法局', role: 'drafter' });
  expect(await handlers.takeStage(opened.session, STEP)).toHaveLength(1);
});

test('what a reviewer saves of the text is their suggestions alone; anything else is refused whole, and said', () => {
  const opened = it.create();
  const { handlers } = it.desk;
  const { session } = opened;
  const plain = written(opened, '全年办理案件12件。');
  handlers.saveChange(session, { blocks: [plain] });
  handlers.saveIdentity({ name: '李四', unit: '区司法局', role: 'reviewer' });
  const stored = () => handlers.openReport(opened.path).report;
  const before = stored();
  const order = before.blocks.map(({ id }) => id);
  const at = order.indexOf(plain.id);
  const without = order.filter((id) => id !== plain.id);
  for (const change of [
    { blocks: [{ ...plain, children: [{ text: '全年办理案件13件。' }] }] },
    { blocks: [], order: without },
    { blocks: [], order: [...without, plain.id] },
    { blocks: [{ ...plain, id: 'new' }], order: order.toSpliced(at, 0, 'new') },
    { blocks: [{ ...plain, children: [...plain.children, { text: '另', inserted: by('x') }] }] },
  ])
    expect(() => handlers.saveChange(session, change)).toThrow(code('only-suggestions'));
  expect(stored()).toEqual(before);
  const suggested = {
    ...plain,
    children: [{ text: '全年' }, { text: '依法', inserted: by('1') }, { text: '办理案件12件。', comment_c1: true }],
  };
  const comments = [{ id: 'c1', author: '李四', at: '', text: '请核对。', resolved: false, replies: [] }];
  handlers.saveChange(session, { blocks: [suggested], comments });
  handlers.saveChange(session, {
    blocks: [{ ...plain, id: 'new', endInserted: by('2'), children: [{ text: '新的一段。', inserted: by('2') }] }],
    order: order.toSpliced(at, 0, 'new'),
  });
  expect(JSON.stringify(stored())).toMatch(/新的一段。.*依法/u);
  handlers.saveChange(session, { blocks: [plain], order });
  expect(stored().blocks).toEqual(before.blocks);
});
