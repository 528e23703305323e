import fc from 'fast-check';
import { writeDocx } from '../../../../electron/docx/write/write-docx';
import { loadProfile } from '../../../../electron/templates/load-profile';
import { docxParts } from '../../../support/ooxml';
import { randomReport } from './random-report';
import { sampleReport } from './sample-report';
import { suggestedReport } from './suggested-report';

const profile = loadProfile('templates', 'gbt9704');

/**
 * What is known to make Word say that a file has unreadable content though every part keeps its schema: parts that do not
 * fit each other. Says what is wrong; empty when nothing is.
 */
function misfits(parts: Record<string, string>): string[] {
  const wrong: string[] = [];
  const say = (what: string, list: readonly string[]) => wrong.push(...list.map((one) => `${what}: ${one}`));
  const all = (path: string, pattern: RegExp) => [...(parts[path] ?? '').matchAll(pattern)].map(([, found]) => found!);
  const twice = (list: readonly string[]) => list.filter((one, i) => list.indexOf(one) !== i);
  const differ = (a: readonly string[], b: readonly string[]) =>
    a.toSorted().join() === b.toSorted().join() ? [] : [`${a.join()} / ${b.join()}`];

  for (const [path, xml] of Object.entries(parts)) {
    const head = /<(?!\?)[^>]*>/u.exec(xml)?.[0] ?? '';
    const ignorable = /mc:Ignorable="([^"]*)"/u.exec(head)?.[1]?.split(' ') ?? [];
    say(
      `${path} ignores a prefix it does not declare`,
      ignorable.filter((one) => !head.includes(`xmlns:${one}=`)),
    );
    const used = new Set([...xml.matchAll(/[<\s](\w+):[\w-]+[\s=/>]/gu)].map(([, prefix]) => prefix!));
    const undeclared = [...used].filter((one) => !['xml', 'xmlns'].includes(one) && !xml.includes(`xmlns:${one}=`));
    if (!path.endsWith('.rels')) say(`${path} uses a prefix it does not declare`, undeclared);
  }
  const kinds = all('[Content_Types].xml', /<Override[^>]*PartName="\/([^"]*)"/gu);
  say(
    'a content type for no part',
    kinds.filter((path) => !(path in parts)),
  );
  say('two content types for a part', twice(kinds));
  const relationships = all('word/_rels/document.xml.rels', /<Relationship ([^>]*)>/gu);
  const targets = relationships.map((one) => `word/${/Target="([^"]*)"/u.exec(one)![1]}`);
  say(
    'a relationship to no part',
    targets.filter((path) => !(path in parts)),
  );
  say('two relationships of one id', twice(relationships.map((one) => /\bId="([^"]*)"/u.exec(one)![1]!)));

  const text = 'word/document.xml';
  const comments = all('word/comments.xml', /<w:comment [^>]*w:id="(\d+)"/gu);
  say('two comments of one id', twice(comments));
  for (const mark of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
    say(`comments and ${mark}`, differ(comments, all(text, new RegExp(`<w:${mark} [^>]*w:id="(\\d+)"`, 'gu'))));
  const paragraphs = all('word/comments.xml', /w14:paraId="([^"]*)"/gu);
  const extended = all('word/commentsExtended.xml', /w15:paraId="([^"]*)"/gu);
  say('two paragraphs of one id', twice(paragraphs));
  say(
    'ids Word cannot read',
    paragraphs.filter((id) => !/^[0-7][0-9A-F]{7}$/u.test(id) || /^0+$/u.test(id)),
  );
  say('comments and commentsExtended', differ(paragraphs, extended));
  say('comments and commentsIds', differ(paragraphs, all('word/commentsIds.xml', /w16cid:paraId="([^"]*)"/gu)));
  const durable = all('word/commentsIds.xml', /w16cid:durableId="([^"]*)"/gu);
  say('durable ids', twice(durable));
  say(
    'commentsIds and Extensible',
    differ(durable, all('word/commentsExtensible.xml', /w16cex:durableId="([^"]*)"/gu)),
  );
  const parents = all('word/commentsExtended.xml', /w15:paraIdParent="([^"]*)"/gu);
  say(
    'a reply to nothing',
    parents.filter((id) => !extended.includes(id)),
  );

  const starts = all(text, /<w:bookmarkStart [^>]*w:id="(\d+)"/gu);
  say('two bookmarks of one id', twice(starts));
  say('bookmarks begun and ended', differ(starts, all(text, /<w:bookmarkEnd [^>]*w:id="(\d+)"/gu)));
  const names = all(text, /<w:bookmarkStart [^>]*w:name="([^"]*)"/gu);
  say('two bookmarks of one name', twice(names.map((name) => name.toLowerCase())));
  say(
    'bookmark names Word cannot hold',
    names.filter((name) => !/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name)),
  );
  const changes = all(text, /<w:(?:ins|del|moveFrom|moveTo|pPrChange|rPrChange) [^>]*w:id="(\d+)"/gu);
  say('two changes of one id', twice(changes));
  return wrong;
}

test.each([
  ['the sample', sampleReport()],
  ['a report of suggestions', suggestedReport()],
])('the parts of %s fit each other', async (_, report) => {
  expect(misfits(docxParts(await writeDocx(report, { variant: 'review', profile })))).toEqual([]);
});

test('whatever a report holds, the parts of its copy fit each other', async () => {
  await fc.assert(
    fc.asyncProperty(randomReport, async (report) => {
      expect(misfits(docxParts(await writeDocx(report, { variant: 'review', profile })))).toEqual([]);
    }),
    { numRuns: 80, seed: 1 },
  );
});

test('parts that do not fit are found', () => {
  const text = '<w:document><w:commentReference w:id="1"/></w:document>';
  const broken = { 'word/document.xml': text, 'word/comments.xml': '<w:comments mc:Ignorable="w14"></w:comments>' };
  expect(misfits(broken)).toEqual([
    'word/document.xml uses a prefix it does not declare: w',
    'word/comments.xml ignores a prefix it does not declare: w14',
    'word/comments.xml uses a prefix it does not declare: w',
    'comments and commentReference:  / 1',
  ]);
});
