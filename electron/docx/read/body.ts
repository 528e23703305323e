import type { Dropped, SourceBlock, SourceParagraph, SourceSpan } from '../../../core/intake/recognised';
import { bookmarkBlock } from '../bookmark-name';
import { followAnchors } from './anchors';
import type { Numbering } from './numbering';
import { appendText, closeParagraph, openParagraph, type ParagraphFrame } from './paragraph-frame';
import { isOn, parseXml, wholeOf, type Attributes } from './parse-xml';
import type { Styles } from './styles';
import { appendToCell, closeTable, openCell, openRow, type TableFrame } from './table-frame';

/** What the other parts of the file tell about the text. */
export interface BodyContext {
  styles: Styles;
  numbering: Numbering;
  threadOf: ReadonlyMap<string, string>;
  footnotes: ReadonlyMap<string, string>;
  endnotes: ReadonlyMap<string, string>;
}

/** Tracked deletions, former properties, the alternative to what was read, phonetic guides. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:rt',
]);

/** Where finished paragraphs go: the body or a text box. A table cell in between takes them first. */
interface Container {
  blocks: SourceBlock[];
  tables: TableFrame[];
  carried: SourceSpan[];
}

export interface Body {
  blocks: SourceBlock[];
  dropped: Dropped[];
  /** Name of the root element: w:document in a Word file. */
  root: string;
}

