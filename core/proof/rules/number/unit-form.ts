import type { Finding, Severity } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** Units cut short, of speech, out of use, or told by a Latin sign: 300平米, 80万块, 3万度 of current, 25KM. */
export const unitForm: BlockRule = { id: 'unit-form', category: 'number', check };

const MONEY = '资金|金额|经费|罚款|罚没款|损失|补助|补贴|补偿|欠薪|工资|投资|费用|欠款|款项|投入|奖励|收入';
/** The wrong unit behind a figure, and the right one. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d[万亿]?[余多]?)平米/gu, '平方米'],
  [/(?<=\d[万亿]?[余多]?)平方(?![米公千厘分毫英根数尺])/gu, '平方米'],
  [/(?<=\d[万亿]?[余多]?)平(?=[，。；、）])/gu, '平方米'],
  [/(?<=\d[万亿]?[余多]?)立方(?![米厘分千公])/gu, '立方米'],
  [/(?<=\d[余多]?)公分(?=[，。；、）的])/gu, '厘米'],
  [/(?<=\d)个?(?:钟头|钟点)/gu, '小时'],
  [/(?<=\d[万亿]?[余多]?)圆(?=[，。；、）])/gu, '元'],
  [/(?<=\d[万亿]?[余多]?)(?:块钱|元钱|块人民币)/gu, '元'],
  [new RegExp(`(?<=(?:${MONEY})[^，。；\\d]{0,6}\\d[\\d.]*[万亿]?[余多]?)块(?=[，。；、）]|$)`, 'gu'), '元'],
  [/(?<=电量?(?:约|达|近|共)?\d[\d.]*[万亿]?[余多]?)度(?=[，。；、）电]|以上)/gu, '千瓦时'],
  [/(?<=\d[万亿]?[余多]?)(?:华里|里地|里路)/gu, '公里'],
  [/(?<=\d[万亿]?[余多]?)(?:英里|英尺|磅|加仑|盎司)(?=[，。；、）])/gu, '法定计量单位'],
  [/(?<=\d[万亿]?元?)(?:RMB|CNY)|(?<=人民币\d[\d.]*[万亿]?元)人民币|(?<=\d[万亿])人民币(?=[，。；、])/gu, '元'],
];
/** Latin signs of units; those written as no standard has them are slips whatever the house style. */
const SIGN =
  /(?<=\d[万亿]?)(km|kg|cm|kW|kWh|hm2|m2|m3|m²|m³|㎡|KM|Km|KG|Kg|CM|Cm|MM|M2|M²|M3|KW|KWH|Kwh|ML|T|M|㎞|㎏)(?=[，。；、）]|\p{Script=Han})/gu;
const NAMES: Readonly<Record<string, string>> = {
  km: '公里',
  '㎞': '公里',
  kg: '千克',
  '㎏': '千克',
  cm: '厘米',
  mm: '毫米',
  kw: '千瓦',
  kwh: '千瓦时',
  hm2: '公顷',
  m2: '平方米',
  'm²': '平方米',
  '㎡': '平方米',
  m3: '立方米',
  'm³': '立方米',
  ml: '毫升',
  t: '吨',
  m: '米',
};
/** “第3M”, “5T网络” and the like are names. */
const NAMED = /[A-Za-z第]\d*$/u;

function check(context: BlockContext): Finding[] {
  if (!/\d/u.test(context.folded)) return [];
  const verdict = (severity: Severity, right: string) => ({
    rule: unitForm,
    severity,
    message: right === '法定计量单位' ? '改用法定计量单位' : `计量单位写作“${right}”`,
    suggestion: right === '法定计量单位' ? undefined : right,
    basis: 'GB/T 9704—2012 第9条（计量单位）',
  });
  return [
    ...FORMS.flatMap(([form, right]) =>
      findMatches(context, form, (match) =>
        /人民币|RMB|CNY/u.test(match[0])
          ? { ...verdict('warning', right), message: '币种只在前面写一次，用“元”即可', suggestion: undefined }
          : verdict('warning', right),
      ),
    ),
    ...findMatches(context, SIGN, (match) => {
      const sign = match[1]!;
      if (NAMED.test(context.folded.slice(Math.max(0, match.index - 6), match.index))) return null;
      const loud = /^[TM]$/u.test(sign);
      // A sign of one letter may be a name: it counts before a mark only.
      if (loud && !/^[，。；、）]/u.test(context.folded.slice(match.index + 1))) return null;
      return verdict('warning', NAMES[sign.toLowerCase()]!);
    }),
    ...findMatches(context, /[￥¥](?=\d[\d.,]*[万亿]?[余多]?元)/gu, () => ({
      ...verdict('warning', '元'),
      message: '“￥”与“元”重复，留“元”即可',
      suggestion: '',
    })),
  ];
}
