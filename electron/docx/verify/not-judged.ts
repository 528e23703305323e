import type { ClauseResult } from './verify-docx';

const OFFICE = '本报告导出的是正文，版头由办文环节套红时加';
const RECORD = '版记由办文环节印发时加';

/** Clauses that no reading of the file can settle, or that concern what this kind of file does not have. */
const CLAUSES: readonly [clause: string, title: string, why: string, expected: string][] = [
  ['6', '印制装订', '印刷、装订不在文件里', '双面印刷，左侧装订，两页页码套正误差不超过2mm'],
  ['7.2.1', '份号', OFFICE, '6位3号阿拉伯数字，版心左上角第一行顶格'],
  ['7.2.2', '密级和保密期限', OFFICE, '3号黑体，版心左上角第二行顶格'],
  ['7.2.3', '紧急程度', OFFICE, '3号黑体，版心左上角'],
  ['7.2.4', '发文机关标志', OFFICE, '居中，上边缘距版心上边缘35mm，推荐红色小标宋'],
  ['7.2.5', '发文字号', OFFICE, '年份用六角括号〔〕，上行文居左空一字'],
  ['7.2.6', '签发人', OFFICE, '上行文标注，居右空一字，姓名3号楷体'],
  ['7.2.7', '红色分隔线', OFFICE, '发文字号之下4mm，与版心等宽'],
  ['7.3.5.1', '加盖印章', '印章由办文环节加盖', '成文日期右空四字，印章端正、居中下压署名和日期'],
  ['7.3.6', '附注', '需由人确认是否有附注', '成文日期下一行左空二字，加圆括号'],
  ['7.3.7', '附件', '附件另行编排，未逐一核对', '另面编排，“附件”二字3号黑体顶格'],
  ['7.4.1', '版记分隔线', RECORD, '首末粗线0.35mm，中间细线0.25mm，与版心等宽'],
  ['7.4.2', '抄送机关', RECORD, '4号仿宋，左右各空一字'],
  ['7.4.3', '印发机关和印发日期', RECORD, '4号仿宋，印发日期后加“印发”'],
  ['8', '横排表格', '横排表格需由人核对', '页码位置与其他页一致，单页表头在订口、双页在切口'],
  ['9', '计量单位、标点和数字', '由“检查”逐处提示', '计量单位GB 3100—3102，标点GB/T 15834，数字GB/T 15835'],
];

export const NOT_JUDGED: readonly ClauseResult[] = CLAUSES.map(([clause, title, found, expected]) => ({
  clause,
  title,
  verdict: 'not-judged',
  found,
  expected,
}));
