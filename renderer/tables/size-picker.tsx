import { useState } from 'react';
import { DropdownMenu } from 'radix-ui';
import './size-picker.css';

const ROWS = 8;
const COLUMNS = 8;

/** A grid to pick how many rows and columns a table shall have: by pointer, or with the arrow keys and Enter. */
export function SizePicker({ onPick }: { onPick: (rows: number, columns: number) => void }) {
  const [{ rows, columns }, setSize] = useState({ rows: 3, columns: 3 });
  const grow = (byRows: number, byColumns: number) =>
    setSize({
      rows: Math.min(ROWS, Math.max(1, rows + byRows)),
      columns: Math.min(COLUMNS, Math.max(1, columns + byColumns)),
    });
  return (
    <DropdownMenu.Item
      className="size-picker"
      aria-label={`插入表格，${rows} 行 ${columns} 列；方向键改变大小`}
      onSelect={(event) => {
        event.preventDefault();
        onPick(rows, columns);
      }}
      onKeyDown={(event) => {
        const step = STEPS[event.key];
        if (!step || (event.key === 'ArrowDown' && rows === ROWS)) return;
        event.preventDefault();
        grow(...step);
      }}
    >
      <span className="size-picker-name" aria-live="polite">
        插入表格：{rows} 行 × {columns} 列
      </span>
      <span className="size-picker-grid" aria-hidden>
        {Array.from({ length: ROWS * COLUMNS }, (_, i) => {
          const [row, column] = [Math.floor(i / COLUMNS) + 1, (i % COLUMNS) + 1];
          return (
            <span
              key={i}
              className={row <= rows && column <= columns ? 'picked' : ''}
              data-size={`${row}x${column}`}
              onPointerMove={() => setSize({ rows: row, columns: column })}
            />
          );
        })}
      </span>
    </DropdownMenu.Item>
  );
}

const STEPS: Readonly<Record<string, [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};
