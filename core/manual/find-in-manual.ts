import { manualBlockText, type ManualChapter } from './manual';

/** A section that holds what was looked for. */
export interface ManualHit {
  chapter: string;
  /** Number of the section in its chapter, from 0. */
  section: number;
  /** The first line with one of the words, cut to about so many characters; empty where the title has them all. */
  excerpt: string;
}

const EXCERPT = 44;
const BEFORE = 12;

/** The words of a search: blanks separate them, letter case does not count. */
export function searchWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Sections that hold every word, those with a word in their title first. */
export function findInManual(chapters: readonly ManualChapter[], text: string): ManualHit[] {
  const words = searchWords(text);
  if (words.length === 0) return [];
  const hits = chapters.flatMap((chapter) =>
    chapter.sections.flatMap((section, at) => {
      const title = `${chapter.title}\n${section.title}`.toLowerCase();
      const lines = section.blocks.map(manualBlockText).join('\n').split('\n');
      const all = `${title}\n${lines.join('\n')}`.toLowerCase();
      if (!words.every((word) => all.includes(word))) return [];
      const titled = words.some((word) => section.title.toLowerCase().includes(word));
      return [{ hit: { chapter: chapter.id, section: at, excerpt: excerptOf(lines, words) }, titled }];
    }),
  );
  return [...hits.filter(({ titled }) => titled), ...hits.filter(({ titled }) => !titled)].map(({ hit }) => hit);
}

function excerptOf(lines: readonly string[], words: readonly string[]): string {
  for (const line of lines) {
    const at = words.map((word) => line.toLowerCase().indexOf(word)).filter((place) => place >= 0);
    if (at.length === 0) continue;
    const start = Math.max(0, Math.min(...at) - BEFORE);
    const cut = line.slice(start, start + EXCERPT);
    return `${start > 0 ? '…' : ''}${cut}${start + EXCERPT < line.length ? '…' : ''}`;
  }
  return '';
}
