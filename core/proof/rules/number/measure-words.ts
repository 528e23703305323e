import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { findMatches } from '../../match';
import { figuredSentences } from '../../text/quantities';

/** “行政执法人员934部”, “行政复议案件12名”: the unit of a figure against the thing told right before it; “整治耕地15母”: no unit at all. */
export const measureWords: BlockRule = { id: 'measure', category: 'number', check };

/** What is counted, by the end of its name, and the units that never count it. */
const KINDS: readonly (readonly [things: RegExp, wrong: string, right: string])[] = [
  [
    /(?:人员|律师|调解员|网格员|监督员|观察员|联络员|辅警|志愿者|干部|党员|职工|法律顾问|明白人|当事人|专家|民警|公务员|陪审员|劳动者|负责人|代表委员)$/u,
    '件起台条份项宗部篇册处张所亩元吨座卷桩例架盏枚',
    '名',
  ],
  [/(?:案件|纠纷|复议申请|诉讼案|信访事项|投诉举报)$/u, '名位台户家所张部册亩元吨篇座架盏枚块节', '件'],
  [
    /(?:规范性文件|文件|合同|协议|意见书|建议书|决定书|审计报告|案卷|卷宗)$/u,
    '名位台辆场户家所亩元吨座架盏枚桩起',
    '件',
  ],
  [
    /(?:会议|讲座|座谈会|推进会|培训班|宣讲会|演练|听证会|宣传活动|专项行动|专项检查)$/u,
    '名位件台本册亩户家所条篇份张吨元座卷桩块起',
    '次',
  ],
  [/(?:企业|商户|单位|门店|学校|医院|经营主体|市场主体|律所|律师事务所)$/u, '件起条份台名位篇册吨亩张卷桩项宗', '家'],
];
/** What is counted when its name stands behind the unit, and the units that never count it. */
const NAMED_BEHIND: readonly (readonly [things: RegExp, wrong: string, right: string])[] = [
  [/(?:明白人|法律顾问|调解员|网格员|联络员|志愿者|公职律师)$/u, '件起条份项宗部篇册处张所家场辆座台', '名'],
  [/(?:案件|纠纷|积案)$/u, '名位台张部册亩元吨篇座架盏枚块节场辆', '件'],
  [/(?:案卷|卷宗|合同|协议|文书)$/u, '名位台辆场户家所亩元吨座架盏枚人', '份'],
  [/(?:企业|商户|门店|经营主体|示范单位|律所)$/u, '件起条份篇册吨亩张卷桩项宗场辆', '家'],
  [/(?:调解室|工作站|工作室|服务站|服务点|窗口|司法所|阵地|基地|中心|驿站|长廊)$/u, '名位件起条份项场辆篇册部', '个'],
  [/(?:机制|制度|办法|事项|措施|规定|细则|举措)$/u, '名位场户辆所座台人', '项'],
  [/(?:意见|建议|问题|隐患|线索)$/u, '名位场户辆座台所篇册部', '条'],
  [/(?:讲座|培训|活动|会议|演练|宣讲)$/u, '名位件户座辆台册亩篇张所家', '场'],
  [/(?:平台|系统|热线|热线电话|公众号)$/u, '名位件场户份篇', '个'],
  [/(?:团队|队伍|专班)$/u, '件场次份条台部篇户', '支'],
];
/** Units of few things: one of these is in the sentence. */
const OF_FEW: Readonly<Record<string, RegExp>> = {
  辆: /[车汽]/u,
  座: /[桥楼站馆园库厂城塔山厕亭房院场坝池碑墓堂寺庙炉棚窑闸岛屿里港井]|基地|中心|设施|公墓|矿|工程|水电/u,
  所: /[校院所站园馆]|中心|机构|基地|课堂|大学|教学点|分局/u,
};
/** What is done to papers and cases, never to people by themselves. */
const DONE =
  /^(?:共|已|累计|全年)*(?:办理|受理|审查|审核|审结|办结|化解|调解|整改|制定|印发|修订|回复|答复|出具|签订|备案|废止)/u;
