/**
 * What of a problem may stand in the log, which people send away: error names and messages of programs, and where they
 * came from. Reports are Chinese; what stands in quotes or brackets may be a piece of one too.
 */
export function withoutText(problem: string): string {
  return problem
    .split('\n')
    .map((line) => (/^\s+at /u.test(line) ? line : line.replace(QUOTED, '…')))
    .join('\n')
    .replace(CHINESE, '…');
}

const QUOTED = /"[^"]*"?|“[^”]*”?|‘[^’]*’?|`[^`]*`?|\{.*\}?|\[.*\]?/gu;
const HAN = String.raw`\p{Script=Han}\u3000-\u303f\uff00-\uffef`;
/** Chinese, with the figures and Latin words in its middle. */
const CHINESE = new RegExp(`[${HAN}](?:[^\\s/\\\\():]*[${HAN}])?`, 'gu');
