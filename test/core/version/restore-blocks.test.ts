import { blockText, type Block } from '../../../core/report/block';
import { commentMark } from '../../../core/report/comment';
import { restoredText } from '../../../core/version/restore-blocks';
import { heading, line, paragraph } from '../../support/reports';

const around = { newId: () => 'fresh', hasComment: () => true };
const A = heading(1, '甲', 'measures');
const A1 = paragraph('甲一');
const B = heading(1, '乙', 'plans');
const B1 = paragraph('乙一');
const TITLE = line('title', '题');
const SIGNED = line('signature', '某区人民政府');
const OLD: Block[] = [TITLE, A, A1, B, B1, SIGNED];
const worded = (block: Block, text: string) => ({ ...block, children: [{ text }] }) as Block;
const words = (blocks: readonly Block[]) => blocks.map(blockText);

test('all of the older text comes back, what is alike as the same objects', () => {
  expect(restoredText([TITLE, worded(B1, '改了')], OLD, null, around)).toEqual(OLD);
  expect(restoredText([], OLD, null, around)[0]).toBe(TITLE);
});

test('one section comes back, and everything else stays as it is now', () => {
  const now = [worded(TITLE, '新题'), A, worded(A1, '改一'), paragraph('加的'), B, worded(B1, '改二'), SIGNED];
  expect(words(restoredText(now, OLD, A.id, around))).toEqual(['新题', '甲', '甲一', '乙', '改二', '某区人民政府']);
});

test('a section that is gone comes back behind what it followed, and before the signature', () => {
  expect(words(restoredText([TITLE, A, A1, SIGNED], OLD, B.id, around))).toEqual(words(OLD));
  expect(words(restoredText([TITLE, B, B1, SIGNED], OLD, A.id, around))).toEqual(words(OLD));
});

test('a block that stands elsewhere by now comes back under another id', () => {
  const now = [TITLE, A, B, B1, A1, SIGNED];
  const restored = restoredText(now, OLD, A.id, around);
  expect(words(restored)).toEqual(['题', '甲', '甲一', '乙', '乙一', '甲一', '某区人民政府']);
  expect(new Set(restored.map(({ id }) => id)).size).toBe(restored.length);
});

test('anchors of comments that are gone do not come back, those of others do', () => {
  const spans = [
    { text: '甲', [commentMark('c1')]: true },
    { text: '一', [commentMark('c2')]: true },
  ];
  const marked = { ...A1, children: spans } as Block;
  const [restored] = restoredText([], [marked], null, { ...around, hasComment: (id) => id === 'c2' });
  expect(restored!.children).toEqual([{ text: '甲' }, spans[1]]);
});

test('a heading that the older text does not have changes nothing', () => {
  expect(restoredText(OLD, [TITLE], 'none', around)).toEqual(OLD);
});
