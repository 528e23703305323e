import type { Part } from '../report/part';

/** How a matter shows in a heading below level 1, and in the first words of a paragraph, where it has no section. */
export interface PartSign {
  heading: RegExp;
  paragraph: RegExp;
}

/** Measures have no sign: they are what the other parts leave. `other` is never looked for. */
export const PART_SIGNS: Readonly<Partial<Record<Part, PartSign>>> = {
  problems: {
    heading: /不足|存在的?(?:主要)?问题|短板|差距/u,
    paragraph: /(?:存在|还有|有)[^。；]{0,16}(?:不足|问题|短板|差距|薄弱环节)/u,
  },
  duties: {
    heading: /第一责任人/u,
    paragraph: /履行[^。；]{0,10}第一责任人职责|第一责任人职责[^。；]{0,6}(?:履行|落实)/u,
  },
  plans: {
    heading: /下一?步|下一?年度?|明年|今后|工作(?:安排|打算|计划|思路|重点)|重点工作$/u,
    paragraph: /^(?:下一?步|下一?年度?|明年|今后)/u,
  },
};
