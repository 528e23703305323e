import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { environment, root, type Folders, type Shell } from './shell';

/** Electron's binary where it was fetched; null elsewhere. */
export function electronPath(): string | null {
  const folder = join(root, 'node_modules', 'electron');
  if (!existsSync(join(folder, 'path.txt'))) return null;
  const path = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
  return existsSync(path) ? path : null;
}

/** The desktop program itself. */
export async function launchElectron(folders: Folders): Promise<Shell> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const electron = await _electron.launch({
    executablePath: electronPath()!,
    args: [...asRoot, root],
    env: environment(folders),
  });
  const page = await electron.firstWindow();
  return {
    page,
    async chooseFile(ask, path) {
      // The system's own dialogs cannot be driven: they answer at once instead.
      await electron.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
        dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
      }, path);
      await ask();
    },
    async close() {
      const closed = electron.waitForEvent('close');
      await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close());
      await closed;
    },
  };
}
