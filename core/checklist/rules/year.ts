import { readBlock, type BlockSentence } from '../../report/sentences';
import { compilePattern, matches } from '../compile-pattern';
import type { YearRule } from '../rule';
import type { Context } from '../context';
import { met, missing, weak, type Verdict } from '../verdict';

/** A year that leads a title, a section heading or the first sentence, after at most a few words. */
const LEADING = /^[^\d。，；《“（]{0,24}(20\d\d)年(?!前|底|版|以来|至|[—～-])/u;

/** Looks at the years that say which year a text is about; years of documents and periods are left alone. */
export function judgeYear(rule: YearRule, context: Context): Verdict {
  const { report, scopes } = context;
  const want = report.year + rule.offset;
  if (rule.in === 'date') return judgeDate(want, context);
  const scope = rule.in === 'opening' ? scopes.opening : scopes.of(rule.in);
  const sentences = scope.sentences;
  const body = sentences.filter(
    ({ heading, block }) => !heading && block.type !== 'title' && block.type !== 'addressee',
  );
  if (rule.in !== 'opening' && body.length === 0) return missing('还没有写内容', sentences.slice(0, 1));

  const wanted = new RegExp(`(?<![\\d—～-])${want}年(?![—～-])`, 'u');
  const right = sentences.filter(({ folded }) => wanted.test(folded));
  const wrong = anchors(sentences, body).filter(({ folded }) => {
    const year = LEADING.exec(folded)?.[1];
    return year !== undefined && Number(year) !== want;
  });
  if (wrong.length > 0) {
    const note = `应为${want}年，写的是${LEADING.exec(wrong[0]!.folded)![1]}年`;
    return right.length > 0 ? weak(note, wrong) : missing(note, wrong);
  }
  if (right.length > 0) return met(right.slice(0, 2));
  const said = rule.instead
    ? sentences.filter(({ folded }) => matches(compilePattern(rule.instead!, report.year), folded))
    : [];
  if (said.length > 0) return weak(`没有写明${want}年`, said.slice(0, 2));
  const note = `没有写${want}年`;
  return rule.instead
    ? missing(`${note}，也没有别的话说明是哪一年的`, sentences.slice(0, 1))
    : weak(note, sentences.slice(0, 1));
}

/** Where a year says which year the text is about. */
function anchors(sentences: readonly BlockSentence[], body: readonly BlockSentence[]): BlockSentence[] {
  const leading = sentences.filter(
    ({ block }) => block.type === 'title' || (block.type === 'heading' && block.level === 1),
  );
  return body[0] ? [...leading, body[0]] : leading;
}

/** The date line may still be open; only a wrong year counts. */
function judgeDate(want: number, { report }: Context): Verdict {
  const dates = report.blocks.filter(({ type }) => type === 'date').flatMap((block) => readBlock(block).sentences);
  const wrong = dates.filter(({ folded }) => {
    const year = /(20\d\d)年/u.exec(folded)?.[1];
    return year !== undefined && Number(year) !== want;
  });
  return wrong.length > 0 ? missing(`落款年份应为${want}年（报告年度${report.year}年的下一年）`, wrong) : met(dates);
}
