import { blockText, type Block } from '../report/block';
import { splitSentences } from '../report/sentences';
import { internalWords } from './internal';
import { personNames } from './person-names';

/** Something to be confirmed before a text is published, with the place of its first occurrence. */
export interface PublishPoint {
  text: string;
  place: { block: string; start: number; end: number };
}

/** Words that figures beside them are mostly not for the public for. */
const INTERNAL_MATTER =
  /内部(?:数据|资料|掌握|通报|统计)|不宜公开|(?:尚未|未对外)公开|仅供(?:内部|领导)|(?:进京|赴省|赴市|越级)(?:上访|访|集体访)|涉密|涉稳|重点人员|考核(?:得分|排名)|问题线索|留置|信访积案|失泄密/u;
const FIGURE = /\d/u;

/** What of a text that will be published should be looked at by a person: names beside titles, and figures of internal matters. */
export function publishPoints(blocks: readonly Block[]): PublishPoint[] {
  const names = new Map<string, { office: string; place: PublishPoint['place']; count: number }>();
  const figures: PublishPoint[] = [];
  for (const block of blocks) {
    const text = blockText(block);
    const left = internalWords(block);
    const leftOut = (words: string) => left.some((one) => one.includes(words));
    for (const { name, office, start, end } of personNames(text)) {
      if (leftOut(name)) continue;
      const there = names.get(name);
      if (there) there.count += 1;
      else names.set(name, { office, place: { block: block.id, start, end }, count: 1 });
    }
    for (const { start, end, text: sentence } of splitSentences(text)) {
      const match = INTERNAL_MATTER.exec(sentence);
      if (!match || !FIGURE.test(sentence) || leftOut(match[0])) continue;
      const words = sentence.length > 24 ? `${sentence.slice(0, 24)}……` : sentence;
      figures.push({ text: `涉及“${match[0]}”的数字是否宜公开：${words}`, place: { block: block.id, start, end } });
    }
  }
  return [
    ...[...names].map(([name, { office, place, count }]) => ({
      text: `写有姓名“${name}”（${office}），公开稿一般只写职务${count > 1 ? `，共${count}处` : ''}`,
      place,
    })),
    ...figures,
  ];
}
