import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../../core/errors';
import { characterPitch, textWidth } from '../../../core/layout/profile';
import { loadProfile, profileIds } from '../../../electron/templates/load-profile';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shufa-profiles-'));
  cpSync('templates/profiles', join(folder, 'profiles'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const thrown = (act: () => unknown): AppError => {
  try {
    act();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};

/** The default profile with one field changed. */
function spoil(change: (profile: Record<string, Record<string, unknown>>) => void): void {
  const path = join(folder, 'profiles/gbt9704.json');
  const profile = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, unknown>>;
  change(profile);
  writeFileSync(path, JSON.stringify(profile));
}

test('the national standard is there, and its arithmetic comes out', () => {
  expect(profileIds('templates')).toContain('gbt9704');
  const profile = loadProfile('templates', 'gbt9704');
  const { page, margins, grid } = profile;
  expect(Math.floor((page.height - margins.top - margins.bottom) / grid.linePitch)).toBe(grid.lines);
  expect(Math.floor(textWidth(profile) / characterPitch(profile))).toBe(grid.characters);
});

test('an unknown profile is told with those there are', () => {
  const error = thrown(() => loadProfile(folder, '../gbt9704'));
  expect(error.message).toBe('没有名为“../gbt9704”的版式，没有写入任何文件。请改用：gbt9704。');
});

test.each<[string, (profile: Record<string, Record<string, unknown>>) => void, string]>([
  ['a missing field', (profile) => delete profile['margins']!['top'], 'margins.top'],
  ['a text for a number', (profile) => (profile['grid']!['lines'] = '22'), 'grid.lines'],
  ['a length no page has', (profile) => (profile['page']!['width'] = 99999), 'page.width'],
  ['a typo', (profile) => (profile['pageNumber']!['odd'] = 'rigth'), 'pageNumber.odd'],
  ['a field nobody knows', (profile) => (profile['title']!['colour'] = 'red'), 'title.colour'],
  ['another id than its name', (profile) => (profile['id'] = 'other' as never), 'id'],
])('%s is refused with file and field', (_, change, field) => {
  spoil(change);
  const error = thrown(() => loadProfile(folder, 'gbt9704'));
  expect([error.code, error.details['file'], error.details['field']]).toEqual([
    'invalid-template',
    'profiles/gbt9704.json',
    field,
  ]);
});

test('a profile that is no JSON is refused with its name', () => {
  writeFileSync(join(folder, 'profiles/gbt9704.json'), '{');
  const error = thrown(() => loadProfile(folder, 'gbt9704'));
  expect([error.code, error.details['file']]).toEqual(['invalid-template', 'profiles/gbt9704.json']);
});
