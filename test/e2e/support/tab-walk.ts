import type { CDPSession, Page } from 'playwright-core';

/** What Tab came to. */
export interface Stop {
  role: string;
  name: string;
  /** Its own words and class, to be told by in a failure. */
  at: string;
  /** Whether anything is drawn around it that is not drawn without the focus. */
  isSeen: boolean;
  /** What is wrong with the way from the stop before to this one; empty where it follows the eye. */
  leap: string;
}

export interface Walk {
  stops: Stop[];
  /** What can be pressed or typed in and was not come to. */
  missed: string[];
}

/** More than any screen has. */
const MOST = 260;

/** Rings of one kind of control that are looked at; those after it are drawn as they were. */
const OF_A_KIND = 3;

/**
 * Presses Tab from the control that has the focus until it comes round or leaves the scope, and tells each stop. In the
 * text, which keeps Tab to itself, F6 goes on to the pane behind it.
 */
export async function walk(page: Page, scope: string): Promise<Walk> {
  const devtools = await page.context().newCDPSession(page);
  // Rings are drawn for those who came by keyboard.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.evaluate(prepare);
  const stops: Stop[] = [];
  const kinds = new Map<string, number>();
  try {
    for (let i = 0; i < MOST; i += 1) {
      const here = await page.evaluate(look, scope);
      if (here.state === 'round') break;
      if (here.state === 'lost')
        stops.push({ role: '', name: '', at: 'nothing', isSeen: false, leap: 'focus is lost' });
      else if (here.state === 'at') {
        const isText = here.at.startsWith('sheet-text');
        const kind = here.at.split(' “')[0]!;
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        const isSeen = isText || kinds.get(kind)! > OF_A_KIND || (await ringIsSeen(page, here.box));
        stops.push({ ...(await nameOfFocused(devtools)), at: here.at, isSeen, leap: here.leap });
      }
      await page.keyboard.press(here.at.startsWith('sheet-text') ? 'F6' : 'Tab');
    }
    return { stops, missed: await page.evaluate(missed, scope) };
  } finally {
    await devtools.detach();
  }
}

interface Here {
  state: 'at' | 'round' | 'lost' | 'outside';
  at: string;
  leap: string;
  box: { x: number; y: number; width: number; height: number };
}

interface Walked {
  seen: Set<Element>;
  before: Element | null;
  away: number;
}

function prepare(): void {
  const bare = new CSSStyleSheet();
  bare.replaceSync('* { outline-color: transparent !important; }');
  bare.disabled = true;
  document.adoptedStyleSheets.push(bare);
  Object.assign(globalThis, { walked: { seen: new Set(), before: null, away: 0 }, bare });
}

function look(scope: string): Here {
  const walked = (globalThis as unknown as { walked: Walked }).walked;
  const element = document.activeElement;
  const none = { x: 0, y: 0, width: 0, height: 0 };
  if (!element || element === document.body) {
    // Once round, the focus is with the browser's own bars for one step.
    walked.away += 1;
    walked.before = null;
    return { state: walked.away > 1 ? 'round' : 'outside', at: '', leap: '', box: none };
  }
  const { x, y, width, height } = element.getBoundingClientRect();
  if (walked.seen.has(element) || !(element.closest(scope) || element.closest('.sheet')))
    return { state: 'round', at: '', leap: '', box: none };
  walked.seen.add(element);
  const words = (element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 24);
  const at = `${element.className || element.tagName} “${words}”`;
  if (!element.checkVisibility({ visibilityProperty: true })) return { state: 'lost', at, leap: '', box: none };
  const before = walked.before;
  walked.before = element;
  let leap = '';
  if (before && before.isConnected) {
    const from = before.getBoundingClientRect();
    const middle = { from: from.top + from.height / 2, to: y + height / 2 };
    const sameLine =
      middle.to > from.top && middle.to < from.bottom ? true : middle.from > y && middle.from < y + height;
    if (sameLine ? x < from.left - 1 && y <= from.top + 1 : y + height <= from.top + 1 && x < from.right - 1)
      leap = `goes back from ${before.className || before.tagName} “${before.textContent.trim().slice(0, 16)}”`;
  }
  if (x + width <= 0 || y + height <= 0 || x >= innerWidth || y >= innerHeight) leap ||= 'is out of sight';
  return { state: 'at', at, leap, box: { x, y, width, height } };
}

/** Draws the place twice, once with every outline taken away. */
async function ringIsSeen(page: Page, box: Here['box']): Promise<boolean> {
  const { width, height } = page.viewportSize()!;
  const x = Math.max(0, Math.floor(box.x) - 5);
  const y = Math.max(0, Math.floor(box.y) - 5);
  const clip = {
    x,
    y,
    width: Math.max(1, Math.min(width, Math.ceil(box.x + box.width) + 5) - x),
    height: Math.max(1, Math.min(height, Math.ceil(box.y + box.height) + 5) - y),
  };
  const show = (isBare: boolean) =>
    page.evaluate((to) => void ((globalThis as unknown as { bare: CSSStyleSheet }).bare.disabled = !to), isBare);
  const ringed = await page.screenshot({ clip });
  await show(true);
  const bare = await page.screenshot({ clip });
  await show(false);
  return !ringed.equals(bare);
}

async function nameOfFocused(devtools: CDPSession): Promise<{ role: string; name: string }> {
  const { result } = await devtools.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { nodes } = await devtools.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId!,
    fetchRelatives: false,
  });
  const node = nodes[0]!;
  return { role: String(node.role?.value ?? ''), name: String(node.name?.value ?? '').trim() };
}

/** Controls that are shown in the scope and were not come to; a set that arrow keys walk is come to in one of its own. */
function missed(scope: string): string[] {
  const { seen } = (globalThis as unknown as { walked: Walked }).walked;
  const all = [...document.querySelectorAll<HTMLElement>(scope)].flatMap((root) => [
    ...root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ]);
  return all
    .filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && !one.closest('[inert]'))
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !seen.has(one))
    .filter((one) => !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked))
    .filter((one) => ![...seen].some((other) => one.contains(other)))
    .map((one) => `${one.className || one.tagName} “${(one.textContent || one.ariaLabel || '').trim().slice(0, 24)}”`);
}
