import { Range } from 'slate';
import { ContextMenu } from 'radix-ui';
import { sayMaterial } from '../../core/material/material';
import { sourcesIn, type SourcePlace } from '../../core/material/source-mark';
import type { Block } from '../../core/report/block';
import { offsetOf } from '../editor/point-at';
import type { ReportEditor } from '../editor/slate-types';
import { useSession } from '../session/session-context';
import { useStore } from '../ui/store';

/** More would hide the rest of the menu. */
const MOST = 4;

/** Where the words at the caret or in the selection are from, in the page's menu; a click opens the material there. */
export function SourceMenu() {
  const { editor, materials } = useSession();
  const heads = useStore(materials.heads);
  const places = sourcesAt(editor).slice(0, MOST);
  if (places.length === 0) return null;
  return (
    <>
      {places.map((place) => {
        const head = heads.find(({ id }) => id === place.material);
        return (
          <ContextMenu.Item
            key={`${place.material}/${place.block}`}
            className="menu-item source-entry"
            disabled={!head || head.removed}
            onSelect={() => setTimeout(() => materials.show({ id: place.material, block: place.block }))}
          >
            <span>来源：{head ? sayMaterial(head) : '材料不在这份报告里'}</span>
          </ContextMenu.Item>
        );
      })}
      <ContextMenu.Separator className="menu-line" />
    </>
  );
}

function sourcesAt(editor: ReportEditor): SourcePlace[] {
  const { selection } = editor;
  if (!selection) return [];
  const [start, end] = Range.edges(selection);
  const found = new Map<string, SourcePlace>();
  for (let i = start.path[0]!; i <= end.path[0]!; i += 1) {
    const block = editor.children[i] as Block | undefined;
    if (!block) continue;
    // The caret stands at words on either side of it.
    const from = i === start.path[0] ? offsetOf(block, start) - 1 : 0;
    const to = i === end.path[0] ? offsetOf(block, end) + 1 : Infinity;
    for (const place of sourcesIn(block, from, to)) found.set(`${place.material}/${place.block}`, place);
  }
  return [...found.values()];
}
