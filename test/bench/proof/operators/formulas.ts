import { pick } from '../random';
import { inserting, replacing, type Operator } from '../operator';

const c = 'formula';
const MODIFIERS = ['职能科学', '权责法定', '执法严明', '公开公正', '智能高效', '廉洁诚信', '人民满意'];

/** Swaps two words of a list or drops one. */
function listFault(
  name: string,
  words: readonly string[],
  fault: (words: string[], random: () => number) => void,
): Operator {
  return replacing(c, name, new RegExp(words.join('、'), 'gu'), (_, random) => {
    const changed = [...words];
    fault(changed, random);
    return changed.join('、');
  });
}

const drop = (words: string[], random: () => number) => void words.splice(Math.floor(random() * words.length), 1);
const swap = (words: string[], random: () => number) => {
  const at = Math.floor(random() * (words.length - 1));
  [words[at], words[at + 1]] = [words[at + 1]!, words[at]!];
};

export const formulas: Operator[] = [
  listFault('a modifier left out', MODIFIERS, drop),
  listFault('modifiers swapped', MODIFIERS, swap),
  listFault('a modifier misspelt', MODIFIERS, (words, random) => {
    const at = Math.floor(random() * words.length);
    words[at] = pick(['职责科学', '权责一致', '廉洁高效', '公平公正', '守法诚信'], random);
  }),
  listFault('lines of rule swapped', ['依法治国', '依法执政', '依法行政'], swap),
  listFault('rule of law trio swapped', ['法治国家', '法治政府', '法治社会'], swap),
  replacing(c, 'thought: era left out', /习近平新时代中国特色社会主义思想/gu, '习近平中国特色社会主义思想'),
  replacing(c, 'thought: China left out', /习近平新时代中国特色社会主义思想/gu, '习近平新时代特色社会主义思想'),
  replacing(c, 'thought misspelt', /习近平新时代中国特色社会主义思想/gu, (_, random) =>
    pick(
      ['习近平新时代中国特色社会注义思想', '习进平新时代中国特色社会主义思想', '习近平新时代中国特社会主义思想'],
      random,
    ),
  ),
  replacing(c, 'law thought misspelt', /习近平法治思想/gu, (_, random) =>
    pick(['习近平法制思想', '习近平依法治国思想', '习近平法治恩想', '习近乎法治思想'], random),
  ),
  replacing(c, 'committee without 全面', /区委全面依法治区委员会/gu, '区委依法治区委员会'),
  replacing(c, 'four words parted', /严格规范公正文明执法/gu, '严格、规范、公正、文明执法'),
  replacing(c, 'four words short', /严格规范公正文明执法/gu, '严格公正文明执法'),
  replacing(c, 'first responsible misspelt', /第一责任人职责/gu, (_, random) =>
    pick(['第一责任人责职', '第一责人职责', '第一责任入职责'], random),
  ),
  replacing(c, 'three systems miscounted', /“三项制度”/gu, '“四项制度”'),
  replacing(c, 'rules title misspelt', /法治政府建设与责任落实督察工作规定/gu, '法治政府建设与责任落实督查工作规定'),
  inserting(c, 'four words with wrong verbs', [
    '广大干部坚定“四个意识”、增强“四个自信”。',
    '自觉增强“四个意识”、坚定“四个自信”、增强“两个维护”。',
    '做到“两个维护”、增强“四个意识”。',
  ]),
  inserting(c, 'central bodies run together', ['坚决落实党中央国务院决策部署。']),
  inserting(c, 'sixteen words out of order', [
    '统筹推进严格执法、科学立法、公正司法、全民守法。',
    '推进科学立法、严格执法、全民守法。',
    '推进科学立法、公正司法、严格执法、全民守法。',
  ]),
  inserting(c, 'main channel misspelt', [
    '充分发挥行政复议化解行政争议的主阵地作用。',
    '发挥行政复议化解行政争议主渠导作用。',
  ]),
  inserting(c, 'ahead of its time', ['深入学习“十二个坚持”的丰富内涵。', '认真学习党的二十届四中全会精神。']),
  inserting(c, 'old modifiers', ['建设职能科学、权责法定、执法严明、公开公正、廉洁高效、守法诚信的法治政府。']),
  inserting(c, 'plenary misnamed', ['学习贯彻党的二十大三中全会精神。', '学习贯彻党的二十大及历届全会精神。']),
  inserting(c, 'masters in their own house', ['坚持人民当家做主。']),
  inserting(c, 'old outline', ['认真落实《法治政府建设实施纲要（2015—2020年）》。', '扎实推进“七五”普法规划实施。']),
  inserting(c, 'old deadline', ['区政府每年第一季度向区委和区人大常委会报告上一年度法治政府建设情况。']),
];
