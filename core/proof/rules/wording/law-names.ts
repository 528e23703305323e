import type { CompiledLexicon } from '../../compile-lexicon';
import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';
import { commonLength } from '../../text/alike-names';
import { haveSameCharacters } from '../../text/same-characters';

/**
 * A title that is that of a law, regulation or paper of the centre but for a slip: 《行政复议条例》, 《民法法典》, 《行政处法》; and
 * any 法 that there is none of. Names that differ more are names of other rules.
 */
export const lawNames: BlockRule = { id: 'law-name', category: 'wording', check };

const REPUBLIC = '中华人民共和国';
const ISSUED = /^(?:中共中央(?:办公厅)?|国务院(?:办公厅)?|、)+(?=关于)/u;
const KINDS = '法典?|条例|规定|办法|纲要|纲领|规划|细则|决议|(?:指标|标准)?体系|指标';
const TITLE = new RegExp(`(?<=[《〈])[^《》〈〉（）]{2,60}(?:${KINDS}|意见|决定|通知|计划)(?=[》〉（])`, 'gu');
const KIND = new RegExp(`(?:${KINDS}|计划)$`, 'u');
/** Words that end like the name of a law. */
const NO_LAW = /(?:[办做方想说看书兵疗手技语普执司立守用学违非合依章作]法|[“”、\d].*法)$/u;
/** The places before the name of rules. */
const PLACES =
  /^(?:(?!市县|县市|行政区|城市|城镇|城乡|乡村|地方|农村)\p{Script=Han}{1,6}?(?:[省市区县州盟旗镇乡]|街道))+/u;
/** A place, and what it makes itself: its rules are called much the same. */
const PLACE =
  /^(?!市县|县市|行政区|城市|城镇|城乡|乡村|地方|农村).{1,10}?(?:[省市区县州盟旗镇乡]|街道|新城|管委会)(?!场|县|政|镇|村)|^法治(?!政府|社会|中国)\p{Script=Han}{2}建设/u;
const OWN = /(?:制定|出台|印发|起草|修订|编制|拟定|研究)(?:了|实施|出台|印发)?[^，。；《]{0,6}$/u;
const CENTRAL = /国务院|中共中央|全国|中央|司法部|国办|中办|国家/u;
/** Names of so many characters are hardly told apart by one of them alone. */
const LONG = 12;
/** What is said to be of the republic is no place’s own. */
const LEAST = 7;
/** How much of two names must be the same. */
const ALIKE = 0.75;
const LAW_ALIKE = 0.6;

function check(context: BlockContext): Finding[] {
  return findMatches(context, TITLE, ({ 0: title, index }) => {
    const said = title.startsWith(REPUBLIC) ? REPUBLIC : (ISSUED.exec(title)?.[0] ?? '');
    const republic = said !== '';
    const name = title.slice(said.length);
    if (isKnown(name, context.lexicon)) return null;
    const before = context.folded.slice(Math.max(0, index - 15), index - 1);
    const own = !republic && (PLACE.test(name) || (OWN.test(before) && !CENTRAL.test(before)));
    const right = meantBy(name, republic, own, context.lexicon) ?? (republic ? null : ownSlip(name, context.lexicon));
    if (right === null) return null;
    const suggestion = right === '' ? undefined : said + right;
    return {
      rule: lawNames,
      severity: 'warning',
      message: `没有查到这个名称${suggestion === undefined ? '，请核对' : `，疑为《${suggestion}》`}`,
      suggestion,
      basis: '法律法规名称',
    };
  });
}

function isKnown(name: string, { laws, documents }: CompiledLexicon): boolean {
  return laws.has(name) || documents.byName.has(name);
}

