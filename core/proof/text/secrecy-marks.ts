/** A mark of secrecy as it stands on documents: “机密★5年”, or 密级 alone on its line. */
const MARK =
  /(?:绝密|机密|秘密)\s*[★☆][ \t]*(?:\d{1,3}\s*(?:年|个月|天)|长期)?|(?<=^|\n)[ \t\u3000]*(?:绝密|机密|秘密)[ \t\u3000]*(?=$|\n)/gu;

/** Where a text carries marks of secrecy (《国家秘密定密管理暂行规定》, GB/T 9704—2012 7.2.2). */
export function secrecyMarks(text: string): { start: number; end: number; text: string }[] {
  return [...text.matchAll(MARK)].map((match) => {
    const mark = match[0].trim();
    const start = match.index + match[0].indexOf(mark);
    return { start, end: start + mark.length, text: mark };
  });
}
