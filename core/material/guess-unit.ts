import { ORGAN } from '../intake/title-rule';

/** Ends of the names of bodies that deliver, beside those that head a report. */
const BODY =
  /(?:政府|委员会|管委会|[党政镇乡区县市]委|政法委|编办|局|办事处|办公室|街道|中心|处|厅|院|部|支队|大队|总队|委|办|镇|乡|公司|集团|所|站|社|会|开发区|园区)$/u;
/** What the names of such files speak of, beside the body. */
const TOPICS =
  /关于|报送|上报|提供|20\d\d|法治|依法|法制|普法|述法|年度|上半年|下半年|全年|工作|总结|材料|情况|报告|汇报|素材|[、，,。：:；;\s_\-—–+()（）【】[\]《》“”.·]|\d/u;
const NOISE = /^(?:附件|副本|终稿|定稿|修改稿|送审稿|初稿|最终版|最终|反馈|回复|盖章|的|新建)+/u;
const LONGEST = 24;

/**
 * The unit that delivered a file: “区教育局2025年法治政府建设工作总结.docx” → 区教育局. Where its name does not tell, what
 * was recognised from the text; at last the name of the file itself, for a person to put right.
 */
export function guessUnit(file: string, recognised: string): string {
  const name = file.replace(/\.[^.]*$/u, '').normalize('NFC');
  const bodies = name
    .split(TOPICS)
    .map((piece) => piece.replace(NOISE, ''))
    .filter((piece) => /^\p{Script=Han}{2,}$/u.test(piece) && piece.length <= LONGEST && isBody(piece));
  return bodies[0] ?? (recognised.trim() || name.trim() || '未注明单位');
}

function isBody(name: string): boolean {
  return (ORGAN.test(name) || BODY.test(name)) && !/^(?:政府|局|委|办|机关|部门|单位)$/u.test(name);
}
