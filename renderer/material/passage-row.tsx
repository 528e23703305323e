import { useRef, type ClipboardEvent, type DragEvent, type KeyboardEvent } from 'react';
import { GripVertical } from 'lucide-react';
import { isPassage, passageOf } from '../../core/material/passage';
import { blockText, type Block } from '../../core/report/block';
import { PASSAGE_TYPE, type Passage } from '../editor/plugins/with-passages';

interface Props {
  material: string;
  block: Block;
  isUnused: boolean;
  /** The one row of the list that Tab reaches. */
  isTabbable: boolean;
  onCurrent: (block: string) => void;
  /** Null where the report may not be written in. Without words the whole paragraph is meant. */
  onInsert: ((words?: string) => void) | null;
}

/** One paragraph of a material: read, selected, copied, dragged or put into the report. */
export function PassageRow({ material, block, isUnused, isTabbable, onCurrent, onInsert }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const words = () => selectedWords(row.current, block);
  const carry = (data: DataTransfer, part: string | undefined) => {
    const passage: Passage = { blocks: [passageOf(material, block, part)], whole: part === undefined };
    data.setData(PASSAGE_TYPE, JSON.stringify(passage));
    data.setData('text/plain', part ?? blockText(block));
    data.effectAllowed = 'copy';
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.target !== row.current || !onInsert) return;
    event.preventDefault();
    onInsert(words());
  };
  const onCopy = (event: ClipboardEvent) => {
    const part = words();
    if (part === undefined) return;
    event.preventDefault();
    carry(event.clipboardData, part);
  };
  if (!isPassage(block)) {
    return (
      <li className={`passage-plain passage-${block.type}`} data-passage={block.id} tabIndex={-1}>
        {blockText(block)}
      </li>
    );
  }
  return (
    <li className={isUnused ? 'passage-unused' : 'passage-used'}>
      <div
        ref={row}
        className="passage"
        role="group"
        aria-label={`${isUnused ? '未采用' : '已采用'}：${blockText(block).slice(0, 30)}`}
        data-passage={block.id}
        tabIndex={isTabbable ? 0 : -1}
        onFocus={() => onCurrent(block.id)}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onDragStart={(event: DragEvent) => carry(event.dataTransfer, words())}
      >
        {onInsert && (
          <span
            className="passage-grip"
            title="拖进正文"
            draggable
            onDragStart={(event) => {
              event.stopPropagation();
              carry(event.dataTransfer, undefined);
            }}
          >
            <GripVertical aria-hidden />
          </span>
        )}
        <p className="passage-words">{block.type === 'table' ? <TableWords block={block} /> : blockText(block)}</p>
        <div className="passage-foot">
          <span className="passage-state">{isUnused ? '未采用' : '已采用'}</span>
          {onInsert && (
            <button
              type="button"
              className="passage-insert"
              tabIndex={isTabbable ? 0 : -1}
              title="插入到光标处（回车）"
              // The words that are selected stay so.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onInsert(words())}
            >
              插入到光标处
            </button>
          )}
        </div>
      </div>
    </li>
  );
}

function TableWords({ block }: { block: Block }) {
  return <span className="passage-table">{blockText(block).replaceAll('\t', '　')}</span>;
}

/** The selected words of a paragraph; undefined where nothing, all or more of it is selected. */
function selectedWords(row: HTMLElement | null, block: Block): string | undefined {
  const selection = getSelection();
  const text = row?.querySelector('.passage-words');
  if (!selection || !text || selection.isCollapsed || block.type === 'table') return undefined;
  if (!text.contains(selection.anchorNode) || !text.contains(selection.focusNode)) return undefined;
  const words = selection.toString();
  return words.trim() === '' || words === blockText(block) ? undefined : words;
}
