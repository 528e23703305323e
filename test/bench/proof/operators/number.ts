import { inserting, replacing, type Operator } from '../operator';

const c = 'number';

export const number: Operator[] = [
  replacing(c, 'two-digit year', /(?<=[。；\n])2023年(?=，|[\p{Script=Han}]{2})/gu, '23年'),
  replacing(c, 'year lost a digit', /(?<!\d)2023年(?!度)/gu, () => '203年'),
  replacing(c, 'year with a digit too many', /(?<!\d)2023年(?!度)/gu, '20233年'),
  replacing(c, 'year out of reach', /(?<=[。；])2023年/gu, '2032年'),
  inserting(c, 'share range', ['群众满意率稳定在95-98%。', '办结率保持在96—99%之间。']),
  inserting(c, 'ten thousand range', ['每年投入经费3-5万元。', '年均接待群众2～4万人次。']),
  inserting(c, 'bare decimal', ['投诉率仅为.5%。', '差错率下降到.3%。']),
  replacing(c, 'exact number with 余', /(?<=[^\d.])\d{1,3}[1-9](?=件|项|名|户|家)/gu, (m) => `${m[0]}余`),
  replacing(c, 'near and 余', /(?<=[^\d.近约])(\d+0)余(?=件|项|条)/gu, (m) => `近${m[0]}`),
  inserting(c, 'about twice', ['全年接待来访群众大约300人左右。', '累计发放宣传册约500余份。']),
  inserting(c, 'less by times', ['行政败诉案件同比减少2倍。', '办理时限较上年缩短了3倍。']),
  inserting(c, 'percent for points', ['出庭应诉率提升5个百分比。', '群众满意度提高3.2百分点。']),
  replacing(c, 'percent twice', /%(?=[，。、；])/gu, '%%'),
  replacing(c, 'percent sign lost', /(率(?:达|为|达到)?\d+(?:\.\d+)?)%(?=[，。；])/gu, (m) => m[1]!),
  inserting(c, 'no such day', ['4月31日召开专题会议。', '2023年2月30日印发实施方案。']),
  inserting(c, 'no such month', ['2023年13月组织开展案卷评查。']),
  inserting(c, '号 for 日', ['3月5号组织集中宣传活动。']),
  replacing(c, 'cases counted as people', /(?<=案件\d+)件/gu, '名'),
  replacing(c, 'rate with a measure word', /(率\d+(?:\.\d+)?)%(?=[，。；])/gu, (m) => `${m[1]}件`),
  replacing(c, 'measure word twice', /(?<=\d)([件项家户])(?=[，。；])/gu, (m) => `${m[1]}${m[1]}`),
  replacing(c, 'decimal point twice', /(\d+)\.(\d+)(?=%|万)/gu, (m) => `${m[1]}..${m[2]}`),
];
