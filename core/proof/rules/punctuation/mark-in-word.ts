import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';

/** “法律、顾问”, “营商，环境”: a mark inside a fixed word of the field. */
export const markInWord: BlockRule = { id: 'mark-in-word', category: 'punctuation', check };

/** Words of two and two characters of which neither half ends or begins a clause before or behind the other. */
const WORDS = new Set(
  (
    '法律顾问 公职律师 营商环境 政务服务 政务公开 信息公开 行政许可 行政复议 行政应诉 行政裁决 行政调解 人民调解 司法行政 司法调解 突发事件 应急预案 ' +
    '法治政府 法治思维 法治素养 宪法宣誓 执法人员 执法证件 执法资格 执法案卷 执法文书 案卷评查 专家论证 集体讨论 权责清单 责任清单 负面清单 权力清单 市场监管 市场主体 ' +
    '综合执法 联席会议 常务会议 理论学习 党政领导 主要负责 负责同志 绩效考核 城市管理 生态环境 安全生产 食品安全 知识产权 民营企业 社会信用 信用体系 信用修复 ' +
    '公平竞争 竞争审查 公众参与 决策程序 法定程序 规章制度 工作机制 长效机制 联动机制 协调机制 民主监督 舆论监督 审计监督 司法监督 层级监督 专项监督 ' +
    '典型案例 以案释法 法治文化 法治宣传 法治教育 法治意识 法治观念 法治信仰 普法责任 普法宣传 普法规划 法律服务 法律援助 法律明白 法律意见 法律风险 法律法规 ' +
    '志愿服务 网格管理 网格治理 基层治理 社区矫正 信访积案 历史遗留 合法权益 人民群众 人民法院 区委常委 市委常委 县委常委 代表建议 政协提案 ' +
    '数字政府 智慧政务 数据共享 互联互通 电子证照 自由裁量 裁量基准 裁量权基 执法公示 全程记录 法制审核 柔性执法 轻微违法 首违不罚 领导小组 议事协调 ' +
    '履职尽责 述职述法 年终述职 考核评价 督察督办 责任落实 任务分解 工作要点 重点任务 年度计划 实施方案 实施意见 实施细则 组织领导 第一责任'
  ).split(' '),
);
/** Those of which 、 cannot part the halves either, because they are no two things. */
const OF_TWO_KINDS = new Set(
  (
    '法律顾问 公职律师 营商环境 政务服务 政务公开 信息公开 行政复议 行政应诉 行政裁决 行政调解 人民调解 突发事件 应急预案 法治思维 法治素养 执法人员 执法证件 执法资格 ' +
    '案卷评查 专家论证 集体讨论 权责清单 负面清单 市场监管 市场主体 联席会议 常务会议 知识产权 民营企业 公众参与 长效机制 典型案例 法律服务 法律援助 法律意见 ' +
    '志愿服务 社区矫正 合法权益 人民群众 人民法院 数字政府 轻微违法 领导小组 年终述职 工作要点 重点任务 年度计划 实施方案 实施意见 实施细则 自由裁量 ' +
    '裁量基准 法制审核 柔性执法 生态环境 信用修复 公平竞争 宪法宣誓 区委常委 市委常委 县委常委 政协提案 智慧政务 电子证照 负责同志 主要负责'
  ).split(' '),
);

/** Halves with which a clause may begin. */
const ACTS = new Set(
  (
    '评查 落实 分解 评价 参与 论证 讨论 监督 服务 治理 管理 宣传 教育 公开 修复 援助 许可 审核 执法 竞争 审查 协调 领导 复议 应诉 裁决 调解 共享 矫正 宣誓 ' +
    '学习 考核 释法 互通 尽责 督办 述法 不罚 公示 记录 违法 述职 会议 遗留 保护 意识 行政 政府 规划 建议 提案'
  ).split(' '),
);

function check(context: BlockContext): Finding[] {
  const { folded, head } = context;
  const findings: Finding[] = [];
  for (let i = Math.max(2, head + 1); i + 2 < folded.length; i += 1) {
    const code = folded.charCodeAt(i);
    if (code >= 0x4e00 && code < 0xa000) continue;
    const mark = folded[i]!;
    if (mark !== '，' && mark !== '、' && mark !== '；' && mark !== '。' && mark !== '：') continue;
    const word = folded.slice(i - 2, i) + folded.slice(i + 1, i + 3);
    if (!WORDS.has(word) || (mark === '、' ? !OF_TWO_KINDS.has(word) : ACTS.has(word.slice(2)))) continue;
    findings.push(
      findingAt(context, i, i + 1, {
        rule: markInWord,
        severity: 'warning',
        message: `“${word}”是一个词，中间不应有“${mark}”`,
        suggestion: '',
        basis: 'GB/T 15834—2011',
      }),
    );
  }
  return findings;
}
