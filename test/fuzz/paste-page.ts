import { chromium, type Browser, type Page } from 'playwright-core';
import { AppError } from '../../core/errors';
import { numberedIds } from '../../core/report/ids';
import { parseBlock } from '../../core/report/parse';
import { findBrowser } from '../../electron/browser/find-browser';
import type { PastedHtml } from '../../renderer/paste/read-paste';
import type { Outcome } from './child';

/** A real Chromium that reads HTML as the editor does when it is pasted. */
export interface PastePage {
  ask(html: string, longest: number): Promise<Outcome>;
  close(): Promise<void>;
}

/** `script` is the built paste-entry.ts. */
export async function openPastePage(script: string): Promise<PastePage> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  const launch = () => chromium.launch({ executablePath: findBrowser()!, args });
  let browser: Browser = await launch();
  let asked: string[] = [];
  let page = await fresh();

  async function fresh(): Promise<Page> {
    const one = await browser.newPage();
    await one.route('**', (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await one.addScriptTag({ path: script });
    return one;
  }

  async function ask(html: string, longest: number): Promise<Outcome> {
    asked = [];
    let late: NodeJS.Timeout | undefined;
    const slow = new Promise<null>((done) => (late = setTimeout(done, longest, null)));
    const reading = page.evaluate(
      (text) => [(globalThis as unknown as { readPaste(html: string): string }).readPaste(text), 'pwned' in globalThis],
      html,
    ) as Promise<[string, boolean]>;
    reading.catch(() => undefined);
    try {
      const answer = await Promise.race([reading, slow]);
      if (!answer) {
        await page.close();
        page = await fresh();
        return { kind: 'fault', why: `no answer within ${Math.round(longest)} ms` };
      }
      const [text, ran] = answer;
      if (ran) return { kind: 'fault', why: 'a script of the clipboard ran' };
      if (asked.length > 0) return { kind: 'fault', why: `asked the network: ${asked.join(' ')}` };
      // What comes out is a report's blocks and nothing else: no markup, no address, no handler.
      const found = JSON.parse(text) as PastedHtml | null;
      const newId = numberedIds();
      for (const block of found?.blocks ?? []) parseBlock({ ...block, id: newId() });
      return { kind: 'read' };
    } catch (error) {
      if (error instanceof AppError) return { kind: 'fault', why: `no block of a report: ${error.message}` };
      return { kind: 'fault', why: String(error).slice(0, 1500) };
    } finally {
      clearTimeout(late);
    }
  }

  return {
    async ask(html, longest) {
      const outcome = await ask(html, longest);
      if (browser.isConnected() && !page.isClosed()) return outcome;
      // A browser can be ended by something else; one that the same HTML ends twice was ended by it.
      await browser.close().catch(() => undefined);
      browser = await launch();
      page = await fresh();
      return ask(html, longest);
    },
    close: () => browser.close(),
  };
}
