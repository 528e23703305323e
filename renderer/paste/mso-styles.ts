import { SHEET } from './inert-html';

/** What a style sheet of Word or WPS says of its paragraph styles: outline levels by class name. */
export type MsoStyles = ReadonlyMap<string, number>;

const HAN_LEVELS = '一二三四';

/** Reads the outline level of every class, declared or told by the name of the style (“标题 2”, “二级标题”). */
export function msoStyles(document: Document): MsoStyles {
  const levels = new Map<string, number>();
  for (const sheet of document.querySelectorAll(SHEET)) {
    for (const [selectors, body] of rules(sheet.textContent ?? '')) {
      const level = outlineLevel(body);
      if (level === undefined) continue;
      for (const [, name] of selectors.matchAll(/\.([^\s,.:]+)/gu)) levels.set(name!, level);
    }
  }
  return levels;
}

/** Selectors and declarations, innermost first where rules stand in rules. In linear time: a page may send any length. */
function rules(css: string): [selectors: string, body: string][] {
  const pieces = withoutComments(css.replace(/<!--|-->/gu, ''))
    .split('}')
    .slice(0, -1);
  return pieces.flatMap((piece): [string, string][] => {
    const [selectors, body] = piece.split('{').slice(-2);
    return selectors && body !== undefined ? [[selectors, body]] : [];
  });
}

function withoutComments(css: string): string {
  const [first = '', ...rest] = css.split('/*');
  const kept = rest.map((piece) => {
    const end = piece.indexOf('*/');
    return end === -1 ? '' : piece.slice(end + 2);
  });
  return first + kept.join('');
}

/** The outline level that declarations give, 1 to 9; undefined for body text. */
export function outlineLevel(declarations: string): number | undefined {
  const said = /mso-outline-level\s*:\s*(\d)/iu.exec(declarations)?.[1];
  if (said !== undefined) return Number(said);
  if (/mso-outline-level\s*:\s*body/iu.test(declarations)) return undefined;
  const name = /mso-style-name\s*:\s*["']?([^;"']+)/iu.exec(declarations)?.[1]?.trim() ?? '';
  const digit = /^(?:标题|heading)\s*(\d)/iu.exec(name.replace(/\\.*$/u, ''))?.[1];
  if (digit !== undefined) return Number(digit);
  const han = /^([一二三四])级标题/u.exec(name)?.[1];
  return han === undefined ? undefined : HAN_LEVELS.indexOf(han) + 1;
}
