import { Node, type DecoratedRange, type NodeEntry, type Path } from 'slate';
import type { Heading, TextBlock } from '../../../core/report/block';
import { decorateTitle } from '../decorate-title';
import { lineMarks, type LineMark } from './line-marks';
import type { PageSetting } from './page-setting';

/** Makes the lines on the page turn where they do on paper. Nothing here is in the value. */
export function decorateLines(
  unit: string,
  setting: PageSetting | null,
  numberOf: (id: string) => string,
): (entry: NodeEntry) => DecoratedRange[] {
  const turns = decorateTitle(unit);
  return (entry) => {
    const [node, path] = entry;
    if (path.length !== 1 || !Node.isElement(node)) return [];
    if (node.type === 'title') return turns(entry);
    if (!setting || (node.type !== 'paragraph' && node.type !== 'heading')) return [];
    const marks = lineMarks(node, node.type === 'heading' ? numberOf(node.id) : '', setting);
    return marks.flatMap((mark) => decorated(node, path, mark) ?? []);
  };
}

/** The range of the marked character, in the leaf that holds it. */
function decorated(block: Heading | TextBlock, path: Path, { offset, ...mark }: LineMark): DecoratedRange | null {
  let rest = offset;
  for (const [i, { text }] of block.children.entries()) {
    if (rest >= 0 && rest < text.length) {
      const leaf = path.concat(i);
      return { anchor: { path: leaf, offset: rest }, focus: { path: leaf, offset: rest + 1 }, ...mark };
    }
    rest -= text.length;
  }
  return null;
}
