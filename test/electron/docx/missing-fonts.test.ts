import { loadProfile } from '../../../electron/templates/load-profile';
import { missingFonts } from '../../../electron/docx/missing-fonts';
import { installedFonts } from '../../../electron/disk/installed-fonts';

const profile = loadProfile('templates', 'gbt9704');

test('fonts that are there are not missing, whatever their case', () => {
  expect(missingFonts(profile, ['方正小标宋简体', '仿宋_gb2312', '黑体', '楷体_GB2312', '宋体'])).toEqual([]);
});

test('each missing font is told once, with the best substitute that is there', () => {
  expect(missingFonts(profile, ['FangSong', '仿宋', 'STKaiti', '华文中宋', 'simsun'])).toEqual([
    { font: '方正小标宋简体', substitute: '华文中宋' },
    { font: '仿宋_GB2312', substitute: '仿宋' },
    { font: '黑体', substitute: '系统默认字体' },
    { font: '楷体_GB2312', substitute: 'STKaiti' },
    { font: '宋体', substitute: 'SimSun' },
  ]);
});

test('this machine tells its fonts', () => {
  const fonts = installedFonts();
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts).toBe(installedFonts());
});
