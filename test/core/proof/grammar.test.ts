import { told } from './proof-of';

const rules = (text: string) => told(text).map((line) => line.split(':')[0]);

test.each([
  ['只有严格程序，就能确保公正。', 'paired-words'],
  ['只要严格程序，才能确保公正。', 'paired-words'],
  ['虽然取得一定成效，所以仍有差距。', 'paired-words'],
  ['不仅完善了制度，但是强化了监督。', 'paired-words'],
  ['由于人员流动较大，但是队伍不够稳定。', 'paired-words'],
  ['尽管案件如何复杂，都依法办结。', 'paired-words'],
  ['一方面健全制度机制，提升审核质量。', 'paired-words'],
  ['有关问题已被全部得到整改。', 'double-passive'],
  ['在各部门的共同努力下，使任务圆满完成。', 'subject-lost'],
  ['在区委、区政府的坚强领导，全区扎实推进各项工作。', 'place-word-lost'],
  ['在开展专项整治工作，发现问题12个。', 'place-word-lost'],
  ['在集体讨论基础作出决定。', 'place-word-lost'],
  ['将法治建设情况年终述职。', 'verb-lost'],
  ['整改取得实效，取决于责任是否落实。', 'two-sides'],
  ['防止不出现推诿扯皮。', 'negation'],
  ['该经验被市委依法治市办得到推广。', 'double-passive'],
  ['无论案件大小，也依法才办理。', 'paired-words'],
  ['其次，完善制度；首先，强化培训；最后，严格考核。', 'first-second'],
  ['市司法局在市委、市政府的坚强领导，各项任务全面完成。', 'place-word-lost'],
  ['减轻企业制度性交易成本。', 'collocation'],
  ['起到人民调解的基础性功效。', 'collocation'],
  ['各单位无不认真不履行职责。', 'negation'],
  ['此举旨在为了方便群众办事。', 'said-twice'],
  ['平均办理时间大约7个工作日左右。', 'approximate'],
])('“%s” does not hold together', (text, rule) => {
  expect(rules(text)).toEqual([`warning ${rule}`]);
});

test.each([
  '只有严格程序，才能确保公正。',
  '营商环境没有最好，只有更好，目标就是让群众满意。',
  '虽然取得一定成效，但仍有差距。',
  '不仅完善了制度，还强化了监督。',
  '由于人员流动较大，导致队伍不够稳定。',
  '不管案件如何复杂，都依法办结。',
  '一方面健全制度机制，另一方面提升审核质量。',
  '有关问题得到全部整改，单位被评为先进。',
  '在各部门的共同努力下，任务圆满完成。',
  '在全国率先实现省级统筹，办理在线服务事项12项。',
  '在开展专项整治工作中，发现问题12个。',
  '将法治建设情况纳入年终述职。',
  '把党的领导贯彻到年度工作安排。',
  '整改能否取得实效，取决于责任是否落实。',
  '防止不作为、乱作为，杜绝不合格产品流入市场。',
  '首先，完善制度；其次，强化培训；最后，严格考核。',
  '无论案件大小，都依法办理，被市委评为先进集体。',
  '降低制度性交易成本，发挥人民调解的基础性作用，加大改革力度。',
  '因特殊情况，提请有关部门办理，规定不得公开的内容除外。',
  '攻无不克、战无不胜，群众无不拍手称赞。',
  '做到“五个严禁”“八个不得”。',
])('“%s” is left alone', (text) => {
  expect(rules(text)).toEqual([]);
});

test.each([
  ['协调推进“五位一体”战略布局。', 'error overall-layout'],
  ['努力将诉求做实、作细。', 'error wrong-word-context'],
  ['组织培训十5次。', 'error mixed-numerals'],
  ['二零二3年8月制定工作方案。', 'error mixed-numerals'],
  ['办结案件1O6件。', 'error letter-digit'],
  ['热线25小时受理群众诉求。', 'error clock'],
  ['开展专项督察3名。', 'warning measure'],
  ['3月、6月分别召开专题会议3次、2次、4次。', 'warning respectively'],
  ['纳入区委24年工作要点。', 'error year-short'],
  ['截至2029年年底，在册人民调解员共126名。', 'error report-year'],
  ['本年年度共办理建议提案52件。', 'error year-twice'],
])('the figure in “%s” is told', (text, rule) => {
  expect(rules(text)).toEqual([rule]);
});

test.each([
  '党的二十大以来，“十四五”时期开展培训15次。',
  '热线24小时受理群众诉求，三次产业结构调整为24：39.1：36.9。',
  '复议、应诉案件分别为86件、42件，优秀、合格和不合格分别为12个、21个、3个。',
  '比上年年初预算增加1800万元，完成年度年报12份。',
])('the figures in “%s” are left alone', (text) => {
  expect(rules(text)).toEqual([]);
});
