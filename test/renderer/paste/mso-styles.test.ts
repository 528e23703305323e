/** @jest-environment jsdom */
import { inertHtml, SHEET } from '../../../renderer/paste/inert-html';
import { msoStyles } from '../../../renderer/paste/mso-styles';

const read = (css: string) => {
  const parsed = new DOMParser().parseFromString(inertHtml('<style></style>'), 'text/html');
  parsed.querySelector(SHEET)!.textContent = css;
  return [...msoStyles(parsed)];
};

test('classes with an outline level are found, in comments, in other rules and under several names', () => {
  expect(
    read(`<!-- /* Style Definitions */ p.a, li.b {mso-outline-level:1; color:red}
      @media print { h2 {} .c {mso-style-name:"标题 3"} } .d{} .e{mso-style-name:二级标题;} .f{mso-outline-level:body-text} -->`),
  ).toEqual([
    ['a', 1],
    ['b', 1],
    ['c', 3],
    ['e', 2],
  ]);
});

test.each([
  ['no rule', '一、'.repeat(300_000)],
  ['comments that never end', '/*'.repeat(300_000)],
  ['rules that never end', '.a{'.repeat(300_000)],
  ['ends of rules', '}'.repeat(300_000)],
])('a style sheet of nothing but %s is read at once', (_, css) => {
  expect(read(css)).toEqual([]);
});
