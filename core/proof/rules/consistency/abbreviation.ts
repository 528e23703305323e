import type { Finding } from '../../finding';
import { matchesInAll } from '../../match';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { looseBodies } from './loose-bodies';

/** A short form used before “（以下简称……）” introduces it, introduced twice, or two for one name. */
export const abbreviation: ReportRule = { id: 'abbreviation', category: 'consistency', check };

const LONGEST_SHORT = 12;
const INTRODUCED = /（(?:(?:以下|下文|后文|下)(?:统|简)?|简|统)称(?:为)?[：]?[“《]?([^“”《》（）]{2,20}?)[”》]?）/gu;

function check(report: ReportContext): Finding[] {
  const { blocks } = report;
  const findings: Finding[] = [];
  const known = new Set<string>();
  const shortOf = new Map<string, string>();
  for (const { context, match } of matchesInAll(blocks, INTRODUCED)) {
    const i = blocks.indexOf(context);
    const short = match[1]!;
    if (known.has(short)) {
      findings.push(
        findingAt(context, match.index, match.index + match[0].length, {
          rule: abbreviation,
          severity: 'warning',
          message: `“${short}”前面已经作过简称说明`,
          basis: '公文用语通例',
        }),
      );
      continue;
    }
    known.add(short);
    const before = context.folded.slice(Math.max(0, match.index - 60), match.index);
    const full = /[\p{Script=Han}]{6,}$/u.exec(before.slice(-10))?.[0] ?? /《[^《》]{4,50}》$/u.exec(before)?.[0];
    const other = full === undefined ? undefined : shortOf.get(full);
    if (other !== undefined) {
      findings.push(
        findingAt(context, match.index, match.index + match[0].length, {
          rule: abbreviation,
          severity: 'warning',
          message: `前面已经把它简称为“${other}”，这里又简称“${short}”`,
          basis: '公文用语通例',
        }),
      );
    }
    if (full !== undefined) shortOf.set(full, short);
    const titled = match[0].includes('《');
    const word = titled ? `《${short}》` : short;
    for (const [j, earlier] of blocks.slice(0, i + 1).entries()) {
      if (earlier.block.type === 'title') continue;
      const limit = j === i ? match.index : earlier.folded.length;
      const at = titled
        ? earlier.folded.slice(0, limit).indexOf(word)
        : standsAlone(earlier.folded.slice(0, limit), word, full);
      if (at === -1 || (j === i && limit - at <= 40 && insideFullName(earlier.folded.slice(at, limit)))) continue;
      findings.push(
        findingAt(earlier, at, at + word.length, {
          rule: abbreviation,
          severity: titled || short.length >= 3 ? 'warning' : 'hint',
          message: `简称“${short}”先于“以下简称”的说明出现`,
          basis: '公文用语通例',
        }),
      );
      break;
    }
  }
  const idle = unused(blocks);
  // Called otherwise further on, it is that name that is told.
  return idle.length > 0 && looseBodies.check(report).length === 0 ? [...findings, ...idle] : findings;
}

/** Introduced, and never used: the full name would have done. */
function unused(blocks: readonly BlockContext[]): Finding[] {
  return matchesInAll(blocks, INTRODUCED).flatMap(({ context, match }) => {
    const short = match[1]!;
    const end = match.index + match[0].length;
    const before = context.folded.slice(0, match.index).replace(/(?:《[^《》]*》|[\p{Script=Han}]*)$/u, '');
    const used =
      context.folded.includes(short, end) ||
      before.includes(short) ||
      blocks.some((other) => other !== context && other.folded.includes(short));
    if (used || short.length > LONGEST_SHORT) return [];
    return [
      findingAt(context, match.index, end, {
        rule: abbreviation,
        severity: 'warning',
        message: `交代了简称“${short}”，后面没有用到`,
        basis: '公文用语通例',
      }),
    ];
  });
}

/** The short form is a piece of the full name that the bracket follows. */
function insideFullName(text: string): boolean {
  return !/[，。；：]/u.test(text);
}

/** Where the short form stands that is not merely a piece of the full name. */
function standsAlone(text: string, short: string, full: string | undefined): number {
  const inside = full?.indexOf(short) ?? -1;
  const lead = full === undefined || inside < 1 ? null : full[inside - 1]!;
  let at = text.indexOf(short);
  while (at !== -1 && lead !== null && text[at - 1] === lead) at = text.indexOf(short, at + 1);
  return at;
}
