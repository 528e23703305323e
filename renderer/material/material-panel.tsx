import { useEffect } from 'react';
import { useSession } from '../session/session-context';
import { notifyError } from '../ui/toasts';
import { useStore } from '../ui/store';
import { MaterialText } from './material-text';
import { UnitList } from './unit-list';
import { useUses } from './use-uses';
import './material.css';

/** What departments contributed: who delivered and who did not, and each text beside the page. */
export function MaterialPanel() {
  const { materials } = useSession();
  const heads = useStore(materials.heads);
  const shown = useStore(materials.shown);
  const text = useStore(materials.texts, (texts) => (shown ? texts.get(shown.id) : undefined));
  const uses = useUses();
  useEffect(() => void materials.readAll().catch(notifyError), [materials, heads]);
  if (shown && text) return <MaterialText key={shown.id} material={text} use={uses.get(shown.id)} at={shown.block} />;
  return <UnitList heads={heads} uses={uses} />;
}
