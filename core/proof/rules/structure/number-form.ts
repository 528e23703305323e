import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';

/**
 * Heading numbers of a source file whose marks are wrong: 一，for 一、, （一）、 for （一）, one bracket of two, or half-width
 * brackets among full-width ones, 1、 among 1., （1） right under （一）; and a first-level heading without a number among numbered ones.
 */
export const numberForm: ReportRule = { id: 'number-form', category: 'structure', check };

const BASIS = 'GB/T 9704—2012 第7.3.3条；GB/T 15834—2011 附录B';
const TITLE = /^\p{Script=Han}[\p{Script=Han}“”、，]{5,}$/u;
/** Numbers in other scripts: （II）, （b）, （甲）, （第二）, C., 1.1, 01. */
const OTHER_SCRIPT =
  /^(?:（(?:[IVX]{1,4}|[a-hA-H]|[甲乙丙丁戊壹贰叁肆伍陆柒捌玖拾]|第[一二三四五六七八九十]{1,2}|[①-⑩])）(?=\p{Script=Han})|[A-H][.．、](?=\p{Script=Han}{4})|(?:\d{1,2}\.\d{1,2}|0\d[.．、])(?![万亿倍元公平吨亩个米多余])(?=\p{Script=Han}{4}))/u;
const NUMERAL = '[一二三四五六七八九十]{1,3}';

function check({ blocks, numbers }: ReportContext): Finding[] {
  if (numbers.size === 0) return [];
  const second = [...numbers.values()].some((typed) => new RegExp(`^[（(]${NUMERAL}[）)]`, 'u').test(typed.trim()));
  const fullWidth = [...numbers.values()].some((typed) => typed.includes('（'));
  const dotted = [...numbers.values()].some((typed) => /^\d{1,2}[.．]$/u.test(typed.trim()));
  const firsts = blocks.filter(({ level }) => level === 1);
  const numbered = firsts.filter(({ block }) => numbers.has(block.id)).length;
  const forms = usualForms(blocks, numbers);
  return blocks.flatMap((context, i) => {
    if (context.level === null) return unnumbered(blocks, i, numbers);
    const typed = numbers.get(context.block.id)?.trim();
    if (typed !== undefined && context.text.trim() === '') return emptyHeading(blocks[i + 1], typed);
    const message =
      typed === undefined
        ? absent(context.level, numbered, firsts.length)
        : (pointed(context.text, typed) ??
          twice(context.text) ??
          fault(typed, context.level, { fullWidth, second, dotted }) ??
          odd(typed, context.level, forms.get(context.block.id)));
    if (!message) return [];
    return [findingAt(context, 0, wordsEnd(context), { rule: numberForm, severity: 'warning', message, basis: BASIS })];
  });
}

/** A paragraph without an end between paragraphs, as long as the numbered headings of the second level beside it. */
function unnumbered(blocks: ReportContext['blocks'], at: number, numbers: ReportContext['numbers']): Finding[] {
  const context = blocks[at]!;
  const words = context.folded.trim();
  const other = context.block.type === 'paragraph' ? OTHER_SCRIPT.exec(words)?.[0] : undefined;
  if (other !== undefined) {
    const message = `编号“${other}”不是公文的层次写法，用“一、”“（一）”“1.”“（1）”`;
    return [findingAt(context, 0, wordsOf(context), { rule: numberForm, severity: 'warning', message, basis: BASIS })];
  }
  if (context.block.type !== 'paragraph' || words.length > 40 || !TITLE.test(words)) return [];
  const [before, next] = [blocks[at - 1], blocks[at + 1]];
  // Behind a heading it would be the rest of that one.
  if (before?.level !== null || next?.level !== null || !/[。；]\s*$/u.test(before.folded) || next.text.length < 40)
    return [];
  let beside = 0;
  for (const step of [-1, 1]) {
    for (let i = at + step; blocks[i] && blocks[i]!.level !== 1; i += step) {
      const { level, block } = blocks[i]!;
      if (level === 2 && numbers.has(block.id) && block.type === 'heading') beside += 1;
    }
  }
  if (beside === 0) return [];
  const message = '这一行像是标题，缺编号';
  return [findingAt(context, 0, context.text.length, { rule: numberForm, severity: 'warning', message, basis: BASIS })];
}

