import type { Part } from '../../../report/part';
import type { Finding, Severity } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';

/**
 * In a report of usual length: an opening that is lacking or names no guiding thought, a part of a line or two, and
 * duties that speak of the Party committee's leader alone where the government reports.
 */
export const thinParts: ReportRule = { id: 'thin-part', category: 'structure', check };

/** UTF-16 length of the text from which a report is written out; shorter ones are being begun. */
const WRITTEN = 2500;
/** UTF-16 length below which a part says too little. */
const LEAST: ReadonlyMap<Part, [length: number, message: string]> = new Map([
  ['problems', [90, '不足写得太少：一般写两三条以上，每条写明表现和原因']],
  ['duties', [60, '第一责任人履职写得太少，请写会议、批示、督办等具体事实']],
  ['plans', [80, '下一年度安排写得太少，请写明措施、责任单位和时限']],
]);
const THOUGHT = /习近平|党的(?:二十|十九)[大届]/u;
const BASIS = '《法治政府建设与责任落实督察工作规定》（报告内容）';

const PARTY_LEADER = /[区县市旗]委(?:主要(?:负责|领导)|书记)/u;
const GOVERNMENT =
  /(?<!法治|法制)政府(?!部门|信息|采购)|党政(?!主要负责人(?:切实|认真|严格)?(?:履行|推进|述))|[区县市旗]长(?!效)|两位主要/u;

function check({ report, blocks }: ReportContext): Finding[] {
  const body = blocks.filter(({ block }) => block.type === 'paragraph' || block.type === 'heading');
  const length = body.reduce((sum, { text }) => sum + text.length, 0);
  if (length < WRITTEN) return [];
  const tell = (context: BlockContext, message: string, end = context.text.length, severity: Severity = 'warning') =>
    findingAt(context, 0, end, { rule: thinParts, severity, message, basis: BASIS });
  const findings = opening(blocks).map(({ context, message, severity }) => tell(context, message, undefined, severity));
  for (const [part, [least, message]] of LEAST) {
    const own = body.filter((context) => context.part === part);
    const heading = own.find(({ level }) => level === 1);
    const says = own.filter(({ level, folded }) => level !== 1 && !/^\s*特此/u.test(folded));
    const written = says.reduce((sum, { text }) => sum + text.length, 0);
    if (heading && written > 0 && written < least) findings.push(tell(says[0]!, message));
    if (part !== 'duties' || report.template !== 'district' || !heading || written < least) continue;
    const leader = says.find(({ folded }) => PARTY_LEADER.test(folded));
    if (leader && !says.some(({ folded }) => GOVERNMENT.test(folded)))
      findings.push(tell(heading, '只写了党委主要负责同志，没有写政府主要负责同志', heading.head));
  }
  return findings;
}

/** What stands between the title and the first heading. */
function opening(blocks: readonly BlockContext[]): { context: BlockContext; message: string; severity: Severity }[] {
  const title = blocks.findLastIndex(({ block }) => block.type === 'title');
  const first = blocks.findIndex(({ level }) => level === 1);
  if (title < 0 || first <= title) return [];
  const lines = blocks
    .slice(title + 1, first)
    .filter(({ block, text }) => block.type === 'paragraph' && text.length > 20);
  if (lines.length === 0)
    return [
      {
        context: blocks[first]!,
        message: '前面没有导语，请写指导思想、总体情况和“现将……报告如下”',
        severity: 'warning',
      },
    ];
  // Towns leave it out now and then.
  const thought = '导语没有写指导思想（习近平新时代中国特色社会主义思想、习近平法治思想）';
  return lines.some(({ folded }) => THOUGHT.test(folded))
    ? []
    : [{ context: lines[0]!, message: thought, severity: 'hint' }];
}
