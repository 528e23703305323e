import { anchoredComments, type AnchoredComment } from '../review/anchored-comments';
import type { Report } from '../report/report';
import { day, shorten } from './paper';
import { sectionNames } from './section-names';

export const REMARK_COLUMNS = ['序号', '部分', '原文', '意见', '提出人', '时间', '答复', '状态'] as const;
/** What each of them takes of the width. */
export const REMARK_WIDTHS = [8, 16, 27, 26, 10, 14, 19, 10];

/** The remarks of a report in the order of its text, one row each, numbered from 1. */
export function remarkRows(report: Report): string[][] {
  const sectionOf = sectionNames(report);
  return anchoredComments(report).map((comment, i) => [
    String(i + 1),
    sectionOf(comment.block),
    quoted(comment, report),
    comment.text,
    comment.author,
    day(comment.at),
    comment.replies
      .map(({ author, at, text }) => `${author === '' ? '' : `${author}：`}${text}${at === '' ? '' : `（${day(at)}）`}`)
      .join('\n'),
    comment.resolved ? '已处理' : '未处理',
  ]);
}

/** 共12条，已处理9条，未处理3条。 */
export function remarkCount({ comments }: Report): string {
  const done = comments.filter(({ resolved }) => resolved).length;
  return comments.length === 0
    ? '没有批注。'
    : `共${comments.length}条，已处理${done}条，未处理${comments.length - done}条。`;
}

/** Whether the words a comment is about are gone. */
export function isLost({ id }: AnchoredComment, report: Report): boolean {
  const mark = `comment_${id}`;
  return !report.blocks.some((block) =>
    block.type === 'table'
      ? block.children.some((row) => row.children.some((cell) => cell.children.some((span) => span[mark])))
      : block.children.some((span) => span[mark]),
  );
}

function quoted(comment: AnchoredComment, report: Report): string {
  const words = shorten(comment.quote);
  if (isLost(comment, report)) return words === '' ? '（原文已删）' : `（原文已删：${words}）`;
  return words;
}
