import { headingText } from '../../report/block';
import { PART_NAMES } from '../../report/part';
import { bodyLength, firstShowing, listLabels } from '../find-sentences';
import type { PartRule } from '../rule';
import type { Context } from '../context';
import { met, missing, weak, type Verdict } from '../verdict';

/** Looks for a section, then for the matter inside other sections. */
export function judgePart(rule: PartRule, { report, scopes }: Context): Verdict {
  const name = `“${PART_NAMES[rule.part]}”`;
  const scope = scopes.of(rule.part);
  const first = scope.sentences.find((sentence) => !sentence.heading);
  if (scope.blocks.length === 0) return rule.optional ? met([], '没有此节，不作要求') : missing(`没有写${name}`);
  const heading = scope.sentences[0];
  if (!first) return missing(`${name}只有标题，还没有正文`, heading ? [heading] : []);

  const shows = rule.shows ?? [];
  const shown = shows.map((show) => firstShowing(scope.sentences, show, report.year));
  const lacking = shows.filter((_, i) => !shown[i]);
  const evidence = [heading!, first, ...shown.filter((sentence) => sentence !== undefined)];

  const faults: string[] = [];
  if (!scope.own && rule.within === 'weak')
    faults.push(`${name}没有单独成节，写在${whereabouts(report.blocks, heading!.block.id)}`);
  if (bodyLength(scope) < rule.minChars) faults.push(`${name}内容太少`);
  if (lacking.length > 0) faults.push(`没有${listLabels(lacking)}`);
  return faults.length > 0 ? weak(faults.join('；'), evidence) : met(evidence);
}

/** The section a block stands in, for a note. */
function whereabouts(blocks: Context['report']['blocks'], id: string): string {
  let section = '开头部分';
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === 1) section = `“${headingText(block)}”中`;
    if (block.id === id) break;
  }
  return section;
}
