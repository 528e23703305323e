import { readBlock } from '../../report/sentences';
import { compilePattern, matches } from '../compile-pattern';
import { listLabels } from '../find-sentences';
import type { LineRule } from '../rule';
import type { Context } from '../context';
import { met, missing, weak, type Verdict } from '../verdict';

const NAMES: Readonly<Record<LineRule['line'], string>> = {
  title: '标题',
  addressee: '主送机关',
  paragraph: '正文',
  signature: '落款',
  date: '成文日期',
  'attachment-note': '附件说明',
};

/** Looks at one line of the report, such as the title, white space left out. */
export function judgeLine(rule: LineRule, { report }: Context): Verdict {
  const name = NAMES[rule.line];
  const lines = report.blocks.filter((block) => block.type === rule.line).map(readBlock);
  const written = lines.flatMap((line) => line.sentences);
  if (written.length === 0) return missing(`没有写${name}`);
  const folded = lines.map((line) => line.folded.replace(/\s/gu, '')).join('');
  const lacking = rule.shows.filter((show) => !matches(compilePattern(show.pattern, report.year), folded));
  if (lacking.length === 0) return met(written);
  const note = `${name}没有${listLabels(lacking)}`;
  return lacking.length === rule.shows.length ? missing(note, written) : weak(note, written);
}
