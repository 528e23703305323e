import { heading, paragraph, proofOf, told } from './proof-of';

const rules = (text: string) => told(text).map((line) => line.split(':')[0]);

test.each([
  ['组织律师、公证员、法律服务人员进社区。', 'said-twice'],
  ['检查商场、超市和公共场所。', 'said-twice'],
  ['对区教育局、区民政局和区直部门开展督察。', 'said-twice'],
  ['通过微信公众号、新媒体、抖音推送普法信息。', 'said-twice'],
  ['发放民法典、法律、行政处罚法读本。', 'said-twice'],
  ['法治获得感持续深入。', 'collocation'],
  ['制度体系不断上升。', 'collocation'],
  ['继续提高对普法工作的贯彻执行力度。', 'collocation'],
  ['深化改革、提高矛盾、维护稳定。', 'collocation'],
  ['加强执法队伍建设，组织行政加强执法队伍建设，组织行政执法人员培训。', 'repeated-phrase'],
])('“%s” is told', (text, rule) => {
  expect(rules(text)).toContain(`warning ${rule}`);
});

test.each([
  '组织律师、公证员、人民调解员等法律服务人员进社区。',
  '检查商场、超市、宾馆等公共场所，走访学校、教学点。',
  '宣传宪法、法律和法规，保护妇女、儿童、老年人权益。',
  '支持创新型中小企业、专精特新中小企业、专精特新“小巨人”企业。',
  '深化改革挖潜力、扩大开放增活力，水平不断提升。',
])('“%s” is left alone', (text) => {
  expect(rules(text)).toEqual([]);
});

const report = (...texts: [part: 'measures' | 'duties' | 'plans', text: string][]) =>
  proofOf(texts.flatMap(([part, text], i) => [heading(`部分${i}`, 1, `h${i}`, part), paragraph(text, `p${i}`)])).filter(
    ({ rule }) => rule === 'repeated-clause' || rule === 'near-sentence',
  );

test('a fact told twice with its figure in one part is told, in another part it is not', () => {
  const text = '深入开展普法，发现并处置问题线索17件。';
  expect(report(['measures', text], ['measures', '强化监督，发现并处置问题线索17件。'])).toHaveLength(1);
  expect(report(['measures', text], ['duties', '强化监督，发现并处置问题线索17件。'])).toEqual([]);
});

test('a long sentence that stands again in another part with one word changed is told', () => {
  const text = '加强行政执法监督，定期通报全区行政执法情况，开展案卷评查，推进行政执法“三项制度”全面落实。';
  expect(report(['measures', text], ['duties', text.replace('全面', '全力')])).toHaveLength(1);
  expect(report(['measures', text], ['plans', '加强行政执法监督，通报情况，持续推进案卷评查。'])).toEqual([]);
});
