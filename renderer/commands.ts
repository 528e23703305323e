import type { CommandName } from '../core/api';

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

const SHORTCUTS: Readonly<Record<string, CommandName>> = {
  n: 'new',
  o: 'open',
  s: 'save',
  'shift+s': 'save-as',
  e: 'export',
  '=': 'zoom-in',
  '+': 'zoom-in',
  '-': 'zoom-out',
  '0': 'zoom-reset',
  '/': 'shortcuts',
};

const EDIT_SHORTCUTS: Readonly<Record<string, CommandName>> = { z: 'undo', y: 'redo', 'shift+z': 'redo' };

/** The command of a key press with Ctrl (or ⌘), as in Word. Where one types, undo and redo belong to the field. */
export function shortcutCommand(event: KeyboardEvent): CommandName | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const keys = `${event.shiftKey && event.key !== '+' ? 'shift+' : ''}${event.key.toLowerCase()}`;
  return SHORTCUTS[keys] ?? (isTyping(event.target) ? undefined : EDIT_SHORTCUTS[keys]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA)$/u.test(target.tagName));
}
