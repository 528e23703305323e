/** What a level-1 section is for (《法治政府建设与责任落实督察工作规定》 lists four and “other”, in no binding order). */
export const PARTS = ['measures', 'problems', 'duties', 'plans', 'other'] as const;

export type Part = (typeof PARTS)[number];

export const PART_NAMES: Readonly<Record<Part, string>> = {
  measures: '举措和成效',
  problems: '不足和原因',
  duties: '第一责任人履职',
  plans: '下一年度安排',
  other: '其他',
};

export function isPart(value: unknown): value is Part {
  return (PARTS as readonly unknown[]).includes(value);
}
