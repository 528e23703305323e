import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PERSON_COLOURS, personColour, personColours } from '../../../core/review/person-colours';

const NAMES = ['李明', '王芳', '张伟', '刘洋', '陈静', '杨帆', '赵磊', '黄丽'];

test('a person has the same colour wherever the name stands, and eight people have eight', () => {
  expect(personColour('李明')).toBe(personColour('李明'));
  expect(new Set(personColours(NAMES).values()).size).toBe(PERSON_COLOURS);
});

test('those who come later do not change the colours of those before', () => {
  const before = personColours(NAMES.slice(0, 3));
  const after = personColours([...NAMES.slice(0, 3), '周涛', ...NAMES]);
  expect(NAMES.slice(0, 3).map((name) => after.get(name))).toEqual([...before.values()]);
});

test('names beyond the eighth share colours', () => {
  const colours = personColours([...NAMES, '甲', '乙']);
  expect(colours.get('甲')).toBe(personColour('甲'));
  expect([...colours.values()].every((one) => one >= 0 && one < PERSON_COLOURS)).toBe(true);
});

describe('the colours of people are readable (WCAG AA, 4.5 : 1)', () => {
  const css = readFileSync(join(__dirname, '../../../renderer/ui/tokens.css'), 'utf8');
  const [light, dark] = css.split(":root[data-theme='dark']") as [string, string];
  const token = (sheet: string, name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`, 'u').exec(sheet)![1]!;

  const of = (index: number) => [
    { on: 'the page', ink: token(light, `page-person-${index}`), papers: ['#ffffff'] },
    {
      on: 'light surfaces',
      ink: token(light, `page-person-${index}`),
      papers: [token(light, 'surface'), token(light, 'surface-2')],
    },
    {
      on: 'dark surfaces',
      ink: token(dark, `person-${index}`),
      papers: [token(dark, 'surface'), token(dark, 'surface-2')],
    },
  ];

  test.each(Array.from({ length: PERSON_COLOURS }, (_, i) => i))('colour %i', (index) => {
    for (const { on, ink, papers } of of(index))
      for (const paper of papers)
        for (const ground of [paper, mix(ink, paper, 0.12)])
          expect({ on, readable: contrast(ink, ground) >= 4.5 }).toEqual({ on, readable: true });
  });
});

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

function mix(colour: string, ground: string, share: number): string {
  const under = channels(ground);
  const mixed = channels(colour).map((value, i) => Math.round(value * share + under[i]! * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Of two colours, by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
