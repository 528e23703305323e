import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** “……落到实处各单位……”: two sentences run together where the mark between them is lost. */
export const runOn: BlockRule = { id: 'run-on', category: 'punctuation', check };

/** Words that end a clause of a report, whatever comes behind. */
const ENDS =
  '落到实处|落地见效|落地落实|落地生根|见行见效|走深走实|取得新(?:进展|成效|突破|提升)|取得(?:明显|显著|积极|实质性)(?:成效|进展|效果)|(?<=[\p{Script=Han}]{2}(?<![是将并而要为以]))(?:稳步|显著|明显|大幅)(?:提升|提高|增强|改善)|仍需(?:加强|增强|提高|提升|完善)|有待(?:加强|增强|提高|提升|完善)|提供了?(?:坚强|有力|坚实)(?:的)?(?:法治)?保障|不相匹配|还不够?强|不够规范|不够深入|营造了?(?:良好|浓厚)的?[\\p{Script=Han}]{0,6}氛围|应审尽审|应调尽调|应公开尽公开|如下';
/** Words that may follow one of these in the same clause. */
const GOES_ON =
  '的|了|和|与|及|以|等|之|为|上|中|下|后|前|时|者|并|率|度|到|至|在|于|对|从|将|把|是|而|或|也|又|让|使|全|力|水平|能力|依法|行政|法治|政府|工作|建设|行动|专项|执法|监管|服务|治理|营商|干部|公众|群众|人民|社会|基层|[一二三四五六七八九十]|机制|制度|效能|质量|素质|意识|本领|情况|问题|措施|方案|意见|条件|实施|规定|决定|办法|成为|提供';

const RUN = new RegExp(`(?:${ENDS})(?!${GOES_ON})(?=\\p{Script=Han}{4})`, 'gu');
/** An opening that nothing may stand before in its sentence. */
const OPENS =
  /(?<=[\p{Script=Han}”》）]{2})(?:现将(?=[^。，]{2,40}(?:报告|汇报|公布|公开|通报)如下)|(?:与此同时|下一步|总的来看|此外)，)/gu;

function check(context: BlockContext): Finding[] {
  if (context.block.type === 'table' || context.block.type === 'title' || context.text.length < 20) return [];
  const verdict = {
    rule: runOn,
    severity: 'warning' as const,
    message: '两句之间疑缺标点',
    basis: 'GB/T 15834—2011',
  };
  return [
    ...findMatches(context, RUN, (match) =>
      // Inside a title or a heading the words may be part of a name.
      match.index < context.head ||
      /[《“][^》”]*$/u.test(context.folded.slice(Math.max(0, match.index - 40), match.index))
        ? null
        : { ...verdict, to: match.index + match[0].length + 1 },
    ),
    ...findMatches(context, OPENS, (match) => ({ ...verdict, from: match.index - 1 })),
  ];
}
