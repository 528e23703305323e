import { z } from 'zod';
import type {
  ArticleTopic,
  Congress,
  Formula,
  Grammar,
  KnownDocument,
  Matter,
  Pattern,
  Period,
  Series,
  StyleRow,
  Usage,
  WrongWord,
} from '../../core/proof/lexicon';
import { PARTS } from '../../core/report/part';

const text = z.string().min(1);
const severity = z.enum(['error', 'warning', 'hint']);
const year = z.int();
const years = z.strictObject({ from: year.exactOptional(), to: year.exactOptional() });

const regex = text.superRefine((value, context) => {
  try {
    new RegExp(value, 'gu');
  } catch (cause) {
    context.addIssue({ code: 'custom', message: `正则表达式写错了（${(cause as Error).message}）` });
  }
});

const word = z
  .strictObject({
    wrong: z.string().min(2),
    right: text,
    except: z.array(text).min(1).exactOptional(),
    severity: severity.exactOptional(),
    message: text.exactOptional(),
  })
  .refine(({ wrong, right }) => wrong !== right, { error: '错的和对的写成了一样' })
  .refine(({ wrong, except }) => !except || except.every((phrase) => phrase.includes(wrong)), {
    error: '例外（except）里要含有错的写法',
  }) satisfies z.ZodType<WrongWord>;

const formula = z.strictObject({
  text: z.string().min(4),
  strict: z.literal(true).exactOptional(),
  also: z.array(text).min(1).exactOptional(),
  years: years.exactOptional(),
  basis: text.exactOptional(),
}) satisfies z.ZodType<Formula>;

const series = z.strictObject({
  id: text,
  name: text,
  items: z.array(text).min(2),
  min: z.int().min(2),
  whole: z.boolean(),
  later: z.literal(true).exactOptional(),
  basis: text,
  years: years.exactOptional(),
}) satisfies z.ZodType<Series>;

const pattern = z.strictObject({
  id: text,
  severity,
  // A long one is a list of alternatives, one a line.
  pattern: z
    .union([
      text,
      z
        .array(text)
        .min(2)
        .transform((either) => either.join('|')),
    ])
    .pipe(regex),
  message: text,
  basis: text.exactOptional(),
  suggestion: z.string().exactOptional(),
  years: years.exactOptional(),
  parts: z.array(z.enum(PARTS)).min(1).exactOptional(),
}) satisfies z.ZodType<Omit<Pattern, 'category'>>;

const period = z.strictObject({ name: regex, from: year, to: year }) satisfies z.ZodType<Period>;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const days = z.string().regex(/^\d{4}(?:-\d{2}-\d{2})?(?: \d{4}-\d{2}-\d{2})*$/u);

const knownDocument = z
  .strictObject({
    name: text,
    also: text.exactOptional(),
    by: text.exactOptional(),
    number: text.exactOptional(),
    numbers: text.exactOptional(),
    period: z
      .string()
      .regex(/^\d{4}—\d{4}$/u)
      .exactOptional(),
    issued: days.exactOptional(),
    from: day.exactOptional(),
    articles: z.int().positive().exactOptional(),
    until: day.exactOptional(),
    now: text.exactOptional(),
  })
  .refine(({ until, now }) => (until === undefined) === (now === undefined), {
    error: '废止日期（until）和现名（now）要一起写',
  }) satisfies z.ZodType<KnownDocument>;

const topic = z.strictObject({ law: text, words: regex, from: z.int(), to: z.int() }) satisfies z.ZodType<ArticleTopic>;

const matter = z.strictObject({
  name: text,
  words: regex,
  answers: regex.exactOptional(),
  broad: z.literal(true).exactOptional(),
}) satisfies z.ZodType<Matter>;

const congress = z.strictObject({
  name: text,
  plenums: z.array(z.string().regex(/^\d{4}-\d{2}$/u)).min(1),
}) satisfies z.ZodType<Congress>;

const usage = z.strictObject({
  singles: z.string(),
  pairs: z.string(),
  triples: z.string(),
  runs: z.string(),
  sounds: z.string(),
  shapes: z.string(),
  words: z.string(),
  bound: z.string(),
  right: z.string(),
  terms: z.string(),
  weights: z.record(z.string(), z.array(z.number())),
}) satisfies z.ZodType<Usage>;

const grammar = z.strictObject({
  groups: z.array(z.strictObject({ nouns: text, take: text, never: text, be: text.exactOptional() })),
  states: z.string(),
  become: z.array(z.strictObject({ verbs: text, nouns: text })),
  inner: z.string(),
  adjectives: z.array(z.strictObject({ adjectives: text, never: text })),
  only: z.array(z.strictObject({ verbs: text, nouns: text })),
  needs: z.array(z.strictObject({ verbs: text, nouns: text })),
  synonyms: z.array(text),
  counted: z.array(z.strictObject({ nouns: text, take: text, never: text })),
  wholes: z.array(z.strictObject({ wholes: text, parts: text })),
  orders: z.array(text),
  afterVerbs: z.string(),
  adverbs: z.array(
    z.strictObject({
      adverbs: text,
      not: text.exactOptional(),
      start: z.literal(true).exactOptional(),
      ends: z.literal(true).exactOptional(),
      counts: z.literal(true).exactOptional(),
    }),
  ),
}) satisfies z.ZodType<Grammar>;

const style = z.strictObject({
  id: text,
  severity,
  message: text,
  words: text,
  except: text.exactOptional(),
}) satisfies z.ZodType<StyleRow>;

/** The files of templates/lexicon, each an object with the one list it is named for. */
export const lexiconSchemas = {
  words: z.strictObject({ words: z.array(word) }),
  formulas: z.strictObject({ formulas: z.array(formula) }),
  series: z.strictObject({ series: z.array(series) }),
  patterns: z.strictObject({ patterns: z.array(pattern) }),
  periods: z.strictObject({ periods: z.array(period) }),
  congresses: z.strictObject({ congresses: z.array(congress).min(1) }),
  matters: z.strictObject({ matters: z.array(matter) }),
  bodies: z.strictObject({ bodies: z.array(z.array(text).min(2)) }),
  places: z.strictObject({ places: text }),
  laws: z.strictObject({ laws: text, topics: z.array(topic) }),
  documents: z
    .strictObject({ issuers: z.array(z.array(text).min(1)), documents: z.array(knownDocument) })
    .refine(
      ({ issuers, documents }) =>
        documents.every(
          ({ by }) => by === undefined || by.split('、').every((one) => issuers.some(([first]) => first === one)),
        ),
      { error: '制定机关（by）要写 issuers 里的第一个名称' },
    ),
  usage: z.strictObject({ usage }),
  grammar: z.strictObject({ grammar }),
  style: z.strictObject({ style: z.array(style) }),
};
