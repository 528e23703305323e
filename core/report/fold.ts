const FOLDED: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '％': '%',
  '－': '-',
  '＋': '+',
  '．': '.',
  '\u00a0': ' ',
  '\u3000': ' ',
};

for (let digit = 0; digit < 10; digit += 1) {
  Object.assign(FOLDED, { [String.fromCharCode(0xff10 + digit)]: String(digit) });
}

const FOLDS = /[,;:!?()％－＋．\u00a0\u3000０-９]/gu;

/**
 * Half-width punctuation as full-width, full-width digits and per cent as half-width, so that one pattern fits both
 * ways of typing. Keeps the length: offsets in the result are offsets in the text.
 */
export function foldText(text: string): string {
  return text.replace(FOLDS, (char) => FOLDED[char]!);
}
