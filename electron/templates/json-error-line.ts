const SPACE = /[ \t\r\n]*/uy;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/uy;
const SCALAR = new RegExp(`${STRING.source}|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null`, 'uy');

/** The line (from 1) at which a text stops being JSON. The runtime's own message does not always say. */
export function jsonErrorLine(text: string): number {
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match !== null;
  };
  const sign = (char: string): boolean => {
    skip(SPACE);
    if (text[at] !== char) return false;
    at += 1;
    return true;
  };
  const list = (close: string, entry: () => boolean): boolean => {
    if (sign(close)) return true;
    do {
      skip(SPACE);
      if (!entry()) return false;
    } while (sign(','));
    return sign(close);
  };
  const value = (): boolean => {
    if (sign('{')) return list('}', () => skip(STRING) && sign(':') && value());
    if (sign('[')) return list(']', value);
    return skip(SCALAR);
  };
  value();
  skip(SPACE);
  return text.slice(0, at).split('\n').length;
}
