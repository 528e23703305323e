import { visibleText } from '../../core/intake/blank';
import type { Dropped, Source, SourceParagraph, SourceSpan } from '../../core/intake/recognised';
import { joinText } from '../../core/intake/spans';
import { readTable } from './html-table';
import { shownText, spanStyle } from './html-text';
import { inertHtml, styleOf } from './inert-html';
import { msoStyles, outlineLevel, type MsoStyles } from './mso-styles';
import { nodeKind } from './node-kinds';

/** What the clipboard held as HTML, and what tracked changes it had. */
export interface HtmlSource extends Source {
  /** From Word, WPS or Excel rather than a web page. */
  fromOffice: boolean;
  /** Whether text that a tracked change deletes was left out. */
  hadDeleted: boolean;
}

type Marks = Omit<SourceSpan, 'text'>;

/**
 * Reads HTML of the clipboard: paragraphs with their outline level and number, tables, bold and heading fonts. The
 * document stays inert: nothing of it runs, loads or is shown. Margin comments, deleted text and hidden parts stay out.
 */
export function htmlSource(html: string): HtmlSource {
  const document = new DOMParser().parseFromString(inertHtml(html), 'text/html');
  const styles = msoStyles(document);
  cutToFragment(document);
  const reader = new HtmlReader(styles);
  reader.walk(document.body, {});
  reader.flush();
  return {
    blocks: reader.blocks,
    comments: [],
    dropped: reader.dropped,
    fromOffice: /urn:schemas-microsoft-com:office|ProgId|\bmso-/iu.test(html),
    hadDeleted: reader.hadDeleted,
  };
}

/** Signs of lists without numbers: a lone letter is a sign of Courier New (o) or Wingdings (§ Ø ü v q n l). */
const BULLET = /^[o•·▪◦●■□◆➢➤§ØüÜvqnl\-–—*\uF000-\uF0FF]$/u;

/** Windows tells the copied part by two comments; what stands outside is only there to carry it. */
function cutToFragment(document: Document): void {
  const comments = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
  let start: Node | null = null;
  let end: Node | null = null;
  while (comments.nextNode()) {
    const text = comments.currentNode.nodeValue?.trim();
    if (text === 'StartFragment') start ??= comments.currentNode;
    if (text === 'EndFragment') end = comments.currentNode;
  }
  for (const element of [...document.body.querySelectorAll('*')]) {
    const before = start && element.compareDocumentPosition(start) & Node.DOCUMENT_POSITION_FOLLOWING;
    const after = end && element.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_PRECEDING;
    if ((before && !element.contains(start)) || (after && !element.contains(end))) element.remove();
  }
}

class HtmlReader {
  readonly blocks: Source['blocks'] = [];
  readonly dropped: Dropped[] = [];
  hadDeleted = false;
  private spans: SourceSpan[] = [];
  private paragraph: Omit<SourceParagraph, 'kind' | 'spans'> = {};
  /** Numbers of the ordered lists one is in. */
  private readonly lists: { next: number | null }[] = [];

  constructor(private readonly styles: MsoStyles) {}

