/** 避头: what may not begin a line, in mainland China as LibreOffice has it. */
const NO_START = new Set(
  ':!),.:;?]}¢\'"、。〉》」』】〕〗〞︰︱︳﹐､﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜｝︴︶︸︺︼︾﹀﹂﹄﹏～￠々‖•·ˇˉ―-′’”',
);

/** 避尾: what may not end one. */
const NO_END = new Set('([{£¥\'"‵〈《「『【〔〖（［｛￡￥〝︵︷︹︻︽︿﹁﹃﹙﹛﹝“‘');

/** What may stand in the margin when the line is full. */
const HANGING = new Set('，。、；：！？!,.:;?');

/** Whether a line of Chinese may end before `at`: any two characters may be parted but for 避头尾. */
export function mayPartChinese(text: string, at: number): boolean {
  return !NO_START.has(text[at]!) && !NO_END.has(text[at - 1]!) && !insidePair(text, at);
}

export function mayHang(char: string): boolean {
  return HANGING.has(char);
}

const OPENING = new Set('([{〈《「『【〔〖（［｛〝﹙﹛﹝“‘');
const CLOSING = new Set(')]}〉》」』】〕〗）］｝〞﹚﹜﹞、。，．”’');
/** Never at the beginning of a line either: stops, hyphens, units and straight quotes. */
const SUFFIX = new Set('!?！？:;,.：；/-–…%‰℃℉°′″¢\'"');
const WORD = /[\u0021-\u007E\u00A1-\u024F\u2030-\u2034\u2103\u2109\u2460-\u24FF]/u;

/**
 * Whether a line may end before `at` by the rules for Latin text (Unicode's line breaking, shortened to what occurs in
 * reports): words and numbers stay whole with the marks around them.
 */
export function mayPartLatin(text: string, at: number): boolean {
  const before = text[at - 1]!;
  const after = text[at]!;
  if (CLOSING.has(after) || SUFFIX.has(after) || OPENING.has(before)) return false;
  if (before === "'" || before === '"' || (before === '—' && after === '—')) return false;
  if (before === '-' || (before === '/' && !/\d/u.test(after))) return true;
  if (CLOSING.has(before) && OPENING.has(after)) return true;
  if (WORD.test(after)) return !WORD.test(before) && !CLOSING.has(before);
  return !(OPENING.has(after) && WORD.test(before)) && !insidePair(text, at);
}

function insidePair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
