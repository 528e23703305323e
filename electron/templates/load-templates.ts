import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { AppError } from '../../core/errors';
import type { Pack, Template } from '../../core/template/template';
import { readDataFile } from './read-data-file';
import { packSchema, templateSchema } from './template-schema';

export interface LoadedTemplates {
  templates: Map<string, Template>;
  packs: Map<string, Pack>;
}

export interface LoadedTemplate {
  template: Template;
  /** The packs it names, in its order. */
  packs: Pack[];
}

/**
 * Reads every template and checklist pack of the product's data folder, in the order of the file names. Throws
 * AppError `invalid-template` that names file, field and what is wrong.
 */
export function loadTemplates(dir: string): LoadedTemplates {
  const packs = new Map(idsIn(dir, 'packs').map((id) => [id, readPack(dir, id)]));
  const known = idsIn(dir, 'outlines');
  const templates = new Map(known.map((id) => [id, readTemplate(dir, id)]));
  checkItems([...packs.values()], known);
  for (const template of templates.values()) checkPacks(template, [...packs.keys()]);
  return { templates, packs };
}

/** Reads one template with the packs it names and nothing else. Throws `unknown-template` or `invalid-template`. */
export function loadTemplate(dir: string, id: string): LoadedTemplate {
  const known = idsIn(dir, 'outlines');
  if (!known.includes(id)) throw new AppError('unknown-template', { id, known: known.join('、') });
  const template = readTemplate(dir, id);
  checkPacks(template, idsIn(dir, 'packs'));
  const packs = template.packs.map((pack) => readPack(dir, pack));
  checkItems(packs, known);
  return { template, packs };
}

function idsIn(dir: string, folder: string): string[] {
  return readdirSync(join(dir, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => basename(name, '.json'))
    .sort();
}

function readTemplate(dir: string, id: string): Template {
  return readChecked(dir, `outlines/${id}.json`, templateSchema);
}

function readPack(dir: string, id: string): Pack {
  return readChecked(dir, `packs/${id}.json`, packSchema);
}

/** Reads a file by its schema; its id must be its name, so that it is found by one and the other. */
function readChecked<T extends { id: string }>(dir: string, file: string, schema: z.ZodType<T>): T {
  const data = readDataFile(dir, file, schema);
  if (`${data.id}.json` !== basename(file)) invalid(file, 'id', `应与文件名相同，现为“${data.id}”`);
  return data;
}

function checkPacks(template: Template, known: readonly string[]): void {
  const file = `outlines/${template.id}.json`;
  template.packs.forEach((pack, i) => {
    if (!known.includes(pack)) invalid(file, `packs[${i}]`, `没有名为“${pack}”的检查项包`);
    if (template.packs.indexOf(pack) < i) invalid(file, `packs[${i}]`, `“${pack}”写了两次`);
  });
}

function checkItems(packs: readonly Pack[], templates: readonly string[]): void {
  const owner = new Map<string, string>();
  for (const pack of packs) {
    const file = `packs/${pack.id}.json`;
    pack.items.forEach((item, i) => {
      const twin = owner.get(item.id);
      if (twin) invalid(file, `items[${i}].id`, `“${item.id}”与 ${twin} 中的检查项重名`);
      owner.set(item.id, file);
      const unknown = [...(item.templates ?? []), ...(item.advisedFor ?? [])].find((id) => !templates.includes(id));
      if (unknown) invalid(file, `items[${i}].templates`, `没有名为“${unknown}”的模板`);
    });
  }
}

function invalid(file: string, field: string, why: string): never {
  throw new AppError('invalid-template', { file, field, why });
}
