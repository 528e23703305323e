import type { ManualChapter } from './manual';

/** Where in the manual one is. */
export interface ManualPage {
  chapter: string;
  /** Number of the section, from 0; null is the chapter's beginning. */
  section: number | null;
}

/** Where the manual speaks of a topic; its first page where it does not. */
export function pageOfTopic(chapters: readonly ManualChapter[], topic: string): ManualPage {
  const chapter = chapters.find((one) => one.topic === topic);
  if (chapter) return { chapter: chapter.id, section: null };
  for (const { id, sections } of chapters) {
    const section = sections.findIndex((one) => one.topic === topic);
    if (section >= 0) return { chapter: id, section };
  }
  return { chapter: chapters[0]!.id, section: null };
}
