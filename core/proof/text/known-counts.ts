import type { BlockContext } from '../rule';
import { foreignYear, GENERIC, NO_COUNT } from './counts';
import { keptReading } from './kept-reading';
import { figuredSentences, type Quantity, type Reckoning } from './quantities';

/** A count that every such report has, whichever words it is told in. */
export interface KnownCount {
  /** What is counted. */
  thing: string;
  /** What came, what was done with it, or either. */
  stage: 'in' | 'out' | 'any';
  quantity: Quantity;
}

/** What is counted: its units, what its words must hold, and all the words it may be told in. */
type Known = readonly [thing: string, units: string, needed: readonly RegExp[], words: RegExp];

const TIMES = '次 场 场次 期 轮';
const PEOPLE = '名 人 位';
const CASES = '件 起 宗';
const KNOWN: readonly Known[] = [
  [
    '调解纠纷',
    CASES,
    [/纠纷/u, /调解|化解|调处/u],
    /各类|社会|矛盾|纠纷|调解|化解|调处|各级|人民|组织|调委会|委员会/gu,
  ],
  ['复议申请', CASES, [/复议/u, /申请/u], /行政|复议|申请|新收/gu],
  ['复议案件', CASES, [/复议/u, /案件|复议$/u, /^(?!.*申请)/u], /行政|复议|案件|收案|新收/gu],
  ['应诉案件', CASES, [/应诉|行政诉讼/u, /^(?!.*(?:负责人|出庭))/u], /行政|应诉|诉讼|案件/gu],
  ['行政处罚', CASES, [/行政处罚/u], /行政|处罚|案件|作出|决定|查办|查处/gu],
  ['涉企检查', TIMES, [/涉企|入企/u, /检查/u], /涉企|入企|行政|检查/gu],
  ['执法培训', TIMES, [/执法/u, /培训/u], /行政|执法|人员|培训班|培训|业务|法律|知识/gu],
  ['受训人员', `人次 ${PEOPLE}`, [/执法/u, /培训|参训/u], /行政|执法|人员|培训|参训|业务/gu],
  ['普法活动', TIMES, [/普法|法治宣传|法律宣传/u], /普法|法治|法律|宣传|教育|各类/gu],
  ['合同审查', '份 件', [/合同/u, /审[查核]/u], /审[查核]|合法性|各类|政府|合同|协议|法律顾问|[、对]/gu],
  ['文件审核', '件 份', [/规范性文件/u, /审[查核]/u], /行政|规范性|文件|合法性|法制|审[查核]|[、对]/gu],
  ['文件清理', '件 份', [/规范性文件/u, /清理/u], /行政|规范性|文件|清理|现行|有效|[、对]/gu],
  ['文件制定', '件 份', [/规范性文件/u, /制定|印发|出台|制发/u], /行政|规范性|文件|制定|印发|出台|制发/gu],
  ['案卷评查', '卷 份 件 宗 本', [/案卷/u, /评查|抽查/u], /行政|执法|案卷|评查|抽查|各类|[、对]/gu],
  ['负责人出庭', `件次 人次 件 人 ${TIMES}`, [/负责人/u, /出庭/u], /行政机关|负责人|出庭|应诉/gu],
  ['公职律师', PEOPLE, [/公职律师/u], /公职律师|配备/gu],
  ['法律顾问', PEOPLE, [/法律顾问/u], /政府|法律顾问|配备|选聘|聘请|聘任/gu],
  ['法律援助', CASES, [/法律援助/u], /法律援助|案件|提供/gu],
  ['法律咨询', '人次 次 件', [/法律/u, /咨询/u], /法律|咨询|服务|提供|解答|群众|接待/gu],
  ['公开信息', '条 项', [/公开|发布/u, /信息/u, /^(?!.*申请)/u], /主动|公开|发布|政府|政务|各类|信息/gu],
  ['依申请公开', '件 份', [/申请/u, /公开/u], /依?申请|公开|政府|信息|受理/gu],
  ['人大建议', '件 条', [/人大代表建议/u, /^(?!.*提案)/u], /人大代表建议|承办|办复/gu],
  ['政协提案', '件 条', [/政协(?:委员)?提案/u, /^(?!.*建议)/u], /政协(?:委员)?提案|承办|办复/gu],
  ['建议提案', '件 条', [/建议/u, /提案/u], /人大|代表|建议|政协|委员|提案|承办|办复|、/gu],
  ['常务会学法', TIMES, [/常务会/u, /学法/u], /政府|常务会议?|会前|学法|集体|班子/gu],
  ['常委会研究', TIMES, [/常委会/u, /研究/u], /常委会会议|常委会|研究|法治|政府|建设|工作/gu],
  ['持证人员', PEOPLE, [/执法/u, /持证|执法证/u], /行政|执法|人员|持证|持有|证件?|在岗|上岗/gu],
  ['应急演练', TIMES, [/演练/u], /应急|各类|演练|预案|突发事件/gu],
  ['执法监督', TIMES, [/执法监督/u], /行政|执法|监督|检查/gu],
  ['督察问题', '个 项 条', [/督察|查摆/u, /问题/u], /法治|督察|反馈|查摆|发现|问题/gu],
  ['法律明白人', PEOPLE, [/法律明白人/u], /法律明白人|培养|培育/gu],
  ['调解员', PEOPLE, [/人民调解员/u], /人民调解员|专职|聘请|配备/gu],
  ['监督文书', '份 件', [/执法监督(?:意见|建议|通知|决定)书/u], /行政|执法|监督|意见书|建议书|通知书|决定书/gu],
  ['法律意见', '条 份 件', [/法律意见/u], /法律意见书?|提出|出具|提供|法律顾问/gu],
  ['旁听庭审', `人次 ${TIMES}`, [/旁听/u, /庭审/u], /旁听|庭审|行政|案件|观摩/gu],
  ['出庭率', '%', [/出庭(?:应诉)?率/u], /行政机关|负责人|出庭|应诉|率|行政|案件|诉讼/gu],
  ['文件审核率', '%', [/规范性文件/u, /审[查核]率/u], /行政|规范性|文件|合法性?|法制|审[查核]|率/gu],
  ['文件报备率', '%', [/文件/u, /报备率|备案率/u], /行政|规范性|文件|报备|报送|备案|率/gu],
  ['持证率', '%', [/执法/u, /持证(?:上岗|执法)?率/u], /行政|执法|人员|持证|上岗|率/gu],
  ['调解成功率', '%', [/纠纷/u, /(?:化解|成功|调解|调处)率/u], /矛盾|纠纷|调解|化解|调处|成功|率|各类|人民/gu],
  ['案卷合格率', '%', [/案卷/u, /合格率/u], /行政|执法|案卷|评查|合格|率/gu],
  ['网上可办率', '%', [/网办率|网上[可办理]+率/u], /政务|服务|事项|网上|网办|可办|办理|率/gu],
  ['败诉率', '%', [/败诉率/u], /行政|诉讼|应诉|案件|败诉|率/gu],
  ['纠错率', '%', [/复议/u, /纠错率/u], /行政|复议|案件|纠错|率/gu],
];
const BY_UNIT = new Map<string, Known[]>();
for (const known of KNOWN)
  for (const unit of known[1].split(' ')) BY_UNIT.set(unit, [...(BY_UNIT.get(unit) ?? []), known]);
