import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';

/** A party to a case, or somebody whose misfortune is told, by full name: “吸毒人员陈志强”. */
export const namedPeople: BlockRule = { id: 'named-person', category: 'process', check };

/** Surnames that open hardly any word. */
const SURNAMES =
  '王李张刘陈杨赵周黄吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯董萧曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范姚谭廖邹熊陆郝孔崔毛邱秦侯邵孟段钱汤尹黎乔贺赖龚庞樊殷翟颜倪温芦季俞鲁葛伍韦聂焦柳邢骆岳莫庄辛祝涂耿尚詹苗费靳欧甄阮桂闵肖闫马高任方石史武洪龙付雷顾舒屈祁柯严章';
/** What given names are made of. */
const GIVEN =
  '国栋建华明伟强军平志文海波秀英丽芳娟敏静玲红霞燕萍桂兰玉梅凤云春峰龙涛勇杰斌超宇浩鹏辉磊鑫洋博晨子轩宏刚雨欣怡婷雪莹佳慧琳倩雅嘉诚俊凯飞亮东德福贵荣昌金根旺良才财康健民胜利爱庆学武忠义仁礼智信孝亚星月珍珠香莲菊琴娜颖洁冰晶艳美淑惠彩青松柏林森山江河泉源清泽润锋钢铁铭钰瑞祥永新振威彬恒毅坚哲思远达大小一二三四五老天宝立世家少琪萌萱涵梓睿诗梦露岚薇蕾莉茹媛姗妮妍婕瑶瑜璐璇丹宁晓昊峻岩岭滨辰曦昕彦翔越然冬权祖继守承绍传显秋芬芝芹蓉菁娥娇娅妹婧娴娟炜烨煜焕熙玮珊珂琦瑛瑾璟秉竹纯维翰耀聪舒航芸葵虎谦豪贤贵跃逸邦钊钧银锐锦隆雁霄韬骏鸣鸿鹤麒麟立川君长顺发根生喜庭禄奎田山强刚';
const ROLES =
  '当事人|申请人|被申请人|被告人?|原告人?|上诉人|被执行人|嫌疑人|罪犯|服刑人员|戒毒人员|吸毒人员|违法人员|违法行为人|涉案人员|刑满释放人员|释放人员|解矫人员|矫正对象|矫正人员|群众|第三人|家属|商户|经营户|个体户|消费者|职工|工人|员工|帮教对象|安置帮教对象|信访人|上访人|缠访人员|重点人员|练习者|投诉人|举报人|受害人|被害人|死者|伤者|患者|病人|残疾人|精神障碍者|未成年人|留守儿童|孤儿|女童|男童|老人|孤寡老人|独居老人|女青年|男青年|女子|男子|妇女|孕妇|贫困户|低保户|脱贫户|特困户|困难群众|困难职工|农民工|务工人员|受援人|欠薪人员|债务人|债权人|失信人|业主|租户|房东|村民|居民|市民|住户|司机|驾驶员|学生|家长|监护人|法定代表人|经营者|店主|摊主|老板|包工头|服务对象|救助对象|调解对象|求助者|求助人|报案人|证人|真名|本名|原名|姓名|名叫';
const NAME = `[${SURNAMES}][${GIVEN}]{1,2}`;
/** What may stand behind a name of two characters; behind one of three anything may. */
const GOES_ON =
  '[与和诉及因在被为不经申提涉获得领反来到举投已多长先曾向对监的案等夫一完强顺成撤拒拖欠打要就之接参开办进给依帮送表患感确实签作处解讨追每享履罚交缴主亲审出带听调刑列受死认]';
