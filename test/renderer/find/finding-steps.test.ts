import { Transforms } from 'slate';
import type { Block } from '../../../core/report/block';
import type { Finding } from '../../../core/proof/finding';
import { findingStep } from '../../../renderer/find/finding-steps';
import { placeRange } from '../../../renderer/editor/point-at';
import type { ReportSession } from '../../../renderer/session/report-session';
import { createStore } from '../../../renderer/ui/store';
import { by } from '../../support/suggestion-by';
import { reviewDesk } from '../review/review-desk';

const BLOCKS: Block[] = [
  { id: 't', type: 'title', children: [{ text: '题' }] },
  {
    id: 'a',
    type: 'paragraph',
    children: [{ text: '将要删去的很长的一段话', deleted: by('x') }, { text: '错一，错二。' }],
  },
];

const finding = (text: string, start: number): Finding => ({
  rule: 'r',
  category: 'wording',
  severity: 'error',
  message: '',
  block: 'a',
  start,
  end: start + text.length,
  text,
});

test('the next finding is the next one on the page also where words before it are struck', () => {
  const { editor } = reviewDesk(BLOCKS);
  const findings = [finding('错一', 0), finding('错二', 3)];
  const checks = { results: createStore({ items: [], findings, ignored: [] }) };
  const session = { editor, checks } as unknown as ReportSession;
  const at = (start: number) => {
    Transforms.select(editor, placeRange(editor.children as Block[], { block: 'a', start, end: start })!);
    return findingStep(session, 1)?.finding.text;
  };
  expect(at(0)).toBe('错一');
  expect(at(11)).toBe('错二');
  expect(at(14)).toBe('错一');
});
