/** How sure it is that a recovered paragraph is as it was last saved. */
export type RecoveredAs = 'older' | 'doubtful';

/** What could be saved of a damaged report, and what not. */
export interface Recovery {
  /** Paragraphs, headings and tables that are as they were last saved. */
  blocks: number;
  /** Those that are not sure: taken from an earlier version, or maybe deleted before. */
  unsure: { text: string; as: RecoveredAs }[];
  /** How many more there were; null where nothing tells. */
  missing: number | null;
  /** Where they stood: the words before the gap, empty at the beginning. */
  gaps: { after: string; count: number }[];
  comments: number;
  missingComments: number | null;
  versions: number;
  /** Whether unit, year and kind of report were found. */
  head: boolean;
  /** Whether the person's confirmations, waivers and notes were read without damage. */
  marks: boolean;
}

/** What a person is told of a recovery, one sentence each; the first sums up. */
export function sayRecovery(recovery: Recovery): string[] {
  const { blocks, unsure, missing, gaps, comments, missingComments, versions, head, marks } = recovery;
  const older = unsure.filter(({ as }) => as === 'older').length;
  const doubtful = unsure.length - older;
  // Those between paragraphs that were found are told by their place.
  const elsewhere = (missing ?? 0) - gaps.reduce((sum, { count }) => sum + count, 0);
  return [
    `找回 ${blocks + unsure.length} 个段落和 ${comments} 条批注${versions > 0 ? `、${versions} 个历史版本` : ''}。`,
    missing === null
      ? '损坏处原有多少段落已无从得知，请对照打印稿或导出的 Word 文件核对全文。'
      : missing === 0
        ? '没有发现缺少的段落。'
        : `还缺 ${missing} 个段落。`,
    ...gaps.map(({ after, count }) =>
      after === '' ? `开头缺 ${count} 个段落。` : `“${shorten(after)}”之后缺 ${count} 个段落。`,
    ),
    ...(elsewhere > 0 ? [`${gaps.length > 0 ? '其余' : '缺的'} ${elsewhere} 个段落在文末，或位置不明。`] : []),
    ...(older > 0 ? [`${older} 个段落取自较早的版本，可能不是最后的文字，已加批注。`] : []),
    ...(doubtful > 0 ? [`${doubtful} 个段落可能是以前删去的文字或有个别错字，已加批注，请逐处核对。`] : []),
    ...(missingComments === null
      ? ['批注是否齐全无从得知。']
      : missingComments > 0
        ? [`还缺 ${missingComments} 条批注。`]
        : []),
    ...(head ? [] : ['单位和年度没有找到，请在新文件里补上。']),
    ...(marks ? [] : ['检查项的确认、备注等记录可能不全，请核对。']),
  ];
}

function shorten(text: string): string {
  return text.length > 18 ? `${text.slice(0, 18)}…` : text;
}
