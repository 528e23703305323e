import { OFFICE_FONTS } from '../../../core/layout/font-metrics';
import { layoutReport } from '../../../core/layout/layout-report';
import { turnedProfile } from '../../../core/layout/landscape';
import { TEXT_ROLES, textWidth, type LayoutProfile } from '../../../core/layout/profile';
import type { OwnProfile } from '../../../core/profile/own-profile';
import type { Block } from '../../../core/report/block';
import type { Report } from '../../../core/report/report';
import { acceptedBlocks } from '../../../core/suggest/settle';
import type { Annex } from '../../../core/variant/elements';
import { makeCopy, type PrintedElements } from '../../../core/variant/make-copy';
import type { Preview, PreviewLine, PreviewPage } from '../../../core/variant/preview';
import { frontMatterHeight } from '../../docx/write/front-matter';
import { imprintHeight } from '../../docx/write/imprint';
import { findProfile } from '../export-profile';
import { findVariant } from '../../templates/load-variants';
import { frontLines } from './front-lines';
import { putImprint } from './imprint-lines';
import { textPage } from './text-lines';

/** The sheets of a copy as they will print, from the layout that page counts are told by; nothing is written. */
export function previewCopy(
  report: Report,
  { variant, profile: id }: { variant: string; profile: string },
  templatesDir: string,
  own: readonly OwnProfile[],
): Preview {
  const { profile } = findProfile(templatesDir, id, own);
  const copy = makeCopy(report, findVariant(templatesDir, variant));
  const { printed } = copy;
  const blocks = [...acceptedBlocks(copy.report.blocks)];
  const above = frontMatterHeight(printed, profile);
  const pages = sheetsOf({ ...copy.report, blocks }, closingProfile(printed, profile), above);
  const first = frontLines(printed, profile);
  pages[0]!.lines.unshift(...first.lines);
  pages[0]!.rules.push(...first.rules);
  if (printed.note) putNote(pages, printed.note, profile);
  const several = printed.annexes.length > 1;
  printed.annexes.forEach((annex, i) => {
    if (annex.text.trim() !== '') pages.push(...annexPages(report, annex, `附件${several ? i + 1 : ''}`, profile));
  });
  const unnumbered = new Set<PreviewPage>();
  if (printed.imprint) putImprint(imprintPage(pages, printed.imprint, profile, unnumbered), printed.imprint, profile);
  pages.forEach((page, i) => {
    const [label, ...header] = around(page, i + 1, printed.header, profile);
    page.lines.push(...(unnumbered.has(page) ? header : [label!, ...header]));
  });
  return { pages, fonts: fontsOf(profile), characterSpacing: profile.grid.characterSpacing };
}

function closingProfile(printed: PrintedElements, profile: LayoutProfile): LayoutProfile {
  if (!printed.sealed) return profile;
  return { ...profile, closing: { ...profile.closing, blankLinesBefore: profile.sealed.blankLinesBefore } };
}

function sheetsOf(report: Report, profile: LayoutProfile, above = 0): PreviewPage[] {
  const blocks = new Map<string, Block>(report.blocks.map((block) => [block.id, block]));
  return layoutReport(report, profile, OFFICE_FONTS, above).map((page) => textPage(page, blocks, profile));
}

/** An annex set like a report of its own: the word 附件, its title and its text. */
function annexPages(report: Report, { title, text }: Annex, label: string, profile: LayoutProfile): PreviewPage[] {
  const { grid, margins, annex } = profile;
  const above = (1 + annex.blankLinesAfterLabel) * grid.linePitch;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const blocks: Block[] = [
    ...(title.trim() === '' ? [] : [{ id: 'annex-title', type: 'title' as const, children: [{ text: title.trim() }] }]),
    ...lines.map((line, i) => ({ id: `annex-${i}`, type: 'paragraph' as const, children: [{ text: line.trim() }] })),
  ];
  const pages = sheetsOf({ ...report, blocks }, profile, above);
  pages[0]!.lines.unshift({
    x: margins.left,
    y: margins.top,
    width: textWidth(profile),
    height: grid.linePitch,
    runs: [{ text: label, role: 'annexLabel' }],
    align: 'left',
  });
  return pages;
}

function putNote(pages: PreviewPage[], text: string, profile: LayoutProfile): void {
  const { margins, grid, note, page } = profile;
  const blank = Math.round(note.leftChars * profile.text.body.size * 20);
  const last = pages.at(-1)!;
  const foot = Math.max(margins.top, ...last.lines.map(({ y, height }) => y + height));
  const fits = foot + grid.linePitch <= page.height - margins.bottom;
  if (!fits) pages.push(blankPage(profile));
  pages.at(-1)!.lines.push({
    x: margins.left + blank,
    y: fits ? foot : margins.top,
    width: textWidth(profile) - blank,
    height: grid.linePitch,
    runs: [{ text, role: 'body' }],
    align: 'left',
  });
}

/**
 * The page that 版记 is on: the last and an even one (§7.4). Where an even page has no room left, a blank one comes
 * between, and neither has a number (§7.5); those are added to `unnumbered`.
 */
function imprintPage(
  pages: PreviewPage[],
  imprint: NonNullable<PrintedElements['imprint']>,
  profile: LayoutProfile,
  unnumbered: Set<PreviewPage>,
): PreviewPage {
  const last = pages.at(-1)!;
  const foot = Math.max(...[...last.lines, ...last.cells].map(({ y, height }) => y + height));
  const upright = last.width < last.height;
  if (pages.length % 2 === 1) pages.push(blankPage(profile));
  else if (!upright || foot + imprintHeight(imprint, profile) > last.height - profile.margins.bottom) {
    for (const page of [blankPage(profile), blankPage(profile)]) {
      pages.push(page);
      unnumbered.add(page);
    }
  }
  return pages.at(-1)!;
}

/** Header and page number. A turned page has them where the sheet stands upright. */
function around(page: PreviewPage, number: number, header: string, profile: LayoutProfile): PreviewLine[] {
  const turned = page.width > page.height;
  const { margins, pageNumber, grid } = turned ? turnedProfile(profile) : profile;
  const width = page.width - margins.left - margins.right;
  const blank = Math.round(pageNumber.blankChars * profile.text.pageNumber.size * 20);
  const size = profile.text.pageNumber.size * 20;
  const label: PreviewLine = {
    x: margins.left + blank,
    y: page.height - pageNumber.distance - size,
    width: width - 2 * blank,
    height: size,
    runs: [{ text: `${pageNumber.before}${number}${pageNumber.after}`, role: 'pageNumber' }],
    align: number % 2 === 1 ? pageNumber.odd : pageNumber.even,
  };
  if (header === '') return [label];
  const y = margins.top - grid.linePitch * 1.5;
  return [
    label,
    { x: margins.left, y, width, height: grid.linePitch, runs: [{ text: header, role: 'header' }], align: 'right' },
  ];
}

function blankPage({ page }: LayoutProfile): PreviewPage {
  return { width: page.width, height: page.height, lines: [], cells: [], rules: [] };
}

function fontsOf({ text }: LayoutProfile): Preview['fonts'] {
  const entries = TEXT_ROLES.map((role) => {
    const { font, substitutes, size, bold } = text[role];
    return [role, { families: [font, ...substitutes], size, bold: bold === true }];
  });
  return Object.fromEntries(entries) as Preview['fonts'];
}
