import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface WindowState {
  /** Left to the system when absent. */
  bounds: { width: number; height: number; x?: number; y?: number };
  maximized: boolean;
}

export const SMALLEST = { width: 960, height: 640 };
const USUAL: WindowState = { bounds: { width: 1360, height: 900 }, maximized: false };
/** How much of the window must show on a screen, so that it can be grasped. */
const GRIP = 120;

/** How the window stood when it was last closed, made to fit the screens that are there today. */
export function readWindowState(path: string, screens: readonly Rectangle[]): WindowState {
  const stored = readStored(path);
  if (!stored) return USUAL;
  const { bounds, maximized } = stored;
  const screen = screens.find((area) => overlap(bounds, area));
  if (!screen) return { ...USUAL, maximized };
  const width = Math.min(Math.max(bounds.width, SMALLEST.width), screen.width);
  const height = Math.min(Math.max(bounds.height, SMALLEST.height), screen.height);
  return { bounds: { x: bounds.x, y: bounds.y, width, height }, maximized };
}

/** Keeps how the window stands. A failure costs nothing but the place of a window. */
export function writeWindowState(path: string, bounds: Rectangle, maximized: boolean): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify({ bounds, maximized }));
  } catch {
    // The next start opens at the usual place.
  }
}

function readStored(path: string): { bounds: Rectangle; maximized: boolean } | null {
  try {
    const { bounds, maximized } = JSON.parse(readFileSync(path, 'utf8')) as { bounds: Rectangle; maximized: unknown };
    const numbers = [bounds.x, bounds.y, bounds.width, bounds.height];
    return numbers.every(Number.isFinite) ? { bounds, maximized: maximized === true } : null;
  } catch {
    return null;
  }
}

function overlap(window: Rectangle, screen: Rectangle): boolean {
  const width = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const height = Math.min(window.y + window.height, screen.y + screen.height) - Math.max(window.y, screen.y);
  // The title bar must be reachable, not only a lower corner.
  return width >= GRIP && height >= GRIP && window.y >= screen.y;
}
