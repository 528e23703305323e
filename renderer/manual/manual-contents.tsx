import type { ReactNode } from 'react';
import type { ManualHit } from '../../core/manual/find-in-manual';
import type { ManualChapter } from '../../core/manual/manual';
import type { ManualPage } from '../../core/manual/page-of-topic';
import { walkList } from '../ui/walk-list';

interface Props {
  chapters: readonly ManualChapter[];
  hits: readonly ManualHit[];
  page: ManualPage;
  words: string;
  onWords: (words: string) => void;
  onPage: (page: ManualPage) => void;
}

const walkEntries = walkList('.manual-entry');

/** The chapters; while one searches, the sections that hold the words. */
export function ManualContents({ chapters, hits, page, words, onWords, onPage }: Props) {
  const searching = words.trim() !== '';
  return (
    <nav className="manual-contents" aria-label="手册目录">
      <input
        className="input"
        type="search"
        aria-label="在手册中查找"
        placeholder="在手册中查找"
        value={words}
        onChange={({ target }) => onWords(target.value)}
        onKeyDown={(event) => {
          const [first] = hits;
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && first) onPage(first);
        }}
      />
      <p className="manual-count" role="status">
        {searching && (hits.length === 0 ? '没有找到，换个说法试试。' : `找到 ${hits.length} 处`)}
      </p>
      {searching ? (
        <ul onKeyDown={walkEntries}>
          {hits.map((hit) => {
            const chapter = chapters.find(({ id }) => id === hit.chapter)!;
            const isHere = page.chapter === hit.chapter && page.section === hit.section;
            return (
              <li key={`${hit.chapter} ${hit.section}`}>
                <Entry isHere={isHere} onClick={() => onPage({ chapter: hit.chapter, section: hit.section })}>
                  <b>{chapter.sections[hit.section]!.title}</b>
                  <small>{chapter.title}</small>
                  {hit.excerpt !== '' && <span>{hit.excerpt}</span>}
                </Entry>
              </li>
            );
          })}
        </ul>
      ) : (
        <ol onKeyDown={walkEntries}>
          {chapters.map(({ id, title }) => (
            <li key={id}>
              <Entry isHere={page.chapter === id} onClick={() => onPage({ chapter: id, section: null })}>
                {title}
              </Entry>
            </li>
          ))}
        </ol>
      )}
    </nav>
  );
}

interface EntryProps {
  isHere: boolean;
  onClick: () => void;
  children: ReactNode;
}

function Entry({ isHere, onClick, children }: EntryProps) {
  return (
    <button type="button" className="manual-entry" aria-current={isHere ? 'page' : undefined} onClick={onClick}>
      {children}
    </button>
  );
}
