import { carriedOver } from '../../../core/compare/carried-over';
import { matchBlocks } from '../../../core/compare/match-blocks';
import { paragraph, reportOf } from '../../support/reports';

const LONG =
  '深入推进行政执法规范化建设，全年开展行政执法监督检查12次，评查行政处罚案卷186件，纠正不规范行为36个，行政执法人员培训覆盖率达到100%，执法满意度持续提升。';
const lastYear = reportOf([paragraph(LONG), paragraph('我区法治政府建设情况报告如下。')], { year: 2024 });

test('a paragraph with only the figures changed counts as carried over, and says how much is the same', () => {
  const [finding, ...others] = carriedOver(reportOf([paragraph(LONG.replace('12次', '15次'))]), lastYear);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'carried-over', category: 'copy', severity: 'warning', start: 0 });
  expect(finding!.message).toMatch(/9\d% 相同/u);
});

test('a paragraph is the same whichever width its punctuation has', () => {
  const half = reportOf([paragraph(LONG.replaceAll('，', ',').replace('。', '.'))], { year: 2024 });
  const [match] = matchBlocks(reportOf([paragraph(LONG)]), half);
  expect(match!.share).toBeGreaterThan(0.97);
});

test('a paragraph written anew is none', () => {
  const fresh =
    '健全重大行政决策全过程记录制度，将十五项重大事项纳入年度目录，公众参与、专家论证、风险评估、合法性审查和集体讨论逐项落实，决策后评估形成闭环管理机制。';
  expect(carriedOver(reportOf([paragraph(fresh)]), lastYear)).toEqual([]);
});

test('short formulas that recur every year are left alone', () => {
  expect(carriedOver(reportOf([paragraph('我区法治政府建设情况报告如下。')]), lastYear)).toEqual([]);
});

test('a paragraph much rewritten is still found beside the one it comes from when asked for', () => {
  const block = paragraph(`${LONG.slice(0, 55)}同时探索“综合查一次”，把多个部门的检查合并进行，减少对企业的打扰。`);
  const report = reportOf([block]);
  expect([matchBlocks(report, lastYear).length, matchBlocks(report, lastYear, 0.5)[0]?.block]).toEqual([0, block]);
});
