import { findInManual } from '../../../core/manual/find-in-manual';
import { pageOfTopic } from '../../../core/manual/page-of-topic';
import { parseChapter } from '../../../core/manual/parse-chapter';

const TEXT = `# 写作

<!-- topic: editor -->

## 标题

点**新建**，再点**打开**。

1. 第一步
2. 第二步

- 一项
- 又一项

![首页](home.png)

## 大纲

<!-- topic: outline -->

拖动 Word 文件。
`;

const chapter = parseChapter('02-write', TEXT);

test('a chapter is its title, its topic and its sections of paragraphs, lists and pictures', () => {
  expect(chapter).toEqual({
    id: '02-write',
    title: '写作',
    topic: 'editor',
    sections: [
      {
        title: '标题',
        topic: null,
        blocks: [
          {
            kind: 'paragraph',
            spans: [
              { text: '点' },
              { text: '新建', bold: true },
              { text: '，再点' },
              { text: '打开', bold: true },
              { text: '。' },
            ],
          },
          { kind: 'list', ordered: true, items: [[{ text: '第一步' }], [{ text: '第二步' }]] },
          { kind: 'list', ordered: false, items: [[{ text: '一项' }], [{ text: '又一项' }]] },
          { kind: 'picture', alt: '首页', name: 'home.png' },
        ],
      },
      { title: '大纲', topic: 'outline', blocks: [{ kind: 'paragraph', spans: [{ text: '拖动 Word 文件。' }] }] },
    ],
  });
});

test('Windows line ends make no difference', () => {
  expect(parseChapter('02-write', TEXT.replaceAll('\n', '\r\n'))).toEqual(chapter);
});

test.each([
  ['a table', '| 一 | 二 |'],
  ['a deeper heading', '### 三级'],
  ['a link', '见[这里](other.md)。'],
  ['code', '运行 `shufa`。'],
  ['a picture from elsewhere', '![图](../secret.png)'],
  ['bold that does not end', '点**新建。'],
  ['a list that begins with 2', '2. 第二步'],
  ['HTML', '<b>粗</b>'],
])('%s is refused, by file and line', (_, line) => {
  const text = `# 写作\n\n<!-- topic: editor -->\n\n## 标题\n\n${line}\n`;
  expect(() => parseChapter('02-write', text)).toThrow(
    expect.objectContaining({
      code: 'invalid-template',
      details: expect.objectContaining({ file: 'manual/02-write.md', field: '第 7 行' }),
    }),
  );
});

test.each([
  ['no title', '<!-- topic: editor -->\n\n## 标题\n\n正文。'],
  ['no topic', '# 写作\n\n## 标题\n\n正文。'],
  ['no section', '# 写作\n\n<!-- topic: editor -->'],
  ['a section without text', '# 写作\n\n<!-- topic: editor -->\n\n## 标题\n'],
  ['a paragraph on two lines', '# 写作\n\n<!-- topic: editor -->\n\n## 标题\n\n一行。\n又一行。'],
  ['text before the first section', '# 写作\n\n<!-- topic: editor -->\n\n正文。'],
])('a chapter with %s is refused', (_, text) => {
  expect(() => parseChapter('02-write', text)).toThrow(expect.objectContaining({ code: 'invalid-template' }));
});

test('a topic leads to its chapter or section, and an unknown one to the first page', () => {
  expect(pageOfTopic([chapter], 'editor')).toEqual({ chapter: '02-write', section: null });
  expect(pageOfTopic([chapter], 'outline')).toEqual({ chapter: '02-write', section: 1 });
  expect(pageOfTopic([chapter], 'elsewhere')).toEqual({ chapter: '02-write', section: null });
});

test('a search finds the sections with all words, titles first, in any letter case', () => {
  expect(findInManual([chapter], 'word 拖动')).toEqual([
    { chapter: '02-write', section: 1, excerpt: '拖动 Word 文件。' },
  ]);
  expect(findInManual([chapter], '标题').map(({ section }) => section)).toEqual([0]);
  expect(findInManual([chapter], '新建 拖动')).toEqual([]);
  expect(findInManual([chapter], '  ')).toEqual([]);
});