const IN = /受理|收到|接收|接到|收案|新收/u;
const OUT = /办结|审结|办复|答复|回复|结案/u;
const VERBS =
  /受理|收到|接收|接到|办理|承办|办结|审结|办复|答复|回复|结案|开展|组织|举办|举行|实施|进行|制发|发出|拥有|配有|达到|达|总量|数量|人数|申请量|收案量|量|对/gu;

/** Which of them it is told of, in words that are left out of other counts. */
const OF_SOME = /街道|镇街|部门|单位|领导|干部|第一责任人/u;
/** A sentence that tells of a part of the year, of one drive, or of some of them. */
const OF_A_TIME = /[上下]半年|季度|\d月|期间|宣传[周月日]|专项|行动|其中|分别|每[月年季周]|平均/u;

/** The counts of a block that every such report has. */
export const knownCountsOf = keptReading((context: BlockContext): readonly KnownCount[] =>
  figuredSentences(context).flatMap((sentence) =>
    OF_A_TIME.test(sentence.text) || foreignYear(sentence.text, context.year)
      ? []
      : sentence.quantities.flatMap((quantity) => {
          const isPlain = quantity.slack === 0 || (quantity.unit === '%' && quantity.slack < 0.06);
          const known = isPlain && quantity.unit !== '' ? readAs(quantity, sentence) : null;
          return known ? [known] : [];
        }),
  ),
);

function readAs(quantity: Quantity, { text, start }: Reckoning): KnownCount | null {
  const known = BY_UNIT.get(quantity.unit);
  if (!known) return null;
  const before = /[^，：；（、”\d]*(?:”[^，：；（、\d]*)?$/u.exec(text.slice(0, quantity.start - start))![0];
  const words = (before + quantity.tail).replace(/[“”]/gu, '');
  if (words.length < 4 || words.length > 30 || NO_COUNT.test(words) || OF_SOME.test(words)) return null;
  for (const [thing, , needed, own] of known) {
    if (!needed.every((form) => form.test(words))) continue;
    const rest = words.replace(own, '').replace(VERBS, '').replace(GENERIC, '');
    // What is left says of which of them it is told.
    if (/\p{Script=Han}/u.test(rest)) continue;
    return { thing, stage: IN.test(words) ? 'in' : OUT.test(words) ? 'out' : 'any', quantity };
  }
  return null;
}
