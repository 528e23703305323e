import type { Page } from 'playwright-core';

/**
 * Puts HTML and text on the clipboard as another program would, untouched: the browser's own interface for writing would
 * tidy the HTML first. The selection stays where it is.
 */
export async function copyAs(page: Page, html: string, text: string): Promise<void> {
  await page.evaluate(
    ([html, text]) => {
      const once = (event: ClipboardEvent) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        event.clipboardData!.setData('text/html', html!);
        event.clipboardData!.setData('text/plain', text!);
      };
      document.addEventListener('copy', once, { capture: true, once: true });
    },
    [html, text],
  );
  await page.keyboard.press('Control+c');
}
