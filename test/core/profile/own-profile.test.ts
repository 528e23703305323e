import { applyProfile, deviations } from '../../../core/profile/own-profile';
import { PROFILE_FIELDS } from '../../../core/profile/profile-fields';
import { loadProfile } from '../../../electron/templates/load-profile';

const standard = loadProfile('templates', 'gbt9704');
const own = (values: Record<string, string | number | boolean>) =>
  applyProfile(standard, { id: 'o', name: '本单位', values });

test('no value of its own leaves the standard, and departs from it nowhere', () => {
  expect(own({})).toEqual({ ...standard, id: 'o', name: '本单位' });
  expect(deviations(own({}), standard)).toEqual([]);
});

test('every field writes what it reads, within its bounds', () => {
  for (const field of PROFILE_FIELDS) {
    const before = field.read(standard);
    expect(field.takes(before)).toBe(true);
    const profile = structuredClone(standard);
    field.write(profile, before);
    expect({ path: field.path, value: field.read(profile) }).toEqual({ path: field.path, value: before });
  }
});

test('a line pitch of its own changes the lines of a page', () => {
  const profile = own({ 'grid.linePitch': 30 });
  expect(profile.grid).toMatchObject({ linePitch: 600, lines: 21 });
  expect(deviations(profile, standard)).toEqual([{ clause: '5.2.3', label: '行距', standard: '28.95磅', own: '30磅' }]);
});

test('body text takes its like with it, and the font it replaces may stand in', () => {
  const { text } = own({ 'text.body.font': '仿宋', 'text.level3.font': '楷体' });
  expect([text.body.font, text.addressee.font, text.level4.font, text.level3.font]).toEqual([
    '仿宋',
    '仿宋',
    '仿宋',
    '楷体',
  ]);
  expect(text.body.substitutes[0]).toBe('仿宋_GB2312');
});

test('page numbers, bold and margins are told with their clauses; what makes no sense is left out', () => {
  const profile = own({
    'pageNumber.form': '- {n} -',
    'pageNumber.place': 'center/center',
    'text.level3.bold': true,
    'margins.top': 9999,
    'grid.linePitch': 'x',
  });
  expect(deviations(profile, standard)).toEqual([
    { clause: '7.3.3', label: '三级标题加粗', standard: '否', own: '是' },
    { clause: '7.5', label: '页码样式', standard: '— 1 —', own: '- 1 -' },
    { clause: '7.5', label: '页码位置', standard: '单页居右、双页居左', own: '居中' },
  ]);
});
