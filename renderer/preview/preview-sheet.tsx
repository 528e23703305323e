import type { CSSProperties } from 'react';
import type { Preview, PreviewLine, PreviewPage, PreviewRun } from '../../core/variant/preview';
import { pt } from '../editor/pages/style-units';

interface Props {
  page: PreviewPage;
  preview: Preview;
  label: string;
}

/** One sheet of a copy, every line where it will print. */
export function PreviewSheet({ page, preview, label }: Props) {
  return (
    <article className="preview-sheet" aria-label={label} style={{ width: pt(page.width), height: pt(page.height) }}>
      {page.rules.map((rule, i) => (
        <div key={`r${i}`} className="preview-rule" style={{ ...box(rule), backgroundColor: `#${rule.fill}` }} />
      ))}
      {page.lines.map((line, i) => (
        <div key={`l${i}`} className={`preview-line ${line.align}`} style={lineStyle(line, preview)}>
          <Runs runs={line.runs} preview={preview} size={line.size} />
        </div>
      ))}
      {page.cells.map((cell, i) => (
        <div key={`c${i}`} className={`preview-cell ${cell.align}`} style={box(cell)}>
          <span>
            <Runs runs={cell.runs} preview={preview} />
          </span>
        </div>
      ))}
    </article>
  );
}

function Runs({ runs, preview, size }: { runs: readonly PreviewRun[]; preview: Preview; size?: number | undefined }) {
  return runs.map(({ text, role }, i) => {
    const font = preview.fonts[role];
    const style: CSSProperties = {
      fontFamily: font.families.map((family) => `"${family}"`).join(', '),
      fontSize: `${size ?? font.size}pt`,
      ...(font.bold && { fontWeight: 'bold' }),
    };
    return (
      <span key={i} style={style}>
        {text}
      </span>
    );
  });
}

function lineStyle(line: PreviewLine, { characterSpacing }: Preview): CSSProperties {
  return {
    ...box(line),
    lineHeight: pt(line.height),
    ...(line.align === 'justify' && { letterSpacing: pt(characterSpacing) }),
    ...(line.color && { color: `#${line.color}` }),
  };
}

function box({ x, y, width, height }: { x: number; y: number; width: number; height: number }): CSSProperties {
  return { left: pt(x), top: pt(y), width: pt(width), height: pt(height) };
}
