import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

/** “2随机、1公开”, “一件事1次办”: a set phrase in quotes of which a numeral became a figure. */
export const setDigits: BlockRule = {
  id: 'set-numeral',
  category: 'number',
  check: (context) =>
    findMatches(context, /“[^“”\d]{0,8}\d{1,2}[^“”]{0,10}”/gu, (match) => {
      const words = match[0].slice(1, -1);
      const right = BY_SHAPE.get(shape(words));
      if (right === undefined || right === words || (/^\d+$/u.test(words) && !isPeriod(context.folded, match)))
        return null;
      return {
        rule: setDigits,
        severity: 'warning',
        message: `已定型的词语用汉字数字，写作“${right}”`,
        suggestion: `“${right}”`,
        basis: 'GB/T 15835—2011 第4.2.3条',
      };
    }),
};

/** “145”园区体系 is no plan of five years. */
function isPeriod(text: string, { 0: words, index }: RegExpExecArray): boolean {
  return /^(?:规划|普法|时期|期间|以来|末|建设|发展)/u.test(text.slice(index + words.length));
}

/** Phrases whose numerals are always Chinese. */
const PHRASES = (
  '一件事一次办 高效办成一件事 双随机、一公开 三项制度 两个确立 两个维护 四个意识 四个自信 四个亲自 一网通办 一网统管 一窗通办 一窗受理 最多跑一次 三重一大 ' +
  '十四五 八五 九五 十五五 十三五 七五 三书一函 综合查一次 一规划两纲要 一站式 两法衔接 六进 法律六进 四下基层 一把手 三个区分开来 八项规定 四风 三会一课 ' +
  '一刀切 一票否决 两代表一委员 一村一法律顾问 一社区一法律顾问 四所一庭 三不腐 五个严禁 八个不得 四最 三同时 三公 十二个坚持 两个结合 两个毫不动摇 三审三校 ' +
  '一业一证 一照多址 四不两直 四议两公开 三务公开 一岗双责 双公示 双减 双碳 七进 八进 五进 一事一评议 一事一回访 一事一监督 一事一考核 三统一 四个统一 ' +
  '一枚印章管审批 一支队伍管执法 一标三实 三官一律 两为干部 一老一小 五社联动 三治融合 五治融合 一码通 一件事 三化三型 两清单一目录 四张清单 一张网 一盘棋 一揽子 ' +
  '一审一核 一案三查 一案一整改 四种形态 第一责任人 六稳 六保 三农 两山 五位一体 四个全面 三严三实 三新一高 九个坚持 十一个坚持 八个坚持 五个统筹 一府两院 一府一委两院'
).split(' ');

/** The same with every numeral as a figure, 双 and 两 as 2. */
function shape(words: string): string {
  return words
    .replace(/十([一二三四五六七八九])/gu, (_, one: string) => `1${FIGURES.indexOf(one)}`)
    .replace(/[一二三四五六七八九两双]/gu, (one) => (/[两双]/u.test(one) ? '2' : String(FIGURES.indexOf(one))))
    .replace(/十/gu, '10');
}

const FIGURES = '零一二三四五六七八九';
const BY_SHAPE: ReadonlyMap<string, string> = new Map(PHRASES.map((phrase) => [shape(phrase), phrase]));
