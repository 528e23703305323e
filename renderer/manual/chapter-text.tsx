import { searchWords } from '../../core/manual/find-in-manual';
import type { ManualBlock, ManualChapter, ManualPicture, ManualSpan } from '../../core/manual/manual';
import { markWords } from './mark-words';

interface Props {
  chapter: ManualChapter;
  pictures: readonly ManualPicture[];
  /** What was looked for; marked where it stands. */
  words: string;
}

/** The id of a section on the page, for scrolling there. */
export function sectionId(section: number): string {
  return `manual-section-${section}`;
}

/** One chapter of the manual, to read. */
export function ChapterText({ chapter, pictures, words }: Props) {
  const marked = searchWords(words);
  return (
    <article>
      <h3>{markWords(chapter.title, marked)}</h3>
      {chapter.sections.map((section, i) => (
        <section key={`${chapter.id} ${i}`} aria-labelledby={sectionId(i)}>
          <h4 id={sectionId(i)}>{markWords(section.title, marked)}</h4>
          {section.blocks.map((block, at) => (
            <BlockText key={at} block={block} pictures={pictures} words={marked} />
          ))}
        </section>
      ))}
    </article>
  );
}

interface BlockProps {
  block: ManualBlock;
  pictures: readonly ManualPicture[];
  words: readonly string[];
}

function BlockText({ block, pictures, words }: BlockProps) {
  if (block.kind === 'paragraph') return <p>{spans(block.spans, words)}</p>;
  if (block.kind === 'list') {
    const items = block.items.map((item, i) => <li key={i}>{spans(item, words)}</li>);
    return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
  }
  const picture = pictures.find(({ name }) => name === block.name)!;
  return (
    <figure>
      <img src={picture.url} width={picture.width} height={picture.height} alt={block.alt} />
      <figcaption>{block.alt}</figcaption>
    </figure>
  );
}

function spans(all: readonly ManualSpan[], words: readonly string[]) {
  return all.map(({ text, bold }, i) =>
    bold ? <b key={i}>{markWords(text, words)}</b> : <span key={i}>{markWords(text, words)}</span>,
  );
}
