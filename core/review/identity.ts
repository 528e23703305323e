import { AppError } from '../errors';

export const ROLES = ['drafter', 'reviewer', 'clerk'] as const;

/** What a person does with a report. A reviewer comments and suggests, and does not write. */
export type Role = (typeof ROLES)[number];

export const ROLE_NAMES: Readonly<Record<Role, string>> = { drafter: '起草', reviewer: '审核', clerk: '办文' };

/** Who works on this machine (审阅者信息): the author of comments and suggestions. The unit may be empty. */
export interface Identity {
  name: string;
  unit: string;
  role: Role;
}

const LONGEST = 60;

/** Brings what was typed into shape: no blanks around, on one line. Throws AppError `invalid-argument` without a name. */
export function parseIdentity(value: unknown): Identity {
  const raw = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const name = line(raw['name']);
  if (name === '') throw new AppError('invalid-argument', { field: '姓名', why: '不能空着' });
  const role = ROLES.find((one) => one === raw['role']);
  if (!role) throw new AppError('invalid-argument', { field: '身份', why: '应为起草、审核或办文' });
  return { name, unit: line(raw['unit']), role };
}

function line(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim().slice(0, LONGEST) : '';
}
