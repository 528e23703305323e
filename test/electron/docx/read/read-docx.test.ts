import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { recognise } from '../../../../core/intake/recognise';
import { unaccounted } from '../../../support/unaccounted';
import { numberedIds } from '../../../../core/report/ids';
import { readDocx } from '../../../../electron/docx/read/read-docx';
import { outline } from '../../../core/intake/outline';
import { REAL_REPORTS } from '../../../core/intake/real-reports';
import { makeDocx, p, r } from './make-docx';

const read = (body: string, parts: object = {}) => readDocx(makeDocx({ body, ...parts }), 'a.docx');
const texts = (body: string, parts: object = {}) =>
  read(body, parts).blocks.map((block) =>
    block.kind === 'table' ? block.rows : block.spans.map(({ text }) => text).join(''),
  );

describe('real reports as Word files', () => {
  test.each(REAL_REPORTS)('$file reads the same from a .docx', async ({ file, outline: expected }) => {
    const text = readFileSync(join(__dirname, '../../../fixtures/reports', file), 'utf8');
    const children = text.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] }));
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    const source = readDocx(bytes, file);
    const recognised = recognise(source, numberedIds());
    expect(outline(recognised)).toEqual(expected);
    expect(unaccounted(source, recognised)).toEqual({ lost: '', invented: '' });
  });
});

test('runs of like look are one span; tabs, line breaks, hyphens and symbols are characters', () => {
  const body = `<w:p>${r('甲')}<w:proofErr w:type="spellStart"/>${r('乙', '<w:lang w:val="zh-CN"/>')}<w:r><w:tab/><w:t>丙</w:t><w:br/><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>`;
  expect(read(body).blocks).toEqual([{ kind: 'paragraph', spans: [{ text: '甲乙\t丙\n-\uf0fc' }] }]);
});

test('insertions, moved text, links, smart tags, controls and field results are text; deletions and field codes are not', () => {
  const body = `<w:p>${r('一')}<w:ins w:id="1" w:author="甲">${r('二')}</w:ins><w:del w:id="2"><w:r><w:delText>删</w:delText></w:r></w:del>
    <w:moveFrom w:id="3">${r('移')}</w:moveFrom><w:moveTo w:id="4">${r('三')}</w:moveTo><w:hyperlink r:id="x">${r('四')}</w:hyperlink>
    <w:smartTag>${r('五')}</w:smartTag><w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>${r('六')}</w:sdtContent></w:sdt>
    <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('单击此处输入')}</w:sdtContent></w:sdt>
    <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('七')}<w:r><w:fldChar w:fldCharType="end"/></w:r>
    <w:fldSimple w:instr="REF b">${r('八')}</w:fldSimple></w:p>`;
  const source = read(body);
  expect(source).toEqual({
    blocks: [{ kind: 'paragraph', spans: [{ text: '一二三四五六七八' }] }],
    comments: [],
    dropped: [],
  });
});

test('a paragraph whose end mark is deleted goes on in the next', () => {
  const deleted = '<w:rPr><w:del w:id="1" w:author="甲"/></w:rPr>';
  expect(texts(p('前半，', deleted) + p('后半。') + p('末段', deleted))).toEqual(['前半，后半。', '末段']);
});

test('the alternative to a drawing is read once, and the text of text boxes follows its paragraph', () => {
  const box = (text: string) => `<w:txbxContent>${p(text)}${p('第二行')}</w:txbxContent>`;
  const body = `<w:p>${r('正文')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('框内')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('框内')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('后文')}</w:p>${p('下段')}`;
  expect(texts(body)).toEqual(['正文后文', '框内', '第二行', '下段']);
});

