import { characterPitch, type LayoutProfile, type TextRole } from '../../../core/layout/profile';
import { STYLE } from './style-ids';
import { runProperties, style } from './style-xml';

/** The styles of what stands around the text: 版头, 附注, 附件, 版记, page header. */
export function aroundTextStyles(profile: LayoutProfile): string[] {
  const { grid, mark, note } = profile;
  const exact = `<w:spacing w:line="${grid.linePitch}" w:lineRule="exact"/>`;
  const run = (role: TextRole) => runProperties(profile.text[role], grid.characterSpacing);
  const indent = Math.round(note.leftChars * characterPitch(profile));
  return [
    style('paragraph', STYLE.header, '公文页眉', {
      custom: true,
      p: `<w:snapToGrid w:val="0"/><w:jc w:val="right"/>`,
      r: runProperties(profile.text.header, 0),
    }),
    style('paragraph', STYLE.frontMatter, '版头', { custom: true, p: exact, r: run('frontMatter') }),
    style('paragraph', STYLE.secrecy, '密级', { custom: true, based: STYLE.frontMatter, r: run('secrecy') }),
    style('paragraph', STYLE.mark, '发文机关标志', {
      custom: true,
      p: '<w:snapToGrid w:val="0"/><w:jc w:val="center"/>',
      r: runProperties(profile.text.mark, 0, mark.color),
    }),
    style('character', STYLE.signer, '签发人姓名', { custom: true, r: run('signer') }),
    style('paragraph', STYLE.redLine, '红色分隔线', {
      custom: true,
      p: '<w:snapToGrid w:val="0"/>',
      r: '<w:sz w:val="2"/><w:szCs w:val="2"/>',
    }),
    style('paragraph', STYLE.note, '附注', {
      custom: true,
      based: STYLE.body,
      p: `<w:ind w:firstLineChars="${note.leftChars * 100}" w:firstLine="${indent}"/>`,
      r: run('body'),
    }),
    style('paragraph', STYLE.annexLabel, '附件标识', { custom: true, p: exact, r: run('annexLabel') }),
    style('paragraph', STYLE.imprint, '版记', { custom: true, p: exact, r: runProperties(profile.text.imprint, 0) }),
  ];
}
