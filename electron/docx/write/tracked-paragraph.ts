import { Paragraph, type IContext, type IParagraphOptions, type IXmlableObject } from 'docx';
import type { Heading, TextBlock } from '../../../core/report/block';
import { endTouchOf, formatChangeOf, type FormatChange } from '../../../core/suggest/change';
import type { Revisions } from './revisions';
import { levelStyle, STYLE } from './style-ids';

/** The paragraph of a block, with what is suggested about its end and about what kind of block it is. */
export function trackedParagraph(
  block: Heading | TextBlock,
  options: IParagraphOptions,
  revisions: Revisions,
): Paragraph {
  const inserted = endTouchOf(block, 'inserted');
  const deleted = endTouchOf(block, 'deleted');
  const format = formatChangeOf(block);
  if (!inserted && !deleted && !format) return new Paragraph(options);
  const { attributes, moves } = revisions;
  const tracked: IParagraphOptions = {
    ...options,
    run: {
      ...(inserted && { insertion: attributes(inserted) }),
      ...(deleted && { deletion: attributes(deleted) }),
    },
    ...(format && { revision: { ...attributes(format.change), style: formerStyle(format.was) } }),
  };
  const moved = { 'w:ins': moveName('w:moveTo', inserted), 'w:del': moveName('w:moveFrom', deleted) };
  return moved['w:ins'] || moved['w:del'] ? new MovedParagraph(tracked, moved) : new Paragraph(tracked);

  function moveName(name: string, change: typeof inserted): string | undefined {
    return change && moves.isMove(change) ? name : undefined;
  }
}

/** The library knows no moved paragraph marks: it writes what was put in or is gone, which is called a move here. */
class MovedParagraph extends Paragraph {
  constructor(
    options: IParagraphOptions,
    readonly names: Readonly<Record<string, string | undefined>>,
  ) {
    super(options);
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    const properties = childOf(xml, 'w:p', 'w:pPr');
    const mark = childOf(properties, 'w:pPr', 'w:rPr');
    const changes = (mark?.['w:rPr'] ?? []) as IXmlableObject[];
    for (const [i, change] of changes.entries()) {
      for (const [from, to] of Object.entries(this.names)) if (to && change[from]) changes[i] = { [to]: change[from] };
    }
    return xml;
  }
}

function childOf(xml: IXmlableObject | undefined, parent: string, name: string): IXmlableObject | undefined {
  return (xml?.[parent] as IXmlableObject[] | undefined)?.find((child) => name in child);
}

const STYLES: Readonly<Record<TextBlock['type'], string>> = {
  title: STYLE.title,
  addressee: STYLE.addressee,
  paragraph: STYLE.body,
  signature: STYLE.signature,
  date: STYLE.date,
  'attachment-note': STYLE.attachmentNote,
};

function formerStyle({ type, level }: FormatChange['was']): string {
  return type === 'heading' ? levelStyle(level ?? 1) : STYLES[type];
}
