import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

/** 二 before a measure word, 两 in an ordinal, 俩 for 两: 召开二次会议, 两是加强监督, 第两批. */
export const twoForms: BlockRule = {
  id: 'two-forms',
  category: 'number',
  check: (context) => {
    if (!/[二两俩]/u.test(context.folded)) return [];
    const tell = (right: string) => ({
      rule: twoForms,
      severity: 'warning' as const,
      message: `这里用“${right}”`,
      suggestion: right,
      basis: 'GB/T 15835—2011；现代汉语用法通例',
    });
    return [
      ...findMatches(context, BEFORE_MEASURE, () => tell('两')),
      ...findMatches(context, /俩(?=[个名次级家种项场份件位条起户])/gu, () => tell('两')),
      ...findMatches(
        context,
        /(?<=^|[。；，：])两(?=[是要](?!为|把))|(?<=第|十|初|星期|周)两(?=[次批届期季轮种个级名位条项款章节度阶方]|$|[，。；、月年])/gu,
        () => tell('二'),
      ),
    ];
  },
};

/** Not in 第二, 十二, 二次创业; 二级, 二手 and 二维 are words. */
const BEFORE_MEASURE =
  /二(?=(?:个(?!月内?一|百分)|名|家|项|场|件|份|位|条|起|户|支|批|张|辆|台(?![\p{Script=Han}])|本|座|所|处|间|种)(?![度楼]))(?<![第十百千万零〇一二三四五六七八九、两初年月日周期届其之再星\d]二)|二(?=次(?:会|检查|督察|督查|培训|研究|调度|听取|专题|全体|以上|，|。|；|、))(?<=(?:召开|开展|组织|举办|进行|每年|每月|每季度|每半年|不少于|少于|至少|先后|共|分别)二)/gu;
