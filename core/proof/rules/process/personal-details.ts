import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext } from '../../rule';

const rule = { id: 'personal-data', category: 'process' } as const;

const PAPERS =
  '护照|军官证|士兵证|警官证|社保卡|社会保障卡|医保卡|驾驶证|行驶证|身份证|残疾证|户口[簿本]|学籍|不动产权证|房产证|(?:律师)?执业证|行政执法证|执法证|工作证|通行证|居住证|结婚证|出生证|车架|发动机';
/** “证件213个” counts papers: a number of one is long, or holds letters. */
const PAPER = new RegExp(
  `(?:${PAPERS})(?:件)?(?:编?号码?|编号)?(?:尾号)?(?:为|是)?[：:]?(?:[\\p{Script=Han}]字第)?(?=[A-Za-z\\d]*\\d{4})[A-Za-z]{0,3}\\d{4,20}[XxＸ]?(?!\\d|[\\d，]*(?:个|本|张|人|名|件|份|枚|户|宗|笔|套|余|多))号?`,
  'gu',
);
const ACCOUNT =
  /(?:账号|帐号|账户|卡号|银行卡|支付宝|收款码|公积金号|社保编号|会议号|会议ID)(?:号码?)?(?:为|是)?[：:]?\s?(?:\p{Script=Han}{1,8}[行社])?[A-Za-z]{0,4}(?:\d[\s-]?){6,24}(?!\d|个|户|笔|元|万)/gu;
const CHAT = /(?:微信号?|QQ号?码?|qq号?|抖音号)(?:为|是)?[：:]?\s?(?=[\w-]*[\d_])[A-Za-z\d][\w-]{5,20}/gu;
const SECRET = /(?:密码|口令|密钥|登录名|用户名)(?:(?:为|是|：|:)\s?[\w@#$%&*!.-]{3,24}|[\w@#$%&*!.-]{6,24})/gu;
/** Four numbers with dots between: no number of a chapter has so many beyond ten. */
const NETWORK = /(?<![\d.])\d{2,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d.])/gu;
const HOME =
  /家住[^，。；\n]{2,20}[村社](?:[^，。；\n]{0,4}组)?(?=的|$|[，。；）])|(?:住址|住所|家住|现住|户籍(?:地址|所在地)?|家庭(?:住址|地址))(?:为|是|在|于|地)?[：:]?[^，。；\n]{2,40}?\d{1,5}(?:号|栋|幢|单元|室|楼|门|弄|组)|(?:当事人|申请人|举报人|投诉人|信访人|某|男|女|患者|被告人|嫌疑人)[^。；\n]{0,16}住[^，。；\n]{2,30}?\d{1,5}(?:号|栋|幢|单元|室|门|弄|组)|\d{1,5}(?:栋|幢|号楼|号)\d{1,2}(?:单元|门)\d{2,5}(?:室|号|房)?/gu;
const BORN =
  /(?:男|女)，(?:汉族|[\p{Script=Han}]{1,4}族，)?(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出)?生|(?:出生(?:日期|年月|于)?|生于)[：:为]?(?:19|20)\d\d[年.-]\d{1,2}[月.-]\d{1,2}|(?:19|20)\d\d年\d{1,2}月(?:\d{1,2}日)?(?:出生|生(?=[）。，]))/gu;
const PAY =
  /(?:当事人|申请人|被申请人|受援人|某|本人)(?![^。；，\n]{0,10}人均)[^。；，\n]{0,10}(?:月(?:工资|收入|薪)|年收入|存款|负债|欠债|退休金)[^。；，\n]{0,6}\d[\d.]*(?:万|千)?元/gu;
const KIN =
  /(?:其|之)(?:配偶|丈夫|妻子|父亲|母亲|儿子|女儿|长子|次子|长女|子|女|父|母|妻|夫|兄|弟|姐|妹)(?=[王李张刘陈杨赵黄吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯董萧曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范姚谭廖邹熊陆郝孔崔][\p{Script=Han}]{1,2}(?:[、，。和与均]|$))[\p{Script=Han}]{2,3}/gu;

/** Each with what a text must hold, and whether it is told with figures. */
const RULES: readonly { needs: RegExp; figures: boolean; pattern: RegExp; what: string }[] = [
  { needs: /[证照卡号簿本架机]/u, figures: true, pattern: PAPER, what: '疑为证件号码' },
  { needs: /[账帐卡支收公]|社保编号|会议/u, figures: true, pattern: ACCOUNT, what: '疑为账号' },
  { needs: /微信|QQ|qq|抖音/u, figures: false, pattern: CHAT, what: '疑为个人通信账号' },
  {
    needs: /密码|口令|密钥|登录名|用户名/u,
    figures: false,
    pattern: SECRET,
    what: '疑为用户名或密码',
  },
  { needs: /\d\.\d{1,3}\.\d{1,3}\.\d/u, figures: true, pattern: NETWORK, what: '疑为系统地址' },
  { needs: /[住号栋幢户]/u, figures: true, pattern: HOME, what: '疑为住址' },
  { needs: /出生|生于|[男女]，|日生|月生/u, figures: true, pattern: BORN, what: '疑为出生日期' },
  { needs: /工资|收入|存款|负债|欠债|退休金|月薪/u, figures: true, pattern: PAY, what: '疑为个人收入' },
  { needs: /[其之](?:[配丈妻父母儿女长次子夫兄弟姐妹])/u, figures: false, pattern: KIN, what: '涉及亲属姓名' },
];

/** Numbers of papers and accounts, homes, days of birth, pay and passwords: told by the word before them. */
export function personalDetails(context: BlockContext): Finding[] {
  const hasFigures = /\d/u.test(context.folded);
  return RULES.flatMap(({ needs, figures, pattern, what }) =>
    (hasFigures || !figures) && needs.test(context.folded)
      ? findMatches(context, pattern, () => ({
          rule,
          severity: 'warning',
          message: `${what}，公开前请删去`,
          basis: '《中华人民共和国个人信息保护法》',
        }))
      : [],
  );
}
