import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { anchoredComments } from '../../core/review/anchored-comments';
import { blockText } from '../../core/report/block';
import { suggestionIds } from '../../core/suggest/change';
import { acceptedBlocks } from '../../core/suggest/settle';
import { createReportFile } from '../../electron/store/create-report-file';
import { openReportFile } from '../../electron/store/report-file';
import { handOn } from '../support/edit-as-word';
import { reportOf } from '../support/reports';
import { select } from './support/composing-page';
import { REVIEWED } from './support/reviewed-report';
import { startApp, type App } from './support/start-app';

let app: App;
let file: string;
const page = (): Page => app.page;

beforeAll(async () => {
  app = await startApp(({ documents }) => {
    file = join(documents, '年度报告.shufa');
    createReportFile(file, reportOf(REVIEWED), [], Date.now()).close();
  });
  await page().setViewportSize({ width: 1680, height: 900 });
  await app.chooseFile(
    () =>
      page()
        .getByRole('button', { name: /^打开报告/u })
        .click(),
    file,
  );
  await text().waitFor();
  await page()
    .getByText(/^第 \d+ 页，共 \d+ 页$/u)
    .waitFor();
});

afterAll(() => app?.close());

const text = () => page().getByRole('textbox', { name: '报告正文' });
const margin = () => page().getByRole('region', { name: '页边批注' });
const thread = (words: string) => margin().getByRole('article').filter({ hasText: words });
const dialog = () => page().getByRole('dialog');

test('a remark of the drafter is answered by a reviewer, whose edits are recorded, and closed by the drafter', async () => {
  await selectWords('cases', '12件');
  await page().keyboard.press('Control+Alt+m');
  await sayWho('李明', '起草');
  await write('请复议科核对这个数。');

  await becomeSomebody('陈科长', '审核');
  await thread('请复议科核对').click();
  await thread('请复议科核对').getByRole('textbox', { name: '回复' }).click();
  await page().keyboard.insertText('已核对，应为15件。');
  await page().keyboard.press('Control+Enter');
  await thread('请复议科核对').getByText('已核对，应为15件。').waitFor();
  await selectWords('cases', '12');
  await page().keyboard.insertText('15');
  await margin()
    .getByRole('article', { name: /陈科长的修订/u })
    .waitFor();

  // A reviewer takes back their own suggestions, and has none to accept.
  const own = margin().getByRole('article', { name: /陈科长的修订/u });
  await own.getByRole('button', { name: '到陈科长的修订' }).click();
  expect(await own.getByLabel('撤回', { exact: true }).count()).toBe(1);
  expect(await own.getByLabel('接受', { exact: true }).count()).toBe(0);
  await page().getByRole('button', { name: '处理修订' }).click();
  await page().getByRole('menuitem', { name: '接受全部修订' }).click();
  await page().getByText('审核身份只能撤回自己的修订').first().waitFor();
  await menu('公文要素…');
  await dialog().getByText('审核身份只能看公文要素').waitFor();
  expect(await dialog().getByRole('button', { name: '保存' }).isEnabled()).toBe(false);
  await dialog().getByRole('button', { name: '取消' }).click();

  await becomeSomebody('李明', '起草');
  await thread('请复议科核对').click();
  await thread('请复议科核对').getByRole('button', { name: '解决' }).click();
  await thread('请复议科核对').waitFor({ state: 'detached' });
  await page().keyboard.press('Control+Shift+E');
  await page()
    .getByRole('button', { name: /^修订中/u })
    .waitFor();
  await selectWords('rules', '5件');
  await page().keyboard.insertText('6件');
  await margin()
    .getByRole('article', { name: /李明的修订/u })
    .waitFor();

  const kept = await saved();
  expect(kept.comments).toEqual([
    { author: '李明', text: '请复议科核对这个数。', quote: '1215件', resolved: true, replies: ['已核对，应为15件。'] },
  ]);
  expect(kept.authors).toEqual(['陈科长', '李明']);
  expect(kept.read).toMatchObject({
    cases: '全年办理行政复议案件15件，办结10件，调解结案4件。',
    rules: '制定规范性文件6件，全部经合法性审核。',
  });
});

