import { pick } from '../random';
import { replacing, type Operator } from '../operator';

/** Slips of an input method or of the eye, collected by hand from memory and kept apart from the product's lists. */
const SLIPS: readonly (readonly [string, string])[] = [
  ['截至', '截止'],
  ['其他', '其它'],
  ['法治政府', '法制政府'],
  ['法治建设', '法制建设'],
  ['作出', '做出'],
  ['账', '帐'],
  ['贯彻', '惯彻'],
  ['贯彻', '贯砌'],
  ['部署', '布署'],
  ['部署', '部暑'],
  ['落实', '落时'],
  ['履行', '履形'],
  ['监督', '监都'],
  ['监管', '监官'],
  ['坚持', '坚恃'],
  ['推进', '推近'],
  ['深入', '深人'],
  ['依法', '依发'],
  ['机制', '机治'],
  ['体系', '体糸'],
  ['完善', '完膳'],
  ['健全', '建全'],
  ['建设', '建没'],
  ['措施', '措失'],
  ['成效', '成郊'],
  ['执法', '直法'],
  ['行政', '行正'],
  ['权力', '权利'],
  ['职责', '职则'],
  ['责任', '责认'],
  ['领导', '领到'],
  ['服务', '服物'],
  ['培训', '陪训'],
  ['宣传', '宣穿'],
  ['规范', '归范'],
  ['强化', '强画'],
  ['提升', '题升'],
  ['水平', '水评'],
  ['意识', '意只'],
  ['问题', '问提'],
  ['群众', '群终'],
  ['矛盾', '茅盾'],
  ['纠纷', '纠份'],
  ['调解', '条解'],
  ['复议', '复义'],
  ['应诉', '应述'],
  ['审核', '审合'],
  ['审查', '审察'],
  ['公众参与', '公众参予'],
  ['评估', '评沽'],
  ['清单', '清弹'],
  ['营商环境', '营商环镜'],
  ['重点', '中点'],
  ['统筹', '统酬'],
  ['协调', '协条'],
  ['组织', '祖织'],
  ['决策', '绝策'],
  ['程序', '成序'],
  ['队伍', '队武'],
  ['素养', '素样'],
  ['考核', '考合'],
  ['常态化', '长态化'],
  ['以身作则', '以身做则'],
  ['进一步', '进一部'],
  ['切实', '窃实'],
  ['充分', '冲分'],
  ['积极', '极积'],
  ['围绕', '围饶'],
  ['结合', '结和'],
  ['年度', '年渡'],
];

const c = 'wording';

/** The 3,755 everyday characters in the order of their sounds, as GB/T 2312 lists them. */
const BY_SOUND = (() => {
  const decoder = new TextDecoder('gb18030');
  const bytes = Array.from({ length: 40 * 94 - 5 }, (_, i) => [0xb0 + Math.floor(i / 94), 0xa1 + (i % 94)]);
  return decoder.decode(Uint8Array.from(bytes.flat()));
})();
const WORDS =
  /(?:行政|执法|监督|建设|机制|工作|制度|推进|落实|规范|服务|群众|政府|法治|履行|职责|责任|组织|领导|开展|审查|复议|决策|程序|培训|宣传|保障|完善|加强|提升|能力|意识|问题|管理|改革|环境|企业|矛盾|纠纷|化解|公开|信息|权力|清单|评估|调解|案件|人员|队伍|机关|部门|重大|依法|学习|教育|活动|情况|全面|深入)/gu;

/** One character of a word becomes its neighbour in a list ordered by sound: most often one that sounds the same. */
function likeSound(word: string, random: () => number): string {
  const at = Math.floor(random() * word.length);
  const step = pick([-2, -1, 1, 2], random);
  const other = BY_SOUND[BY_SOUND.indexOf(word[at]!) + step];
  return other ? word.slice(0, at) + other + word.slice(at + 1) : word;
}

export const wording: Operator[] = [
  {
    name: 'a slip of a word',
    category: c,
    plant: (text, random) => {
      const present = SLIPS.filter(([right]) => text.includes(right));
      const [right, wrong] = pick(present, random);
      const places = [...text.matchAll(new RegExp(right, 'gu'))].map((match) => match.index);
      const at = pick(places, random);
      return text.slice(0, at) + wrong + text.slice(at + right.length);
    },
  },
  replacing(c, 'a character of like sound', WORDS, (m, random) => likeSound(m[0], random)),
  replacing(c, '截止 with a date', /截至/gu, '截止'),
  replacing(c, '法制 for 法治', /法治(?=政府|建设|思维|素养|宣传|社会)/gu, '法制'),
  replacing(
    c,
    'two characters swapped',
    /(?:行政|执法|监督|建设|机制|工作|制度|推进|落实|规范|服务|群众|政府)/gu,
    (m) => [...m[0]].reverse().join(''),
  ),
  replacing(
    'copy',
    'a character typed twice',
    /(?:行政|执法|监督|建设|机制|工作|制度|推进|落实|规范|服务|群众|政府)/gu,
    (m) => m[0] + m[0].at(-1)!,
  ),
  replacing(
    'copy',
    'a word typed twice',
    /(?:进行|开展|工作|推进|落实|加强|完善|组织|制度)(?=\p{Script=Han})/gu,
    (m) => m[0] + m[0],
  ),
  replacing('copy', '的 typed twice', /(?<=\p{Script=Han})的(?=\p{Script=Han})/gu, '的的'),
];