  walk(parent: Node, marks: Marks): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) this.addText(shownText(node.nodeValue ?? ''), marks);
      else if (node.nodeType === Node.ELEMENT_NODE) this.element(node as Element, marks);
    }
  }

  flush(): void {
    const spans = this.spans;
    if (visibleText(joinText(spans)).trim() !== '') this.blocks.push({ kind: 'paragraph', spans, ...this.paragraph });
    this.spans = [];
    this.paragraph = {};
  }

  private element(element: Element, marks: Marks): void {
    const style = styleOf(element);
    switch (nodeKind(element)) {
      case 'skip':
        return;
      case 'deleted':
        if ((element.textContent ?? '').trim() !== '') this.hadDeleted = true;
        return;
      case 'picture':
        this.dropped.push({ text: element.getAttribute('alt')?.trim() || '图片', reason: 'picture' });
        return;
      case 'chrome':
        return this.dropChrome(element);
      case 'break':
        return this.add('\n', marks);
      case 'table':
        return this.table(element as HTMLTableElement, marks);
      case 'block':
        return this.block(element, marks);
      case 'inline':
        if (/mso-list\s*:\s*ignore/iu.test(style)) return this.listNumber(element);
        if (/mso-tab-count/iu.test(style)) return this.add('\t', marks);
        return this.walk(element, spanStyle(element, marks));
    }
  }

  /** The number that Word or WPS writes out for readers that know no lists. */
  private listNumber(element: Element): void {
    const number = visibleText(element.textContent ?? '').trim();
    if (number !== '' && !BULLET.test(number)) this.paragraph.autoNumber = number;
  }

  private block(element: Element, marks: Marks): void {
    this.flush();
    const tag = element.tagName;
    const isList = tag === 'OL' || tag === 'UL';
    if (isList) this.lists.push({ next: tag === 'OL' ? Number(element.getAttribute('start') ?? 1) : null });
    const level = this.levelOf(element);
    if (level !== undefined) this.paragraph.outlineLevel = level;
    const list = this.lists.at(-1);
    // A list that was numbered by hand, or by a class of its own, keeps what stands there.
    if (tag === 'LI' && list?.next != null && !/list-style(?:-type)?\s*:\s*none/iu.test(styleOf(element))) {
      this.paragraph.autoNumber = `${list.next}.`;
      list.next += 1;
    }
    const align = /text-align\s*:\s*(center|right)/iu.exec(styleOf(element))?.[1] ?? element.getAttribute('align');
    if (align === 'center' || align === 'right') this.paragraph.align = align;
    const carried = this.paragraph;
    // The bold of a heading as a whole tells nothing of where its words end.
    this.walk(element, /^H\d$/u.test(tag) ? {} : spanStyle(element, marks));
    if (this.spans.length > 0) this.paragraph = { ...carried, ...this.paragraph };
    this.flush();
    if (isList) this.lists.pop();
  }

  private levelOf(element: Element): number | undefined {
    const byTag = /^H([1-6])$/u.exec(element.tagName)?.[1];
    const byStyle = outlineLevel(styleOf(element));
    const byClass = (element.getAttribute('class') ?? '').split(/\s+/u).map((name) => this.styles.get(name));
    return byStyle ?? byClass.find((level) => level !== undefined) ?? (byTag ? Number(byTag) : undefined);
  }

  private table(table: HTMLTableElement, marks: Marks): void {
    this.flush();
    const rows = readTable(table, (cell) => this.cellSpans(cell, marks));
    if (rows) this.blocks.push({ kind: 'table', rows });
    else this.walk(table, marks);
    this.flush();
  }

  /** The paragraphs of a cell, as lines. */
  private cellSpans(cell: Element, marks: Marks): SourceSpan[] {
    const inner = new HtmlReader(this.styles);
    inner.walk(cell, marks);
    inner.flush();
    this.dropped.push(...inner.dropped);
    this.hadDeleted ||= inner.hadDeleted;
    return inner.blocks.flatMap((block, i): SourceSpan[] => {
      const spans =
        block.kind === 'paragraph' ? block.spans : block.rows.flatMap((row) => row.cells.flatMap((c) => c.spans));
      return [...(i > 0 ? [{ text: '\n' }] : []), ...spans.map(({ text }) => ({ text: text.replace(/^\s+$/u, ' ') }))];
    });
  }

  private dropChrome(element: Element): void {
    const inner = new HtmlReader(this.styles);
    inner.walk(element, {});
    inner.flush();
    for (const block of inner.blocks) {
      const text = block.kind === 'paragraph' ? visibleText(joinText(block.spans)).trim() : '';
      if (text !== '') this.dropped.push({ text, reason: 'page-chrome' });
    }
  }

  private addText(text: string, marks: Marks): void {
    if (text === ' ' && this.spans.length === 0) return;
    if (text !== '') this.add(text, marks);
  }

  private add(text: string, marks: Marks): void {
    this.spans.push({ ...marks, text });
  }
}
