import { Footer, Paragraph, TextRun, type ParagraphChild, type XmlComponent } from 'docx';
import type { LayoutProfile } from '../../../core/layout/profile';
import { pageNumberParagraph } from './footer';
import { STYLE } from './style-ids';
import { xmlElement as element } from './xml-element';

const EMU_PER_TWIP = 635;
const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/**
 * The page number of a page that is turned for a wide table (§8): where it is on all other pages once the sheet is turned
 * back, so along the left edge. The head of the table is then on the binding side of odd pages and on the outer side of
 * even ones. A box whose text runs downwards: nothing else stands there.
 */
export function sidePageNumberFooter(profile: LayoutProfile, pages: 'odd' | 'even'): Footer {
  const { page, margins, pageNumber, text } = profile;
  const emu = (twips: number) => Math.round(twips * EMU_PER_TWIP);
  const size = { cx: emu(text.pageNumber.size * 20), cy: emu(page.width - margins.left - margins.right) };
  const shape = element('wps:wsp', {}, [
    element('wps:cNvSpPr', { txBox: 1 }),
    element('wps:spPr', {}, [
      element('a:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', size)]),
      element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
      element('a:noFill'),
      element('a:ln', {}, [element('a:noFill')]),
    ]),
    element('wps:txbx', {}, [element('w:txbxContent', {}, [pageNumberParagraph(profile, pages)])]),
    element('wps:bodyPr', { rot: 0, vert: 'vert', wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't' }, [
      element('a:noAutofit'),
    ]),
  ]);
  const graphic = element('a:graphic', { 'xmlns:a': DRAWING }, [element('a:graphicData', { uri: SHAPE }, [shape])]);
  const anchor = element('wp:anchor', { ...ANCHORED, simplePos: 0, relativeHeight: 2 }, [
    element('wp:simplePos', { x: 0, y: 0 }),
    offset('wp:positionH', emu(pageNumber.distance)),
    offset('wp:positionV', emu(margins.left)),
    element('wp:extent', size),
    element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
    // Of a box that text may run through LibreOffice forgets the place where only even pages have one.
    element('wp:wrapSquare', { wrapText: 'bothSides' }),
    element('wp:docPr', { id: pages === 'odd' ? 1 : 2, name: '页码' }),
    element('wp:cNvGraphicFramePr'),
    graphic,
  ]);
  const choice = element('mc:Choice', { Requires: 'wps' }, [element('w:drawing', {}, [anchor])]);
  const run = new TextRun({ children: [element('mc:AlternateContent', {}, [choice])] });
  return new Footer({ children: [new Paragraph({ style: STYLE.pageNumber, children: [run as ParagraphChild] })] });
}

const ANCHORED = { distT: 0, distB: 0, distL: 0, distR: 0, behindDoc: 0, locked: 0, layoutInCell: 0, allowOverlap: 0 };

function offset(name: string, emu: number): XmlComponent {
  return element(name, { relativeFrom: 'page' }, [element('wp:posOffset', {}, [String(emu)])]);
}
