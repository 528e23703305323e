import type { CompiledGrammar, CompiledGroup } from '../../compile-grammar';
import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { clausesOf, type Stretch } from '../../text/clauses';

/**
 * Words that do not go together: 提高短板, 力度不断完善, 丰硕的氛围. Looks at the noun that a clause ends with and at the verb or
 * adjective that governs it; whatever else might govern it makes the rule be silent.
 */
export const collocation: BlockRule = { id: 'collocation', category: 'wording', check };

/** UTF-16 units between verb and noun at most, and of an adverb before the verb. */
const FARTHEST = 16;
const ADVERB =
  /(?:^|[区县市镇局街乡府委办会院所站队门位员部关我”]|[一二三四五六七八九十][是要]|进一步|不断|持续|切实|有效|着力|全面|努力|继续|大力|更好地?|积极|充分|稳步|逐步|要|将|并|及时|深入|扎实|认真|依法|先后|能够?|可以|应当?|必须|须|来|从而|进而|也|还|又|大幅度?|明显|显著|共同|联合|重点|合力|协同|地|均|都|已|力争|确保|全力|主动|坚持|坚决|强力|高效|快速|精准|自觉|妥善|严厉|牢牢|严肃|严格|广泛|牢固|准确|合理|迅速|始终|统一|科学|大幅|有力)$/u;
/** Between a noun and the verb that says what became of it. */
const BECAME =
  /(?:不断|明显|显著|大幅度?|持续|进一步|稳步|逐步|有效|日益|全面|切实|普遍|有了|得到了?|较大|有所|更加|日趋|也|均|都|已|更|很大|长足|一定|(?<=[大显著明足定])的)+$/u;
/** What is still to be done with the noun: the verb governs it. */
const TO_BE =
  /(?:有待|需要?|亟[待需]|尚待|应当?|须|必须|要|可|难以|值得)(?:进一步|不断|持续|切实|全面|着力|加快|深入|大力)*$/u;

function check(context: BlockContext): Finding[] {
  const { folded, lexicon } = context;
  const { grammar } = lexicon;
  const clauses = clausesOf(context);
  const findings: Finding[] = [];
  clauses.forEach((clause, i) => {
    const ends = grammar.ends[folded.charCodeAt(clause.end - 1)]!;
    if (ends === 0 || clause.end - clause.start < 4) return;
    const text = folded.slice(clause.start, clause.end);
    // A list that goes on: the noun is of what follows, unless that is a clause of its own; and of what came before.
    if (folded[clause.end] === '、' && !grammar.verbs.has(headOf(folded, clauses[i + 1]))) return;
    const before = clauses[i - 1];
    const listed = before !== undefined && folded[before.end] === '、';
    const whole = !listed || nounEndingAt(grammar, folded.slice(before.start, before.end)) !== null;
    const told =
      ((ends & 1) !== 0 && (whole || stateOf(grammar, text)) ? governs(grammar, text, listed) : null) ??
      ((ends & 2) !== 0 ? became(grammar, text) : null) ??
      ((ends & 4) !== 0 ? adjective(grammar, text) : null);
    if (!told) return;
    findings.push(
      findingAt(context, clause.start + told.from, clause.start + told.to, {
        rule: collocation,
        severity: 'warning',
        message: told.message,
        basis: '现代汉语语法（搭配不当）',
      }),
    );
  });
  return findings;
}

/** “推动发展、提高矛盾、维护稳定”: a member of the list that begins with its own verb of degree and is short. */
function stateOf({ states }: CompiledGrammar, text: string): boolean {
  return text.length < 6 && states.has(text.slice(0, 2));
}

interface Told {
  from: number;
  to: number;
  message: string;
}

function headOf(folded: string, next: Stretch | undefined): string {
  return next ? folded.slice(next.start, next.start + 2) : '';
}

interface Noun {
  word: string;
  at: number;
  group: CompiledGroup;
}

