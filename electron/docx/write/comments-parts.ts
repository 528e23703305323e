import { hexId } from '../comment-ids';
import type { CommentEntry, Thread } from './comment-threads';
import { authorName, wallClock } from './said-by';
import { STYLE } from './style-ids';
import { cleanText, escapeXml, W, XML_HEAD } from './xml';

/** A part the library does not write, or not as Word needs it, with how the package refers to it. */
export interface ExtraPart {
  path: string;
  data: string;
  contentType: string;
  relationship: string;
}

const MARKUP = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
const CID = 'xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid"';
const CEX = 'xmlns:w16cex="http://schemas.microsoft.com/office/word/2018/wordml/cex"';
const WML = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

/**
 * The parts that hold comments: texts, threads and what is done, lasting ids, exact times, people. `suggesting` are the
 * authors of tracked changes, who are people too.
 */
export function commentsParts(threads: readonly Thread[], suggesting: readonly string[] = []): ExtraPart[] {
  const entries = threads.flat();
  const authors = [...entries.map(({ author }) => author), ...suggesting];
  if (authors.length === 0) return [];
  const office = 'http://schemas.microsoft.com/office';
  const part = (name: string, kind: string, relationship: string, data: string): ExtraPart => ({
    path: `word/${name}.xml`,
    data: XML_HEAD + data,
    contentType: `${WML}${kind}+xml`,
    relationship,
  });
  const told = part(
    'people',
    'people',
    `${office}/2011/relationships/people`,
    `<w15:people ${W15} ${MARKUP} mc:Ignorable="w15">${people(authors)}</w15:people>`,
  );
  if (entries.length === 0) return [told];
  return [
    part(
      'comments',
      'comments',
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
      `<w:comments ${W} ${W14} ${MARKUP} mc:Ignorable="w14">${entries.map(comment).join('')}</w:comments>`,
    ),
    part(
      'commentsExtended',
      'commentsExtended',
      `${office}/2011/relationships/commentsExtended`,
      `<w15:commentsEx ${W15} ${MARKUP} mc:Ignorable="w15">${entries.map(extended).join('')}</w15:commentsEx>`,
    ),
    part(
      'commentsIds',
      'commentsIds',
      `${office}/2016/09/relationships/commentsIds`,
      `<w16cid:commentsIds ${CID} ${MARKUP} mc:Ignorable="w16cid">${entries.map(lastingId).join('')}</w16cid:commentsIds>`,
    ),
    part(
      'commentsExtensible',
      'commentsExtensible',
      `${office}/2018/08/relationships/commentsExtensible`,
      `<w16cex:commentsExtensible ${CEX} ${MARKUP} mc:Ignorable="w16cex">${entries.map(exactTime).join('')}</w16cex:commentsExtensible>`,
    ),
    told,
  ];
}

/** Word knows a comment by the paraId of its last paragraph. */
function comment(entry: CommentEntry): string {
  const lines = cleanText(entry.text).split('\n');
  const author = authorName(entry.author);
  const date = wallClock(entry.at);
  const paragraphs = lines.map((line, i) => {
    const id = i === lines.length - 1 ? ` w14:paraId="${hexId(entry.durableId)}" w14:textId="77777777"` : '';
    const mark =
      i === 0 ? `<w:r><w:rPr><w:rStyle w:val="${STYLE.commentReference}"/></w:rPr><w:annotationRef/></w:r>` : '';
    return `<w:p${id}><w:pPr><w:pStyle w:val="${STYLE.commentText}"/></w:pPr>${mark}<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`;
  });
  return (
    `<w:comment w:id="${entry.number}" w:author="${escapeXml(author)}"${date ? ` w:date="${date}"` : ''}` +
    ` w:initials="${escapeXml([...author][0]!)}">${paragraphs.join('')}</w:comment>`
  );
}

function extended({ durableId, parent, resolved }: CommentEntry): string {
  const thread = parent ? ` w15:paraIdParent="${hexId(parent.durableId)}"` : '';
  return `<w15:commentEx w15:paraId="${hexId(durableId)}"${thread} w15:done="${resolved ? 1 : 0}"/>`;
}

function lastingId({ durableId }: CommentEntry): string {
  return `<w16cid:commentId w16cid:paraId="${hexId(durableId)}" w16cid:durableId="${hexId(durableId)}"/>`;
}

function exactTime({ durableId, at }: CommentEntry): string {
  const time = Date.parse(at);
  const utc = Number.isNaN(time) ? '' : ` w16cex:dateUtc="${new Date(time).toISOString().slice(0, 19)}Z"`;
  return `<w16cex:commentExtensible w16cex:durableId="${hexId(durableId)}"${utc}/>`;
}

function people(names: readonly string[]): string {
  const authors = [...new Set(names.map(authorName))].map(escapeXml);
  return authors
    .map(
      (author) =>
        `<w15:person w15:author="${author}"><w15:presenceInfo w15:providerId="None" w15:userId="${author}"/></w15:person>`,
    )
    .join('');
}
