import { ChevronRight } from 'lucide-react';
import { ContextMenu } from 'radix-ui';
import { ReactEditor } from 'slate-react';
import { isLandscape } from '../../core/layout/landscape';
import type { ReportEditor } from '../editor/slate-types';
import { useSession } from '../session/session-context';
import { useClosedText } from '../session/use-closed-text';
import { deleteTable } from './change-table';
import {
  addColumn,
  addRow,
  canMerge,
  deleteColumn,
  deleteRow,
  mergeCells,
  splitCell,
  toggleHeader,
  toggleLandscape,
} from './edit-table';
import { tableAt, type TablePlace } from './table-at';
import { menuPlace } from '../ui/menu-place';

type Entry = [name: string, act: (editor: ReportEditor) => void, isOff?: (place: TablePlace) => boolean];

const isWhole = ({ cell }: TablePlace) => (cell.colSpan ?? 1) === 1 && (cell.rowSpan ?? 1) === 1;

const ENTRIES: readonly (Entry | null)[] = [
  ['在上方插入行', (editor) => addRow(editor, 'above')],
  ['在下方插入行', (editor) => addRow(editor, 'below')],
  ['在左侧插入列', (editor) => addColumn(editor, 'left')],
  ['在右侧插入列', (editor) => addColumn(editor, 'right')],
  null,
  ['合并单元格', mergeCells, (place) => !canMerge(place)],
  ['拆分单元格', splitCell, isWhole],
  null,
  ['删除行', deleteRow],
  ['删除列', deleteColumn],
  ['删除表格', (editor) => deleteTable(editor, tableAt(editor)!)],
];

/** What the page's menu offers within a table; nothing elsewhere. */
export function TableMenu() {
  const { editor } = useSession();
  const readOnly = useClosedText();
  const place = tableAt(editor);
  if (!place || readOnly) return null;
  const run = (act: (editor: ReportEditor) => void) =>
    setTimeout(() => {
      ReactEditor.focus(editor);
      act(editor);
    });
  const header = place.table.children[place.row]!.header === true;
  return (
    <>
      <ContextMenu.Sub>
        <ContextMenu.SubTrigger className="menu-item">
          <span>表格</span>
          <ChevronRight className="menu-more" aria-hidden />
        </ContextMenu.SubTrigger>
        <ContextMenu.Portal container={menuPlace()}>
          <ContextMenu.SubContent className="menu" sideOffset={2}>
            <ContextMenu.CheckboxItem className="menu-item" checked={header} onSelect={() => run(toggleHeader)}>
              <span>作为标题行（每页重复）</span>
              <ContextMenu.ItemIndicator>✓</ContextMenu.ItemIndicator>
            </ContextMenu.CheckboxItem>
            <ContextMenu.CheckboxItem
              className="menu-item"
              checked={isLandscape(place.table)}
              onSelect={() => run(toggleLandscape)}
            >
              <span>横排（单独成页）</span>
              <ContextMenu.ItemIndicator>✓</ContextMenu.ItemIndicator>
            </ContextMenu.CheckboxItem>
            <ContextMenu.Separator className="menu-line" />
            {ENTRIES.map((entry, i) =>
              entry ? (
                <ContextMenu.Item
                  key={entry[0]}
                  className="menu-item"
                  disabled={entry[2]?.(place) ?? false}
                  onSelect={() => run(entry[1])}
                >
                  {entry[0]}
                </ContextMenu.Item>
              ) : (
                <ContextMenu.Separator key={i} className="menu-line" />
              ),
            )}
          </ContextMenu.SubContent>
        </ContextMenu.Portal>
      </ContextMenu.Sub>
      <ContextMenu.Separator className="menu-line" />
    </>
  );
}
