import { ChevronRight } from 'lucide-react';
import { VERDICT_NAMES, type ClauseResult, type Verdict } from '../../core/variant/clause-result';
import './clause-list.css';

const ORDER: readonly Verdict[] = ['broken', 'deviates', 'kept', 'not-judged'];

const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
  broken: '国标要求必须这样，请改',
  deviates: '国标说“一般”“推荐”，或本单位版式另有规定',
  kept: '与国标一致',
  'not-judged': '文件里没有这一要素，或要看纸面才知道，不算问题',
};

/** A file judged clause by clause; what is not kept stands open, the rest is a click away. */
export function ClauseList({ clauses }: { clauses: readonly ClauseResult[] }) {
  return (
    <div className="clauses">
      {ORDER.map((verdict) => {
        const found = clauses.filter((clause) => clause.verdict === verdict);
        if (found.length === 0) return null;
        return (
          <details key={verdict} open={verdict === 'broken' || verdict === 'deviates'}>
            <summary>
              <ChevronRight className="clauses-arrow" aria-hidden />
              <i className={`verdict verdict-${verdict}`} aria-hidden />
              <span>
                {VERDICT_NAMES[verdict]} {found.length} 条
              </span>
              <small>{VERDICT_MEANINGS[verdict]}</small>
            </summary>
            <table>
              <tbody>
                {found.map(({ clause, title, found: there, expected }, i) => (
                  <tr key={i}>
                    <td className="clause-number">{clause}</td>
                    <th scope="row">{title}</th>
                    <td>
                      {there}
                      {verdict !== 'kept' && <small>{verdict === 'not-judged' ? expected : `国标：${expected}`}</small>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        );
      })}
    </div>
  );
}

/** 符合 30 · 偏离 1 · 不符合 0 · 未判断 5 */
export function clauseSummary(clauses: readonly ClauseResult[]): string {
  const count = (verdict: Verdict) => clauses.filter((clause) => clause.verdict === verdict).length;
  return (['kept', 'deviates', 'broken', 'not-judged'] as const)
    .map((verdict) => `${VERDICT_NAMES[verdict]} ${count(verdict)}`)
    .join(' · ');
}
