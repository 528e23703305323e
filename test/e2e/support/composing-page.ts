import type { Page } from 'playwright-core';

export interface Caret {
  block: string;
  offset: number;
}

/** Puts caret or selection by offsets in blocks, as a click does, and waits until the editor took notice. */
export async function select(page: Page, anchor: Caret, focus: Caret = anchor): Promise<void> {
  await page.evaluate(
    ([from, to]) => {
      const point = ({ block, offset }: Caret): [Node, number] => {
        const element = document.querySelector(`[data-block="${block}"]`)!;
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let rest = offset;
        while (walker.nextNode()) {
          const text = walker.currentNode as Text;
          const length = text.data.replace(/\uFEFF/gu, '').length;
          if (rest <= length) return [text, length === 0 ? text.length : rest];
          rest -= length;
        }
        throw new Error(`No offset ${offset} in ${block}`);
      };
      document.querySelector<HTMLElement>('.sheet-text')!.focus();
      getSelection()!.setBaseAndExtent(...point(from!), ...point(to!));
    },
    [anchor, focus],
  );
  // The editor hears of selections at most every 100 ms.
  await page.waitForTimeout(250);
}

/** The caret as an offset in its block. */
export function caret(page: Page): Promise<Caret> {
  return page.evaluate(() => {
    const { focusNode, focusOffset } = getSelection()!;
    const element = focusNode!.parentElement!.closest<HTMLElement>('[data-block]')!;
    const range = document.createRange();
    range.setStart(element, 0);
    range.setEnd(focusNode!, focusOffset);
    return { block: element.dataset['block']!, offset: range.toString().replace(/\uFEFF/gu, '').length };
  });
}

/** The words of every block as they stand on the page, by id. */
export function texts(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-block]')].map((element) => [
        element.dataset['block']!,
        element.textContent!.replace(/\uFEFF/gu, ''),
      ]),
    ),
  );
}

/** Begins to note what changes on the page besides the text that is being composed. */
export async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: string[] = [];
    const editable = document.querySelector('.sheet-text')!;
    const observer = new MutationObserver((records) => {
      for (const { type, target, attributeName } of records) {
        if (type === 'characterData') continue;
        const element = target instanceof Element ? target : target.parentElement;
        // The browser itself puts the first words of an empty line in the place of its filler.
        const own = getSelection()!.focusNode?.parentElement?.closest('[data-block]');
        if (type === 'childList' && own?.contains(element)) continue;
        seen.push(`${type} ${attributeName ?? ''} ${element?.className ?? ''}`);
      }
    });
    observer.observe(editable, { subtree: true, childList: true, attributes: true, characterData: true });
    const look = () =>
      JSON.stringify([
        document.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
        [...CSS.highlights].map(([name, ranges]) => `${name} ${ranges.size}`),
        document.querySelector('.outline')?.textContent,
        document.querySelector('.top-bar-chars')?.textContent,
        document.querySelector('.checklist')?.textContent,
      ]);
    const before = look();
    Object.assign(globalThis, {
      changesSeen: () => {
        observer.disconnect();
        return look() === before ? seen : [...seen, `shown ${before} then ${look()}`];
      },
    });
  });
}

/** What changed since `watch`. */
export function changes(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { changesSeen(): string[] }).changesSeen());
}