test('the review copy goes out, comes back from Word, and is taken in on the right words', async () => {
  const back = handOn(await sendReviewCopy())
    .track('重视不够', '重视程度不够', '王局长')
    .comment('调解结案4件', '调解数与月报不一致', '王局长')
    .save(join(app.folders.documents, '返回稿.docx'));
  await selectWords('weak', '个别单位', 'before');
  await page().keyboard.insertText('少数');
  await app.chooseFile(() => menu('并入返回稿…'), back);
  await page().locator('.incoming-card').filter({ hasText: '调解数与月报不一致' }).waitFor();
  expect(await page().locator('.incoming-card').count()).toBe(2);
  await page().getByRole('button', { name: '并入所选的 2 项' }).click();
  await page().locator('.incoming-summary').filter({ hasText: '已并入 1 条批注、1 处修改。' }).waitFor();
  await page().getByRole('button', { name: '返回正文' }).click();
  await thread('调解数与月报不一致').waitFor();

  const kept = await saved();
  expect(kept.comments.map(({ author, quote, resolved }) => [author, quote, resolved])).toEqual([
    ['李明', '1215件', true],
    ['王局长', '调解结案4件', false],
  ]);
  expect(kept.authors).toEqual(['陈科长', '李明', '王局长']);
  expect(kept.read['weak']).toBe('少数个别单位对法治建设重视程度不够，工作推进不平衡。');
});

test('the copy that went out is set against the text of today', async () => {
  await openVersions();
  const sent = page().getByRole('list', { name: '版本' }).getByRole('button').filter({ hasText: '征求意见稿' });
  await sent.first().click();
  await page().getByText('1段不同：').waitFor();
  // The version before the merging was set against it first; both differ in one paragraph.
  for (const words of ['少数', '程度']) await page().locator('.redline ins').filter({ hasText: words }).waitFor();
  await page().getByRole('button', { name: '返回正文' }).click();
});

test('what is suggested bars the sign-off; accepted and signed, the words are locked and remarks are not', async () => {
  await stageTo(/^送审稿/u);
  await dialog().getByLabel('经办人').fill('李明');
  await dialog().getByRole('button', { name: '确定' }).click();
  await page().getByRole('button', { name: '稿次：送审稿' }).waitFor();

  await stageTo(/^报送稿/u);
  await dialog()
    .getByText(/请先接受或拒绝，再签批/u)
    .waitFor();
  await dialog().getByRole('button', { name: '取消' }).click();
  await page().getByRole('button', { name: '处理修订' }).click();
  await page().getByRole('menuitem', { name: '接受全部修订' }).click();
  await page().locator('[data-suggested]').first().waitFor({ state: 'detached' });

  await stageTo(/^报送稿/u);
  await dialog().getByLabel('签批人').fill('赵区长');
  await dialog().getByRole('button', { name: '签批并锁定' }).click();
  await page()
    .locator('.lock-banner')
    .getByText(/报送稿由赵区长于.*签批，正文已锁定/u)
    .waitFor();
  const signed = await saved();
  expect(signed.read).toEqual({
    ...Object.fromEntries(REVIEWED.map((block) => [block.id, blockText(block)])),
    cases: '全年办理行政复议案件15件，办结10件，调解结案4件。',
    rules: '制定规范性文件6件，全部经合法性审核。',
    weak: '少数个别单位对法治建设重视程度不够，工作推进不平衡。',
  });
  expect(signed.comments.map(({ quote }) => quote)).toEqual(['15件', '调解结案4件']);

  await page().locator('[data-block="rules"]').click();
  await page().keyboard.insertText('偷偷加一句');
  await page().keyboard.press('Control+z');
  await selectInClosed('rules', '合法性审核');
  await page().keyboard.press('Control+Alt+m');
  await write('签批后再核一次文号。');
  await thread('签批后再核一次文号。').waitFor();
  const after = await saved();
  expect(after.read).toEqual(signed.read);
  expect(after.comments.map(({ text: said, quote }) => [said, quote])).toContainEqual([
    '签批后再核一次文号。',
    '合法性审核',
  ]);
});

test('with a reason the text is opened again, and the difference to what was signed is on record', async () => {
  await page().getByRole('button', { name: '重新修改…' }).click();
  await dialog().getByLabel('理由').fill('区政府办公室要求补充数据');
  await dialog().getByRole('button', { name: '解除锁定' }).click();
  await page()
    .getByText(/签批后重新修改：区政府办公室要求补充数据/u)
    .first()
    .waitFor();
  await selectWords('rules', '6件');
  await page().keyboard.insertText('7件');
  expect((await saved()).read['rules']).toBe('制定规范性文件7件，全部经合法性审核。');
  await page().getByRole('button', { name: '与签批稿对照' }).click();
  await page().getByText('1段不同：').waitFor();
  expect(await page().locator('.redline ins').allInnerTexts()).toEqual(['7']);
  expect(app.errors).toEqual([]);
});

async function placeOf(block: string, words: string): Promise<number> {
  const at = await page()
    .locator(`[data-block="${block}"]`)
    .evaluate((element, wanted) => element.textContent!.replace(/\uFEFF/gu, '').indexOf(wanted), words);
  if (at < 0) throw new Error(`${block} does not say ${words}`);
  return at;
}

