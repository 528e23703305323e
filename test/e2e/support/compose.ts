import type { Page } from 'playwright-core';

/** Types as an input method does: `stages` are shown one after the other while composing, then `words` are chosen. */
export async function compose(page: Page, stages: readonly string[], words: string | null): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const text of stages) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  if (words !== null) await session.send('Input.insertText', { text: words });
  await session.detach();
}
