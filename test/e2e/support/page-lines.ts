import type { Page } from 'playwright-core';
import type { FontMetrics } from '../../../core/layout/font-metrics';
import { measuredMetrics } from '../../../core/layout/measured-metrics';

/** Where the lines of each block end on the page, as offsets in its text, by block id. Tables are left out. */
export function shownLineEnds(page: Page): Promise<Record<string, number[]>> {
  return page.evaluate(() => {
    // Blocks out of sight have no lines otherwise.
    const style = new CSSStyleSheet();
    style.replaceSync('.chunk { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(style);
    const ends: Record<string, number[]> = {};
    const range = document.createRange();
    for (const block of document.querySelectorAll<HTMLElement>('[data-block]:not(.block-table)')) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const own: number[] = [];
      let offset = 0;
      let last: number | null = null;
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        for (let i = 0; i < text.length; i += 1) {
          if (text.data[i] === '\uFEFF') continue;
          range.setStart(text, i);
          range.setEnd(text, i + 1);
          const box = [...range.getClientRects()].at(-1);
          const middle = box ? box.top + box.height / 2 : null;
          if (middle !== null && last !== null && middle - last > 10) own.push(offset);
          last = middle ?? last;
          offset += 1;
        }
      }
      ends[block.dataset['block']!] = [...own, offset];
    }
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(style), 1);
    return ends;
  });
}

/** The metrics of the fonts that the window shows. */
export async function shownMetrics(page: Page): Promise<FontMetrics> {
  const chars: string[] = [];
  measuredMetrics((char) => chars.push(char));
  const advances = await page.evaluate((wanted) => {
    const canvas = document.createElement('canvas').getContext('2d')!;
    canvas.font = `1000px ${getComputedStyle(document.documentElement).getPropertyValue('--fangsong')}`;
    canvas.textRendering = 'geometricPrecision';
    const pair = canvas.measureText('国国').width;
    return Object.fromEntries(wanted.map((char) => [char, (canvas.measureText(`国${char}国`).width - pair) / 1000]));
  }, chars);
  return measuredMetrics((char) => advances[char]!);
}
