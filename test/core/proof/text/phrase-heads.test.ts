import { phraseHeads } from '../../../../core/proof/text/phrase-heads';

const unit = (char: string) => char.charCodeAt(0);
const heads = phraseHeads('依法行政为 推进依法 法治政府建 进依法行 ，推进依法'.split(' ').sort().join(' '));
const shown = (units: number[]) => String.fromCharCode(...units);

test('the third character of a phrase is found by the two before it and the one behind', () => {
  expect(shown(heads.third(unit('依'), unit('法'), unit('政')))).toBe('行');
  expect(shown(heads.third(unit('，'), unit('推'), unit('依')))).toBe('进');
  expect(heads.third(unit('依'), unit('法'), unit('建'))).toEqual([]);
  expect(heads.third(unit('无'), unit('此'), unit('字'))).toEqual([]);
});

test('the second character of a phrase is found by the first and the two behind it', () => {
  expect(shown(heads.second(unit('推'), unit('依'), unit('法')))).toBe('进');
  expect(shown(heads.second(unit('法'), unit('政'), unit('府')))).toBe('治');
  expect(heads.second(unit('推'), unit('法'), unit('治'))).toEqual([]);
});

test('an empty list holds nothing', () => {
  expect(phraseHeads('').third(unit('依'), unit('法'), unit('政'))).toEqual([]);
});
