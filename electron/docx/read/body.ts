import type { Dropped, SourceBlock, SourceParagraph, SourceSpan } from '../../../core/intake/recognised';
import { readBookmark } from '../bookmark-name';
import { followAnchors } from './anchors';
import { followRevisions, type Mark } from './revisions';
import type { Numbering } from './numbering';
import { appendText, closeParagraph, openParagraph, type ParagraphFrame } from './paragraph-frame';
import { countObjects } from './left-out-objects';
import { readFormer, readProperty } from './paragraph-properties';
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
  /** Keeps tracked changes as marks on the text; otherwise they are read as accepted. */
  tracked?: boolean;
}

/** Former properties, the alternative to what was read, phonetic guides. */
const SKIPPED = new Set([
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
  const tracked = context.tracked ?? false;
  const anchors = followRevisions(followAnchors(context.threadOf));
  const dropped: Dropped[] = [];
  const body: Container = { blocks: [], tables: [], carried: [] };
  const containers = [body];
  const paragraphs: ParagraphFrame[] = [];
  const alternatives: boolean[] = [];
  let root = '';
  let skipping = 0;
  let former: Mark | null = null;
  /** For each change that is open, whether it marks text: those in properties do not. */
  const around: boolean[] = [];
  let inParagraphProperties = false;
  let inText = false;
  let placeholder = false;

  const here = () => containers.at(-1)!;
  const paragraph = () => paragraphs.at(-1);
  const row = () => here().tables[0]?.rows.at(-1);
  const cell = () => row()?.cells.at(-1);
  /** A table within a cell is read as lines of that cell. */
  const nested = () => here().tables.length > 1;
  const leaveOut = (text: string, reason: Dropped['reason']) => dropped.push({ text, reason });
  const objects = countObjects(leaveOut);
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
      if (former) readFormer(former, name, attributes);
      return;
    }
    if (root === '') root = name;
    const value = attributes['w:val'];
    const frame = paragraph();
    switch (name) {
      case 'w:t':
      case 'm:t':
      case 'w:delText':
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
      case 'w:ins':
      case 'w:moveTo':
      case 'w:del':
      case 'w:moveFrom':
        change(name, attributes);
        return;
      case 'w:moveFromRangeStart':
      case 'w:moveToRangeStart':
        anchors.moveStart(attributes['w:name'] ?? '');
        return;
      case 'w:moveFromRangeEnd':
      case 'w:moveToRangeEnd':
        anchors.moveEnd();
        return;
      case 'w:pPrChange':
        if (tracked && frame) frame.former = former = { change: anchors.changeOf(attributes) };
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
        const mark = readBookmark(attributes['w:name'] ?? '');
        if (mark && frame && frame.block === undefined) {
          frame.block = mark.block;
          if (mark.part !== undefined) frame.part = mark.part;
        }
        return;
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const notes = name === 'w:footnoteReference' ? context.footnotes : context.endnotes;
        const note = notes.get(attributes['w:id'] ?? '');
        if (note) leaveOut(`${name === 'w:footnoteReference' ? '脚注' : '尾注'}：${note}`, 'unsupported');
        return;
      }
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
        else if (objects.open(name)) return;
        else if (frame) readProperty(frame, inParagraphProperties, name, attributes);
    }
  };

  /** A tracked change: of words, of the end of a paragraph, of a table row. */
  const change = (name: string, attributes: Attributes) => {
    const touch = name === 'w:ins' || name === 'w:moveTo' ? 'inserted' : 'deleted';
    const frame = paragraph();
    const ofRow = !frame && row() && !nested() && row()!.cells.length === 0 ? row()! : null;
    const of = inParagraphProperties ? frame : ofRow;
    if (tracked && of) of[touch] = anchors.changeOf(attributes);
    else if (tracked && frame) anchors.open(touch, attributes);
    if (tracked || touch === 'inserted') around.push(tracked && !of && frame !== undefined);
    else {
      if (inParagraphProperties && frame && name === 'w:del') frame.joinsNext = true;
      else if (ofRow && name === 'w:del') ofRow.gone = true;
      skipping = 1;
    }
  };

  const close = (name: string) => {
    if (skipping > 0) {
      skipping -= 1;
      if (skipping === 0) former = null;
      return;
    }
    switch (name) {
      case 'w:ins':
      case 'w:moveTo':
      case 'w:del':
      case 'w:moveFrom':
        if (around.pop()) anchors.close();
        return;
      case 'w:t':
      case 'm:t':
      case 'w:delText':
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
      case 'mc:AlternateContent':
        alternatives.pop();
        return;
      default:
        objects.close(name);
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
