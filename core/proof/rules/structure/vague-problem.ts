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

/** “存在的问题和不足” names the part. */
const NAMES_PART =
  /^(?:主要)?存在的?(?:主要|一些)?(?:问题|不足|困难|短板|差距)(?:(?:与|和|及|、)(?:问题|不足|困难|差距))?。?$/u;

function check(context: BlockContext): Finding[] {
  const { part, text, folded, block } = context;
  if (part !== 'problems' || (block.type === 'heading' && block.level === 1)) return [];
  const sentences = splitSentences(text);
  return sentences.flatMap(({ start, end }, i): Finding[] => {
    const sentence = folded.slice(start, end);
    // At the head of a paragraph “工作中还存在一些不足。” leads over to the points.
    const opens = OPENING.test(sentence);
    const leads = i === 0 && !opens && block.type === 'paragraph' && SAYS_THERE_ARE.test(sentence);
    if (leads || LEADS.test(sentence.replace(OPENING, '')) || LEADS.test(nextOf(folded, sentences[i + 1]))) return [];
    const plain = sentence.replace(OPENING, '');
    if (plain.length > 36 || NAMES_PART.test(plain) || !LACKS.test(plain) || plain.replace(OF_ANYTHING, '') !== '')
      return [];
    return [
      findingAt(context, start, end, {
        rule: vagueProblem,
        severity: 'warning',
        message: '这条不足没有写明是哪方面、什么事，请写具体',
        basis: '报告质量要求（不足指向具体领域或环节）',
      }),
    ];
  });
}

/** What the next sentence opens with. */
function nextOf(folded: string, next: { start: number } | undefined): string {
  return next ? folded.slice(next.start, next.start + 3).replace(/^[二三四五六七八九十].*/u, '') : '';
}
