import { told } from './proof-of';

const rules = (text: string) => told(text, { part: 'measures' }).map((line) => line.split(':')[0]!.split(' ')[1]!);

test.each([
  ['会同区公安局、区应急局、区公安局开展联合检查。', 'repeated-member'],
  ['对区教育局、区民政局以及区教育局开展督察。', 'repeated-member'],
  ['推进法治政府建设、法治社会建设和法治政府建设。', 'repeated-member'],
  ['从制度上、机制上、制度上予以保障。', 'repeated-member'],
  ['一是权责统一、权威高效。组建支队6个。二是程序规范。三是权责统一、权威高效。', 'repeated-point'],
  ['推动工作落地。定期听取各部门工作情况汇报。压实责任。定期听取各部门工作情况汇报。', 'repeated-sentence'],
  ['坚持立足实际，坚持问题导向，坚持立足实际。', 'repeated-clause'],
  ['培训执法人员培训320人次。', 'said-twice'],
  ['走访企业走访46家。', 'said-twice'],
  ['全区共有执法人员总数共934名。', 'said-twice'],
  ['由区司法局由牵头负责。', 'said-twice'],
  ['区委、区政府区委、区政府高度重视。', 'said-twice'],
  ['不仅提高了效率，而且提高了效率。', 'said-twice'],
  ['截至目前，截至2023年底，已完成整改。', 'said-twice'],
])('“%s” is told by %s', (text, rule) => expect(rules(text)).toContain(rule));

test.each([
  '会同区公安局、区应急局开展联合检查，全新动力电池、储能和动力电池项目开工3个。',
  '接受人大法律监督、工作监督和政协民主监督，办理议案、代表建议和政协提案120件。',
  '培训执法人员320人次，走访企业46家，检查专项检查事项落实情况2次。',
  '不仅提高了效率，而且降低了成本，既抓培训又抓考核。',
  '推进行政执法、行政复议、行政执法监督等工作。',
])('“%s” says nothing twice', (text) => expect(rules(text)).toEqual([]));
