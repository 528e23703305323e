import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { figuresOf, type Figure } from '../../text/figures';

/** The same thing counted twice with different figures. */
export const sameIndicator: ReportRule = { id: 'same-indicator', category: 'consistency', check };

function check({ blocks }: ReportContext): Finding[] {
  const first = new Map<string, { context: BlockContext; figure: Figure }>();
  const findings: Finding[] = [];
  for (const context of blocks) {
    if (context.block.type === 'table' || context.part === 'plans') continue;
    for (const figure of figuresOf(context)) {
      const key = `${figure.key}|${figure.unit}`;
      const known = first.get(key) ?? endingAs(first, figure, context.part === 'duties');
      if (!known) first.set(key, { context, figure });
      else if (known.figure.value !== figure.value) {
        const told = known.context.text.slice(known.figure.start, known.figure.end);
        findings.push(
          findingAt(context, figure.start, figure.end, {
            rule: sameIndicator,
            severity: 'warning',
            message: `同一指标“${figure.key}”前面写的是${told}，这里不一致`,
            basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
          }),
        );
      }
    }
  }
  return findings;
}

/** Who did it or how, before the words for what was done. */
const LEADING =
  /^(?:(?:区|县|市|镇|街道)?(?:委|政府|党工委)?(?:主要负责(?:同志|人)|主要领导)|党政主要负责人|主持召开|主持|部署|带队|带头|亲自|推动|督促|指导|牵头|组织召开|组织|专题|全年|加强队伍建设|召开|开展|举办)+/u;

/**
 * What the duties tell of a leader, such as 主持区政府常务会议会前学法8次, or any part of a share, against the same thing
 * told without 主持 or 推动.
 */
function endingAs<T extends { context: BlockContext; figure: Figure }>(
  told: ReadonlyMap<string, T>,
  { key, unit }: Figure,
  duties: boolean,
): T | undefined {
  if (!duties && unit !== '%') return undefined;
  const bare = key.replace(LEADING, '');
  if (bare.length < LEAST_BARE) return undefined;
  const same = bare === key ? undefined : told.get(`${bare}|${unit}`);
  if (same) return same;
  for (const [other, one] of told) {
    if (!other.endsWith(`${bare}|${unit}`)) continue;
    if (one.figure.key.replace(LEADING, '') === bare) return one;
  }
  return undefined;
}

const LEAST_BARE = 4;
