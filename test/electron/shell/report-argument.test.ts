import { reportArgument } from '../../../electron/shell/report-argument';

test.each([
  [['/home/张三/报告.shufa'], '/home/张三/报告.shufa'],
  [['报告.shufa'], '/home/张三/报告.shufa'],
  [['.', '--flag', 'A.SHUFA'], '/home/张三/A.SHUFA'],
  [['a.shufa', 'b.shufa'], '/home/张三/b.shufa'],
  [['--load=x.shufa'], null],
  [['报告.docx'], null],
  [[], null],
])('of %j opens %j', (argv, path) => {
  expect(reportArgument(argv, '/home/张三')).toBe(path);
});
