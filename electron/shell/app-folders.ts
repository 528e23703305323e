import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { documentsFolder } from '../desk/places';

export interface AppFolders {
  /** Recent files, log, window state and browser profile of this user. */
  data: string;
  documents: string;
  /** What ships with the program. */
  templates: string;
  /** The built window. */
  renderer: string;
}

/**
 * Where things are. `program` is the folder that holds out/ and templates/. SHUFA_DATA and SHUFA_DOCUMENTS put the
 * user's folders elsewhere: for tests and for offices that keep them on a share.
 */
export function appFolders(program: string, env: NodeJS.ProcessEnv = process.env): AppFolders {
  return {
    data: resolve(env['SHUFA_DATA'] ?? join(userData(env), 'shufa')),
    documents: resolve(env['SHUFA_DOCUMENTS'] ?? documentsFolder()),
    templates: join(program, 'templates'),
    renderer: join(program, 'out', 'renderer'),
  };
}

function userData(env: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32') return env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share');
}
