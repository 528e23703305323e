import { recognise } from '../../../../core/intake/recognise';
import { numberedIds } from '../../../../core/report/ids';
import { readDocx } from '../../../../electron/docx/read/read-docx';
import { makeDocx, p, r } from './make-docx';

const BY = 'w:author="张科长" w:date="2024-02-01T09:30:00Z"';
const by = { id: 'w1', author: '张科长', at: new Date('2024-02-01T09:30:00').toISOString() };
const ins = (text: string, look = '') => `<w:ins w:id="1" ${BY}>${r(text, look)}</w:ins>`;
const del = (text: string, look = '') =>
  `<w:del w:id="2" ${BY}><w:r><w:rPr>${look}</w:rPr><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const read = (body: string, parts: object = {}) =>
  recognise(readDocx(makeDocx({ body, ...parts }), 'a.docx', { tracked: true }), numberedIds()).blocks;

test('insertions and deletions are marks with author and time, whatever the look of their runs', () => {
  const body = `<w:p>${r('全年')}${del('办理')}${ins('办', '<w:b/>')}${ins('结', '<w:i/>')}<w:ins w:id="3" ${BY}>${del('又删')}</w:ins>${r('案件')}</w:p>`;
  expect(read(body)[0]!.children).toEqual([
    { text: '全年' },
    { text: '办理', deleted: by },
    { text: '办结', inserted: by },
    { text: '又删', inserted: by, deleted: by },
    { text: '案件' },
  ]);
});

test('what was moved is deleted here and inserted there, both known by the name of the move', () => {
  const moved = { ...by, move: 'move1' };
  const from = `<w:p><w:pPr><w:rPr><w:moveFrom w:id="5" ${BY}/></w:rPr></w:pPr><w:moveFromRangeStart w:id="6" w:name="move1" ${BY}/><w:moveFrom w:id="7" ${BY}>${r('移动的一段话。')}</w:moveFrom></w:p><w:moveFromRangeEnd w:id="6"/>`;
  const to = `<w:p><w:pPr><w:rPr><w:moveTo w:id="8" ${BY}/></w:rPr></w:pPr><w:moveToRangeStart w:id="9" w:name="move1" ${BY}/><w:moveTo w:id="10" ${BY}>${r('移动的一段话。')}</w:moveTo><w:moveToRangeEnd w:id="9"/></w:p>`;
  const [one, , three] = read(from + p('中间的一段话。') + to);
  expect(one).toMatchObject({ children: [{ deleted: { author: '张科长', move: 'move1' } }], endDeleted: by });
  expect(three).toMatchObject({ children: [{ inserted: { ...moved, id: expect.any(String) } }] });
});

test('paragraph marks, levels and table rows carry who changed them', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>';
  const cells = (text: string) => `<w:tc>${p(text)}</w:tc><w:tc>${p(text)}</w:tc>`;
  const blocks = read(
    p('前半，', `<w:rPr><w:del w:id="1" ${BY}/></w:rPr>`) +
      p('后半。', `<w:rPr><w:ins w:id="2" ${BY}/></w:rPr>`) +
      p('规范执法行为', `<w:pStyle w:val="h"/><w:pPrChange w:id="3" ${BY}><w:pPr/></w:pPrChange>`) +
      `<w:tbl><w:tr>${cells('甲')}</w:tr><w:tr><w:trPr><w:ins w:id="4" ${BY}/></w:trPr>${cells('乙')}</w:tr><w:tr><w:trPr><w:del w:id="5" ${BY}/></w:trPr>${cells('丙')}</w:tr></w:tbl>`,
    { styles },
  );
  expect(blocks[0]).toMatchObject({ type: 'paragraph', endDeleted: by });
  expect(blocks[1]).toMatchObject({ type: 'paragraph', endInserted: by });
  expect(blocks[2]).toMatchObject({ formatChange: { change: by, was: { type: 'paragraph' } } });
  expect(blocks[3]!.children.map(({ inserted, deleted }) => [inserted, deleted])).toEqual([
    [undefined, undefined],
    [by, undefined],
    [undefined, by],
  ]);
});

test('a style that leaves the level as it was is noise', () => {
  const [block] = read(
    p('一段正文，说明情况。', `<w:jc w:val="left"/><w:pPrChange w:id="3" ${BY}><w:pPr/></w:pPrChange>`),
  );
  expect(block).toEqual({ id: 'b1', type: 'paragraph', children: [{ text: '一段正文，说明情况。' }] });
});

test('comments within changed words stand on them', () => {
  const body = `<w:p><w:commentRangeStart w:id="0"/>${del('旧')}${ins('新')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r('的话')}</w:p>`;
  const comments = `<w:comment w:id="0" w:author="李工"><w:p>${r('为何？')}</w:p></w:comment>`;
  expect(read(body, { comments })[0]!.children).toEqual([
    { text: '旧', deleted: by, comment_c0: true },
    { text: '新', inserted: by, comment_c0: true },
    { text: '的话' },
  ]);
});
