import type { z } from 'zod';

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '对象',
  record: '对象',
};

/** Where a data file breaks its schema and how, in Chinese: `items[3].level`, “应为……之一”. */
export function describeIssue(issue: z.core.$ZodIssue): { field: string; why: string } {
  const field = issue.path.reduce<string>((at, key) => join(at, key), '') || '文件';
  switch (issue.code) {
    case 'invalid_type':
      return {
        field,
        why: issue.input === undefined ? '缺少这一项' : `应为${TYPES[issue.expected] ?? issue.expected}`,
      };
    case 'unrecognized_keys':
      return { field: join(issue.path.length > 0 ? field : '', issue.keys[0]!), why: '不认识这一项，请检查拼写' };
    case 'invalid_value':
      return { field, why: `应为${issue.values.map((value) => `“${String(value)}”`).join('、')}之一` };
    case 'invalid_union':
      return { field, why: issue.discriminator ? `没有这一种“${issue.discriminator}”` : '写法不对' };
    case 'too_small':
      return { field, why: issue.origin === 'number' ? `不能小于 ${issue.minimum}` : '不能为空' };
    case 'too_big':
      return { field, why: `不能大于 ${issue.maximum}` };
    case 'invalid_format':
      return { field, why: '只能用字母、数字和连字符' };
    case 'custom':
      return { field, why: issue.message };
    default:
      return { field, why: '写法不对' };
  }
}

function join(at: string, key: PropertyKey): string {
  if (typeof key === 'number') return `${at}[${key}]`;
  return at === '' ? String(key) : `${at}.${String(key)}`;
}
