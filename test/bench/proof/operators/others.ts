import { pick } from '../random';
import { inserting, replacing, type Operator } from '../operator';

/** Copies a sentence to another place. */
const sentenceTwice: Operator = {
  name: 'a sentence twice',
  category: 'copy',
  plant: (text, random) => {
    const sentences = [...text.matchAll(/(?<=。)[^。\n]{20,90}。/gu)];
    const places = [...text.matchAll(/(?<=[^\n]{30}。)(?=[^\n]{20})/gu)].map((match) => match.index);
    const at = pick(places, random);
    return text.slice(0, at) + pick(sentences, random)[0] + text.slice(at);
  },
};

const paragraphTwice: Operator = {
  name: 'a paragraph twice',
  category: 'copy',
  plant: (text, random) => {
    const lines = text.split('\n');
    const long = lines.flatMap((line, i) => (line.length > 60 ? [i] : []));
    const at = pick(long, random);
    return [...lines.slice(0, at + 1), lines[at]!, ...lines.slice(at + 1)].join('\n');
  },
};

/** Tells a figure of the text once more, with another value. */
const twoFigures: Operator = {
  name: 'two figures for one thing',
  category: 'consistency',
  plant: (text, random) => {
    const told = [...text.matchAll(/(?<=[，；。])([\p{Script=Han}]{5,14})(\d{2,4})(件|项|名|户|家)(?=[，。；])/gu)];
    if (told.length === 0) return null;
    const [, what, value, unit] = pick(told, random) as unknown as [string, string, string, string];
    const places = [...text.matchAll(/(?<=[^\n]{30}。)(?=[^\n]{20})/gu)].map((match) => match.index);
    const at = pick(places, random);
    return `${text.slice(0, at)}${what}${Number(value) + 1 + Math.floor(random() * 9)}${unit}。${text.slice(at)}`;
  },
};

const wrongSum: Operator = {
  name: 'parts that do not add up',
  category: 'consistency',
  plant: (text, random) => {
    const [a, b, d] = [30, 20, 10].map((base) => base + Math.floor(random() * 40)) as [number, number, number];
    const total = a + b + d + pick([-3, -2, -1, 1, 2, 5, 10], random);
    const sentence = pick(
      [
        `全年办理各类申请${total}件，其中受理${a}件、不予受理${b}件、告知补正${d}件。`,
        `全年组织培训${total}场，其中专题讲座${a}场，业务培训${b}场，模拟执法${d}场。`,
        `现有执法人员${total}名，分别为区级${a}名、街道${b}名、派驻${d}名。`,
      ],
      random,
    );
    return inserting('', '', [sentence]).plant(text, random);
  },
};

/** Changes the number of a heading. */
const headingNumber: Operator = replacing(
  'structure',
  'heading number slips',
  /(?<=\n)（([二三四五六七])）/gu,
  (match) => {
    const numerals = '一二三四五六七八九十';
    return `（${numerals[numerals.indexOf(match[1]!) + 1]}）`;
  },
);

export const others: Operator[] = [
  sentenceTwice,
  paragraphTwice,
  twoFigures,
  wrongSum,
  replacing('consistency', 'a share above 100', /(?<=率(?:达|为|达到)?)\d{2,3}(?:\.\d+)?(?=%)/gu, () => '120'),
  headingNumber,
  replacing('structure', 'part number slips', /(?<=\n)三、/gu, '四、'),
  replacing(
    'structure',
    'list number skipped',
    /(?<=[。；\n])([二三四])是/gu,
    (m) => `${'三四五'['二三四'.indexOf(m[1]!)]}是`,
  ),
  replacing(
    'structure',
    'list number repeated',
    /(?<=[。；\n])([二三四])是/gu,
    (m) => `${'一二三'['二三四'.indexOf(m[1]!)]}是`,
  ),
  replacing('year', 'plans for the report year', /(?<=\n)2024年(?=，)/gu, '2023年'),
  replacing('year', 'plans for a past year', /(?<=\n)2024年(?=，)/gu, '2022年'),
  replacing('year', "last year's opening", /(?<=\n)2023年(?=，\p{Script=Han})/gu, '2022年'),
  replacing('year', "last year's sentence", /(?<=[。；])2023年(?=，?\p{Script=Han}{2})/gu, '2022年'),
  replacing('year', 'title of another year', /(?<=^[^\n]{3,20})2023(?=年度?法治政府)/gu, '2022'),
  replacing('year', 'period of years slips', /2021—2025/gu, (_, random) =>
    pick(['2012—2025', '2021—2026', '2020—2025'], random),
  ),
  inserting('year', 'last year told as this', [
    '2022年，全区共办理行政复议案件127件。',
    '2022年，我区开展专项执法检查35次。',
  ]),
  inserting('year', 'next year told as done', ['2024年，全区共受理行政复议案件127件。']),
  replacing('format', 'zero in the date', /(?<=\n)(2024年)(\d)月(\d+)日/gu, (m) => `${m[1]}0${m[2]}月${m[3]}日`),
  replacing('format', 'short date', /(?<=\n)2024年(\d)月(\d+)日/gu, (m) => `2024.${m[1]}.${m[2]}`),
  replacing('format', 'date of the wrong year', /(?<=\n)2024(?=年\d月\d+日)/gu, '2022'),
  inserting('process', 'a request in the report', [
    '妥否，请批示。',
    '恳请上级部门在经费上给予支持。',
    '建议增加人员编制，请予批准。',
  ]),
  inserting('process', 'a mark of secrecy', ['内部资料，注意保存。', '机密★1年']),
  inserting('process', 'a telephone number', ['联系人张某，电话13812345678。']),
  inserting('process', 'an identity number', ['当事人身份证号11010519491231002X。']),
];
