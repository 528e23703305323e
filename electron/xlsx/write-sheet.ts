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

/** A workbook with one sheet under a heading row that stays in sight. Cells are text, or numbers where the column says so, never formulas. */
export function writeSheet(name: string, columns: readonly Column[], rows: readonly (readonly string[])[]): Uint8Array {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles(),
    'xl/worksheets/sheet1.xml': sheet(columns, rows),
  };
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(`${XML_HEAD}\n${xml}`)]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { mtime: '1980-01-01T00:00:00' });
}

function sheet(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const heading = columns.map(({ title }, i) => cell(title, i, 1, HEADING)).join('');
  const lines = rows.map(
    (row, r) => `<row r="${r + 2}">${row.map((text, c) => filled(text, columns[c], c, r + 2)).join('')}</row>`,
  );
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData><row r="1">${heading}</row>${lines.join('')}</sheetData>${choices(columns)}</worksheet>`;
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
  const xf = (font: number, more: string) =>
    `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"${more}><alignment vertical="top" wrapText="1"/></xf>`;
  return `<styleSheet xmlns="${MAIN}"><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xf(1, '')}${xf(0, '')}${xf(0, ' quotePrefix="1"')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

/** A for 0, AA for 26. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
