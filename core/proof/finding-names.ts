import type { Category, Severity } from './finding';

export const CATEGORY_NAMES: Record<Category, string> = {
  structure: '结构',
  wording: '用词',
  punctuation: '标点',
  number: '数字',
  year: '年份',
  consistency: '前后一致',
  format: '格式',
  process: '程序',
  copy: '照搬',
};

export const SEVERITY_NAMES: Record<Severity, string> = { error: '错误', warning: '可疑', hint: '提示' };

/** Gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
