import type { Database } from 'better-sqlite3';
import type { ItemLevel } from '../../core/checklist/item';
import type { OfficeChecklist, OwnItem } from '../../core/checklist/office';

/** The office's checklist in the machine-wide database. */
export interface OfficeChecklistStore {
  /** Null when this office never said anything. */
  read(): OfficeChecklist | null;
  /** Replaces it as a whole. */
  save(checklist: OfficeChecklist, now: number): void;
}

interface ChoiceRow {
  item: string;
  off: number;
  level: ItemLevel | null;
}

export function officeChecklistStore(db: Database): OfficeChecklistStore {
  const said = db.prepare<[], number>('SELECT saved_at FROM office_checklist').pluck();
  const own = db.prepare<[], string>('SELECT body FROM own_items ORDER BY position').pluck();
  const choices = db.prepare<[], ChoiceRow>('SELECT item, off, level FROM item_choices ORDER BY item');
  const say = db.prepare<[number]>('INSERT OR REPLACE INTO office_checklist (only_row, saved_at) VALUES (1, ?)');
  const addOwn = db.prepare<[string, number, string]>('INSERT INTO own_items (id, position, body) VALUES (?, ?, ?)');
  const addChoice = db.prepare<[string, number, string | null]>(
    'INSERT INTO item_choices (item, off, level) VALUES (?, ?, ?)',
  );
  return {
    read() {
      if (said.get() === undefined) return null;
      return {
        own: own.all().map((body) => JSON.parse(body) as OwnItem),
        choices: choices.all().map(({ item, off, level }) => ({ item, off: off === 1, level })),
      };
    },
    save: db.transaction((checklist: OfficeChecklist, now: number) => {
      db.exec('DELETE FROM own_items; DELETE FROM item_choices');
      say.run(now);
      checklist.own.forEach((item, position) => addOwn.run(item.id, position, JSON.stringify(item)));
      for (const { item, off, level } of checklist.choices) addChoice.run(item, Number(off), level);
    }),
  };
}
