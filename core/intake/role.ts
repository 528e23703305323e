import type { TextBlock } from '../report/block';
import type { DropReason } from './recognised';

/** What a line turns out to be, headings apart: the type of its block, or why it is dropped. */
export type Role = TextBlock['type'] | Extract<DropReason, 'page-chrome' | 'doubled-title' | 'web-address'>;

export function isDropped(role: Role | undefined): role is Exclude<Role, TextBlock['type']> {
  return role === 'page-chrome' || role === 'doubled-title' || role === 'web-address';
}