test('styles give outline levels, alignment, bold and East Asian fonts, down the chain they are based on', () => {
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsia="宋体"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:rPr><w:rFonts w:eastAsia="仿宋"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:rFonts w:eastAsia="黑体"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="my"><w:name w:val="我的标题"/><w:basedOn w:val="1"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="x"><w:name w:val="绕圈"/><w:basedOn w:val="y"/></w:style>
    <w:style w:type="paragraph" w:styleId="y"><w:name w:val="绕圈2"/><w:basedOn w:val="x"/></w:style>
    <w:style w:type="character" w:styleId="run"><w:name w:val="楷"/><w:rPr><w:rFonts w:eastAsia="楷体"/></w:rPr></w:style>`;
  const body =
    p('标题', '<w:pStyle w:val="my"/>') +
    `<w:p>${r('小标题。', '<w:rStyle w:val="run"/><w:b/>')}${r('正文。')}</w:p>` +
    p('不粗', '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/><w:jc w:val="end"/>', '<w:b w:val="0"/>') +
    p('圈', '<w:pStyle w:val="x"/>');
  expect(read(body, { styles }).blocks).toEqual([
    { kind: 'paragraph', spans: [{ text: '标题', bold: true, font: '黑体' }], outlineLevel: 1, align: 'center' },
    {
      kind: 'paragraph',
      spans: [
        { text: '小标题。', bold: true, font: '楷体' },
        { text: '正文。', font: '仿宋' },
      ],
    },
    { kind: 'paragraph', spans: [{ text: '不粗', font: '黑体' }], align: 'right' },
    { kind: 'paragraph', spans: [{ text: '圈', font: '宋体' }] },
  ]);
});

describe('automatic numbers', () => {
  const level = (i: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、', '<w:pStyle w:val="h1"/>')}${level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="h2"/>')}${level(2, 'decimal', '%3.')}${level(3, 'decimal', '%1.%2.%3.%4', '<w:isLgl/>')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="list"/></w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="3"><w:styleLink w:val="list"/>${level(0, 'decimalEnclosedCircle', '%1')}</w:abstractNum>` +
    `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>` +
    `<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="5"/></w:lvlOverride></w:num>` +
    `<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>`;
  const styles =
    '<w:style w:type="paragraph" w:styleId="h1"><w:name w:val="h1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="h2"><w:name w:val="h2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const numbered = (numId: number, ilvl: number) =>
    p('甲', `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`);
  const styled = (style: string) => p('甲', `<w:pStyle w:val="${style}"/>`);
  const numbers = (body: string) =>
    read(body, { numbering, styles }).blocks.map((block) => (block.kind === 'paragraph' ? block.autoNumber : null));

  test('are counted by level, restarted below, and linked to styles', () => {
    expect(
      numbers(
        [
          styled('h1'),
          styled('h2'),
          styled('h2'),
          numbered(1, 2),
          styled('h1'),
          styled('h2'),
          numbered(1, 2),
          numbered(1, 3),
        ].join(''),
      ),
    ).toEqual(['一、', '（一）', '（二）', '1.', '二、', '（一）', '1.', '2.1.1.1']);
  });

  test('restart where a list says so, go on in a copy of the list, and know bullets and list styles', () => {
    expect(
      numbers(
        [
          numbered(1, 2),
          numbered(3, 2),
          numbered(3, 2),
          numbered(2, 0),
          numbered(4, 0),
          numbered(4, 0),
          numbered(0, 0),
          numbered(9, 0),
        ].join(''),
      ),
    ).toEqual(['1.', '5.', '6.', '\uf0b7', '①', '②', undefined, undefined]);
  });

  test('become derived numbers of headings', () => {
    const body =
      p('主要举措和成效', '<w:pStyle w:val="h1"/>') +
      p('加强领导', '<w:pStyle w:val="h2"/>') +
      p('召开会议3次，研究部署法治政府建设重点任务，推动落实。');
    expect(outline(recognise(read(body, { numbering, styles }), numberedIds())).slice(1)).toEqual([
      'H1 measures 一、主要举措和成效',
      'H2 （一）加强领导',
      'paragraph 召开会议3次，研究部署法治政府建…',
    ]);
  });
});