/** The longest noun that ends at a place. */
function nounEndingAt({ nouns, nounLengths }: CompiledGrammar, text: string, end = text.length): Noun | null {
  if (end < 2) return null;
  const lengths = nounLengths[text.charCodeAt(end - 1)]!;
  // Nothing is cut out that is as long as no noun that ends so.
  for (let length = 31 - Math.clz32(lengths); length > 1; length -= 1) {
    if (length > end || (lengths & (1 << length)) === 0) continue;
    const word = text.slice(end - length, end);
    const group = nouns.get(word);
    if (group) return { word, at: end - length, group };
  }
  return null;
}

/** The noun at the end of the clause and, of “意识和法治氛围”, the one before. */
function nounsAtEnd(grammar: CompiledGrammar, text: string, end = text.length): Noun[] {
  const last = nounEndingAt(grammar, text, end);
  if (!last) return [];
  for (let at = last.at; at >= Math.max(2, last.at - 2); at -= 1) {
    if (!'和与及'.includes(text.charAt(at - 1))) continue;
    const before = nounEndingAt(grammar, text, at - 1);
    return before ? [before, last] : [last];
  }
  return [last];
}

/** The verb of the clause that never takes the noun at its end. */
function governs(grammar: CompiledGrammar, text: string, listed: boolean): Told | null {
  const nouns = nounsAtEnd(grammar, text);
  const first = nouns[0];
  if (!first) return null;
  const at = verbBefore(grammar, text, first.at);
  if (at === null) return null;
  const verb = text.slice(at, at + 2);
  // 能力和水平 is one thing in use.
  const last = nouns.at(-1)!;
  const both = first !== last && first.at + first.word.length + 1 === last.at;
  const wrong = (both ? [first] : nouns).find(({ group }) => group.never.has(verb));
  // “化解矛盾、维护稳定能力”: the noun is of both.
  if (!wrong || (listed && !grammar.states.has(verb) && !ALWAYS.test(verb))) return null;
  const between = text.slice(at + 2, first.at).replace('牵头抓总', '');
  const toward = /^了?对/u.test(between) && first.word === '力度' && between.includes('的') && OF_DEGREE.test(verb);
  if (/^[性化力度率者业商]|[一二三四五六七八九十两\d][大项个类]$/u.test(between)) return null;
  if (!toward && /^了?对/u.test(between)) return null;
  if (!toward && (isRelative(grammar, verb, wrong.word, between) || mayGovern(grammar, between, first.word, verb)))
    return null;
  return { from: at, to: wrong.at + wrong.word.length, message: said(verb, wrong) };
}

/** Verbs that are no nouns: they govern wherever they stand. */
const ALWAYS =
  /^(?:得到|获得|取得|收到|起到|达到|营造|树立|作出|做出|建造|制造|解散|消灭|采取|召开|举办|举行|担任|享有|增多|拓宽|提供|造成|实现|达成|收取|换取|塑造|缔造|打造)$/u;

/** Where the verb begins that governs a noun: the last that is nothing but a verb, or else the first where one may begin. */
function verbBefore({ verbs, verbUnits }: CompiledGrammar, text: string, noun: number): number | null {
  let found: number | null = null;
  for (let at = noun - 2; at >= Math.max(0, noun - FARTHEST - 2); at -= 1) {
    if ((verbUnits[text.charCodeAt(at)]! & 1) === 0 || (verbUnits[text.charCodeAt(at + 1)]! & 2) === 0) continue;
    const verb = text.slice(at, at + 2);
    if (!verbs.has(verb)) continue;
    if (ALWAYS.test(verb) && !/[的所被]/u.test(text.charAt(at - 1))) return at;
    if (ADVERB.test(text.slice(Math.max(0, at - 4), at))) found = at;
  }
  return found;
}

/** Verbs and nouns of what comes of work: the verbs tell of no other noun, the nouns are told of by adjectives. */
const OF_RESULTS = /^(?:得到|获得|取得|收到|起到|达到|营造|树立|发挥|建造|制造|解散|消灭)$/u;
const RESULTS = /^(?:氛围|成效|成绩|成果|进展|合力|力度|步伐|短板|漏洞|作用)$/u;
/** What may stand before 的 and tell of the noun without a verb of its own. */
const ADJECTIVE =
  /^了?(?:较|更|很|最|非常|十分|更加|比较)?(?:良?好|强?大|高|明显|显著|重要|积极|一定|有效|浓厚|丰[硕富]|坚[实强]|巨大|有力|充分|广泛|深[刻厚]|严[重格]|主要|关键|突出|应有|实际|独特|全面)$/u;

