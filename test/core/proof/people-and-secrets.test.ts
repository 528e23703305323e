import { told } from './proof-of';

const rules = (text: string) => told(text, { part: 'measures' }).map((line) => line.split(':')[0]!);

test.each([
  ['协调中心邮箱zhangsan@163.com。', 'warning personal-data'],
  ['办理电话022-27123456。', 'warning personal-data'],
  ['开户行为某行，账号：4563 5176 0012 3456 789。', 'warning personal-data'],
  ['申请人家住静海镇东方红路18栋2单元301号。', 'warning personal-data'],
  ['户籍地址：湖北省黄石市下陆区团城山街道5栋601室。', 'warning personal-data'],
  ['护照号E12345678的外籍人员被处罚。', 'warning personal-data'],
  ['军官证号南字第12345678号的申请人。', 'warning personal-data'],
  ['社保卡号120101198501011234。', 'warning personal-data'],
  ['身份证尾号3216的当事人撤回申请。', 'warning personal-data'],
  ['当事人王某，男，1985年3月12日出生，汉族，住本区。', 'warning personal-data'],
  ['办案系统密码为Abc@12345，请妥善保管。', 'warning personal-data'],
  ['服务器IP为192.168.1.25。', 'warning personal-data'],
  ['当事人月工资8500元。', 'warning personal-data'],
  ['其配偶张丽、其子王小明均已落户。', 'warning personal-data'],
  ['未成年人赵小雨监护案得到妥善处理。', 'warning named-person'],
  ['社区矫正对象王海波完成矫正。', 'warning named-person'],
  ['吸毒人员陈志强被强制隔离戒毒。', 'warning named-person'],
  ['精神障碍患者周大明得到妥善救治。', 'warning named-person'],
  ['执法人员李刚因违规被处分。', 'warning named-person'],
  ['成功调解张丽华、王志强离婚纠纷。', 'warning named-person'],
  ['对吸毒人员陈大勇开展帮教。', 'warning named-person'],
  ['本段内容涉及国家秘密，请勿公开。', 'warning internal-mark'],
  ['该项数据属国家秘密。', 'warning internal-mark'],
  ['原局长王大勇因受贿被查处。', 'warning named-person'],
  ['（2023）鄂0204行初15号张建国诉区政府案已审结。', 'warning named-person'],
  ['某公司法定代表人陈国栋被列入失信名单。', 'warning named-person'],
  ['秘密级事项不予公开。', 'warning restricted-document'],
  ['以上材料仅限局级以上领导传阅。', 'warning restricted-document'],
  ['涉密人员名单另附。', 'warning restricted-document'],
])('“%s” is told of', (text, rule) => expect(rules(text)).toContain(rule));

test.each([
  '开通12345热线和12348法律服务热线。',
  '建立企业联系人制度，公布服务电话和邮箱。',
  '社区矫正对象集中教育12场，精神障碍患者救治救助320人次。',
  '组织执法人员申领行政执法证件213个，年审执法证1120个。',
  '执法人员高度重视，服务对象平均等候时间缩短。',
  '申请人张某不服处罚决定，经调解撤回申请。',
  '举办时代楷模王建华先进事迹报告会。',
  '涉密文件管理更加规范，清退文件56份。',
  '村民王家湾村民小组议事会召开。',
  '居民家庭人均年收入3.2万元。',
])('“%s” is left alone', (text) => expect(rules(text)).toEqual([]));
