import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** “已全部审结，其余6件正在审理”, “无败诉案件，败诉2件”: all of it done, or none, and some left over. */
export const wholeWithRest: BlockRule = { id: 'whole-with-rest', category: 'consistency', check };

const N = '(?:[1-9]\\d*|[一二三四五六七八九十两]{1,2})';
const UNIT = '(?:人次|[件个名人次条项家户场份起处宗类])';
const DONE =
  '办结|审结|结案|整改|整改到位|整改完毕|答复|回复|反馈|化解|采纳|落实|完成|办理完毕|办复|销号|备案|公示|公开|出庭|出庭应诉|履行|执行|兑现|通过|合格|持证|归档|移送|处置';
/** What is said of all: “全部办结”, “均已整改到位”, “办结率100%”, “无一超期”. */
const ALL = `(?:(?:已|均|均已|已经)?(?:全部|悉数|如数|逐一)(?:都|均|已)?(?:依法)?(?:${DONE})|(?:均已|皆已)(?:${DONE})|(?:${DONE}|应诉|报备|归集|覆盖|报送)率(?:均|都|已)?(?:达到?|为|保持|实现)?100%|(?:实现|做到|达到|已|基本)全覆盖)`;
const LEFT = '(?:其余|其他|剩余|另有|另外|尚有|还有|仍有|尚余|仅有|有|余下|但有|但|只有)';
const OPEN = '(?:正在|尚未|仍在|未能?|没有|暂未|还在|待|逾期|延期|超期|在办|不合格|不通过|未通过)';
const FORM = new RegExp(
  `${ALL}[^，。；]{0,4}，(?:[^，。；\\d]{0,12}率(?:达到?|为)?100%，)?(?:${LEFT}[^，。；\\d]{0,4}${N}${UNIT}[^，。；]{0,8}?${OPEN}|${N}${UNIT}[^，。；]{0,8}?${OPEN}|${OPEN}[^，。；\\d]{1,8}${N}${UNIT}|(?:其余|剩余|尚有|还有|仍有|尚余|余下)${N}${UNIT})[^，。；]{0,8}`,
  'gu',
);
/** The rest before what is said of all: “尚有3件正在办理，办结率100%”, “12家中有10家完成公示，公示率100%”. */
const BEFORE = new RegExp(
  `(?:尚有|还有|仍有|尚余|其余|剩余)[^，。；\\d]{0,4}${N}${UNIT}[^，。；]{0,8}?${OPEN}[^，。；]{0,8}，(?:[^，。；\\d]{0,4})(?:${DONE})率(?:均|都|已)?(?:达到?|为|保持)?100%`,
  'gu',
);
const SOME_OF = new RegExp(
  `(\\d+)(${UNIT})[^，。；\\d]{0,10}中，?(?:已?有|仅有?)?(\\d+)\\2[^，。；\\d]{2,12}，[^，。；\\d]{2,8}率(?:均|都|已)?(?:达到?|为|保持)?100%`,
  'gu',
);
/** None at all, and then some. */
const NONE = new RegExp(
  `(?:无一?|没有(?:一[件起例])?|零|未(?:发生|出现|产生|收到)(?:一[件起例])?)(败诉|纠错|超期|逾期|投诉|撤销|复议|诉讼|上访|被诉|违纪|违法|安全事故|事故|重大事故)[^，。；\\d]{0,8}，(?:[^，。；\\d]{0,6}，)?(?:其中|仅|共|但|有|另有|还有|被)*[^，。；\\d]{0,4}\\1[^，。；\\d]{0,4}${N}${UNIT}|(?:无一?|没有|零|未(?:发生|出现|产生))(败诉|纠错|超期|逾期|投诉|撤销|复议|诉讼|上访|违纪|事故)[^，。；\\d]{0,8}，(?:其中|仅|共|但|有|另有|还有)*${N}${UNIT}[^，。；\\d]{0,6}(?:被)?\\2`,
  'gu',
);

/** A rate, or a word, that cannot stand beside “全部” or 100%. */
const NOT_ALL =
  /\d[个家名所件项]\p{Script=Han}{1,8}(?:均|全部|都)(?:已)?\p{Script=Han}{2,12}，\p{Script=Han}{0,4}(?:覆盖|配备|建成|聘请|完成|达标|设立|公开|公示)率(?:达到|达|为)?(?!100)\d[\d.]*%|全覆盖率(?:达到|达|为)?(?!100)\d[\d.]*%|全覆盖，[^，。；]{0,4}覆盖率(?:达到|达|为|仅)?(?!100|9\d)\d[\d.]*%|率[^，。；]{0,8}100%，[^，。；]{0,4}个别[^，。；]{1,10}(?:未|没有)[^，。；]{2,6}|全部(?:按期|及时)?(?:办结|完成|审结|整改|答复)，[^，。；]{0,4}(?:办结|完成|审结|整改|答复)率(?:达到|达|为)?(?!100)\d[\d.]*%|全部(?:按期|按时|及时|完成)*([\p{Script=Han}]{2})[^，。；]{0,2}，[^，。；\d]{0,4}\1率(?:达到?|为|仅)?(?!100)\d[\d.]*%|率(?:达到?|为)?100%，(\d+)件(?:案件)?中(?!\2)\d+件|败诉率为?0%?，[^。；]{0,8}败诉(?:案件)?[1-9]\d*件|全部(?:办结|完成|审结|整改|答复)率(?:达到|达|为)?(?!100)\d[\d.]*%/gu;
/** Of some of them only, or only in time. */
const OF_SOME = /其中|按[期时]|及时|准时|首批|第一批|到期/u;

function check(context: BlockContext): Finding[] {
  if (!/[件个名人次条项家户场份起处宗类]/u.test(context.folded)) return [];
  const verdict = {
    rule: wholeWithRest,
    severity: 'warning' as const,
    message: '前面说全部（或没有），后面又有例外，请核对',
    basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
  };
  return [
    ...[FORM, BEFORE, NONE, NOT_ALL].flatMap((form) =>
      findMatches(context, form, ({ index }) =>
        OF_SOME.test(/[^，。；]*$/u.exec(context.folded.slice(Math.max(0, index - 24), index))![0]) ? null : verdict,
      ),
    ),
    ...findMatches(context, SOME_OF, (match) => (Number(match[1]) > Number(match[3]) ? verdict : null)),
  ];
}
