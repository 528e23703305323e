import { W, XML_HEAD } from './xml';

/**
 * word/settings.xml. Punctuation is not compressed, or 28 characters a line would not hold; the compatibility flags are
 * those a Chinese Word puts into a new file. In a copy for review changes are tracked, so that none comes back unseen.
 */
export function settingsPart(reviewed: boolean): string {
  return (
    `${XML_HEAD}<w:settings ${W}><w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>` +
    (reviewed ? '<w:trackRevisions/>' : '') +
    '<w:defaultTabStop w:val="630"/><w:evenAndOddHeaders/><w:characterSpacingControl w:val="doNotCompress"/>' +
    '<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/>' +
    '<w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>' +
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    '<w:themeFontLang w:val="zh-CN" w:eastAsia="zh-CN"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
  );
}
