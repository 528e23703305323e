import { BuilderElement, Footer, Paragraph, StringContainer, TextRun } from 'docx';
import type { LayoutProfile } from '../../../core/layout/profile';
import { textRun } from './runs';
import { STYLE } from './style-ids';

/** The page number of odd or even pages. */
export function pageNumberFooter(profile: LayoutProfile, pages: 'odd' | 'even'): Footer {
  return new Footer({ children: [pageNumberParagraph(profile, pages)] });
}

/** The foot of a page without number. */
export function emptyFooter(): Footer {
  return new Footer({ children: [new Paragraph({ style: STYLE.pageNumber })] });
}

/** Its paragraph. The field holds a result: without one Word offers to repair the file. */
export function pageNumberParagraph(profile: LayoutProfile, pages: 'odd' | 'even'): Paragraph {
  const { before, after, blankChars, ...sides } = profile.pageNumber;
  const side = sides[pages];
  const blank = Math.round(blankChars * profile.text.body.size * 20);
  return new Paragraph({
    style: STYLE.pageNumber,
    alignment: side,
    ...(side !== 'center' && { indent: { [side]: blank } }),
    children: [
      textRun(before),
      fieldMark('begin'),
      new TextRun({ children: [new StringContainer('w:instrText', ' PAGE ')] }),
      fieldMark('separate'),
      new TextRun(pages === 'odd' ? '1' : '2'),
      fieldMark('end'),
      textRun(after),
    ],
  });
}

function fieldMark(type: 'begin' | 'separate' | 'end'): TextRun {
  const attributes = { type: { key: 'w:fldCharType', value: type } };
  return new TextRun({ children: [new BuilderElement({ name: 'w:fldChar', attributes })] });
}
