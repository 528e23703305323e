import type { Finding } from '../../finding';
import { matchesIn } from '../../match';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { citationsIn, type Citation } from '../../text/citations';

/** A known law or paper that is said to be of another’s making: 国务院修订的《行政复议法》. */
export const documentMaker: BlockRule = { id: 'document-maker', category: 'consistency', check };

const MADE =
  '(?:制定|印发|颁布|公布|发布|修订|修正|修改|出台|通过|审议通过|下发|颁发|制发|批准)(?:(?:并|、)?(?:实施|施行|公布|发布))?';
/** Those of a place that make no laws of the state. */
const LOCAL = '\\p{Script=Han}{0,4}[省市区县镇](?:委|人民政府|政府|人大(?:常委会)?|人民代表大会(?:常务委员会)?)';
const OWN = /^[^，。；]{0,8}(?:实施|办法|方案|措施|分工|通知|意见|清单|任务)/u;
/** 《国务院办公厅关于……的意见》. */
const IN_TITLE = /(?=关于)/u;
/** Of a law, in characters. */
const LONGEST_BARE = 12;
const known = new WeakMap<object, { before: RegExp; behind: RegExp; bare: RegExp }>();

function check(context: BlockContext): Finding[] {
  if (context.block.type === 'table') return [];
  const cited = citationsIn(context).flatMap((citation) =>
    citation.known.by === undefined ? [] : makerOf(context, citation),
  );
  return [...cited, ...bareNames(context)];
}

/** “国务院修订的行政复议法”: laws are also named without title marks. */
function bareNames(context: BlockContext): Finding[] {
  const { documents } = context.lexicon;
  return matchesIn(context, searches(documents).bare).flatMap((match): Finding[] => {
    const [whole, says] = match as unknown as [string, string];
    const at = match.index + whole.length;
    for (let length = 4; length <= LONGEST_BARE; length += 1) {
      const known = documents.byName.get(context.folded.slice(at, at + length));
      if (known?.by === undefined || !known.name.endsWith('法')) continue;
      const isRight = namesIn(says, documents.issuerOf).every((one) => known.by!.split('、').includes(one));
      return isRight ? [] : [tell(context, match.index, match.index + says.length, known.name, known.by)];
    }
    return [];
  });
}

function makerOf(context: BlockContext, { known: { name, by }, start, end, title }: Citation): Finding[] {
  const { folded, lexicon } = context;
  const { before, behind } = searches(lexicon.documents);
  const from = Math.max(0, start - 40);
  const [inTitle] = title.split(IN_TITLE);
  const named = inTitle && inTitle !== title ? namesIn(inTitle, lexicon.documents.issuerOf) : [];
  if (named.length > 0 && named.join('、') !== by)
    return [tell(context, start + 1, start + 1 + inTitle!.length, name, by!)];
  const match = before.exec(folded.slice(from, start)) ?? behind.exec(folded.slice(end, end + 40));
  if (!match) return [];
  const [whole, central, local, verb] = match;
  const at = match.input.length === start - from && match.index + whole.length === start - from ? from : end;
  const says = (central ?? local)!;
  const place = at + match.index + whole.indexOf(says);
  const right = by!.split('、');
  if (central === undefined) {
    // Its own rules under a like name, and what a place does about the centre's.
    if (!/^中华人民共和国|法$|年）$/u.test(title) || OWN.test(folded.slice(end, end + 12))) return [];
  } else {
    const makers = new Set(namesIn(central, lexicon.documents.issuerOf));
    const isOther = [...makers].some((one) => !right.includes(one));
    if (!isOther && (verb === undefined || makers.size === right.length)) return [];
  }
  return [tell(context, place, place + says.length, name, by!)];
}

function tell(context: BlockContext, start: number, end: number, name: string, by: string): Finding {
  return findingAt(context, start, end, {
    rule: documentMaker,
    severity: 'warning',
    message: `《${name}》由${by}制定，请核对`,
    basis: '《党政机关公文处理工作条例》第十九条（引用准确）',
  });
}

function searches(documents: BlockContext['lexicon']['documents']): { before: RegExp; behind: RegExp; bare: RegExp } {
  let ready = known.get(documents);
  if (!ready) {
    const { issuers } = documents;
    ready = {
      before: new RegExp(
        `(?:(?<!转发|转发了|提请|会同|报)(${issuers})(?:联合|近日|日前|新近)?(?=(?:${MADE})|[《的]|最?新|$)|(${LOCAL})(?=${MADE}))(?:最?新)?(${MADE})?了?的?(?:最?新(?:修订|修改|出台)?的?)?$`,
        'u',
      ),
      bare: new RegExp(`(?<!\\p{Script=Han})(${issuers})(?:${MADE})的(?:新)?(?=\\p{Script=Han}{2,11}法)`, 'gu'),
      behind: new RegExp(`^(?:（[^（）]*）)?(?:是|系)?由(?:(${issuers})|(${LOCAL}))(?:联合)?(${MADE})`, 'u'),
    };
    known.set(documents, ready);
  }
  return ready;
}

/** The first names of all issuers in a list of them. */
function namesIn(list: string, issuerOf: ReadonlyMap<string, string>): string[] {
  const names: string[] = [];
  const all = [...issuerOf.keys()].toSorted((a, b) => b.length - a.length);
  for (let at = 0; at < list.length;) {
    const name = all.find((one) => list.startsWith(one, at));
    if (name) names.push(issuerOf.get(name)!);
    at += name?.length ?? 1;
  }
  return names;
}
