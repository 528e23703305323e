/** @jest-environment jsdom */
import { inertHtml, styleOf } from '../../../renderer/paste/inert-html';

const parse = (html: string) => new DOMParser().parseFromString(inertHtml(html), 'text/html');

test('declarations are read as they stood, and nothing is left that a policy would have to refuse', () => {
  const parsed = parse(`<style type="text/css">p{color:red}</style><p class="a"style='mso-list:l0' onclick="x()">甲</p>
    <P STYLE = "font-weight:bold">乙</P><p style=color:red>丙</p><p>丁 style="x"</p>`);
  expect([...parsed.querySelectorAll('p')].map(styleOf)).toEqual(['mso-list:l0', 'font-weight:bold', 'color:red', '']);
  expect(parsed.querySelectorAll('style, [style], [onclick]')).toHaveLength(0);
  expect(parsed.body.textContent).toContain('丁 style="x"');
});
