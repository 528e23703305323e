import { characterPitch, type LayoutProfile, type TextRole } from '../../../core/layout/profile';
import type { Level } from '../../../core/report/block';
import { aroundTextStyles } from './around-text-styles';
import { levelStyle, STYLE } from './style-ids';
import { fonts, runProperties, size, style } from './style-xml';
import { W, XML_HEAD } from './xml';

const LEVELS: readonly { level: Level; name: string }[] = [
  { level: 1, name: '一级标题' },
  { level: 2, name: '二级标题' },
  { level: 3, name: '三级标题' },
  { level: 4, name: '四级标题' },
];

/**
 * word/styles.xml: Chinese named styles that hold the whole layout, so that paragraphs carry none of their own. Written
 * here and not by the library, whose headings are blue and whose defaults cannot be taken out.
 */
export function stylesPart(profile: LayoutProfile): string {
  const { grid, paragraph, title } = profile;
  const indent = Math.round(paragraph.firstLineChars * characterPitch(profile));
  const chars = Math.round(paragraph.firstLineChars * 100);
  const firstLine = `<w:ind w:firstLineChars="${chars}" w:firstLine="${indent}"/>`;
  const flush = '<w:ind w:firstLineChars="0" w:firstLine="0"/>';
  const after = title.blankLinesAfter * grid.linePitch;
  const before = title.blankLinesBefore * grid.linePitch;
  const exact = `w:line="${grid.linePitch}" w:lineRule="exact"`;
  const run = (role: TextRole) => runProperties(profile.text[role], grid.characterSpacing);
  const keep = paragraph.keepHeadingWithText ? '<w:keepNext/>' : '';
  return [
    XML_HEAD,
    `<w:styles ${W}>`,
    defaults(profile),
    style('paragraph', 'Normal', 'Normal', {
      default: true,
      p: '<w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>',
      primary: true,
    }),
    style('character', 'DefaultParagraphFont', 'Default Paragraph Font', { default: true, hidden: true }),
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    style('paragraph', 'Title', 'Title', {
      next: STYLE.addressee,
      p: `<w:snapToGrid w:val="0"/><w:spacing w:before="${before}" w:after="${after}" ${exact}/><w:jc w:val="center"/>`,
      r: runProperties(profile.text.title, 0),
    }),
    style('paragraph', STYLE.title, '公文标题', { custom: true, based: 'Title', next: STYLE.addressee, primary: true }),
    style('paragraph', STYLE.body, '公文正文', {
      custom: true,
      p: `<w:spacing ${exact}/>${firstLine}<w:jc w:val="both"/>`,
      r: run('body'),
      primary: true,
    }),
    style('character', STYLE.bodyText, '公文正文字', { custom: true, r: run('body') }),
    style('paragraph', STYLE.addressee, '主送机关', {
      custom: true,
      based: STYLE.body,
      next: STYLE.body,
      p: flush,
      r: run('addressee'),
      primary: true,
    }),
    ...LEVELS.flatMap(({ level, name }) => [
      style('paragraph', `Heading${level}`, `heading ${level}`, {
        based: STYLE.body,
        next: STYLE.body,
        p: `<w:outlineLvl w:val="${level - 1}"/>`,
        r: run(`level${level}`),
        primary: true,
      }),
      style('paragraph', levelStyle(level), name, {
        custom: true,
        based: `Heading${level}`,
        next: STYLE.body,
        primary: true,
      }),
    ]),
    style('paragraph', STYLE.attachmentNote, '附件说明', {
      custom: true,
      based: STYLE.body,
      r: run('attachmentNote'),
      primary: true,
    }),
    style('paragraph', STYLE.signature, '署名', {
      custom: true,
      based: STYLE.body,
      next: STYLE.date,
      p: `<w:keepNext/>${flush}<w:jc w:val="right"/>`,
      r: run('closing'),
      primary: true,
    }),
    style('paragraph', STYLE.date, '成文日期', {
      custom: true,
      based: STYLE.body,
      p: `${flush}<w:jc w:val="left"/>`,
      r: run('closing'),
      primary: true,
    }),
    style('paragraph', STYLE.tableText, '表格文字', {
      custom: true,
      p: '<w:snapToGrid w:val="0"/><w:spacing w:before="60" w:after="60"/><w:jc w:val="both"/>',
      r: runProperties(profile.text.table, 0),
      primary: true,
    }),
    style('paragraph', STYLE.tableHead, '表格表头', {
      custom: true,
      based: STYLE.tableText,
      p: `${keep}<w:jc w:val="center"/>`,
    }),
    style('paragraph', STYLE.gap, '表格间隔', {
      custom: true,
      p: '<w:snapToGrid w:val="0"/><w:spacing w:line="20" w:lineRule="exact"/>',
      r: '<w:sz w:val="2"/><w:szCs w:val="2"/>',
    }),
    style('paragraph', STYLE.pageNumber, '公文页码', {
      custom: true,
      p: `<w:snapToGrid w:val="0"/><w:spacing w:line="${profile.text.pageNumber.size * 20}" w:lineRule="exact"/>`,
      r: runProperties(profile.text.pageNumber, 0),
    }),
    ...aroundTextStyles(profile),
    style('character', STYLE.commentReference, 'annotation reference', {
      hidden: true,
      r: '<w:sz w:val="21"/><w:szCs w:val="21"/>',
    }),
    style('paragraph', STYLE.commentText, 'annotation text', { r: '<w:sz w:val="21"/><w:szCs w:val="21"/>' }),
    '</w:styles>',
  ].join('');
}

function defaults(profile: LayoutProfile): string {
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts(profile.text.body)}${size(profile.text.body)}` +
    '<w:lang w:val="zh-CN" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
    '<w:pPrDefault/></w:docDefaults>'
  );
}