/** Reads word/document.xml in one pass. */
export function readBody(bytes: Uint8Array, context: BodyContext): Body {
  const { styles, numbering } = context;
  const anchors = followAnchors(context.threadOf);
  const dropped: Dropped[] = [];
  const body: Container = { blocks: [], tables: [], carried: [] };
  const containers = [body];
  const paragraphs: ParagraphFrame[] = [];
  const alternatives: boolean[] = [];
  let root = '';
  let skipping = 0;
  let inParagraphProperties = false;
  let inText = false;
  let inObject = 0;
  let placeholder = false;
  let pictures = 0;
  let objects = 0;

  const here = () => containers.at(-1)!;
  const paragraph = () => paragraphs.at(-1);
  const row = () => here().tables[0]?.rows.at(-1);
  const cell = () => row()?.cells.at(-1);
  /** A table within a cell is read as lines of that cell. */
  const nested = () => here().tables.length > 1;
  const leaveOut = (text: string, reason: Dropped['reason']) => dropped.push({ text, reason });
  const write = (text: string) => {
    const frame = paragraph();
    if (frame) appendText(frame, text, styles, anchors);
  };

  const finish = (frame: ParagraphFrame) => {
    if (frame.hidden.trim() !== '') leaveOut(`隐藏文字：${frame.hidden}`, 'unsupported');
    if (frame.joinsNext) {
      here().carried = frame.spans;
      return;
    }
    const done = closeParagraph(frame, styles, numbering);
    if (/^toc \d|^目录/iu.test(styles.paragraph(frame.styleId).name)) {
      const text = done.spans.map((span) => span.text).join('');
      if (text.trim() !== '') leaveOut(`目录：${text}`, 'unsupported');
    } else place(done);
  };
  const place = (done: SourceParagraph) => {
    const inside = cell();
    if (!inside) here().blocks.push(done);
    else {
      if (done.block !== undefined && !nested()) here().tables[0]!.block ??= done.block;
      appendToCell(inside, done);
    }
  };

  const open = (name: string, attributes: Attributes) => {
    if (skipping > 0) {
      skipping += 1;
      return;
    }
    if (root === '') root = name;
    const value = attributes['w:val'];
    const frame = paragraph();
    switch (name) {
      case 'w:t':
      case 'm:t':
        inText = true;
        return;
      case 'w:r':
        if (frame) frame.run = {};
        return;
      case 'w:p': {
        const { carried } = here();
        here().carried = [];
        paragraphs.push(openParagraph(carried));
        return;
      }
      case 'w:pPr':
        inParagraphProperties = true;
        return;
      case 'w:tab':
      case 'w:ptab':
        if (!inParagraphProperties) write('\t');
        return;
      case 'w:br':
      case 'w:cr':
        write('\n');
        return;
      case 'w:noBreakHyphen':
        write('-');
        return;
      case 'w:sym':
        write(String.fromCodePoint((Number.parseInt(attributes['w:char'] ?? '', 16) || 0x20) & 0xffff));
        return;
      case 'w:tbl':
        here().tables.push({ rows: [] });
        return;
      case 'w:tr':
        if (!nested()) openRow(here().tables[0]!);
        return;
      case 'w:tc':
        if (!nested() && row()) openCell(row()!);
        return;
      case 'w:txbxContent':
        containers.push({ blocks: [], tables: [], carried: [] });
        return;
      case 'mc:AlternateContent':
        alternatives.push(false);
        return;
      case 'mc:Choice':
      case 'mc:Fallback':
        if (alternatives.at(-1)) skipping = 1;
        else if (alternatives.length > 0) alternatives[alternatives.length - 1] = true;
        return;
      case 'w:del':
        if (inParagraphProperties && frame) frame.joinsNext = true;
        else if (!frame && row() && !nested() && row()!.cells.length === 0) row()!.deleted = true;
        skipping = 1;
        return;
      case 'w:commentRangeStart':
        anchors.start(attributes['w:id'] ?? '');
        return;
      case 'w:commentRangeEnd':
        anchors.end(attributes['w:id'] ?? '');
        return;
      case 'w:commentReference':
        anchors.reference(attributes['w:id'] ?? '', frame?.spans.at(-1));
        return;
      case 'w:bookmarkStart': {
        const block = bookmarkBlock(attributes['w:name'] ?? '');
        if (block !== null && frame) frame.block ??= block;
        return;
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const notes = name === 'w:footnoteReference' ? context.footnotes : context.endnotes;
        const note = notes.get(attributes['w:id'] ?? '');
        if (note) leaveOut(`${name === 'w:footnoteReference' ? '脚注' : '尾注'}：${note}`, 'unsupported');
        return;
      }
      case 'pic:pic':
      case 'v:imagedata':
        if (inObject === 0) leaveOut(`图片${(pictures += 1)}`, 'picture');
        return;
      case 'w:object':
        inObject += 1;
        leaveOut(`嵌入对象${(objects += 1)}`, 'unsupported');
        return;
      case 'c:chart':
      case 'dgm:relIds':
        leaveOut(`图表${(objects += 1)}`, 'unsupported');
        return;
      case 'w:altChunk':
      case 'w:subDoc':
        leaveOut(`嵌入文档${(objects += 1)}`, 'unsupported');
        return;
      case 'w:showingPlcHdr':
        placeholder = true;
        return;
      case 'w:sdtContent':
        if (placeholder) skipping = 1;
        placeholder = false;
        return;
      case 'w:gridSpan':
        if (!nested() && cell()) cell()!.columns = Math.min(Math.max(wholeOf(value) ?? 1, 1), 1000);
        return;
      case 'w:vMerge':
        if (!nested() && cell()) cell()!.down = value === 'restart' ? 'restart' : 'continue';
        return;
      case 'w:hMerge':
        if (!nested() && cell()) cell()!.across = value === 'restart' ? 'restart' : 'continue';
        return;
      case 'w:tblHeader':
        if (!nested() && row()) row()!.header = isOn(attributes);
        return;
      case 'w:gridBefore':
        if (!nested() && row()) row()!.before = wholeOf(value) ?? 0;
        return;
      default:
        if (SKIPPED.has(name)) skipping = 1;
        else if (frame) readProperty(frame, inParagraphProperties, name, attributes);
    }
  };

  const close = (name: string) => {
    if (skipping > 0) {
      skipping -= 1;
      return;
    }
    switch (name) {
      case 'w:t':
      case 'm:t':
        inText = false;
        return;
      case 'w:r':
        if (paragraph()) paragraph()!.run = null;
        return;
      case 'w:pPr':
        inParagraphProperties = false;
        return;
      case 'w:p': {
        const frame = paragraphs.pop();
        if (frame) finish(frame);
        flushBoxes();
        return;
      }
      case 'w:tbl': {
        const table = here().tables.pop();
        const done = table && here().tables.length === 0 ? closeTable(table) : null;
        if (done) here().blocks.push(done);
        return;
      }
      case 'w:txbxContent': {
        const box = containers.pop()!;
        boxes.push(...box.blocks, ...asParagraph(box.carried));
        return;
      }
      case 'w:object':
        inObject -= 1;
        return;
      case 'mc:AlternateContent':
        alternatives.pop();
    }
  };

  /** Text boxes follow the paragraph they hang on. */
  const boxes: SourceBlock[] = [];
  const flushBoxes = () => {
    if (paragraphs.length > 0 || boxes.length === 0) return;
    for (const block of boxes.splice(0)) {
      if (block.kind === 'paragraph') place(block);
      else here().blocks.push(block);
    }
  };

  parseXml(bytes, {
    open,
    close,
    text(text) {
      if (inText && skipping === 0) write(text);
    },
  });
  body.blocks.push(...asParagraph(body.carried));
  return { blocks: body.blocks, dropped, root };
}

function asParagraph(spans: SourceSpan[]): SourceParagraph[] {
  return spans.length > 0 ? [{ kind: 'paragraph', spans }] : [];
}

function readProperty(frame: ParagraphFrame, ofParagraph: boolean, name: string, attributes: Attributes): void {
  const value = attributes['w:val'];
  if (ofParagraph) {
    if (name === 'w:pStyle' && value !== undefined) frame.styleId = value;
    else if (name === 'w:numId' && value !== undefined) frame.numId = value;
    else if (name === 'w:ilvl') frame.numLevel = wholeOf(value) ?? 0;
    else if (name === 'w:jc' && value !== undefined) frame.align = value;
    else if (name === 'w:outlineLvl') frame.outlineLevel = (wholeOf(value) ?? 9) + 1;
    return;
  }
  const { run } = frame;
  if (!run) return;
  if (name === 'w:b') run.bold = isOn(attributes);
  else if (name === 'w:rStyle' && value !== undefined) run.style = value;
  else if (name === 'w:vanish') run.hidden = isOn(attributes);
  else if (name === 'w:rFonts' && attributes['w:eastAsia'] !== undefined) run.font = attributes['w:eastAsia'];
}
