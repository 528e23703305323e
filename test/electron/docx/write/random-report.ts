import fc from 'fast-check';
import { parseReport } from '../../../../core/report/parse';
import type { Report } from '../../../../core/report/report';

/**
 * How many random reports are written and given to the validator. The same ones each time; for more of them set VALID_RUNS
 * (how many) and VALID_SEED (where they begin): VALID_RUNS=500 VALID_SEED=2 npx jest test/electron/docx/write/valid
 */
export function validRuns(): { numRuns: number; seed: number } {
  return { numRuns: RUNS, seed: Number(process.env['VALID_SEED'] ?? 1) };
}

const RUNS = Number(process.env['VALID_RUNS'] ?? 30);

/** The time such a test may take, in milliseconds: the validator starts anew for each file. */
export const VALID_TIME = 60_000 + RUNS * 5_000;

const COMMENTS = ['c1', 'c2', 'c3', 'd0000BEEF'];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.stringMatching(/^[一-龥，。“”（）0-9a-z\n\t ]{0,40}$/u),
  fc.constantFrom('', ' ', '附件：1.表', '２０２３年', '<w:t>&amp;]]>', '\ud800', '\u0000\u000b', '👨‍👩‍👧𠮷'),
);

const change = fc.record(
  {
    id: fc.constantFrom('s1', 's2', 's3'),
    author: fc.constantFrom('张三', '李四 & <王五>', ' ', '\u0001'),
    at: fc.constantFrom('', '2024-01-02T03:04:05.678Z', 'gestern'),
    move: fc.constantFrom('m1', 'm2'),
  },
  { requiredKeys: ['id', 'author', 'at'] },
);

const touches = { inserted: change, deleted: change };
const ends = { endInserted: change, endDeleted: change };
const formats = {
  formatChange: fc.record({
    change,
    was: fc.constantFrom({ type: 'paragraph' }, { type: 'heading', level: 2 }, { type: 'date' }),
  }),
};

const span = fc.record(
  {
    text,
    head: fc.constant(true as const),
    ...touches,
    ...Object.fromEntries(COMMENTS.map((id) => [`comment_${id}`, fc.boolean()])),
  },
  { requiredKeys: ['text'] },
);

const spans = fc.array(span, { minLength: 1, maxLength: 4 });

const table = fc.record({
  type: fc.constant('table'),
  children: fc.array(
    fc.record(
      {
        type: fc.constant('row'),
        header: fc.constant(true),
        ...touches,
        children: fc.array(
          fc.record(
            {
              type: fc.constant('cell'),
              children: spans,
              colSpan: fc.integer({ min: 1, max: 4 }),
              rowSpan: fc.integer({ min: 1, max: 4 }),
            },
            { requiredKeys: ['type', 'children'] },
          ),
          { minLength: 1, maxLength: 4 },
        ),
      },
      { requiredKeys: ['type', 'children'] },
    ),
    { minLength: 1, maxLength: 4 },
  ),
});

const heading = fc.record(
  {
    type: fc.constant('heading'),
    level: fc.integer({ min: 1, max: 4 }),
    runIn: fc.constant(true),
    children: spans,
    ...ends,
    ...formats,
  },
  { requiredKeys: ['type', 'level', 'children'] },
);

const plain = fc.record(
  {
    type: fc.constantFrom('addressee', 'paragraph', 'signature', 'date', 'attachment-note'),
    children: spans,
    ...ends,
    ...formats,
  },
  { requiredKeys: ['type', 'children'] },
);

const said = { author: text, at: fc.constantFrom('', '2024-01-02T03:04:05.678Z', '2024-01-02', 'gestern'), text };

/**
 * Any report that passes the door: odd text, overlapping comments, suggestions of all kinds, ragged tables, ids no bookmark
 * can bear.
 */
export const randomReport: fc.Arbitrary<Report> = fc
  .record({
    blocks: fc.array(fc.oneof(plain, heading, table), { maxLength: 10 }),
    title: fc.option(spans),
    ids: fc.uniqueArray(
      fc.oneof(fc.string({ minLength: 1, maxLength: 60 }), fc.stringMatching(/^b[A-Ca-c0-9]{1,3}$/u)),
      {
        minLength: 11,
        maxLength: 11,
      },
    ),
    comments: fc.subarray(COMMENTS),
    remarks: fc.array(
      fc.record({ ...said, resolved: fc.boolean(), replies: fc.array(fc.record(said), { maxLength: 2 }) }),
      { minLength: 4, maxLength: 4 },
    ),
  })
  .map(({ blocks, title, ids, comments, remarks }) => {
    const all = title ? [{ type: 'title', children: title }, ...blocks] : blocks;
    return parseReport({
      format: 1,
      id: 'random',
      template: 'district',
      unit: '某区',
      year: 2023,
      blocks: all.map((block, i) => ({ ...block, id: ids[i] })),
      comments: comments.map((id, i) => ({ ...remarks[i], id })),
    });
  });
