import { chineseValue } from '../../report/numbering';
import { matchesIn } from '../match';
import type { BlockContext } from '../rule';
import { keptReading } from './kept-reading';

/** Something told of a thing that has one value: “issued|《办法》” is “2024-4-”. */
export interface Fact {
  key: string;
  /** Pieces parted by “-”; an empty one agrees with any. */
  value: string;
  /** Also told in one paragraph it is of one thing. */
  sure: boolean;
  start: number;
  end: number;
}

type Found = Omit<Fact, 'start' | 'end'>;
type Read = (match: RegExpExecArray, context: BlockContext) => Found | readonly Found[] | null;

const DATE = '(?:(20\\d\\d)年)?(\\d{1,2})月(?:(\\d{1,2})日)?(?:份|初|底|中旬|上旬|下旬)?';
const ISSUE = '印发|出台|公布|发布|制定|修订|审议通过|通过|颁布|施行|实施|上线|启用|签订|签署';
const HELD = '召开|举办|举行|出席|参加|启动|主持召开|组织召开|组织开展|开展|主持';
const EVENT =
  '(?:会议?|仪式|培训班?|讲座|演练|论坛|评议会|推进会|大会|现场会|座谈会|观摩会?|听证会|庭审|竞赛|启动仪式)';
/** Meetings and lectures held again and again. */
const REGULAR =
  /^(?:.{0,4}(?:区|县|市|镇)?(?:委|政府|党组|党工委|党委)?(?:常务|常委会?|党组|党委|党工委|主任办公|办公|专题|工作|调度|推进|联席|全体|中心组学习|协调|集体学习|例|理论学习)?会议?|.{0,4}(?:法治|专题|普法|业务|执法)?(?:讲座|培训班?|演练|座谈会|庭审|推进会|培训会|调度会|现场会|联席会议?|听证会))$/u;
const YEARLY = '被命名为|被评为|获评|荣获|入选|获批|成立|组建|建成|启动|上线|挂牌(?:成立)?|设立|创成|开通|投入使用';
/** Of these a district has one number. */
const PLACES = /^(?:镇街|街镇|乡镇|街道|社区|村居|行政村|村|司法所|学校|中小学|派出所|镇)$/u;
const SCOPE = '全[市省国县区州]|全开发区';
const RANK = `(?:第|前)([一二三四五六七八九十]{1,3}|\\d{1,3})(?:名|位)?`;
/** “3月15日召开……第六次会议”, “……第六次会议于3月15日召开”. */
const SESSION = `([\\p{Script=Han}]{2,20}?)第(${'[一二三四五六七八九十百\\d]{1,5}'})次(全体会议|常务会议|会议|全会|委务会议)`;
/** What is opened once. */
const OPENED = '建成|启用|揭牌|挂牌|上线|投用|投入使用|投入运行|正式运行|开通|成立|组建';
const THING = '中心|平台|系统|委员会|工作站|工作室|基地|小程序|执法局|执法队|大队|服务站|热线|专窗|联盟|公园|展馆|广场';
const NUMERAL = '[一二三四五六七八九十百\\d]{1,5}';
const ROLES =
  '(?:区委|县委|市委|镇党委|街道)?(?:党工委|党委|党组)?书记|常务副[区县市镇]长|分管副[区县市镇局]长|副[区县市镇局]长|[区县市镇局]长|办事处主任|管委会主任|主任|政法委书记';