test('merged cells become spans, covered text is kept, nested tables are lines, deleted rows are gone', () => {
  const tc = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${text}</w:tc>`;
  const body = `<w:tbl><w:tblPr/><w:tr><w:trPr><w:tblHeader/></w:trPr>${tc(p('指标'), '<w:gridSpan w:val="2"/>')}${tc(p('数量'), '<w:vMerge w:val="restart"/>')}</w:tr>
    <w:tr>${tc(p('甲') + p('乙'))}${tc(`<w:tbl><w:tr>${tc(p('内'))}</w:tr></w:tbl>${p('外')}`)}${tc(p('藏'), '<w:vMerge/>')}</w:tr>
    <w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc(p('删去的行'))}</w:tr></w:tbl>`;
  expect(texts(body)).toEqual([
    [
      {
        header: true,
        cells: [
          { spans: [{ text: '指标' }], colSpan: 2 },
          { spans: [{ text: '数量\n' }, { text: '藏' }], rowSpan: 2 },
        ],
      },
      { cells: [{ spans: [{ text: '甲\n' }, { text: '乙' }] }, { spans: [{ text: '内\n' }, { text: '外' }] }] },
    ],
  ]);
});

describe('comments', () => {
  const comment = (id: number, text: string, paraId: string, author = '张科长') =>
    `<w:comment w:id="${id}" w:author="${author}" w:date="2024-02-01T09:30:00Z" w:initials="张"><w:p><w:r><w:annotationRef/></w:r>${r(text)}</w:p><w:p w14:paraId="${paraId}">${r('第二行')}</w:p></w:comment>`;
  const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
  const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  const parts = {
    comments:
      comment(0, '请核实', '00000001') +
      comment(1, '已核实', '00000002', '李工') +
      comment(2, '另一条', '00000003') +
      comment(3, '收到', '00000004'),
    commentsExtended:
      '<w15:commentEx w15:paraId="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000003" w15:done="0"/><w15:commentEx w15:paraId="00000004" w15:paraIdParent="00000002" w15:done="0"/>',
    commentsIds: '<w16cid:commentId w16cid:paraId="00000001" w16cid:durableId="7ABC0001"/>',
    commentsExtensible: '<w16cex:commentExtensible w16cex:durableId="7ABC0001" w16cex:dateUtc="2024-02-01T01:30:00Z"/>',
  };

  test('are threads with replies and what is resolved, anchored on the words they cover', () => {
    const body = `<w:p>${r('全区')}${start(0)}${start(1)}${r('办理案件')}${start(2)}${r('12件')}${end(0)}${end(1)}${r('。')}${end(2)}${r('完')}</w:p>`;
    const source = read(body, parts);
    const wall = new Date('2024-02-01T09:30:00').toISOString();
    expect(source.comments).toEqual([
      {
        id: 'd7ABC0001',
        author: '张科长',
        at: '2024-02-01T01:30:00.000Z',
        text: '请核实\n第二行',
        resolved: true,
        replies: [
          { author: '李工', at: wall, text: '已核实\n第二行' },
          { author: '张科长', at: wall, text: '收到\n第二行' },
        ],
      },
      { id: 'c2', author: '张科长', at: wall, text: '另一条\n第二行', resolved: false, replies: [] },
    ]);
    expect(source.blocks).toEqual([
      {
        kind: 'paragraph',
        spans: [
          { text: '全区' },
          { text: '办理案件', comment_d7ABC0001: true },
          { text: '12件', comment_d7ABC0001: true, comment_c2: true },
          { text: '。', comment_c2: true },
          { text: '完' },
        ],
      },
    ]);
  });

  test('may run over paragraphs, and one that covers no words is tied to those beside it', () => {
    const body = `<w:p>${start(0)}${r('甲')}</w:p><w:p>${r('乙')}${end(0)}</w:p><w:p>${r('丙')}${start(2)}${end(2)}</w:p>`;
    expect(read(body, parts).blocks).toEqual([
      { kind: 'paragraph', spans: [{ text: '甲', comment_d7ABC0001: true }] },
      { kind: 'paragraph', spans: [{ text: '乙', comment_d7ABC0001: true }] },
      { kind: 'paragraph', spans: [{ text: '丙', comment_c2: true }] },
    ]);
    expect(read(`<w:p>${end(2)}${r('丁')}</w:p>`, parts).blocks).toEqual([
      { kind: 'paragraph', spans: [{ text: '丁', comment_c2: true }] },
    ]);
  });

  test('without the newer parts are separate comments', () => {
    const { comments } = read(p('甲'), { comments: parts.comments });
    expect(comments.map(({ id, resolved, replies }) => [id, resolved, replies.length])).toEqual([
      ['c0', false, 0],
      ['c1', false, 0],
      ['c2', false, 0],
      ['c3', false, 0],
    ]);
  });
});

test('blocks of our own export are known by their bookmarks, in tables too', () => {
  const mark = (name: string) => `<w:bookmarkStart w:id="1" w:name="${name}"/>`;
  const body = `<w:p>${mark('_GoBack')}${mark('sf_b7')}${r('甲')}<w:bookmarkEnd w:id="1"/></w:p><w:tbl><w:tr><w:tc><w:p>${mark('sf_t1')}${r('乙')}</w:p></w:tc></w:tr></w:tbl>`;
  expect(read(body).blocks).toEqual([
    { kind: 'paragraph', spans: [{ text: '甲' }], block: 'b7' },
    { kind: 'table', rows: [{ cells: [{ spans: [{ text: '乙' }] }] }], block: 't1' },
  ]);
});

test('what cannot be taken in is listed: pictures, notes, objects, hidden text, tables of contents', () => {
  const styles = '<w:style w:type="paragraph" w:styleId="t1"><w:name w:val="toc 1"/></w:style>';
  const footnotes = `<w:footnote w:type="separator" w:id="-1">${p('—')}</w:footnote><w:footnote w:id="1">${p('数据来自统计年鉴')}</w:footnote>`;
  const body = `${p('一、主要举措……1', '<w:pStyle w:val="t1"/>')}<w:p>${r('正文')}<w:r><w:drawing><pic:pic xmlns:pic="x"/></w:drawing></w:r><w:r><w:pict><v:imagedata xmlns:v="x"/></w:pict></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:object><v:imagedata xmlns:v="x"/></w:object></w:r>${r('密', '<w:vanish/>')}</w:p>`;
  expect(read(body, { styles, footnotes })).toEqual({
    blocks: [{ kind: 'paragraph', spans: [{ text: '正文' }] }],
    comments: [],
    dropped: [
      { text: '目录：一、主要举措……1', reason: 'unsupported' },
      { text: '图片1', reason: 'picture' },
      { text: '图片2', reason: 'picture' },
      { text: '脚注：数据来自统计年鉴', reason: 'unsupported' },
      { text: '嵌入对象1', reason: 'unsupported' },
      { text: '隐藏文字：密', reason: 'unsupported' },
    ],
  });
});

test('other prefixes, other part names and the strict form of the format are read too', () => {
  const document = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:outlineLvl x:val="0"/></x:pPr><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>`;
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/doc/main.xml"/></Relationships>`;
  const bytes = zipSync({ '_rels/.rels': strToU8(rels), 'doc/main.xml': strToU8(document) });
  expect(readDocx(bytes, 'a.docx').blocks).toEqual([{ kind: 'paragraph', spans: [{ text: '甲' }], outlineLevel: 1 }]);
});

test('fifty thousand comments are read', () => {
  const ids = Array.from({ length: 50_000 }, (_, i) => i);
  const comments = ids.map((id) => `<w:comment w:id="${id}" w:author="甲"><w:p>${r('问')}</w:p></w:comment>`).join('');
  const body = ids
    .map((id) => `<w:p><w:commentRangeStart w:id="${id}"/>${r('文')}<w:commentRangeEnd w:id="${id}"/></w:p>`)
    .join('');
  const source = read(body, { comments });
  expect([source.comments.length, source.blocks.length]).toEqual([50_000, 50_000]);
  expect(source.blocks[49_999]).toEqual({ kind: 'paragraph', spans: [{ text: '文', comment_c49999: true }] });
});
