import type { KnownDocument } from '../../lexicon';
import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { citationsIn } from '../../text/citations';

/** A law called a regulation, or a regulation a law: 《优化营商环境条例》等法律. */
export const documentKind: BlockRule = { id: 'document-kind', category: 'consistency', check };

const KIND =
  '行政法规|地方性法规|部门规章|政府规章|规章(?!制度)|司法解释|党内法规|(?:国家)?法律(?![法规知政制条文援顾素服宣常手问事途意、和及与以])';
const BEFORE = new RegExp(`(?<![、和及])(${KIND})$`, 'u');
const BEHIND = new RegExp(`^等(?:重要|相关|有关)?(${KIND})(?![、和及与]|以及)`, 'u');

function check(context: BlockContext): Finding[] {
  const { folded } = context;
  const citations = citationsIn(context);
  return citations.flatMap(({ known, start, end }, i) => {
    const kind = kindOf(known);
    if (kind === null) return [];
    const before = BEFORE.exec(folded.slice(Math.max(0, start - 6), start))?.[1];
    const behind = BEHIND.exec(folded.slice(end, end + 12))?.[1];
    const said = before ?? behind;
    if (said === undefined || said.endsWith(kind)) return [];
    // Of a list of many, the kind may be that of the others.
    const previous = citations[i - 1];
    const isAlone =
      !/[》、]$/u.test(folded.slice(0, start)) || (previous !== undefined && kindOf(previous.known) === kind);
    if (before === undefined && !isAlone) return [];
    const at = before === undefined ? folded.indexOf(said, end) : start - said.length;
    return [
      findingAt(context, at, at + said.length, {
        rule: documentKind,
        severity: 'warning',
        message: `《${known.name}》是${kind}`,
        basis: '《中华人民共和国立法法》',
      }),
    ];
  });
}

function kindOf({ name, by }: KnownDocument): string | null {
  if (/法典?$/u.test(name) && by === '全国人大常委会') return '法律';
  if (name.startsWith('中国共产党')) return '党内法规';
  return by === '国务院' && /(?:条例|规定|办法|细则)$/u.test(name) ? '行政法规' : null;
}
