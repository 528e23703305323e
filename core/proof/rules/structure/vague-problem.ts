import { splitSentences } from '../../../report/sentences';
import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';

/** A problem that names neither a field nor a body nor a fact: “个别工作还有差距”, “有的方面做得还不够好”. */
export const vagueProblem: BlockRule = { id: 'vague-problem', category: 'structure', check };

const OPENING =
  /^(?:[一二三四五六七八九十]{1,2}是|（[一二三四五六七八九十]{1,2}）|第[一二三四五]，|\d{1,2}[.、]|同时，?|此外，?|另外，?|但是?，?)/u;
/** A sentence that leads over to the points. */
const LEADS = /[：:]$|主要|以下|如下|具体|表现|方面有|[一1]是/u;
const LACKS =
  /问题|不足|差距|短板|弱项|有待|需要?|不够|没有做|不到位|不太|不理想|不尽|欠缺|加强|提升|提高|改进|改善|完善/u;
const SAYS_THERE_ARE = /(?:有|存在)(?!.*这样那样)[^。，]{0,12}(?:问题|不足|差距|短板|弱项)。?$/u;
/** What may be said of anything. */
const OF_ANYTHING =
  /这样那样|或多或少|群众期[待盼]|期[待盼]|先进地区|有力|距离|离|整个|不同程度|一定程度|一定|某些|有些|有的|一些|个别|少数|部分|各项|各方面|各个|诸多|不少|较多|许多|种种|若干|我们|我[区县市镇乡街局]|全[区县市镇乡街局]|本[区县市镇乡街局]|单位|部门|地方|同志|干部|人员|方面|环节|领域|地区|细节|事项|情况|工作|任务|措施|办法|方法|方式|手段|成效|效果|质量|质效|水平|能力|力度|程度|标准|要求|问题|不足之处|不足|差距|短板|弱项|薄弱环节|薄弱|困难|缺点|缺陷|空间|仍然|仍旧|依然|还是|还有|存在|有待于?|亟待|亟需|需要|应当|进一步|进步|不断|继续|持续|今后|以后|未来|下一步|日后|将来|目前|当前|总体|整体|总的来说|总体上|加强|加大|提升|提高|改进|改善|完善|强化|增强|优化|努力|解决|克服|加以|予以|不够|不太|不是很|不尽如人意|不尽|理想|到位|充分|深入|扎实|细致|具体|突出|明显|较大|较小|做得|做|开展|推进|落实|抓得|抓|比较|相对|略有|有所|更加|可以|得到|进行|[我们的地得了着过和与及或等在中里上下内外还仍尚也都又较更很太再不够好高强实细快多大小少深全有无需待要应可能会是，、。；：！“”\s一]/gu;

/** What may be said of the cause of anything: “原因是多方面的，既有主观原因，也有客观原因。” */
const OF_ANY_CAUSE =
  /深层次|方方面面|多方面|各方面|各个方面|不容忽视|不可忽视|不言而喻|由来已久|不是一朝一夕|一朝一夕|错综|究其|分析|剖析|查找|梳理|研究|反思|总结|造成|产生|导致|形成|出现|存在|以上|上述|这些|原因|成因|根源|因素|症结|诸多|很多|许多|多种|多样|各种|复杂|交织|叠加|相互|主观|客观|历史|现实|内部|外部|内在|外在|内因|外因|自身|体制|机制|环境|条件|层面|引起|值得|高度|认真|重视|综合|共同|作用|结果|可能|相关|密切|涉及|领域|环节|思想|认识|不足|不力|力度|归结|归根结底|说到底|总的看|总体看|思考|深思|探讨|十分|非常|尤其|特别|主要|根本|长期|一时|难以|厘清|找准|明确|下一?步|将|抓紧|[为因既由于所致起其这该]/gu;

function hollowCause(sentence: string, next: string): boolean {
  if (!/(?:原因|成因|根源|因素|症结).*。$/u.test(sentence) || sentence.length > 60) return false;
  if (
    /[：:]$|如下|以下|[一1]是|^[^，]{0,16}(?:主要)?(?:有|在于|包括)：?$/u.test(sentence) ||
    /^[一1]是|^[一1]方面|^主要是/u.test(next)
  )
    return false;
  return sentence.replace(OF_ANY_CAUSE, '').replace(OF_ANYTHING, '') === '';
}

/** “存在的问题和不足” names the part. */
const NAMES_PART =
  /^(?:主要)?存在的?(?:主要|一些)?(?:问题|不足|困难|短板|差距)(?:(?:与|和|及|、)(?:问题|不足|困难|差距))?。?$/u;

function check(context: BlockContext): Finding[] {
  const { part, text, folded, block } = context;
  if (part !== 'problems' || (block.type === 'heading' && block.level === 1)) return [];
  const sentences = splitSentences(text);
  const tell = (start: number, end: number, message: string, basis: string) => [
    findingAt(context, start, end, { rule: vagueProblem, severity: 'warning', message, basis }),
  ];
  return sentences.flatMap(({ start, end }, i): Finding[] => {
    const sentence = folded.slice(start, end);
    if (hollowCause(sentence.replace(OPENING, ''), folded.slice(end, end + 3)))
      return tell(
        start,
        end,
        '原因只是套话，请写明是人员、制度、机制还是投入上的什么原因',
        '报告质量要求（不足和原因）',
      );
    // At the head of a paragraph “工作中还存在一些不足。” leads over to the points.
    const opens = OPENING.test(sentence);
    const leads = i === 0 && !opens && block.type === 'paragraph' && SAYS_THERE_ARE.test(sentence);
    if (leads || LEADS.test(sentence.replace(OPENING, '')) || LEADS.test(nextOf(folded, sentences[i + 1]))) return [];
    const plain = sentence.replace(OPENING, '');
    if (plain.length > 36 || NAMES_PART.test(plain) || !LACKS.test(plain) || plain.replace(OF_ANYTHING, '') !== '')
      return [];
    return tell(start, end, '这条不足没有写明是哪方面、什么事，请写具体', '报告质量要求（不足指向具体领域或环节）');
  });
}

/** What the next sentence opens with. */
function nextOf(folded: string, next: { start: number } | undefined): string {
  return next ? folded.slice(next.start, next.start + 3).replace(/^[二三四五六七八九十].*/u, '') : '';
}
