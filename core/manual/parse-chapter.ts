import { AppError } from '../errors';
import type { ManualBlock, ManualChapter, ManualSection, ManualSpan } from './manual';

const TOPIC = /^<!-- topic: ([a-z][a-z-]*) -->$/u;
const PICTURE = /^!\[([^\]]+)\]\(([a-z][a-z0-9-]*\.png)\)$/u;
const BULLET = /^- (.+)$/u;
const NUMBERED = /^(\d+)\. (.+)$/u;

/**
 * One chapter of the manual: `# title`, `<!-- topic: … -->`, `##` sections with paragraphs of one line, `-` and `1.` lists,
 * pictures, and `**bold**`. A topic may stand under a section too. What is nothing of these is refused rather than shown
 * as it stands. Throws AppError `invalid-template` that names the line.
 */
export function parseChapter(id: string, text: string): ManualChapter {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n');
  const refuse = (at: number, why: string): AppError =>
    new AppError('invalid-template', { file: `manual/${id}.md`, field: `第 ${at + 1} 行`, why });
  let title = '';
  let topic = '';
  const sections: ManualSection[] = [];
  lines.forEach((raw, i) => {
    const line = raw.trimEnd();
    if (line === '') return;
    const section = sections.at(-1);
    const asked = TOPIC.exec(line)?.[1];
    if (line.startsWith('# ')) {
      if (title !== '') throw refuse(i, '只能有一个一级标题');
      title = line.slice(2).trim();
    } else if (asked !== undefined) {
      if (section ? section.topic !== null || section.blocks.length > 0 : topic !== '')
        throw refuse(i, '主题只能写一次，紧接在标题后面');
      if (section) section.topic = asked;
      else topic = asked;
    } else if (line.startsWith('## ')) {
      sections.push({ title: line.slice(3).trim(), topic: null, blocks: [] });
    } else if (!section) {
      throw refuse(i, '正文要写在二级标题下面');
    } else {
      const block = parseBlock(line, lines[i - 1] === '' ? undefined : section.blocks.at(-1), (why) => refuse(i, why));
      if (block) section.blocks.push(block);
    }
  });
  if (title === '') throw refuse(0, '缺少一级标题');
  if (topic === '') throw refuse(0, '缺少主题');
  const bare = sections.find(({ blocks }) => blocks.length === 0);
  if (sections.length === 0 || bare) throw refuse(0, bare ? `“${bare.title}”下面没有正文` : '没有二级标题');
  return { id, title, topic, sections };
}

/** The block a line begins; null when it goes on the list `above`. */
function parseBlock(
  line: string,
  above: ManualBlock | undefined,
  refuse: (why: string) => AppError,
): ManualBlock | null {
  const picture = PICTURE.exec(line);
  if (picture) return { kind: 'picture', alt: picture[1]!, name: picture[2]! };
  const numbered = NUMBERED.exec(line);
  const words = numbered?.[2] ?? BULLET.exec(line)?.[1];
  if (words === undefined) {
    if (/^(?:[#>|`~\s]|[*+-] |<|!\[)/u.test(line)) throw refuse('手册里没有这种写法');
    if (above?.kind === 'paragraph') throw refuse('一段写在一行里，段与段之间空一行');
    if (above?.kind === 'list') throw refuse('列表后面要空一行');
    return { kind: 'paragraph', spans: parseSpans(line, refuse) };
  }
  const item = parseSpans(words, refuse);
  const ordered = numbered !== null;
  const goesOn = above?.kind === 'list' && above.ordered === ordered;
  if (ordered && Number(numbered[1]) !== (goesOn ? above.items.length + 1 : 1)) throw refuse('序号没有接着排');
  if (!goesOn) return { kind: 'list', ordered, items: [item] };
  above.items.push(item);
  return null;
}

function parseSpans(text: string, refuse: (why: string) => AppError): ManualSpan[] {
  const pieces = text.split('**');
  if (pieces.length % 2 === 0) throw refuse('** 没有成对');
  if (/\]\(|`/u.test(text)) throw refuse('手册里没有这种写法');
  return pieces.flatMap((piece, i) =>
    piece === '' ? [] : [i % 2 === 1 ? { text: piece, bold: true } : { text: piece }],
  );
}