/** “开展国防教育的职责”: the verb stands in what tells of the noun. One of degree would have no object there. */
function isRelative({ states }: CompiledGrammar, verb: string, noun: string, between: string): boolean {
  const of = between.indexOf('的');
  if (of === -1 || states.has(verb) || OF_RESULTS.test(verb) || RESULTS.test(noun)) return false;
  return !ADJECTIVE.test(between.slice(0, of));
}

function said(verb: string, { word, group }: Noun): string {
  return `“${verb}”与“${word}”搭配不当，“${word}”宜与“${group.take}”搭配`;
}

/** “整合力度”: a verb before one of these nouns tells of it, unless it is one of degree. */
const NOMINAL = /^(?:力度|步伐|进度|水平|能力|质量|效率|机制|制度|体系|氛围|意识|措施|时限|期限|环节|材料|流程)$/u;
const OF_DEGREE = /^(?:提[升高]|加[强大快]|强化|扩大|增强|完善|健全|建立|优化|形成)$/u;

/** “提高突发事件应对组织体系”: what is done within the machinery tells of it, and it is never raised. */
const OF_MACHINERY = /^(?:机制|制度|体系|体制)$/u;
const MORE = /^(?:提高|提升|增强|加大|扩大|加快)$/u;
const WORK =
  /^(?:应对|组织|防范|排查|整改|处置|反馈|研究|分析|办理|查处|整治|发现|收集|交办|移交|运用|化解|执行|监督|考核)$/u;

/** Whether something between verb and noun may govern the noun; 不规范 says what it is like, 规范化 too. */
function mayGovern(
  { inner, innerSingles, verbs }: CompiledGrammar,
  between: string,
  noun: string,
  verb: string,
): boolean {
  const machinery = OF_MACHINERY.test(noun) && MORE.test(verb);
  for (let at = 0; at < between.length; at += 1) {
    if (machinery && WORK.test(between.slice(at, at + 2))) at += 2;
    if (between[at - 1] === '不' || between[at - 1] === '未' || between[at + 2] === '化') continue;
    if (innerSingles.has(between.charAt(at))) return true;
    const two = between.slice(at, at + 2);
    const word = verbs.has(two) ? two : inner.at(between, at).find((one) => between.startsWith(one, at));
    if (!word) continue;
    const nominal = at + word.length === between.length && NOMINAL.test(noun) && !OF_DEGREE.test(word);
    if (!nominal) return true;
  }
  return false;
}

/** “力度不断完善”: what cannot become of the noun. */
function became(grammar: CompiledGrammar, text: string): Told | null {
  const bare = text.endsWith('了') ? text.length - 1 : text.length;
  const verb = text.slice(bare - 2, bare);
  const never = grammar.become.get(verb);
  if (!never && !grammar.verbs.has(verb)) return null;
  const before = text.slice(0, bare - 2);
  const toBe = TO_BE.exec(before)?.[0];
  const adverb = toBe ?? BECAME.exec(before)?.[0];
  if (!adverb) return null;
  const nouns = nounsAtEnd(grammar, text, before.length - adverb.length);
  const noun = toBe
    ? nouns
        .slice(-1)
        .find(({ group }) => group.never.has(verb) && !group.mayBe.has(verb) && !/^(?:提[高升]|加强)$/u.test(verb))
    : nouns.find(({ word, group }) => group.neverBe.has(verb) || never?.has(word));
  if (!noun) return null;
  return { from: noun.at, to: bare, message: `“${noun.word}”与“${verb}”搭配不当` };
}

/** “丰硕的氛围”. */
function adjective(grammar: CompiledGrammar, text: string): Told | null {
  const of = text.lastIndexOf('的');
  if (of < 2 || text.length - of > 7) return null;
  const word = text.slice(of - 2, of);
  const never = grammar.adjectives.get(word);
  if (!never) return null;
  const noun = text.slice(-2);
  if (!never.has(noun) || text.length - of < 3) return null;
  return { from: of - 2, to: text.length, message: `“${word}”与“${noun}”搭配不当` };
}
