import type { Api, FileChoice } from '../../core/api';
import { AppError } from '../../core/errors';
import { folderBeside } from '../disk/folder-beside';
import { freePath } from '../disk/free-path';
import type { MachineFile } from '../store/machine-file';
import { listFolder, type Place } from './list-folder';
import type { Sessions } from './sessions';

type FileMethods = 'recentFiles' | 'forgetRecentFile' | 'listFolder' | 'chooseFile' | 'suggestPath' | 'revealFile';

interface Surroundings {
  sessions: Sessions;
  machine: MachineFile;
  documentsDir: string;
  /** Where files may be opened and saved; absent where the system's own dialogs are. */
  places?: (() => Place[]) | undefined;
  chooseFile?: ((choice: FileChoice) => Promise<string | null>) | undefined;
  revealFile?: ((path: string) => void) | undefined;
}

/** Answers where reports lie and may be put. */
export function fileHandlers({
  sessions,
  machine,
  documentsDir,
  places,
  chooseFile,
  revealFile,
}: Surroundings): Pick<Api, FileMethods> {
  return {
    recentFiles: () => machine.recentFiles(),
    forgetRecentFile: (path) => machine.forgetFile(path),
    listFolder: (path, extensions) =>
      listFolder(path, extensions, places?.() ?? [{ name: '文档', path: documentsDir }]),
    chooseFile: async (choice) => {
      if (!chooseFile) throw new AppError('not-here');
      return chooseFile(choice);
    },
    suggestPath(name, extension, beside) {
      const report = beside === undefined ? null : sessions.get(beside);
      return freePath(report ? folderBeside(report.path, documentsDir) : documentsDir, name, extension);
    },
    revealFile(path) {
      if (!revealFile) throw new AppError('not-here');
      revealFile(path);
    },
  };
}
