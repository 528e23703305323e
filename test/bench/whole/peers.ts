import { join } from 'node:path';
import { answers } from './run-process';

/** Other programs on this machine that write and read .docx. */
export interface Peer {
  name: string;
  write: (text: string, docx: string, folder: string) => [command: string, args: string[]];
  read: (docx: string, text: string, folder: string) => [command: string, args: string[]];
}

/** Those that are here, and the names of those that are missing. */
export async function findPeers(root: string): Promise<{ here: Peer[]; missing: string[] }> {
  const python = await firstOf(['/usr/bin/python3', 'python3'], ['-c', 'import docx']);
  const office = await firstOf(['soffice', 'libreoffice'], ['--version']);
  const pandoc = await firstOf(['pandoc'], ['--version']);
  const script = (name: string) => join(root, 'test', 'bench', 'peers', name);
  const convert = (to: string) => (from: string, _: string, folder: string) =>
    [
      office!,
      ['--headless', `-env:UserInstallation=file://${folder}/office`, '--convert-to', to, '--outdir', folder, from],
    ] as [string, string[]];
  const all: (Peer & { command: string | null })[] = [
    {
      name: 'pandoc',
      command: pandoc,
      write: (text, docx) => [pandoc!, ['-f', 'markdown', text, '-o', docx]],
      read: (docx, text) => [pandoc!, [docx, '-t', 'plain', '-o', text]],
    },
    {
      name: 'python-docx',
      command: python,
      write: (text, docx) => [python!, [script('write.py'), text, docx]],
      read: (docx, text) => [python!, [script('read.py'), docx, text]],
    },
    { name: 'LibreOffice', command: office, write: convert('docx'), read: convert('txt:Text') },
  ];
  return {
    here: all.filter(({ command }) => command !== null),
    missing: all.filter(({ command }) => command === null).map(({ name }) => name),
  };
}

async function firstOf(commands: readonly string[], args: readonly string[]): Promise<string | null> {
  for (const command of commands) if (await answers(command, args)) return command;
  return null;
}
