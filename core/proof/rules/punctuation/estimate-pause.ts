import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

/** Two neighbouring numbers that stand for “about” take no 顿号: 三五天. */
export const estimatePause: BlockRule = {
  id: 'estimate-pause',
  category: 'punctuation',
  check: (context) =>
    findMatches(
      context,
      /(?<![第一二三四五六七八九十、])(?:一、[二两]|二、三|两、三|三、四|三、五|四、五|五、六|六、七|七、八|八、九|[二三四五六七]，[三四五六七八](?=[天次个件]))(?=[十百千]?[天个件次人名家项批场户处份起条岁位]|年(?![级度])|[日月周])/gu,
      (match) => ({
        rule: estimatePause,
        severity: 'warning',
        message: '两个相邻数字表示概数，中间不用顿号',
        suggestion: match[0].replace(/[、，]/u, ''),
        basis: 'GB/T 15834—2011 第4.5.3.4条',
      }),
    ),
};