async function selectWords(block: string, words: string, side?: 'before'): Promise<void> {
  const offset = await placeOf(block, words);
  await select(page(), { block, offset }, { block, offset: side ? offset : offset + words.length });
}

/** Words of a text that takes no typing are selected with the mouse. */
async function selectInClosed(block: string, words: string): Promise<void> {
  const at = await placeOf(block, words);
  const box = await page()
    .locator(`[data-block="${block}"]`)
    .evaluate(
      (element, [from, to]) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let rest = from!;
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          if (rest >= node.length) {
            rest -= node.length;
            continue;
          }
          const range = document.createRange();
          range.setStart(node, rest);
          range.setEnd(node, Math.min(node.length, rest + to! - from!));
          const { left, right, top, bottom } = range.getBoundingClientRect();
          return { left, right, middle: (top + bottom) / 2 };
        }
        throw new Error('Not on the page');
      },
      [at, at + words.length],
    );
  await page().mouse.move(box.left + 1, box.middle);
  await page().mouse.down();
  await page().mouse.move(box.right - 1, box.middle, { steps: 4 });
  await page().mouse.up();
  await page().waitForTimeout(250);
}

async function write(words: string): Promise<void> {
  await page().getByRole('textbox', { name: '批注内容' }).waitFor();
  await page().keyboard.insertText(words);
  await page().keyboard.press('Control+Enter');
  await page().getByRole('textbox', { name: '批注内容' }).waitFor({ state: 'detached' });
}

async function sayWho(name: string, role: string): Promise<void> {
  const asked = page().getByRole('dialog', { name: '审阅者信息' });
  await asked.getByLabel('姓名').fill(name);
  await asked.getByRole('radio', { name: new RegExp(`^${role}`, 'u') }).click();
  await asked.getByRole('button', { name: '确定' }).click();
  await asked.waitFor({ state: 'detached' });
}

async function becomeSomebody(name: string, role: string): Promise<void> {
  await menu('审阅者信息…');
  await sayWho(name, role);
}

async function menu(name: string): Promise<void> {
  await page().getByRole('button', { name: '菜单', exact: true }).click();
  await page().getByRole('menuitem', { name }).click();
}

async function stageTo(entry: RegExp): Promise<void> {
  await page()
    .getByRole('button', { name: /^稿次：/u })
    .click();
  await page().getByRole('menuitem', { name: entry }).click();
}

async function openVersions(): Promise<void> {
  await stageTo(/^版本与对照/u);
  await page().getByRole('heading', { name: '版本', exact: true }).waitFor();
}

async function sendReviewCopy(): Promise<string> {
  const files = () => readdirSync(app.folders.documents).filter((name) => name.endsWith('.docx'));
  await page().keyboard.press('Control+e');
  const asked = page().getByRole('dialog', { name: '导出 Word 文件' });
  await asked.getByLabel(/^征求意见稿/u).check();
  await asked.getByLabel(/^清稿/u).uncheck();
  await asked.getByRole('region', { name: '导出前还没有解决的问题' }).or(asked.getByText('必备事项齐全')).waitFor();
  const reason = asked.getByLabel('理由');
  if ((await reason.count()) > 0) await reason.fill('征求意见');
  await asked.getByRole('button', { name: /^(?:仍要)?导出$/u }).click();
  await page().getByRole('dialog', { name: '已导出' }).getByRole('button', { name: '完成' }).click();
  return join(app.folders.documents, files()[0]!);
}

/** What the file on disk says: remarks with their words, whose suggestions are open, and how it reads once they are accepted. */
async function saved() {
  await page().keyboard.press('Control+s');
  await page().waitForTimeout(600);
  await page()
    .getByText(/^已保存/u)
    .first()
    .waitFor();
  const opened = openReportFile(file, { readOnly: true });
  try {
    const report = opened.read();
    const authors = new Set<string>();
    JSON.stringify(report.blocks, (key, value: unknown) => {
      if ((key === 'inserted' || key === 'deleted') && value) authors.add((value as { author: string }).author);
      return value;
    });
    return {
      comments: anchoredComments(report).map(({ author, text: said, quote, resolved, replies }) => ({
        author,
        text: said,
        quote,
        resolved,
        replies: replies.map((reply) => reply.text),
      })),
      authors: [...authors],
      suggestions: suggestionIds(report.blocks).length,
      read: Object.fromEntries(acceptedBlocks(report.blocks).map((block) => [block.id, blockText(block)])),
    };
  } finally {
    opened.close();
  }
}
