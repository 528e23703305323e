import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** One line as it stands on paper; lengths in points from the top left corner. */
export interface PaperLine {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface PaperPage {
  width: number;
  height: number;
  lines: PaperLine[];
}

/**
 * LibreOffice, its settings in a folder of its own: with fonts as wide as the licensed ones (`office`), or with whatever
 * stands in for them on this machine (`system`).
 */
export class Renderer {
  constructor(readonly fonts: 'office' | 'system' = 'office') {}

  readonly #folder = mkdtempSync(join(tmpdir(), 'shufa-render-'));

  /** Lays out .docx files and tells what stands where, by the names given. All files go through one conversion. */
  async pages<Name extends string>(files: Readonly<Record<Name, Uint8Array>>): Promise<Record<Name, PaperPage[]>> {
    await this.#convert(files);
    const pages = {} as Record<Name, PaperPage[]>;
    for (const name of Object.keys(files) as Name[]) {
      const { stdout } = await execute('pdftotext', ['-bbox', this.pdf(name), '-'], { maxBuffer: 1 << 28 });
      pages[name] = readPages(stdout);
    }
    return pages;
  }

  /** Path of a file as PDF, once `pages` was asked for it. */
  pdf(name: string): string {
    return join(this.#folder, 'out', `${name}.pdf`);
  }

  async #convert(files: Readonly<Record<string, Uint8Array>>): Promise<void> {
    const sources = Object.entries(files).map(([name, bytes]) => {
      const path = join(this.#folder, `${name}.docx`);
      writeFileSync(path, bytes);
      return path;
    });
    const settings = `-env:UserInstallation=${pathToFileURL(join(this.#folder, 'settings')).href}`;
    const out = join(this.#folder, 'out');
    await execute('soffice', [settings, '--headless', '--convert-to', 'pdf', '--outdir', out, ...sources], {
      env: this.fonts === 'office' ? { ...process.env, FONTCONFIG_FILE: OFFICE_FONTS } : process.env,
      timeout: 120_000,
    });
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

const OFFICE_FONTS = join(process.cwd(), 'test/support/fonts.conf');

const PAGE = /<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/gu;
const WORD = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)<\/word>/gu;

/** Words whose middles are at one height are one line: fonts of one line have boxes of different heights. */
function readPages(boxes: string): PaperPage[] {
  return [...boxes.matchAll(PAGE)].map(([, width, height, content]) => {
    const words = [...content!.matchAll(WORD)].map(([, left, top, right, bottom, text]) => ({
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
      text: unescape(text!),
    }));
    const lines: PaperLine[] = [];
    for (const word of words.sort((a, b) => middle(a) - middle(b) || a.left - b.left)) {
      const line = lines.at(-1);
      if (line && Math.abs(middle(line) - middle(word)) < 8) {
        line.text = line.left <= word.left ? line.text + word.text : word.text + line.text;
        line.left = Math.min(line.left, word.left);
        line.right = Math.max(line.right, word.right);
      } else lines.push({ ...word });
    }
    return { width: Number(width), height: Number(height), lines };
  });
}

function middle({ top, bottom }: { top: number; bottom: number }): number {
  return (top + bottom) / 2;
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** Opens a .docx in LibreOffice and saves it as .docx again; the path of that file, beside the first. */
export function resavedByLibreOffice(path: string): string {
  return allResavedByLibreOffice([path])[0]!;
}

/** The same with several of one folder, at once. */
export function allResavedByLibreOffice(paths: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'shufa-resave-'));
  try {
    const out = join(dirname(paths[0]!), '经LibreOffice');
    const settings = `-env:UserInstallation=${pathToFileURL(folder).href}`;
    const kind = 'docx:MS Word 2007 XML';
    execFileSync('soffice', [settings, '--headless', '--convert-to', kind, '--outdir', out, ...paths], {
      timeout: 120_000,
      stdio: 'ignore',
    });
    return paths.map((path) => join(out, basename(path)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
