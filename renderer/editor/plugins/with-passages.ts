import type { Block } from '../../../core/report/block';
import { parseBlock } from '../../../core/report/parse';
import { putPassage } from '../commands/put-passage';
import type { ReportEditor } from '../slate-types';

/** How a passage of a material travels when it is dragged or copied. */
export const PASSAGE_TYPE = 'application/x-shufa-passage';

/** A passage of a department's material that is dropped or pasted brings its source along. */
export function withPassages(editor: ReportEditor): ReportEditor {
  const { insertData } = editor;

  editor.insertData = (data) => {
    const passage = readPassage(data);
    if (passage) putPassage(editor, passage.blocks, passage.whole);
    else insertData(data);
  };

  return editor;
}

/** What is dragged or copied out of a material. `whole`: paragraphs, not some words of one. */
export interface Passage {
  blocks: Block[];
  whole: boolean;
}

/** Null when it is something else, or nothing that makes sense. */
function readPassage(data: Pick<DataTransfer, 'getData'>): Passage | null {
  const text = data.getData(PASSAGE_TYPE);
  if (text === '') return null;
  try {
    const { blocks, whole } = JSON.parse(text) as { blocks: unknown[]; whole: unknown };
    return {
      blocks: blocks.map((block) => parseBlock({ ...(block as object), id: 'passage' })),
      whole: whole === true,
    };
  } catch {
    return null;
  }
}
