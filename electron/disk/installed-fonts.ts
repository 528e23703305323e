import { execFileSync } from 'node:child_process';

let cached: string[] | null = null;

/** Names of the fonts on this machine, Chinese and Latin names both, as far as the system tells. Never throws. */
export function installedFonts(): string[] {
  cached ??= listFonts(process.platform);
  return cached;
}

function listFonts(platform: NodeJS.Platform): string[] {
  try {
    return platform === 'win32' ? windowsFonts() : platform === 'darwin' ? macFonts() : fontconfigFonts();
  } catch {
    return [];
  }
}

function run(program: string, args: string[]): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    timeout: 5000,
    maxBuffer: 1 << 24,
    windowsHide: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** One line a font, its names in several languages separated by commas. */
function fontconfigFonts(): string[] {
  return distinct(run('fc-list', [':', 'family']).split(/[\n,]/u));
}

/**
 * Asks the drawing system, in UTF-8 whatever the console's code page is. English names come along, since the
 * installed collection answers in the user's language only.
 */
function windowsFonts(): string[] {
  const script =
    '[Console]::OutputEncoding=[Text.Encoding]::UTF8;' +
    'Add-Type -AssemblyName System.Drawing;foreach($f in (New-Object Drawing.Text.InstalledFontCollection).Families){$f.GetName(2052);$f.GetName(1033)}';
  return distinct(run('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', script]).split(/\r?\n/u));
}

function macFonts(): string[] {
  const report = JSON.parse(run('system_profiler', ['-json', 'SPFontsDataType'])) as {
    SPFontsDataType?: { typefaces?: { family?: string }[] }[];
  };
  return distinct(
    (report.SPFontsDataType ?? []).flatMap((file) => (file.typefaces ?? []).map((face) => face.family ?? '')),
  );
}

function distinct(names: string[]): string[] {
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))].sort();
}