/** What the numbers of the headings beside each one mostly look like, by block id; only where that is a proper form. */
function usualForms(blocks: ReportContext['blocks'], numbers: ReportContext['numbers']): ReadonlyMap<string, string> {
  const usual = new Map<string, string>();
  const open: { id: string; form: string }[][] = [];
  const alone = new Set<string>();
  const isOf = ({ block }: BlockContext, form: string) => formOf(numbers.get(block.id) ?? '') === form;
  const close = (from: number) => {
    for (const [i, group] of open.splice(from).entries()) {
      if (!group) continue;
      if (group.length === 1) alone.add(group[0]!.id);
      const count = (form: string) => group.filter((one) => one.form === form).length;
      const [most] = group.map(({ form }) => form).sort((one, other) => count(other) - count(one));
      const own = [...PROPER][from + i - 1]!;
      // Of two, the form of the level is right.
      const right = group.length === 2 && count(own) === 1 ? own : most!;
      if (right === own || (PROPER.has(right) && count(right) > 1)) {
        // Many of another form are a habit, a few are slips.
        for (const { id, form } of group)
          if (form === right || count(form) <= Math.max(1, group.length / 4)) usual.set(id, right);
      }
    }
  };
  for (const { block, level } of blocks) {
    const typed = numbers.get(block.id);
    if (level === null) continue;
    close(level + 1);
    if (typed !== undefined) (open[level] ??= []).push({ id: block.id, form: formOf(typed) });
  }
  close(0);
  // One alone is held against those of its level elsewhere.
  for (const { block, level } of blocks) {
    const own = level === null ? undefined : [...PROPER][level - 1]!;
    if (own === undefined || usual.has(block.id) || !numbers.has(block.id)) continue;
    if (alone.has(block.id) && blocks.filter((other) => other.level === level && isOf(other, own)).length > 1)
      usual.set(block.id, own);
  }
  return usual;
}

/** The first words of a paragraph. */
function wordsOf({ text }: BlockContext): number {
  return text.search(/[，。；：]|$/u);
}

/** The forms of GB/T 9704—2012. */
const PROPER = new Set(['一、', '（一）', '1.', '（1）']);

/** A number with its numeral made one: “（三）” and “（十二）” are of one form. */
function formOf(typed: string): string {
  return typed
    .trim()
    .replace(/[一二三四五六七八九十]+/u, '一')
    .replace(/\d+/u, '1')
    .replace(/[㈠-㈩]/u, '㈠')
    .replace(/[①-⑳]/u, '①')
    .replace(/[⑴-⒇]/u, '⑴');
}

/** What bears the form of its own level is right, whatever stands beside it. */
function odd(typed: string, level: number, usual: string | undefined): string | null {
  const form = formOf(typed);
  if (usual === undefined || form === usual || form === [...PROPER][level - 1]) return null;
  return `编号“${typed}”与同级的写法不一致，同级多写作“${usual}”`;
}

/** A number alone on its line is told where the text goes on. */
function emptyHeading(next: BlockContext | undefined, typed: string): Finding[] {
  if (!next || next.text.trim() === '') return [];
  const message = `前面一行只有编号“${typed}”，没有标题`;
  const end = Math.min(next.text.length, 12);
  return [findingAt(next, 0, end, { rule: numberForm, severity: 'warning', message, basis: BASIS })];
}

/** “（三），依法行政”: a mark behind the number is left at the head of the words. */
function pointed(text: string, typed: string): string | null {
  return /^[，,、。．.：:；;]/u.test(text) ? `编号“${typed}”后面多了“${text[0]!}”` : null;
}

/** “（二）（二）加强监督”: the second of two numbers is left in the words. */
function twice(text: string): string | null {
  const found = /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)/u.exec(text)?.[0];
  return found === undefined ? null : `标题前有两个编号，“${found}”多余`;
}

function absent(level: number, numbered: number, all: number): string | null {
  return level === 1 && numbered >= 2 && numbered === all - 1 ? '这个标题缺编号，其他一级标题都有' : null;
}

/** What the numbers of the file are like elsewhere. */
interface Elsewhere {
  fullWidth: boolean;
  /** “（一）” stands in it. */
  second: boolean;
  /** “1.” stands in it. */
  dotted: boolean;
}

function fault(typed: string, level: number, { fullWidth, second, dotted }: Elsewhere): string | null {
  const is = (form: string) => new RegExp(`^${form}$`, 'u').test(typed);
  if (level === 1 && is(`${NUMERAL}[，,.．。：:；;]`)) return `“${typed}”应为“${typed.slice(0, -1)}、”`;
  if (is('[（(].{1,3}[）)][、，,.．。]')) return `带括号的编号“${typed.slice(0, -1)}”后不加点号`;
  if (is(`${NUMERAL}[）)]、?`) || is(`[（(]${NUMERAL}、?`)) return `编号“${typed}”的括号不成对`;
  if (dotted && is('\\d{1,2}[、，]')) return `“${typed}”应为“${typed.slice(0, -1)}.”`;
  if (fullWidth && /[()]/u.test(typed)) return `编号“${typed}”用了半角括号，与别处不一致`;
  if ((fullWidth || second) && level === 2 && is('[（(]\\d{1,2}[）)]'))
    return `“${typed}”是第四级的编号，这一级用“（一）”`;
  if (second && level === 3 && is('[（(]\\d{1,2}[）)]')) return `编号跳级：“（一）”下面先用“1.”，再用“${typed}”`;
  return null;
}

/** A heading's words end before the stop that parts them from the body. */
function wordsEnd({ folded, head }: BlockContext): number {
  return folded.slice(0, head).replace(/[。：；]\s*$/u, '').length;
}