/** Each with what it is not looked for without, where it begins with anything. */
const READERS: readonly (readonly [form: RegExp, read: Read, sign?: RegExp])[] = [
  [
    new RegExp(`${DATE}，?[^。；，《》\\d]{0,14}?(${ISSUE})(?:了|实施|并实施|的)?《([^《》]{4,50})》`, 'gu'),
    ([, year, month, day, verb, title]) => issued(verb!, title!, year, month!, day),
  ],
  [
    new RegExp(`《([^《》]{4,50})》[^，。；《\\d]{0,6}?(?:于|自|在)${DATE}(?:正式|起|全面)*(${ISSUE})`, 'gu'),
    ([, title, year, month, day, verb]) => issued(verb!, title!, year, month!, day),
  ],
  [
    new RegExp(
      `${DATE}，?[^。；\\d《》]{0,30}?(?:${HELD})(?:了)?([^，。；《》\\d]{2,26}?${EVENT})(?=[，。；]|并|上|，|时)`,
      'gu',
    ),
    ([, year, month, day, event]) =>
      REGULAR.test(event!)
        ? null
        : { key: `held|${bareEvent(event!)}`, value: `${year ?? ''}-${month!}-${day ?? ''}`, sure: false },
  ],
  [
    new RegExp(`${DATE}的([^，。；《》\\d]{2,26}?${EVENT})(?=[上中，])`, 'gu'),
    ([, year, month, day, event]) =>
      REGULAR.test(event!)
        ? null
        : { key: `held|${bareEvent(event!)}`, value: `${year ?? ''}-${month!}-${day ?? ''}`, sure: false },
    /[月日]的/u,
  ],
  [
    new RegExp(
      `(20\\d\\d)年(?:(\\d{1,2})月)?(?:\\d{1,2}日)?，?[^，。；\\d]{0,10}?(${YEARLY})([^，。；\\d《》]{5,24}?)(?:以来|之后|后|时|起)?(?=[，。；])`,
      'gu',
    ),
    ([, year, , verb, thing]) => ({ key: `year|${verb!}|${thing!.replace(/[“”]/gu, '')}`, value: year!, sure: true }),
  ],
  [
    new RegExp(
      `([\\p{Script=Han}“”]{4,20}?)(?:位列|位居|名列|排名|排在|进入|跻身|居|排|列|获|位于)(${SCOPE})(?:的)?${RANK}`,
      'gu',
    ),
    ([whole, thing, scope, place], context) => ({
      key: `rank|${thing!.replace(/[“”]|推动|实现|成绩|结果|综合|继续|稳|均|连续.年/gu, '').slice(-10)}|${scope!}`,
      value: String(numberOf(place!)),
      // A place taken in a quarter is another one.
      sure: !/季度|半年|\d月/u.test(clauseOf(context.folded, whole)),
    }),
    new RegExp(`(?:${SCOPE})的?[第前]`, 'u'),
  ],
  [
    new RegExp(
      `(${SCOPE})(\\p{Script=Han}{0,20}?(?:考核|评价|评估|评比|测评|考评|排名|评议))(?:中|结果|成绩|综合)*(?:位列|位居|名列|排名|排在|居|排|列|获|获得|获评)(?:全[市省国县区])?${RANK}`,
      'gu',
    ),
    ([, scope, thing, place]) => ({
      key: `rank|${thing!.slice(-10)}|${scope!}`,
      value: String(numberOf(place!)),
      sure: true,
    }),
    /考核|评价|评估|评比|测评|考评|排名|评议/u,
  ],
  [
    // “考核获优秀等次”, “考核被评为良好等次”.
    /([\p{Script=Han}]{2,12}?(?:考核|评价|评估|评比|测评|考评|评议))(?:中|结果|成绩|综合)*(?:被评为|被评定为|评定为|获评|获得|获|为|居|达到|位列)(?:全[市省国区县])?(优秀|良好|合格|一般|较好|[甲乙丙A-C])(?:等次|等级|档次|级|等)/gu,
    ([, thing, grade]) => ({
      key: `grade|${thing!.replace(/^.*[在于年度]|推动|实现/u, '')}`,
      value: grade!,
      sure: true,
    }),
    /优秀|良好|合格|较好|一般|[甲乙丙A-C][级等]/u,
  ],
  [
    new RegExp(
      `(${SCOPE}|[\\p{Script=Han}]{2}[省市])?第(${NUMERAL})批(${SCOPE}|[\\p{Script=Han}]{2}[省市])?([\\p{Script=Han}]{5,20}?(?:示范区|示范[市县]|单位|城市|示范乡镇|基地|示范点|示范项目|试点))`,
      'gu',
    ),
    ([, before, batch, behind, thing]) => ({
      key: `batch|${before ?? behind ?? ''}|${thing!}`,
      value: String(numberOf(batch!)),
      sure: false,
    }),
  ],
  [
    new RegExp(
      `(第${NUMERAL}届)?[\\p{Script=Han}]{0,12}第(${NUMERAL})次([\\p{Script=Han}]{0,8}会议)[^，。；]{0,4}?(?:审议通过|审议|研究|听取|讨论|通过)(?:了|并通过)?([^，。；]{4,30}?)(?=时|并|，|。|；)`,
      'gu',
    ),
    ([, term, order, , matter]) => heard(matter!, term, order!),
    /次\p{Script=Han}{0,8}会议/u,
  ],
  [
    new RegExp(
      `([^，。；]{4,30}?)(?:已)?经[^，。；第]{0,12}(第${NUMERAL}届)?[^，。；第]{0,10}第(${NUMERAL})次\\p{Script=Han}{0,8}会议(?:审议|研究|讨论)+(?:并)?(?:通过)?(?=[，。；]|后)`,
      'gu',
    ),
    ([, matter, term, order]) => heard(matter!, term, order!),
    /次\p{Script=Han}{0,8}会议/u,
  ],
  [
    new RegExp(`(\\d{1,2})月(\\d{1,2})日，?[^，。；\\d]{0,10}?${SESSION}`, 'gu'),
    ([, month, day, body, order, kind]) => session(month!, day!, body!, order!, kind!),
    /日\p{Script=Han}{2,30}第|日，\p{Script=Han}{2,30}第/u,
  ],
  [
    new RegExp(`${SESSION}[^，。；\\d]{0,4}?(?:于|（)(\\d{1,2})月(\\d{1,2})日`, 'gu'),
    ([, body, order, kind, month, day]) => session(month!, day!, body!, order!, kind!),
    /次\p{Script=Han}{2,4}[于（]/u,
  ],
  [
    new RegExp(
      `(?:(20\\d\\d)年)?(\\d{1,2})月(?:份|初|底)?，?[^，。；\\d]{0,6}?(?:${OPENED})(?:并|、)?(?:${OPENED})?(?:了|的)?([\\p{Script=Han}“”]{2,16}?(?:${THING}))`,
      'gu',
    ),
    ([, year, month, thing]) => opened(thing!, year, month!),
    new RegExp(OPENED, 'u'),
  ],
  [
    new RegExp(
      `([\\p{Script=Han}“”]{2,16}?(?:${THING}))[^，。；\\d]{0,4}?(?:于|自|在)?(?:(20\\d\\d)年)?(\\d{1,2})月(?:份|初|底)?[^，。；\\d]{0,4}?(?:${OPENED})`,
      'gu',
    ),
    ([, thing, year, month]) => opened(thing!, year, month!),
    new RegExp(OPENED, 'u'),
  ],
  [
    new RegExp(
      `(?:(20\\d\\d)年)?(\\d{1,2})月(?:份|初|底)?，([\\p{Script=Han}“”]{2,16}?(?:${THING}))(?:已|正式|全面)*(?:${OPENED})`,
      'gu',
    ),
    ([, year, month, thing]) => opened(thing!, year, month!),
    new RegExp(OPENED, 'u'),
  ],
  [
    /《([^《》（）]{4,40})》（([^（）《》]{1,12}〔20\d\d〕\d{1,4}号)）/gu,
    ([, title, number]) => ({ key: `number|${title!}`, value: number!, sure: true }),
    /〔20/u,
  ],
  [
    /《([^《》（）]{4,40})（(20\d\d)[—－-](20\d\d)年?）》/gu,
    ([, title, from, to]) => ({ key: `period|${title!}`, value: `${from!}-${to!}`, sure: true }),
    /（20\d\d[—－-]/u,
  ],
  [
    /(?<![\d月])(\d{1,2})月?(?:至|—|-|到)(\d{1,2})月(?:，)?(?:[^，。；\d]{0,6}?(?:开展|组织|实施|进行)(?:了|为期[^，。的]{1,4}的)?|的)([\p{Script=Han}“”]{6,30}?(?:行动|整治|活动|检查|评查|督察))/gu,
    ([, from, to, thing]) => campaign(thing!, from!, to!),
    /(?:至|—|-|到)\d{1,2}月/u,
  ],
  [
    /([\p{Script=Han}“”]{6,30}?(?:行动|整治|活动|检查|评查|督察))（(?:20\d\d年)?(\d{1,2})月?(?:至|—|-|到)(\d{1,2})月）/gu,
    ([, thing, from, to]) => campaign(thing!, from!, to!),
    /月）/u,
  ],
  [
    new RegExp(
      `由(${ROLES})(?:亲自|同志)?(?:任|担任|为)组长[^，。；]{0,8}?的([\\p{Script=Han}]{2,24}?(?:领导小组|工作专班|指挥部))`,
      'gu',
    ),
    ([, role, group]) => led(role!, group!),
  ],
  [
    new RegExp(
      `(${ROLES})(?:亲自|同志)?(?:担任|任|作为|兼任)([\\p{Script=Han}]{0,24}?(?:领导小组|工作专班|指挥部|委员会))(?:组长|总指挥|第一主任|主任)`,
      'gu',
    ),
    ([, role, group]) => led(role!, group!),
  ],
  [
    // Those who may enforce, and what they belong to, are so many in all.
    /(?<=全[区市县镇]|现有|共有|拥有|公示[^。；]{0,40})(?:持证|在编|区属|在岗|行政)*执法(人员|主体)(\d{1,5})[名人个家](?!次)/gu,
    ([, whom, count]) => ({ key: `enforcing|${whom!}`, value: count!, sure: true }),
    /执法(?:人员|主体)\d/u,
  ],
  [
    /(?:全[区市县镇]|现有|共有|公示)(?:共|共有)?(\d{1,3})[个家](?:区属|县属|行政)*执法(?:单位|部门|机关|主体)/gu,
    ([, count]) => ({ key: 'enforcing|主体', value: count!, sure: true }),
    /\d[个家]\p{Script=Han}{0,4}执法/u,
  ],
  [
    new RegExp(
      `(?<!除)(?:全(?:区|市|县|镇|乡|街道?|旗)|辖区内?)(?:现有|共有|共|所有|各)?(\\d{1,4}|${'[一二三四五六七八九十]{1,3}'})([个家名支所])([\\p{Script=Han}（）]{2,10}?)(?=全部|均|都|已|实现|设立|配备|建立|开展|纳入|完成|规范|实行|推行|组织|参加|成立|制定|通过|报送|统一|同步|落实|聘请|接受|主要负责|党政|负责人|[，。；、])`,
      'gu',
    ),
    ([, count, unit, thing]) => ({
      key: `all|${unit!}|${thing!}`,
      value: String(numberOf(count!)),
      sure: PLACES.test(thing!),
    }),
  ],
];
/** What a text must hold for any of them. */
const NEEDED =
  /\d月|20\d\d年|位列|位居|名列|排名|辖区内?\d|全[市省国县区州][第前]|居第|获第|等次|等级|档次|批|次[\p{Script=Han}]{0,8}会议|领导小组|专班|指挥部|委员会主任|执法|全[\p{Script=Han}]{1,4}[\d一二三四五六七八九十]|〔20|（20/u;

