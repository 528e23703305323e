import { findText } from '../../../core/find/find-text';

const LOOSE = { width: false, case: false, word: false };
const found = (text: string, words: string, options = {}) =>
  findText(text, words, { ...LOOSE, ...options }).map(({ start, end }) => text.slice(start, end));

test('full width and half width find each other unless they are told apart', () => {
  const text = '甲，乙,丙（１２）(12)ＡＢab　c';
  expect(found(text, '，')).toEqual(['，', ',']);
  expect(found(text, ',')).toEqual(['，', ',']);
  expect(found(text, '12')).toEqual(['１２', '12']);
  expect(found(text, '(12)')).toEqual(['（１２）', '(12)']);
  expect(found(text, 'AB')).toEqual(['ＡＢ', 'ab']);
  expect(found(text, 'b c')).toEqual(['b　c']);
  expect(found(text, '，', { width: true })).toEqual(['，']);
  expect(found(text, '12', { width: true })).toEqual(['12']);
});

test('capitals count only when asked for', () => {
  expect(found('App app APP', 'app')).toEqual(['App', 'app', 'APP']);
  expect(found('App app APP', 'app', { case: true })).toEqual(['app']);
});

test('whole words are of Latin letters and digits; Chinese has no word ends', () => {
  expect(found('12件，120件，2012年，12', '12', { word: true })).toEqual(['12', '12']);
  expect(found('App与apps', 'app', { word: true })).toEqual(['App']);
  expect(found('依法行政执法', '行政', { word: true })).toEqual(['行政']);
  expect(found('１２０件', '12', { word: true })).toEqual([]);
});

test('matches do not overlap, and empty words are nowhere', () => {
  expect(findText('啊啊啊啊啊', '啊啊', LOOSE)).toEqual([
    { start: 0, end: 2 },
    { start: 2, end: 4 },
  ]);
  expect(findText('文字', '', LOOSE)).toEqual([]);
});

test('capitals that lower to more characters keep the offsets true', () => {
  expect(findText('İİ法治', '法治', LOOSE)).toEqual([{ start: 2, end: 4 }]);
});
