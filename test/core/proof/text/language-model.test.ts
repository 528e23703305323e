import { readModel } from '../../../../core/proof/text/language-model';

// A cost is a letter from # on: # is 0, % is 2, - is 10; what falling back costs is 8 more than it says, so + is nothing.
const model = readModel({
  singles: '依C+法A+行?+政=+，-+',
  pairs: '依法% 法行)- 行政#',
  triples: '依法行# 法行政%',
  runs: '依法行政#',
});
const unit = (char: string) => char.charCodeAt(0);
const cost = (text: string) => model.cost(Uint16Array.from(text, unit), 3, text.length - 3);

test('a run that is known costs what the list says', () => {
  expect(cost('依法行政')).toBe(0);
});

test('three characters are asked where four are not known, two where three are not', () => {
  expect(cost('政法行政')).toBe(2);
  expect(cost('法政行政')).toBe(0);
});

test('a pair nobody knows costs what the character does alone, and a character nobody knows the most', () => {
  expect(cost('政政政法')).toBe(model.cost(Uint16Array.from('，，，法', unit), 3, 1));
  expect(cost('政政政幵')).toBeGreaterThan(cost('政政政法'));
});

test('falling back from characters that foretell the next has its price', () => {
  // 法行 says - that is 10, two more than nothing.
  expect(cost('政法行法')).toBe(cost('政政行法') + 2);
});

test('costs add up, are written down, and the rest is left out once there are too many', () => {
  const units = Uint16Array.from('，，，依法行政', unit);
  const each = new Int16Array(units.length);
  const sum = model.cost(units, 3, 4, Infinity, each);
  expect([...each.slice(3)].reduce((a, b) => a + b)).toBe(sum);
  expect(model.cost(units, 3, 4, 1)).toBe(each[3]);
});

test('tells which characters follow two others, and how usual two are', () => {
  expect(model.followers(unit('依'), unit('法')).map((one) => String.fromCharCode(one))).toEqual(['行']);
  expect(model.followers(unit('政'), unit('法'))).toEqual([]);
  expect(model.usual(unit('依'), unit('法'))).toBeGreaterThan(0);
  expect(model.usual(unit('法'), unit('依'))).toBe(0);
  expect(model.commonness(unit('幵'))).toBe(0);
});

test('lists of nothing make a model that knows nothing', () => {
  const none = readModel({ singles: '', pairs: '', triples: '', runs: '' });
  expect(none.cost(Uint16Array.from('依法行政', unit), 3, 1)).toBe(56);
});
