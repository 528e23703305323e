import { useMemo } from 'react';
import { blockText, headLength, type Block, type Heading } from '../../core/report/block';
import { headingNumbers } from '../../core/report/numbering';
import { PART_NAMES, PARTS, type Part } from '../../core/report/part';

interface Props {
  blocks: readonly Block[];
  onPart: (id: string, part: Part | null) => void;
}

/** The recognised report as it will open, each level-1 section with what it is for. */
export function RecognisedText({ blocks, onPart }: Props) {
  const numbers = useMemo(() => headingNumbers(blocks), [blocks]);
  return (
    <div className="recognised" lang="zh-CN">
      {blocks.map((block) => {
        if (block.type === 'heading') {
          return <RecognisedHeading key={block.id} heading={block} number={numbers.get(block.id)!} onPart={onPart} />;
        }
        if (block.type === 'table') return <RecognisedTable key={block.id} text={blockText(block)} />;
        return (
          <p key={block.id} className={`recognised-${block.type}`}>
            {blockText(block)}
          </p>
        );
      })}
    </div>
  );
}

interface HeadingProps {
  heading: Heading;
  number: string;
  onPart: Props['onPart'];
}

function RecognisedHeading({ heading, number, onPart }: HeadingProps) {
  const text = blockText(heading);
  const length = headLength(heading);
  return (
    <div className={`recognised-heading recognised-level-${heading.level}`}>
      <p>
        <b>
          <span className="recognised-number">{number}</span>
          {text.slice(0, length)}
        </b>
        {text.slice(length)}
      </p>
      {heading.level === 1 && (
        <select
          className={`select ${heading.part ? '' : 'select-open'}`}
          aria-label={`“${text}”归入哪一部分`}
          value={heading.part ?? ''}
          onChange={({ target }) => onPart(heading.id, (target.value || null) as Part | null)}
        >
          {PARTS.map((part) => (
            <option key={part} value={part}>
              {PART_NAMES[part]}
            </option>
          ))}
          <option value="">未归类</option>
        </select>
      )}
    </div>
  );
}

function RecognisedTable({ text }: { text: string }) {
  return (
    <table className="recognised-table">
      <tbody>
        {text.split('\n').map((row, r) => (
          <tr key={r}>
            {row.split('\t').map((cell, c) => (
              <td key={c}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
