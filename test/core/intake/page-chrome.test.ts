import { chromeWording, isPageNumber } from '../../../core/intake/page-chrome';

test.each([
  '当前位置:首页> 政务公开> 最新文件',
  '首页 > 信息公开 > 法治政府建设年度报告',
  '发布日期: 2024-03-27 16:51      来源: 某某开发区',
  '索 引 号：000014349/2024-00012',
  '字号:',
  '【字号：大 中 小】',
  '•  扫一扫在手机打开当前页',
  '浏览次数：1024次',
  '2024-03-27 16:51:02',
  '【打印本页】 【关闭窗口】',
  '上一篇：某区2022年法治政府建设情况报告',
  '主办单位:某区人民政府 版权所有:某区人民政府',
  '津公网安备 12010000000000号',
  '网站标识码：1201010001 | 津ICP备05000681号',
  'Copyright © 2024 All Rights Reserved',
  '网站支持IPv6',
  '相关附件',
  '中国政府网 | 市政府网 | 区政府网',
  'https://www.example.gov.cn/a/b.html',
])('%s is surely page chrome', (line) => {
  expect(chromeWording(line)?.sure).toBe(true);
});

test.each(['作者：办公室', '2024-03-27', '打印', '微信 微博 QQ空间', '联系电话：022-00000000', '•'])(
  '%s may be page chrome',
  (line) => {
    expect(chromeWording(line)?.sure).toBe(false);
  },
);

test.each([
  '某区2023年法治政府建设情况报告',
  '市委、市政府：',
  '一、主要举措和成效',
  '2024年3月1日',
  '某区人民政府',
  '（联系人：张三，联系电话：022-00000000）',
  '签发人：李四',
  '抄送：区人大常委会办公室。',
  '附件：1.统计表',
  '2023年，全区政务公开平台浏览次数达到100万次，扫一扫即可查询执法信息。网站标识码管理更加规范。'.repeat(4),
  '落实“首页>专栏>目录”公开要求。',
])('%s is no page chrome', (line) => {
  expect(chromeWording(line)).toBeNull();
});

test('page numbers are known by their form', () => {
  expect(['— 3 —', '-12-', '第 3 页', '第3页 共9页'].every(isPageNumber)).toBe(true);
  expect(['3', '—', '第3页的表', '— 3件 —'].some(isPageNumber)).toBe(false);
});
