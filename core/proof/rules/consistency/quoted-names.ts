import type { Finding } from '../../finding';
import { matchesIn } from '../../match';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { keptReading, readAll } from '../../text/kept-reading';
import { haveSameCharacters } from '../../text/same-characters';

/** A platform, brand or drive in quotes whose name changes: “法润万家”普法品牌 and “法润千家”普法品牌. */
export const quotedNames: ReportRule = { id: 'quoted-name', category: 'consistency', check };

const NAMED =
  /“([\p{Script=Han}A-Za-z\d+· 　]{2,12})”(\p{Script=Han}{0,6}?(?:品牌|平台|模式|机制|工作法|行动|系统|中心|工程|调解室|工作室|项目|小程序|体系|专栏|热线|服务队|工作站|工作队|宣讲团|讲堂|课堂|联盟|驿站|议事会|制度|改革|体制|清单|场景|做法|专窗|专区|活动|计划|专项整治|基地|阵地|频道)|)/gu;
/** Names this short must agree in more of the words behind them. */
const SHORT = 2;
const LEAST_NOUN = 4;

const OWN_NOUN = /(?<=.{2})(?:工作法|工作室|调解室|调解模式|服务团|服务队|宣讲团|讲堂|课堂|驿站|议事厅|服务圈)$/u;

const NUMERAL = /[一二三四五六七八九十百千万亿两]/u;

interface Named {
  context: BlockContext;
  name: string;
  noun: string;
  at: number;
}

function check({ blocks }: ReportContext): Finding[] {
  const told = readAll(blocks, namesIn);
  const times = (name: string) => told.filter((each) => each.name === name).length;
  return told.flatMap((one) => {
    const other = told.find((each) => each !== one && isSlip(each, one));
    // The name told more often is right; both told again and again are two.
    if (!other || times(one.name) > Math.min(times(other.name), 1)) return [];
    return [
      findingAt(one.context, one.at, one.at + one.name.length + 2, {
        rule: quotedNames,
        severity: 'warning',
        message: `别处写作“${other.name}”，这里不一致，请核对`,
        basis: '公文用语通例',
      }),
    ];
  });
}

const namesIn = keptReading((context) =>
  matchesIn(context, NAMED).map(({ 1: name, 2: noun, index }): Named => ({
    context,
    name: name!,
    // “老兵调解室” says itself what it is.
    noun: noun! || (OWN_NOUN.exec(name!)?.[0] ?? ''),
    at: index,
  })),
);

/** One character another, one more or less, or the same in another order, and the same words behind. */
function isSlip(one: Named, other: Named): boolean {
  if (one.name === other.name || Math.abs(one.name.length - other.name.length) > 1) return false;
  // Among many names of one report, two may well be alike; told of the leaders' duties they are those of the measures.
  const duties = (one.context.part === 'duties') !== (other.context.part === 'duties');
  if (isTurned(one.name, other.name)) return duties || (one.noun !== '' && one.noun === other.noun);
  const noun = one.noun === other.noun && one.noun !== '' ? one.noun : null;
  const anyNoun = noun !== null || GENERAL.test(one.noun) || GENERAL.test(other.noun);
  if (one.name.length !== other.name.length)
    return noun !== null && !GENERAL.test(noun) && isLonger(one.name, other.name);
  const others = differing(one.name, other.name);
  const [at] = others;
  if (duties && others.length === 2 && others[1]! - at! === 1 && one.name.length >= LEAST_TURNED) return noun !== null;
  // “护航企业”专项行动, “护航民企”专项行动: one word for its like.
  if (others.length === 2 && others[1]! - at! === 1 && noun !== null && one.name.length >= LEAST_TURNED)
    if ([...one.name.slice(at, at! + 2)].some((char) => other.name.slice(at, at! + 2).includes(char))) return true;
  if (others.length !== 1 || at === undefined) return false;
  if (duties && noun === null && !NUMERAL.test(one.name[at]!)) return one.name.length >= LEAST_TURNED;
  const [a, b] = [one.name[at]!, other.name[at]!];
  // “1+3+N” and “1+4+N”.
  if (/\d/u.test(a) && /\d/u.test(b)) return duties ? anyNoun : noun !== null && !GENERAL.test(noun);
  // “三个一万亿” and “三个一千亿” are two sums; first and second terms are two.
  if (
    NUMERAL.test(a) &&
    (at > 0 ? /[第百千\d]/u.test(one.name[at - 1]!) || NUMERAL.test(one.name[at - 1]!) : !NUMERAL.test(b))
  )
    return false;
  if (NUMERAL.test(a) && at === 0)
    return (
      (duties ? anyNoun : noun !== null && !GENERAL.test(noun)) &&
      one.name.length > (duties ? SHORT + 1 : SHORT - 1) &&
      !BOTH_USUAL.test(one.name.slice(1))
    );
  return noun !== null && !GENERAL.test(noun) && (one.name.length > SHORT || one.noun.length >= LEAST_NOUN);
}

/** Where the first three characters stand in which two names of one length differ. */
function differing(one: string, other: string): number[] {
  const found: number[] = [];
  for (let at = 0; at < one.length && found.length < 3; at += 1) if (one[at] !== other[at]) found.push(at);
  return found;
}

/** Words behind a name that are no part of it. */
const GENERAL = /^$/u;
/** Of these there are two by the same words. */
const BOTH_USUAL = /^(?:个务必|个维护|个确立|个一批|项制度|个一)$/u;
const LEAST_TURNED = 4;
const LEAST_LONGER = 5;

function isTurned(one: string, other: string): boolean {
  return one.length >= LEAST_TURNED && haveSameCharacters(one, other);
}

/** The one is the other and a character more. */
function isLonger(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length !== 1 || long.length < LEAST_LONGER) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return long[at] !== '+' && short.slice(at) === long.slice(at + 1);
}