const PARTY = `(?=（|$|[^\\p{Script=Han}]|${GOES_ON}|(?<=[${GIVEN}]{2}))(?<=(?:${ROLES})${NAME})`;
/** “执法人员李刚因违规被处分”: whoever it is, where what is told is a fault. */
const PUNISHED = `(?=[^，。；]{0,12}(?:违[规法纪]|受贿|贪污|挪用|处分|处罚|查处|问责|双开|留置|立案|免职|撤职|醉驾|酒驾))(?<=(?:人员|局长|书记|主任|科长|所长|队长|镇长|乡长|处长|干部|民警|经理|董事长|负责人|会计)${NAME})`;
/** What may stand before a name that no role announces. */
const OPENS = '(?:[号的“，。；：]|^|办理|受理|审理|审结|化解|调解|调处|处理|成功|[为对])';
/** “（2023）鄂0204行初15号张建国诉区政府案”, “孙丽患肝癌”, “王秀英之子”, “张桂英老人”. */
const ALONE = `(?=诉|不服|[、和与][\\p{Script=Han}]{2,16}(?:纠纷|一案|争议)|(?:身|罹)?患(?:有|上)?[^，。；者]{0,6}[癌病症瘤炎瘫]|[之的](?:[子女父母妻夫](?![性儿权])|丈夫|妻子|儿子|父亲|家属|遗属)|老人|老汉|大爷|大妈|奶奶|爷爷|女士|先生|夫妇)(?<=${OPENS}${NAME})`;
/** “张建国局长”, “李明同志”. */
const OFFICE =
  '(?:区长|县长|市长|镇长|乡长|局长|部长|院长|科长|所长|处长|股长|站长|队长|厅长|书记|主任|秘书长|检察长|委员|法官|律师|主要负责人|主要负责同志|主要领导|分管领导|分管负责人|负责同志|常委)';
const IN_OFFICE = `(?=同志(?!们)|(?:副|常务副)?${OFFICE})`;
/** “所长林涛组织调解”; a name of two that is a place or a body is not followed so. */
const OFFICE_OF = `(?=(?<=[${GIVEN}]{2})|同志|[，。；、）]|${GOES_ON}|(?:分别|先后|亲自|多次|参|出|主持|组织|牵头|协调|召|听|负责|指|强调|要求|讲|督|陪|批|赴|深入|率|签|任))(?<=(?<!省|省委|国家|中央)${OFFICE}${NAME})`;
/** “成功调解张丽华、王志强离婚纠纷”. */
const COUPLE = `(?=[、和与]${NAME}[^，。；]{0,12}(?:纠纷|离婚|一案|争议))`;
/** Names are rarer than the words for those who bear them: these are looked for around a name. */
const NAMED = new RegExp(`${NAME}(?:${PARTY}|${PUNISHED}|${ALONE}|${COUPLE}|(${IN_OFFICE}|${OFFICE_OF}))`, 'uy');
/** Those who are held up as models are named with honour. */
const HONOURED =
  /被?评为|毛泽东|邓小平|焦裕禄|张桂梅|先进事迹|劳模|劳动模范|楷模|标兵|英雄|烈士|模范|先锋|优秀|好人|能手|荣获|表彰|当选|称号|学习|精神(?!障碍|病|分裂|疾)|榜样|授课|报告会|主讲/u;

/** What a UTF-16 unit may be, a bit each: the expression is tried only where a surname stands before a given name. */
const SURNAME = 1;
const GIVEN_NAME = 2;
const BITS = new Uint8Array(0x10000);
for (const unit of SURNAMES) BITS[unit.charCodeAt(0)]! |= SURNAME;
for (const unit of GIVEN) BITS[unit.charCodeAt(0)]! |= GIVEN_NAME;

function check(context: BlockContext): Finding[] {
  const { folded } = context;
  const findings: Finding[] = [];
  let end = 0;
  let before = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const bits = BITS[folded.charCodeAt(at)]!;
    const isName = (before & SURNAME) !== 0 && (bits & GIVEN_NAME) !== 0;
    before = bits;
    const start = at - 1;
    if (!isName || start < end) continue;
    NAMED.lastIndex = start;
    const match = NAMED.exec(folded);
    if (!match) continue;
    end = NAMED.lastIndex;
    if (HONOURED.test(folded.slice(Math.max(0, start - 20), start + 30))) continue;
    findings.push(
      findingAt(context, start, end, {
        rule: namedPeople,
        severity: 'warning',
        message: match[1] === undefined ? '涉及个人姓名，公开前请隐去' : '公开的报告一般不写领导姓名，写职务',
        basis: '《中华人民共和国个人信息保护法》',
      }),
    );
  }
  return findings;
}
