import { numberToken } from './number-token';
import { namesPart } from './part-wording';
import type { SourceSpan } from './recognised';
import { cleanSpans, joinText, sliceSpans } from './spans';

/** A shorter line holds a heading and no text behind it. */
const SHORTEST = 40;
const HAN = '[一二三四五六七八九十]{1,3}';
/** Where a number may begin in the middle of pasted text: right behind a stop. */
const NUMBER = new RegExp(`(?<=[。：:；！？])\\s*(?:${HAN}、|[（(]${HAN}[）)])`, 'gu');
const TITLE =
  /^[^。，；：！？《》]{4,50}?(?:法治|依法行政)[^。，；：！？《》]{0,20}?(?:报告|总结)(?=(?:20\d\d|近|一年|今)年|根据|按照)/u;
/** Words that carry a heading on: “存在的不足” is not over where “和原因” follows. */
const GOES_ON =
  /^(?:[和与及、的以或是为有在较仍还方，,。；;：:）)]|情况|原因|分析|安排|打算|计划|措施|成效|举措|做法|问题|不足|工作|建设|思路|要点|推进|法治|第一|职责|责任)/u;

/** How a sentence begins; “一、工作措施得力，成效明显” is one heading. */
const BEGINS =
  /^(?:[（(]一[）)]|20\d\d年|今年|一年来|目前|当前|我|全[区县市镇街局委]|本|区|县|市|街|镇|乡|局|管委会|各|少数|个别|部分|有的|一是|首先|通过|将|虽然|尽管|回顾|对照|按照|根据|围绕|坚持|始终|深入|持续|加强|加大|强化|严格|认真|普法|执法|党|主要|法治|无)/u;

/** Cuts a paragraph in which line breaks were lost: title and text, a part's heading and what stands below it. */
export function splitGlued(spans: SourceSpan[]): SourceSpan[][] {
  const text = joinText(spans);
  const cuts = text.length < SHORTEST ? firstBelow(text) : [...new Set([...lostBreaks(text), ...firstBelow(text)])];
  if (cuts.length === 0) return [spans];
  const ends = cuts.sort((a, b) => a - b);
  return [0, ...ends]
    .map((start, i) => cleanSpans(sliceSpans(spans, start, ends[i] ?? Infinity)))
    .filter((line) => line.length > 0);
}

/** “一、主要举措和成效（一）依法……”: a part's heading and the first one below it. */
function firstBelow(text: string): number[] {
  const number = partNumber(text);
  if (!number) return [];
  const below = text.slice(number).search(/[（(]一[）)]/u);
  if (below < 4 || !namesPart(text.slice(number, number + below).replace(/[。：:\s]+$/u, ''))) return [];
  return [number + below];
}

function lostBreaks(text: string): number[] {
  const starts = [0];
  const title = TITLE.exec(text)?.[0].length;
  if (title !== undefined) starts.push(title);
  if (holdsParts(text)) starts.push(...[...text.matchAll(NUMBER)].map((match) => match.index));
  const cuts = starts.slice(1);
  for (const start of starts) {
    const head = partHead(text.slice(start));
    if (head !== null) cuts.push(start + head);
  }
  return cuts;
}

/** Whether a whole report stands in one paragraph: its parts count up from 一、 or go on counting within it. */
function holdsParts(text: string): boolean {
  const named = [...text.matchAll(NUMBER)].flatMap((match) => {
    const rest = text.slice(match.index).trimStart();
    const number = numberToken(rest);
    return number?.kind === 'han' && (partHead(rest) !== null || namesPart(firstClause(rest.slice(number.length))))
      ? [number.value]
      : [];
  });
  // “……报告如下：一、主要举措和成效（一）……”: the first part alone was pasted behind the opening.
  const behindOpening = named.length === 1 && named[0] === 1 && /如下[：:]\s*一、/u.test(text);
  return (named.length >= 2 || behindOpening) && named.every((value, i) => i === 0 || value === named[i - 1]! + 1);
}

function firstClause(words: string): string {
  return /^[^。；：:（(]*/u.exec(words)![0];
}

/** Where a part's heading ends that runs into its text without a stop: “二、存在的不足和原因个别单位……”. */
function partHead(text: string): number | null {
  const number = partNumber(text);
  if (!number) return null;
  const words = text.slice(number, number + 40);
  for (let end = 4; end < words.length; end += 1) {
    if (/[。；，,;]/u.test(words[end - 1]!)) return null;
    const rest = words.slice(end).trimStart();
    const parted = rest.length < words.length - end || BEGINS.test(rest);
    if (parted && !GOES_ON.test(rest) && namesPart(words.slice(0, end)) && text.length - number - end > 20) {
      return number + end;
    }
  }
  return null;
}

function partNumber(text: string): number {
  const number = numberToken(text);
  return number && (number.kind === 'han' || number.kind === 'part') ? number.length : 0;
}
