import type { Block, Span } from '../report/block';
import { REPORT_FORMAT, type Report } from '../report/report';
import type { Manual, ManualBlock, ManualPicture, ManualSpan } from './manual';

/** The manual as a report, and which picture stands below which of its blocks. */
export interface ManualReport {
  report: Report;
  pictures: Map<string, ManualPicture>;
}

/** The manual as a document that is set and numbered like any report: chapters 一、, sections （一）, pictures with captions. */
export function manualReport({ chapters, pictures }: Manual): ManualReport {
  const blocks: Block[] = [];
  const shown = new Map<string, ManualPicture>();
  const put = (block: Omit<Block, 'id'>): string => {
    const id = `m${blocks.length + 1}`;
    blocks.push({ ...block, id } as Block);
    return id;
  };
  const heading = (level: 1 | 2, text: string) => put({ type: 'heading', level, part: null, children: [{ text }] });
  const paragraph = (children: Span[]) => put({ type: 'paragraph', children });
  const putBlock = (block: ManualBlock): void => {
    if (block.kind === 'paragraph') paragraph(block.spans.map(plain));
    else if (block.kind === 'list') {
      block.items.forEach((item, i) => paragraph([{ text: block.ordered ? `${i + 1}. ` : '· ' }, ...item.map(plain)]));
    } else {
      const id = paragraph([{ text: `图 ${shown.size + 1}　${block.alt}` }]);
      shown.set(
        id,
        pictures.find(({ name }) => name === block.name)!,
      );
    }
  };
  put({ type: 'title', children: [{ text: '述法使用手册' }] });
  for (const chapter of chapters) {
    heading(1, chapter.title);
    for (const section of chapter.sections) {
      heading(2, section.title);
      section.blocks.forEach(putBlock);
    }
  }
  const report = { format: REPORT_FORMAT, id: 'manual', template: 'district', unit: '', year: 0, blocks, comments: [] };
  return { report: report as Report, pictures: shown };
}

/** A report has no bold: what is named on screen stands in quotation marks. */
function plain({ text, bold }: ManualSpan): Span {
  return { text: bold ? `“${text}”` : text };
}
