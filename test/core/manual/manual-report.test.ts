import { blockText } from '../../../core/report/block';
import { manualReport } from '../../../core/manual/manual-report';
import { parseChapter } from '../../../core/manual/parse-chapter';

test('the manual becomes a document: chapters and sections as headings, names in quotation marks, pictures by caption', () => {
  const chapter = parseChapter(
    '01-start',
    '# 开始\n\n<!-- topic: home -->\n\n## 新建\n\n1. 点**新建**。\n2. 填写。\n\n- 一项\n\n![首页](home.png)\n',
  );
  const picture = { name: 'home.png', width: 2, height: 1, url: 'data:image/png;base64,' };
  const { report, pictures } = manualReport({ chapters: [chapter], pictures: [picture] });
  expect(
    report.blocks.map((block) => [block.type, block.type === 'heading' ? block.level : 0, blockText(block)]),
  ).toEqual([
    ['title', 0, '述法使用手册'],
    ['heading', 1, '开始'],
    ['heading', 2, '新建'],
    ['paragraph', 0, '1. 点“新建”。'],
    ['paragraph', 0, '2. 填写。'],
    ['paragraph', 0, '· 一项'],
    ['paragraph', 0, '图 1　首页'],
  ]);
  expect([...pictures]).toEqual([[report.blocks.at(-1)!.id, picture]]);
});
