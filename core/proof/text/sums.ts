import { alike, type Quantity, type Reckoning } from './quantities';

/** A total with what is told as its parts. */
export interface Sum {
  total: Quantity;
  parts: Quantity[];
  /** How the parts are told of: all of it, some of it, by a colon, in a bracket, or before their total. */
  told: 'all' | 'some' | 'colon' | 'bracket' | 'behind';
  /** All joined by 、 or 和, so that none of them belongs elsewhere. */
  tight: boolean;
}

const OPENS =
  /^(?:[^，。：（\d]{0,8}[，、]?(?:(?<some>其中|含|(?<of>涉及))|(?<all>分别[为是]|包括|包含|分为))[：，]?|(?<sorted>，?[按从依][^，。：（\d]{1,8}(?:分|划分|统计|看|分类)[，：]?)|(?<colon>[^，。：（\d]{0,6}：)|(?<bracket>（(?:其中)?)[：，]?)[^，。：（）\d]{1,16}$/u;
const JOINS = /^(?:）)?[^，。：\d（）]{0,3}(?:[、，](?:以及|和|及)?|(?:和|及|与|以及))[^，。：（）\d]{1,16}$/u;
const JOINS_VALUES = /^[、和]$/u;
const WHOLE =
  /^(?:[两二三四五]年(?:来|间)?|[两三二四]审|[两三四]者|[两三四]项|[两三四]类|以上|全年|年内|总|前后|各类|三级|均)*(共计|合计|总计|总共|一共|累计|共)(?:为|有|是|达|达到)?(\p{Script=Han}{0,6})$/u;
const COUNTS = /共|累计|合计|总计|其中|较|比|同比|占|平均|每|超过?$|第$/u;
const CLOSED = /^(?:等)?[两二三四五六七八九](?:大)?[类种项个]/u;
/** Counted together although the words for one of each differ. */
const COUNTABLE = '件份项个条部篇册';

/** “罚没款合计”: what is summed up is named before the word, by the words of its parts. */
const NAMED_WHOLE = /^(\p{Script=Han}{1,6}?)(?:合计|总计|共计)(?:为|达到?)?$/u;

/** Every total of a sentence with its parts, told before it or behind. */
export function sumsOf(reckoning: Reckoning): Sum[] {
  const { quantities } = reckoning;
  const found: Sum[] = [];
  quantities.forEach((total, i) => {
    const before = totalBefore(reckoning, total, i);
    if (before) found.push(before);
    const behind = totalBehind(reckoning, total, i);
    if (behind) found.push(behind);
  });
  return found;
}

function between({ text, start }: Reckoning, one: Quantity, other: Quantity): string {
  return text.slice(one.end - start, other.start - start);
}

function totalBefore(reckoning: Reckoning, total: Quantity, i: number): Sum | null {
  const { quantities } = reckoning;
  const first = quantities[i + 1];
  if (!first || total.unit === '' || total.unit === '%' || !alike(first.unit, total.unit)) return null;
  const opening = OPENS.exec(between(reckoning, total, first))?.groups;
  if (!opening) return null;
  const parts = [first];
  let mark = '';
  for (let j = i + 2; j < quantities.length; j += 1) {
    const part = quantities[j]!;
    const words = between(reckoning, quantities[j - 1]!, part);
    if (part.unit !== first.unit || !JOINS.test(words) || COUNTS.test(part.label)) break;
    const own = /、|，/u.exec(words)?.[0] ?? '和';
    // Parts joined by 、 end with a comma.
    if (mark === '、' && own === '，') break;
    mark = own === '和' ? mark : own;
    parts.push(part);
  }
  const closed = opening.all !== undefined || CLOSED.test(parts.at(-1)!.tail);
  // “解决问题12个，涉及企业30家” counts another thing.
  if (opening.of && parts.length < 3) return null;
  const colon = opening.colon ?? opening.sorted;
  const told = closed ? 'all' : opening.some ? 'some' : colon ? 'colon' : 'bracket';
  return { total, parts, told, tight: mark !== '，' };
}

function totalBehind(reckoning: Reckoning, total: Quantity, i: number): Sum | null {
  const { quantities } = reckoning;
  const named = NAMED_WHOLE.exec(total.label);
  const match = named ? null : WHOLE.exec(total.label);
  if ((!match && !named) || i < 2 || total.unit === '%') return null;
  const [word, thing] = match ? [match[1]!, match[2]!] : ['共', named![1]!];
  const sure = /[合总共]计/u.test(word);
  let parts: Quantity[] = [];
  for (let j = i - 1; j >= 0; j -= 1) {
    const part = quantities[j]!;
    const same =
      alike(part.unit, total.unit) ||
      (sure && COUNTABLE.includes(part.unit || '?') && COUNTABLE.includes(total.unit || '?'));
    if (
      !same ||
      COUNTS.test(part.label) ||
      (j < i - 1 &&
        !JOINS.test(between(reckoning, part, quantities[j + 1]!)) &&
        !(reckoning.text.includes('分别') && JOINS_VALUES.test(between(reckoning, part, quantities[j + 1]!))) &&
        !/^（[^（）\d]*）(?:和|、|及)/u.test(between(reckoning, part, quantities[j + 1]!)))
    )
      break;
    parts = [part, ...parts];
  }
  if (parts.length < 2) return null;
  const told = parts.map(({ label }) => label).join('');
  if (thing !== '' && !sure && ![...thing].every((char) => told.includes(char))) return null;
  if (word === '累计' && !between(reckoning, parts[0]!, parts[1]!).includes('、')) return null;
  const tight = parts.slice(1).every((part, i) => !between(reckoning, parts[i]!, part).includes('，'));
  return { total, parts, told: 'behind', tight };
}
