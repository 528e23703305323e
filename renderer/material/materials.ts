import type { Material, MaterialHead } from '../../core/material/material';
import { api } from '../api';
import { toBase64 } from '../home/to-base64';
import { pathOfFile } from '../transport';
import { notify, notifyError, sentenceOf } from '../ui/toasts';
import { createStore, type Store } from '../ui/store';

/** A material that is read in the pane, at one of its blocks. */
export interface ShownMaterial {
  id: string;
  block?: string;
}

/** What departments contributed to one report, in the window. */
export interface Materials {
  /** Those that were removed are among them: words in the report still name them. */
  heads: Store<readonly MaterialHead[]>;
  /** Texts that were read, by id. */
  texts: Store<ReadonlyMap<string, Material>>;
  /** The one that is read; null shows the list of units. */
  shown: Store<ShownMaterial | null>;
  /** Somebody asked for the pane. */
  asked: Store<boolean>;
  load(): Promise<void>;
  /** Reads the texts that are not at hand yet. */
  readAll(): Promise<void>;
  add(files: readonly File[]): Promise<void>;
  change(id: string, change: { unit: string; receivedAt: string }): Promise<void>;
  remove(id: string): Promise<void>;
  /** Opens the pane at a material. */
  show(shown: ShownMaterial): void;
}

export function createMaterials(session: string): Materials {
  const heads = createStore<readonly MaterialHead[]>([]);
  const texts = createStore<ReadonlyMap<string, Material>>(new Map());
  const shown = createStore<ShownMaterial | null>(null);
  const asked = createStore(false);
  const load = async () => heads.set(await api.listMaterials(session));
  const put = (head: MaterialHead) => {
    heads.set(heads.get().map((one) => (one.id === head.id ? head : one)));
    const text = texts.get().get(head.id);
    if (text) texts.set(new Map(texts.get()).set(head.id, { ...text, ...head }));
  };
  const readAll = async () => {
    const missing = heads.get().filter(({ id, removed }) => !removed && !texts.get().has(id));
    if (missing.length === 0) return;
    const read = await Promise.all(missing.map(({ id }) => api.readMaterial(session, id)));
    texts.set(new Map([...texts.get(), ...read.map((one) => [one.id, one] as const)]));
  };
  void load().catch(notifyError);
  return {
    heads,
    texts,
    shown,
    asked,
    load,
    readAll,
    async add(files) {
      const known = new Set(heads.get().map(({ id }) => id));
      const added: MaterialHead[] = [];
      const failed: string[] = [];
      // One after the other: what could be read is kept, whatever becomes of the others.
      for (const file of files) {
        try {
          const path = pathOfFile(file);
          const source = path === null ? { name: file.name, bytes: await toBase64(file) } : { path };
          added.push(await api.addMaterial(session, source));
        } catch (error) {
          failed.push(sentenceOf(error));
        }
      }
      await load();
      for (const sentence of failed) notify(sentence, 'error');
      const fresh = added.filter(({ id }) => !known.has(id));
      if (fresh.length > 0) notify(`已添加${fresh.length}份材料：${sayUnits(fresh)}`);
      else if (added.length > 0) notify('这份材料已经添加过了。');
    },
    async change(id, change) {
      put(await api.changeMaterial(session, id, change));
    },
    async remove(id) {
      await api.removeMaterial(session, id);
      // The list behind it must not show it any more.
      await load();
      texts.set(new Map([...texts.get()].filter(([one]) => one !== id)));
      shown.set(null);
    },
    show(material) {
      shown.set(material);
      asked.set(true);
    },
  };
}

/** Whose they are; of many the first few. */
function sayUnits(list: readonly { unit: string }[]): string {
  const units = [...new Set(list.map(({ unit }) => unit))];
  return units.length > 4 ? `${units.slice(0, 3).join('、')}等${units.length}个单位` : units.join('、');
}