export const factsOf = keptReading((context): readonly Fact[] =>
  context.block.type !== 'table' && NEEDED.test(context.folded)
    ? READERS.flatMap(([form, read, sign]) =>
        sign?.test(context.folded) === false
          ? []
          : matchesIn(context, form).flatMap((match) => {
              const found = read(match, context);
              const at = { start: match.index, end: match.index + match[0].length };
              return found ? [found].flat().map((fact) => ({ ...fact, ...at })) : [];
            }),
      )
    : [],
);

/** The clauses around what was matched. */
function clauseOf(folded: string, match: string): string {
  const at = folded.indexOf(match);
  return folded.slice(folded.lastIndexOf('。', at) + 1, at + match.length + 8);
}

function issued(verb: string, title: string, year: string | undefined, month: string, day: string | undefined) {
  return { key: `issued|${verb}|${title}`, value: `${year ?? ''}-${month}-${day ?? ''}`, sure: true };
}

/** On one day there is one session, and each is on one day. */
function session(month: string, day: string, body: string, order: string, kind: string) {
  const name = body.replace(/^.*(?:主持|召开|组织|出席|参加)/u, '').slice(-8);
  const [date, nth] = [`${month}月${day}日`, String(numberOf(order))];
  return [
    { key: `on|${name}|${kind}|${date}`, value: nth, sure: true },
    { key: `nth|${name}|${kind}|${nth}`, value: date, sure: true },
  ];
}

function heard(matter: string, term: string | undefined, order: string) {
  const thing = matter.replace(/^(?:了|并|通过|的)+|[《》]/gu, '').slice(-14);
  return { key: `session|${thing}`, value: `${term ?? ''}-${numberOf(order)}`, sure: true };
}

function opened(thing: string, year: string | undefined, month: string) {
  return { key: `opened|${thing.replace(/[“”]/gu, '').slice(-8)}`, value: `${year ?? ''}-${month}`, sure: true };
}

function campaign(thing: string, from: string, to: string) {
  return { key: `campaign|${thing.replace(/[“”]/gu, '').slice(-10)}`, value: `${from}-${to}`, sure: true };
}

function led(role: string, group: string) {
  return { key: `leader|${group.slice(-8)}`, value: role.replace(/^(?:街道|区委|县委|市委)/u, ''), sure: false };
}

function bareEvent(event: string): string {
  return event.replace(/^(?:了|全[区市县]|区|我区|“)+|[“”]/gu, '');
}

function numberOf(text: string): number {
  return /\d/u.test(text) ? Number(text) : chineseValue(text);
}
