import type { Parts } from './open-parts';
import { Styles, type ParagraphLook, type RunLook } from './resolve-styles';
import { child, type XmlElement } from './xml-tree';

/** A stretch of text as it looks. */
export interface LookedRun {
  text: string;
  look: RunLook;
}

export interface LookedParagraph {
  text: string;
  look: ParagraphLook;
  runs: LookedRun[];
  element: XmlElement;
}

/** Content that is text of its own paragraph; what was deleted under tracked changes is not there any more. */
const CONTAINERS = new Set(['w:hyperlink', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:fldSimple']);

/** The paragraphs of the body outside tables and text boxes, with fonts and spacing resolved. */
export function bodyParagraphs(parts: Parts): LookedParagraph[] {
  const styles = new Styles(parts);
  return paragraphsIn(child(parts.document, 'w:body')!).map((element) => lookAt(element, styles));
}

/** The paragraphs of a footer. */
export function footerParagraphs(footer: XmlElement, parts: Parts): LookedParagraph[] {
  const styles = new Styles(parts);
  return paragraphsIn(footer).map((element) => lookAt(element, styles));
}

function paragraphsIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((inner) => {
    if (inner.name === 'w:p') return [inner];
    return inner.name === 'w:sdt' || CONTAINERS.has(inner.name) ? paragraphsIn(inner) : [];
  });
}

function lookAt(element: XmlElement, styles: Styles): LookedParagraph {
  const properties = child(element, 'w:pPr');
  const runs = runsIn(element)
    .map((run) => ({ text: runText(run), look: styles.run(properties, child(run, 'w:rPr')) }))
    .filter(({ text, look }) => text !== '' && !look.hidden);
  return { text: runs.map(({ text }) => text).join(''), look: styles.paragraph(properties), runs, element };
}

function runsIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((inner) => {
    if (inner.name === 'w:r') return [inner];
    return CONTAINERS.has(inner.name) ? runsIn(inner) : [];
  });
}

function runText(run: XmlElement): string {
  return run.children
    .map(({ name, text }) => (name === 'w:t' ? text : name === 'w:tab' ? '\t' : name === 'w:br' ? '\n' : ''))
    .join('');
}
