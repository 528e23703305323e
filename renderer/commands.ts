import type { CommandName } from '../core/command-names';
import { keysOf, shortcutOf, SHORTCUTS, type PageKey, type Shortcut } from '../core/shortcuts';

type Handler = () => void;

const handlers = new Map<CommandName, Handler[]>();

/** Answers menu and keyboard commands; the latest answer stands in front. Returns how to stop. */
export function onCommands(answers: Partial<Record<CommandName, Handler>>): () => void {
  const entries = Object.entries(answers) as [CommandName, Handler][];
  for (const [name, handler] of entries) handlers.set(name, [handler, ...(handlers.get(name) ?? [])]);
  return () => {
    for (const [name, handler] of entries) {
      handlers.set(
        name,
        (handlers.get(name) ?? []).filter((other) => other !== handler),
      );
    }
  };
}

/** Runs a command; false when nothing on screen answers it. */
export function runCommand(name: CommandName): boolean {
  const handler = handlers.get(name)?.[0];
  handler?.();
  return handler !== undefined;
}

/** Whether this machine's keyboard has ⌘ in the place of Ctrl. */
export const onMac = typeof navigator !== 'undefined' && /^Mac/u.test(navigator.platform);

/** The shortcuts that reach us: a browser keeps some for itself, unless the window is the program's own. */
export function workingShortcuts(): readonly Shortcut[] {
  const isTab = typeof window !== 'undefined' && !window.api && matchMedia('(display-mode: browser)').matches;
  return isTab ? SHORTCUTS.filter(({ browserKeeps }) => !browserKeeps) : SHORTCUTS;
}

/** The key of a command as people write it; empty where it has none that works here. */
export function workingKeysOf(does: CommandName): string {
  return workingShortcuts().some((one) => one.does === does) ? keysOf(does, onMac) : '';
}

interface KeyEvent {
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
  key: string;
  code: string;
}

/** What a key press means by the table of shortcuts; the page's own keys are `handleKey`'s. */
export function shortcutOfKey(event: KeyEvent): Shortcut | undefined {
  return shortcutOf({
    mod: onMac ? event.metaKey : event.ctrlKey,
    shift: event.shiftKey,
    alt: event.altKey,
    key: event.key,
    code: event.code,
  });
}

/** The command of a key press. Where one types, undo and redo belong to the field. */
export function shortcutCommand(event: KeyboardEvent): CommandName | undefined {
  const shortcut = shortcutOfKey(event);
  if (!shortcut || isPageKey(shortcut.does) || (shortcut.inField && isTyping(event.target))) return undefined;
  return shortcut.does ?? undefined;
}

export function isPageKey(does: Shortcut['does']): does is PageKey {
  return does !== null && (does.startsWith('level-') || does === 'run-in');
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA)$/u.test(target.tagName));
}
