/** Where this window stands: kept by the window itself, so that it is gone with it, and there after a crash of its page. */
export interface Place {
  path: string;
  /** Id of the block that holds the caret. */
  block: string | null;
}

interface Kept extends Place {
  /** How often the window went back to this place without having stayed there. */
  returns: number;
}

const KEY = 'shufa.place';
/** A report that brings the page down each time must not be opened for ever. */
const MOST_RETURNS = 2;

export function rememberPlace({ path, block }: Place): void {
  write({ path, block, returns: read()?.returns ?? 0 });
}

export function forgetPlace(): void {
  sessionStorage.removeItem(KEY);
}

/** The page has stood for a while: the next return is the first again. */
export function placeIsSafe(): void {
  const kept = read();
  if (kept) write({ ...kept, returns: 0 });
}

/** Where a page that is loaded anew goes back to; null when there is none, or when going back brought it down. */
export function returnToPlace(): Place | null {
  const kept = read();
  if (!kept) return null;
  if (kept.returns >= MOST_RETURNS) {
    forgetPlace();
    return null;
  }
  write({ ...kept, returns: kept.returns + 1 });
  return { path: kept.path, block: kept.block };
}

/** Without counting as a return. */
export function lastPlace(): Place | null {
  return read();
}

function read(): Kept | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<Kept> | null;
    if (typeof kept?.path !== 'string' || kept.path === '') return null;
    const block = typeof kept.block === 'string' ? kept.block : null;
    return { path: kept.path, block, returns: Number(kept.returns) || 0 };
  } catch {
    return null;
  }
}

function write(kept: Kept): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A window that keeps nothing opens on the first screen.
  }
}
