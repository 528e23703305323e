import { NEAR_SOUND, readLookAlikes, SAME_SOUND, SHAPE } from '../../../../core/proof/text/look-alikes';

const alikes = readLookAlikes('zhi制治 zi自 xing行形 xin心 hang行', '市巿 末未 心必');
const kind = (one: string, other: string) => alikes.kind(one.charCodeAt(0), other.charCodeAt(0));

test.each([
  ['制', '治', SAME_SOUND],
  ['行', '形', SAME_SOUND],
  ['自', '治', NEAR_SOUND],
  ['心', '形', NEAR_SOUND],
  ['市', '巿', SHAPE],
  ['心', '必', SHAPE],
  ['市', '末', 0],
  ['行', '行', 0],
])('%s and %s are taken for one another in way %i', (one, other, way) => {
  expect(kind(one, other)).toBe(way);
  expect(kind(other, one)).toBe(way);
});

test('lists each character once', () => {
  const units = alikes.of('行'.charCodeAt(0)).map(({ unit }) => String.fromCharCode(unit));
  expect(units.toSorted()).toEqual(['形', '心'].toSorted());
  expect(alikes.of('县'.charCodeAt(0))).toEqual([]);
});