/** The name this title misses by a slip; '' where it is none and like none; null where it is right or of something else. */
function meantBy(name: string, republic: boolean, own: boolean, lexicon: CompiledLexicon): string | null {
  const { names, laws } = lexicon;
  const candidates = names.candidates(name);
  const isLaw = /法典?$/u.test(name) && !NO_LAW.test(name) && (republic || name.length > 3 || name.endsWith('法典'));
  if (!republic) {
    // A place's own rules, and a law under its short name, are called much the same.
    for (let at = 1; at < name.length - 1; at += 1) if (laws.has(name.slice(at)) && !isLaw) return null;
    if (isLaw && /^[新旧原]|实施/u.test(name)) return null;
    if (candidates.some((one) => one.endsWith(name))) return null;
  }
  const usual = candidates.filter((one) => (republic ? true : laws.has(one)));
  const slip = usual.find((one) => isSlipOf(name, one, lexicon, republic ? LEAST : LONG, own) || isTurned(name, one));
  if (slip !== undefined) return slip;
  if (isLaw && !own && name.length <= 22)
    return (
      likest(
        name,
        candidates.filter((one) => one.endsWith('法')),
        LAW_ALIKE,
      ) ?? ''
    );
  if (own) return null;
  return likest(
    name,
    usual.filter((one) => isNear(name, one)),
    ALIKE,
  );
}

/** A place's own rules that are called like those of the centre but for a slip of the hand: 《某市法治政府建设实施网要》. */
function ownSlip(name: string, lexicon: CompiledLexicon): string | null {
  const place = PLACES.exec(name)?.[0] ?? '';
  const rest = name.slice(place.length);
  if (place === '' || isKnown(rest, lexicon)) return null;
  const right = lexicon.names.candidates(rest).find((one) => one.length >= LONG - 2 && isTyped(rest, one));
  return right === undefined ? null : place + right;
}

/** One character taken for another, lost or typed twice, or two side by side turned. */
function isTyped(name: string, other: string): boolean {
  const at = firstDifference(name, other);
  const [own, right] = [name.slice(at), other.slice(at)];
  if (own.slice(1) === right.slice(1) || own === right.slice(1)) return true;
  if (own.slice(1) === right && own[0] === name[at - 1]) return true;
  return own[0] === right[1] && own[1] === right[0] && own.slice(2) === right.slice(2);
}

/** The one that shares most with a name, if that is enough of both. */
function likest(name: string, candidates: readonly string[], enough: number): string | null {
  let best: string | null = null;
  let most = 0;
  for (const one of candidates) {
    // Of two as like, the one that begins alike is meant.
    const begins = one.startsWith(name.slice(0, 2)) ? 1 : 0;
    const alike = (commonLength(name, one) + begins) / (Math.max(name.length, one.length) + begins);
    if (alike >= enough && alike > most) [most, best] = [alike, one];
  }
  return best;
}

/** Of one kind, and but for two characters (three of many) the same. */
function isNear(name: string, other: string): boolean {
  const isLong = other.length >= 2 * LONG - 4;
  if (!isLong && KIND.exec(name)?.[0].slice(-2) !== KIND.exec(other)?.[0].slice(-2)) return false;
  const most = isLong ? 4 : other.length >= LONG ? 3 : 2;
  return (
    (other.length >= 7 || (other.length === 6 && name.length > 6 && name.startsWith(other.slice(0, 4)))) &&
    Math.abs(name.length - other.length) <= most &&
    Math.max(name.length, other.length) - commonLength(name, other) <= most
  );
}

/** The same characters in another order: 《生产安全法》. */
function isTurned(name: string, other: string): boolean {
  return name.length >= 5 && haveSameCharacters(name, other);
}

/** Another kind of rule by the same name, its first words lost, or one character lost, put in or taken for another. */
function isSlipOf(name: string, law: string, { alikes }: CompiledLexicon, alone: number, own: boolean): boolean {
  const stem = law.replace(KIND, '');
  if (stem.length >= 3 && stem === name.replace(KIND, '')) return !own;
  if (law.endsWith(name) && law.length - name.length <= 2) return true;
  if (name.length === law.length) {
    if (name.length < 5 && !law.endsWith('法典')) return false;
    const at = firstDifference(name, law);
    const isLike = alikes.kind(law.charCodeAt(at), name.charCodeAt(at)) !== 0;
    return (isLike || name.length >= alone) && name.slice(at + 1) === law.slice(at + 1);
  }
  const [short, long] = name.length < law.length ? [name, law] : [law, name];
  if (long.length - short.length !== 1) return false;
  const at = firstDifference(short, long);
  // Of short names, a character more or less makes others: only one that stands twice is a slip.
  if (short.length < 4 && long[at] !== long[at - 1]) return false;
  return short.slice(at) === long.slice(at + 1);
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