const SOMEBODY = /[人员者师生户众民工手警]|干部|代表|顾问|党员|学法/u;
/** What may stand between: nothing that is done, and nobody. */
const OF_KIND =
  /^(?:法治|普法|专题|专项|业务|行政|执法|调解|办事|公共|法律|服务|工作|管理|线上|线下|智慧|综合|整改|权责|政务|重点|基层|村级|社区|[市区县镇村]级|标准化|规范化|示范|典型|各类|相关|主要|特色|优秀|便民|诉讼|复议|应诉|合法性|审[查核]|修改|具体|有效|合理化|风险|安全|共性|突出|长效|联动|协作|新|重大|矛盾|信访|民间|涉企|监管|[“《])*/u;
/** What may follow the unit. */
const GOES_ON = /^(?:$|参加|参训|参考|报名|均|全部|并|经|通过|持|已)/u;
/** Words between a thing and its figure. */
const BETWEEN = /(?:共计|总计|累计|合计|共有|达到|约为|超过|共|计|达|有|为|约|近|逾|超)+$/u;

/** Whatever may stand by itself between a figure and a mark: measure words, units, and what a figure is the end of. */
export const MEASURES = new Set(
  '个件家项位户条年所场处人次部名套亩座元强期张倍台日起列天版月轮宗辆号支份对铜万亿千百种岁银艘栋口类篇集吨线头株米秒块斤金趟枚只根盏成届级卷款架例幢席封' +
    '组批班堂课节门任站点间楼室厅局村镇街区县市省国井匹尾棵朵颗粒片面段截道路桥里克升方顷折番余多左右上下内外前后中止点刻时分周旬季载层床瓶盒袋箱桶罐包串副双辈代队连排' +
    '册本页章句字行笔首曲幕剧通则幅帧尺寸丈厘毫瓦度角毛家员枝滴环园组社库馆杆眼孔跨车船机铺票等档样型码式局盘球佳优大小许整起间的了者星甲流模线端心步声拳',
);

function check(context: BlockContext): Finding[] {
  if (!/\d/u.test(context.folded)) return [];
  const strange = findMatches(context, /(?<![A-Za-z第]\d*)\d[余多]?(\p{Script=Han})(?=[，。；、）]|$)/gu, (match) => {
    if (MEASURES.has(match[1]!)) return null;
    const from = match.index + match[0].length - 1;
    return {
      rule: measureWords,
      severity: 'warning',
      message: `数字后面的“${match[1]!}”不是量词或单位，疑有错别字`,
      basis: '量词用法通例',
      from,
    };
  });
  return strange.concat(ofAnotherKind(context));
}

function ofAnotherKind(context: BlockContext): Finding[] {
  return figuredSentences(context).flatMap(({ quantities, text: sentence }) =>
    quantities.flatMap(({ unit, label, tail, end, start }) => {
      if (unit.length !== 1) return [];
      const behind = namedBehind(context.folded, end, tail);
      const before = GOES_ON.test(tail) ? label.replace(BETWEEN, '') : '';
      const of = (kinds: typeof KINDS, name: string) =>
        kinds.find(([things, wrong]) => wrong.includes(unit) && things.test(name));
      const told = behind === null ? undefined : of(NAMED_BEHIND, behind);
      const kind = told ?? of(KINDS, before);
      const thing = told ? behind! : before;
      const done = '名位'.includes(unit) && tail === '' && DONE.test(label) && !SOMEBODY.test(label);
      if (!kind && !done && (OF_FEW[unit] ?? /(?:)/u).test(sentence)) return [];
      return [
        findingAt(context, start, end, {
          rule: measureWords,
          severity: 'warning',
          message: kind
            ? `“${thing.slice(-4)}”不论“${unit}”，一般用“${kind[2]}”，请核对`
            : `这里不论“${unit}”，请核对量词`,
          basis: '量词用法通例',
        }),
      ];
    }),
  );
}

/** “6名调解室”, “26家“法律明白人””: what stands behind the unit, all of it up to a mark. */
function namedBehind(text: string, end: number, tail: string): string | null {
  const name = tail === '' && text[end] === '“' ? text.slice(end + 1, text.indexOf('”', end)) : tail;
  if (name.length < 2 || name.length > 12) return null;
  const after = text.charAt(end + (name === tail ? name.length : name.length + 2));
  if (!'，。；、'.includes(after)) return null;
  return name.replace(OF_KIND, '').length <= 4 ? name : null;
}
