import { recognise } from '../../../../core/intake/recognise';
import { numberedIds } from '../../../../core/report/ids';
import { readDocx } from '../../../../electron/docx/read/read-docx';
import { shown } from '../../../core/merge/texts';
import { makeDocx, p, r } from './make-docx';

/** Documents with comments and tracked changes in the ways that Word, its kin and converters are known to write them. */
const BY = (id: number, author = '张科长') => `w:id="${id}" w:author="${author}" w:date="2024-02-01T09:30:00Z"`;
const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number) =>
  `<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="a3"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;
const said = (id: number, text: string) =>
  `<w:comment ${BY(id)} w:initials="张"><w:p><w:pPr><w:pStyle w:val="a4"/></w:pPr><w:r><w:annotationRef/></w:r>${r(text)}</w:p></w:comment>`;
const del = (id: number, text: string, look = '') =>
  `<w:del ${BY(id)}><w:r><w:rPr>${look}</w:rPr><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const ins = (id: number, inner: string) => `<w:ins ${BY(id)}>${inner}</w:ins>`;
const tracked = (body: string, parts: object = {}) => {
  const source = readDocx(makeDocx({ body, ...parts }), 'a.docx', { tracked: true });
  return { ...recognise(source, numberedIds()), source };
};
const lines = (body: string, parts: object = {}) => tracked(body, parts).blocks.map(shown);

test('comments over several paragraphs, one in another, and two that overlap', () => {
  const body =
    `<w:p>${r('开头')}${start(1)}${r('第一段的末尾')}</w:p>` +
    `<w:p>${start(2)}${r('第二段')}${end(2)}${r('中间')}</w:p>` +
    `<w:p>${r('第三段')}${start(3)}${r('的开头')}${end(1)}${r('之后')}${end(3)}${r('结束')}</w:p>`;
  const comments = [1, 2, 3].map((id) => said(id, `意见${id}`)).join('');
  expect(lines(body, { comments })).toEqual([
    '开头<c1:第一段的末尾>',
    '<c2:<c1:第二段>><c1:中间>',
    '<c1:第三段><c3:<c1:的开头>><c3:之后>结束',
  ]);
});

test('insertions and deletions of runs with looks of their own, cut into pieces by rsid, proofErr and language', () => {
  const look = (more: string) => `<w:rPr>${more}<w:rFonts w:hint="eastAsia"/><w:lang w:eastAsia="zh-CN"/></w:rPr>`;
  const body =
    `<w:p w:rsidR="00A1" w:rsidRDefault="00B2" w:rsidP="00C3"><w:pPr><w:rPr><w:sz w:val="32"/></w:rPr></w:pPr>` +
    `<w:r w:rsidRPr="00D4">${look('<w:b/>')}<w:t>这是</w:t></w:r><w:proofErr w:type="gramStart"/><w:r w:rsidR="00E5">${look('')}<w:t>一</w:t></w:r><w:proofErr w:type="gramEnd"/>` +
    ins(
      1,
      `<w:r>${look('<w:b/>')}<w:t>个</w:t></w:r><w:r>${look('<w:i/><w:u w:val="single"/>')}<w:t>新的</w:t></w:r>`,
    ) +
    `<w:del ${BY(2)}><w:r><w:delText>段</w:delText></w:r><w:r>${look('<w:strike/>')}<w:delText>句</w:delText></w:r></w:del>` +
    `<w:r><w:rPr><w:b/><w:rPrChange ${BY(3)}><w:rPr/></w:rPrChange></w:rPr><w:t>话</w:t></w:r></w:p>`;
  expect(lines(body)).toEqual(['这是一{个新的}[段句]话']);
});

test('paragraphs moved, with what Word puts around them', () => {
  const name = 'move131';
  const from = `<w:moveFromRangeStart ${BY(1)} w:name="${name}"/><w:p><w:pPr><w:rPr><w:moveFrom ${BY(2)}/></w:rPr></w:pPr><w:moveFrom ${BY(3)}>${r('这一段要移到后面去。')}</w:moveFrom></w:p><w:moveFromRangeEnd w:id="1"/>`;
  const to = `<w:moveToRangeStart ${BY(4)} w:name="${name}"/><w:p><w:pPr><w:rPr><w:moveTo ${BY(5)}/></w:rPr></w:pPr><w:moveTo ${BY(6)}>${r('这一段要移到后面去。')}</w:moveTo></w:p><w:moveToRangeEnd w:id="4"/>`;
  expect(lines(from + p('留在原处的一段。') + to + p('末段。'))).toEqual([
    '[这一段要移到后面去。][¶]',
    '留在原处的一段。',
    '{这一段要移到后面去。}{¶}',
    '末段。',
  ]);
});

test('bookmarks, smart tags, content controls, fields, links and notes are read through', () => {
  const field = (inner: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref1 \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${inner}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const body =
    `<w:p><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>${r('依据')}` +
    `<w:smartTag w:uri="urn:x" w:element="chsdate"><w:smartTagPr><w:attr w:name="Year" w:val="2024"/></w:smartTagPr>${ins(1, r('2024'))}${r('年')}</w:smartTag>` +
    `<w:sdt><w:sdtPr><w:alias w:val="单位"/><w:text/></w:sdtPr><w:sdtContent>${del(2, '甲')}${ins(3, r('乙'))}${r('区')}</w:sdtContent></w:sdt>` +
    `${field(r('第三条'))}${ins(4, field(r('第四条')))}<w:del ${BY(5)}><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText> REF x </w:delInstrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:delText>第五条</w:delText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:del>` +
    `<w:hyperlink w:anchor="x">${r('办法')}</w:hyperlink>${ins(6, '<w:r><w:footnoteReference w:id="2"/></w:r>')}${r('执行。')}</w:p>`;
  const footnotes = `<w:footnote w:id="2"><w:p>${r('注释的话')}</w:p></w:footnote>`;
  const { blocks, dropped } = tracked(body, { footnotes });
  expect(blocks.map(shown)).toEqual(['依据{2024}年[甲]{乙}区第三条{第四条}[第五条]办法执行。']);
  expect(dropped).toEqual([{ text: '脚注：注释的话', reason: 'unsupported' }]);
});

test('what two people did one upon the other, within cells, and in a paragraph of nothing else', () => {
  const both = `<w:ins ${BY(1, '甲')}><w:del ${BY(2, '乙')}><w:r><w:delText>先加后删</w:delText></w:r></w:del>${r('加上')}</w:ins>`;
  const cell = (inner: string) => `<w:tc><w:p>${inner}</w:p></w:tc>`;
  const body =
    `<w:p>${r('正文')}${both}</w:p>` +
    `<w:tbl><w:tr>${cell(r('项目'))}${cell(r('数量'))}</w:tr><w:tr>${cell(r('复议'))}${cell(del(3, '12') + ins(4, r('15')))}</w:tr></w:tbl>` +
    `<w:p><w:pPr><w:rPr><w:ins ${BY(5)}/></w:rPr></w:pPr></w:p>` +
    p('末段。');
  expect(lines(body)).toEqual(['正文[{先加后删}]{加上}', '项目|数量\n复议|[12]{15}', '末段。']);
});

test('plain reading is as if all were accepted, whatever of this there is', () => {
  const body = `<w:p>${r('全年')}${del(1, '12')}${ins(2, r('15'))}${r('件')}</w:p>`;
  const source = readDocx(makeDocx({ body }), 'a.docx');
  expect(source.blocks).toEqual([{ kind: 'paragraph', spans: [{ text: '全年15件' }] }]);
});
