import { strToU8, zipSync } from 'fflate';
import { escapeXml, XML_HEAD } from '../docx/write/xml';

/** One column of a sheet. */
export interface Column {
  title: string;
  /** In characters. */
  width: number;
  /** Whether its cells are whole numbers, which a person may want to add up or sort by. */
  number?: true;
  /** What may be chosen in it. */
  choices?: readonly string[];
  /** Texts that stand out in it, and how. */
  tints?: Readonly<Record<string, Tint>>;
}

export type Tint = 'red' | 'amber';

/** How a sheet is looked through. */
export interface SheetView {
  /** Columns that stay in sight at the left. */
  frozen: number;
  /** Whether its rows can be filtered by what stands in a column. */
  filter: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Styles of the cells below: plain, heading, text, and text that would otherwise be taken for a formula. */
const HEADING = 1;
const TEXT = 2;
const QUOTED = 3;

const LAST_ROW = 2000;

/** Fills and letters of a tint, as the window has them. */
const TINTS: Readonly<Record<Tint, { fill: string; ink: string }>> = {
  red: { fill: 'FFFCECEA', ink: 'FFAE1F17' },
  amber: { fill: 'FFFCF2DA', ink: 'FF7D5200' },
};

/** A workbook with one sheet under a heading row that stays in sight. Cells are text, or numbers where the column says so, never formulas. */
export function writeSheet(
  name: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  view: SheetView = { frozen: 0, filter: false },
): Uint8Array {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles(),
    'xl/worksheets/sheet1.xml': sheet(columns, rows, view),
  };
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(`${XML_HEAD}\n${xml}`)]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { mtime: '1980-01-01T00:00:00' });
}

function sheet(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { frozen, filter }: SheetView,
): string {
  const widths = columns.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const heading = columns.map(({ title }, i) => cell(title, i, 1, HEADING)).join('');
  const lines = rows.map(
    (row, r) => `<row r="${r + 2}">${row.map((text, c) => filled(text, columns[c], c, r + 2)).join('')}</row>`,
  );
  const left = frozen > 0 ? `xSplit="${frozen}" ` : '';
  const pane = `<pane ${left}ySplit="1" topLeftCell="${letters(frozen)}2" activePane="${frozen > 0 ? 'bottomRight' : 'bottomLeft'}" state="frozen"/>`;
  const filtered = filter ? `<autoFilter ref="A1:${letters(columns.length - 1)}${rows.length + 1}"/>` : '';
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData><row r="1">${heading}</row>${lines.join('')}</sheetData>${filtered}${tints(columns, rows.length + 1)}${choices(columns)}</worksheet>`;
}

function filled(text: string, column: Column | undefined, at: number, row: number): string {
  if (text === '') return '';
  if (column?.number && /^\d{1,15}$/u.test(text)) return `<c r="${letters(at)}${row}" s="0"><v>${text}</v></c>`;
  return cell(text, at, row, styleOf(text));
}

function cell(text: string, column: number, row: number, style: number): string {
  return `<c r="${letters(column)}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

/** What begins like a formula keeps its apostrophe, so that it stays text when somebody edits the cell. */
function styleOf(text: string): number {
  return /^[=+\-@\t\r]/u.test(text) ? QUOTED : TEXT;
}

/** Rules and not cells have the colours: a cell that is edited changes its own. */
function tints(columns: readonly Column[], last: number): string {
  const names = Object.keys(TINTS);
  return columns
    .map(({ tints = {} }, i) => {
      const rules = Object.entries(tints).map(
        ([text, tint], at) =>
          `<cfRule type="cellIs" dxfId="${names.indexOf(tint)}" priority="${at + 1}" operator="equal"><formula>"${escapeXml(text)}"</formula></cfRule>`,
      );
      const range = `${letters(i)}2:${letters(i)}${last}`;
      return rules.length > 0
        ? `<conditionalFormatting sqref="${range}">${rules.join('')}</conditionalFormatting>`
        : '';
    })
    .join('');
}

function choices(columns: readonly Column[]): string {
  const lists = columns.flatMap(({ choices }, i) =>
    choices
      ? `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letters(i)}2:${letters(i)}${LAST_ROW}"><formula1>"${escapeXml(choices.join(','))}"</formula1></dataValidation>`
      : [],
  );
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

function styles(): string {
  const font = (bold: string) => `<font>${bold}<sz val="11"/><name val="宋体"/><charset val="134"/></font>`;
  const solid = (colour: string) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/></patternFill></fill>`;
  const dxfs = Object.values(TINTS).map(
    ({ fill, ink }) =>
      `<dxf><font><color rgb="${ink}"/></font><fill><patternFill patternType="solid"><bgColor rgb="${fill}"/></patternFill></fill></dxf>`,
  );
  // A heading stands on grey.
  const xf = (font: number, more: string) =>
    `<xf numFmtId="49" fontId="${font}" fillId="${font === 1 ? 2 : 0}" applyFill="1" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"${more}><alignment vertical="top" wrapText="1"/></xf>`;
  return `<styleSheet xmlns="${MAIN}"><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid('FFEEF0F3')}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xf(1, '')}${xf(0, '')}${xf(0, ' quotePrefix="1"')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="${dxfs.length}">${dxfs.join('')}</dxfs></styleSheet>`;
}

/** A for 0, AA for 26. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
