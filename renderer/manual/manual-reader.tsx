import { useEffect, useMemo, useRef, useState } from 'react';
import { findInManual } from '../../core/manual/find-in-manual';
import type { Manual } from '../../core/manual/manual';
import { pageOfTopic, type ManualPage } from '../../core/manual/page-of-topic';
import { Button } from '../ui/button';
import { ChapterText, sectionId } from './chapter-text';
import { ManualContents } from './manual-contents';

/** Chapters and search at the left, the chapter one reads at the right. */
export function ManualReader({ manual, topic }: { manual: Manual; topic: string }) {
  const { chapters } = manual;
  const [page, setPage] = useState<ManualPage>(() => pageOfTopic(chapters, topic));
  const [words, setWords] = useState('');
  const hits = useMemo(() => findInManual(chapters, words), [chapters, words]);
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const target = page.section === null ? null : document.getElementById(sectionId(page.section));
    if (target) target.scrollIntoView({ block: 'start' });
    else text.current!.scrollTop = 0;
  }, [page]);
  const at = chapters.findIndex(({ id }) => id === page.chapter);
  const turn = (to: number) => {
    setPage({ chapter: chapters[to]!.id, section: null });
    text.current!.focus();
  };
  return (
    <>
      <ManualContents
        chapters={chapters}
        hits={hits}
        page={page}
        words={words}
        onWords={setWords}
        onPage={(to) => setPage(to)}
      />
      <div ref={text} className="manual-text" role="region" aria-label="手册正文" tabIndex={0}>
        <ChapterText chapter={chapters[at]!} pictures={manual.pictures} words={words} />
        <nav className="manual-turn" aria-label="前后章">
          {at > 0 ? (
            <Button look="quiet" onClick={() => turn(at - 1)}>
              上一章：{chapters[at - 1]!.title}
            </Button>
          ) : (
            <span />
          )}
          {at < chapters.length - 1 && (
            <Button look="quiet" onClick={() => turn(at + 1)}>
              下一章：{chapters[at + 1]!.title}
            </Button>
          )}
        </nav>
      </div>
    </>
  );
}
