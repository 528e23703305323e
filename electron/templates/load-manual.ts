import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../core/errors';
import type { Manual, ManualChapter, ManualPicture } from '../../core/manual/manual';
import { parseChapter } from '../../core/manual/parse-chapter';

const FOLDER = 'manual';
const PNG = '89504e470d0a1a0a';

/** The manual with its pictures. Throws AppError `invalid-template` that names file, line and what is wrong. */
export function loadManual(dir: string): Manual {
  const folder = join(dir, FOLDER);
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const chapters = files.sort().map((name) => {
    const text = readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/u, '');
    return parseChapter(name.slice(0, -'.md'.length), text);
  });
  const twice = topicsOf(chapters).find(({ topic }, i, all) => all.findIndex((one) => one.topic === topic) < i);
  if (twice) {
    const why = `主题“${twice.topic}”与别处重复`;
    throw new AppError('invalid-template', { file: `${FOLDER}/${twice.id}.md`, field: '主题', why });
  }
  const pictures = pictureNames(chapters).map(({ id, name }) => readPicture(folder, id, name));
  return { chapters, pictures };
}

/** The pictures the chapters name, and in which chapter first. */
function pictureNames(chapters: readonly ManualChapter[]): { id: string; name: string }[] {
  const all = chapters.flatMap(({ id, sections }) =>
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'picture' ? { id, name: block.name } : [])),
    ),
  );
  return all.filter(({ name }, i) => all.findIndex((one) => one.name === name) === i);
}

function topicsOf(chapters: readonly ManualChapter[]): { id: string; topic: string }[] {
  return chapters.flatMap(({ id, topic, sections }) =>
    [topic, ...sections.flatMap((section) => section.topic ?? [])].map((one) => ({ id, topic: one })),
  );
}

function readPicture(folder: string, chapter: string, name: string): ManualPicture {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, name));
  } catch (cause) {
    throw new AppError(
      'invalid-template',
      { file: `${FOLDER}/${chapter}.md`, field: name, why: '没有这幅图' },
      { cause },
    );
  }
  if (bytes.subarray(0, 8).toString('hex') !== PNG)
    throw new AppError('invalid-template', { file: `${FOLDER}/${name}`, field: '文件', why: '不是 PNG 图片' });
  return {
    name,
    // The first chunk of a PNG, IHDR, begins with width and height (ISO/IEC 15948, 11.2.2).
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    url: `data:image/png;base64,${bytes.toString('base64')}`,
  };
}
