import { privacyWarnings } from '../../../core/privacy/warnings';
import { secrecyMarks } from '../../../core/proof/text/secrecy-marks';
import { paragraph } from '../../support/reports';

test.each([
  ['机密★5年', '机密★5年'],
  ['份号：000001 秘密 ★ 1年 特急', '秘密 ★ 1年'],
  ['绝密★长期', '绝密★长期'],
  ['　机密　', '机密'],
  ['第一行\n秘密\n第三行', '秘密'],
])('%j carries the mark %j', (text, mark) => {
  expect(secrecyMarks(text).map((one) => one.text)).toEqual([mark]);
  const { start, end } = secrecyMarks(text)[0]!;
  expect(text.slice(start, end)).toBe(mark);
});

test.each(['严守国家秘密和商业秘密。', '加强保密工作，涉密人员全员培训。', '机密级文件管理规范', '保守秘密'])(
  '%j carries none',
  (text) => expect(secrecyMarks(text)).toEqual([]),
);

test('looks also at what was left out, where marks of secrecy stand', () => {
  const blocks = [paragraph('联系电话13812345678，身份证号11010519491231002X。')];
  expect(privacyWarnings(blocks, [{ text: '机密★5年' }, { text: '机密★5年' }])).toEqual({
    secrecy: ['机密★5年'],
    personal: 2,
  });
  expect(privacyWarnings([paragraph('办结复议案件128件。')], [])).toEqual({ secrecy: [], personal: 0 });
});
