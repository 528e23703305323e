import type { Identity } from '../../core/review/identity';
import { api } from '../api';
import { createStore } from '../ui/store';
import { notifyError } from '../ui/toasts';

/** Who works on this machine; null until someone said so (审阅者信息). */
export const identity = createStore<Identity | null>(null);

/** Whoever waits for the dialog to be answered; null while it is not open. */
export const identityAsked = createStore<((answer: Identity | null) => void) | null>(null);

let loading: Promise<void> | undefined;

/** Reads it from this machine, once. */
export function loadIdentity(): Promise<void> {
  loading ??= api.identity().then((known) => identity.set(known), notifyError);
  return loading;
}

/** Reads it once more, where another window may have changed it. */
export async function identityAgain(): Promise<Identity | null> {
  const known = await api.identity();
  identity.set(known);
  return known;
}

/** The person's name for what is signed; asks once when nobody said it yet. Null when the person would not say. */
export async function requireIdentity(): Promise<Identity | null> {
  await loadIdentity();
  return identity.get() ?? (await askIdentity());
}

/** Opens 审阅者信息; resolves with what is known when it closes, null when that is nothing. */
export function askIdentity(): Promise<Identity | null> {
  identityAsked.get()?.(null);
  return new Promise((resolve) => {
    identityAsked.set((answer) => {
      identityAsked.set(null);
      resolve(answer);
    });
  });
}

/** Keeps it on this machine, and only then shows it. */
export async function saveIdentity(next: Identity): Promise<void> {
  await api.saveIdentity(next);
  identity.set(next);
}
