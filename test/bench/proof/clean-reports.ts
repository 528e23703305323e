import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Clean {
  name: string;
  text: string;
}

type Edit = readonly [string, string];

/** What an editor put right by hand in the three published reports, besides half-width marks. */
const EDITS: Readonly<Record<string, readonly Edit[]>> = {
  '000_13a09daa5f6906e1.txt': [
    ['高质量完成法工作', '高质量完成述法工作'],
    ['全面推进系列”特色服务', '全面推进“系列”特色服务'],
    ['增强审计监督效能四是', '增强审计监督效能。四是'],
    ['二是加强纪检监督深化', '二是加强纪检监督。深化'],
    ['建立督查、跟踪、季汇报”的', '建立“督查、跟踪、季汇报”的'],
    ['“一件事一次办改革，', '“一件事一次办”改革，'],
    ['终把政治安全', '始终把政治安全'],
  ],
  '001_d31234125ce4b8f4.txt': [
    ['2021-2025', '2021—2025'],
    ['运用法治思想和法治方式', '运用法治思维和法治方式'],
    ['做出批示', '作出批示'],
    ['落实 “通过', '落实“通过'],
  ],
  '004_33d48c11d264fc8b.txt': [
    ['推进法治政府建设第一责任人', '推进法治建设第一责任人'],
    ['做出决定', '作出决定'],
    ['（2） ', '（二）'],
    ['（3） ', '（三）'],
    ['严格执行重大决策制度。\n', '严格执行重大决策制度\n'],
    ['” 系统数据', '”系统数据'],
    ['“阳光政府”、“服务政府”、', '“阳光政府”“服务政府”'],
    ['带头习近平总书记', '带头学习习近平总书记'],
    ['今年召开', '2023年召开'],
  ],
};

const TITLES: Readonly<Record<string, string>> = {
  '001_d31234125ce4b8f4.txt': '天津市和平区2023年法治政府建设情况报告\n',
};

const SIGNED: Readonly<Record<string, string>> = {
  '000_13a09daa5f6906e1.txt': '天津滨海高新技术产业开发区管理委员会\n2024年2月26日\n',
  '001_d31234125ce4b8f4.txt': '天津市和平区人民政府\n2024年2月20日\n',
  '004_33d48c11d264fc8b.txt': '天津市滨海新区人民政府泰达街道办事处\n2024年1月31日\n',
};

/** The three real reports without page chrome and without the faults they were published with. */
export function cleanReports(root: string): Clean[] {
  return Object.keys(EDITS).map((name) => {
    const raw = readFileSync(join(root, 'test/fixtures/reports', name), 'utf8');
    let text = widen(withoutChrome(raw));
    for (const [wrong, right] of EDITS[name]!) {
      if (!text.includes(wrong)) throw new Error(`${name}: “${wrong}” is not there any more`);
      text = text.replaceAll(wrong, right);
    }
    return { name, text: (TITLES[name] ?? '') + text.trim() + '\n' + SIGNED[name]! };
  });
}

function withoutChrome(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const title = lines.findLastIndex((line) => /^\S{4,24}2023年度法治政府建设情况报告$/u.test(line));
  const end = lines.findIndex((line) => line.startsWith('主办单位'));
  return lines
    .slice(Math.max(title, 0), end === -1 ? lines.length : end)
    .filter((line) => line !== '')
    .join('\n');
}

/** Half-width marks to full width, except in numbers. */
function widen(text: string): string {
  const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）', '?': '？' };
  return text.replace(/(?<!\d)[,;:]|[,;:](?!\d)|[()?]/gu, (mark) => wide[mark] ?? mark);
}
