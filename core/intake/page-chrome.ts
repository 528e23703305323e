import type { Line } from './line';
import type { DropReason } from './recognised';

/**
 * Wording of what a web page puts around a report. A line is dropped only where it also stands before the opening
 * or after the end; `sure` wording speaks for itself, `likely` wording counts only next to sure wording.
 */
interface Chrome {
  sure: boolean;
  reason: Extract<DropReason, 'page-chrome' | 'web-address'>;
}

/** Labels that open a line: “发布日期: 2024-03-27”, “索 引 号：…”. */
const SURE_LABELS =
  /^(?:当前(?:所在)?位置|您?(?:现在|当前)?(?:的|所在的?)?位置|你(?:现在)?所在的?位置|中文域名|发布(?:日期|时间|机构|单位|机关|主体)|发稿时间|更新(?:时间|日期)|成文日期|生成日期|公开(?:日期|时间|机构|主体|方式|形式|范围|类别|属性|时限)|信息(?:来源|索引号?|名称|类别|分类|时间|有效性)|文章来源|稿件来源|来源|稿源|责任编辑|责编|字号|字体(?:大小)?|浏览(?:次数|量|数)?|阅读(?:次数|量|数)?|访问(?:量|次数)|点击(?:数|量|率|次数)?|人气|分享(?:到|至)?|索引号|发文(?:机关|机构|单位|字号|日期)|(?:主题|体裁|组配|信息|服务对象)分类|载体类型|有效性|时效性|效力状态|是否有效|废止日期|内容概述|网站(?:标识码?|主办|主管|地图)|主管单位|主办单位|主办|承办单位|协办单位|备案(?:序号|编?号)?|(?:ICP|公安|网安)备案号?|技术支持|版权(?:所有)?|维护单位|上一?[篇条]|下一?[篇条]|相关(?:附件|链接|文章|新闻|信息|文件|阅读|稿件|解读|推荐|内容)|附件下载|友情链接|扫一扫|二维码|关联(?:稿件|文件|解读)|文章关键词)[:：]/iu;

const LIKELY_LABELS =
  /^(?:日期|时间|作者|编辑|审核|初审|复审|终审|校对|录入|撰稿|供稿|名称|标题|文件名称|文件编号|文号|主题词?|关键[词字]|摘要|分类|文种|语种|生效日期|施行日期|联系(?:方式|电话|我们)|电话|办公电话|传真|地址|办公地址|邮编|邮政编码|(?:电子)?邮箱|打印|标签|服务热线|值班电话|责任(?:单位|部门)|状态|大小)[:：]/u;

/** Words that give a page away wherever they stand in a short line. */
const SURE_WORDS =
  /ICP备|公网安备|扫描?二维码|分享到(?:微信|微博|朋友圈)|人点赞|(?:回到|返回)顶部|网站标识码|版权所有|copyright|©|扫一扫|扫码(?:查看|阅读|分享|关注)|手机(?:版|打开|查看|阅读)|(?:推荐|建议|最佳).*(?:浏览器|分辨率)|IE\d|打印(?:本|此|该)?(?:页|文)|关闭(?:窗口|本页|此页|页面|当前页)|返回(?:首页|顶部|列表|上一页|上级)|加入收藏|设为首页|(?:举报|监督|投诉)(?:电话|邮箱|热线)[:：]|违法和不良信息|门户网站|政务网$|政府网站(?:找错|年报|工作年度报表)|支持IPv6|无障碍(?:阅读|浏览|版)|长者(?:模式|版|专区|助手)|适老化?版|关怀版|网站地图|您是第\d*位|今日访问|总访问量|字体[:：【\[]|字号[:：【\[]/iu;

/** Words a line may consist of, in any number and order; longer ones first, so that each is taken whole. */
const LINE_WORDS =
  '法定主动公开内容 English 政府信息公开 视力保护色 政务公开 信息公开 政府信息 主动公开 公开内容 公开目录 公开指南 公开年报 最新文件 政策文件 QQ空间 复制链接 语音播报 我要纠错 关于我们 联系我们 隐私声明 隐私保护 隐私政策 法律声明 免责声明 网站声明 使用帮助 视力保护 护眼模式 政务服务 办事服务 互动交流 政民互动 新闻中心 新闻动态 要闻动态 专题专栏 数据开放 领导信息 机构职能 机构概况 在线访谈 朋友圈 听文章 上一篇 下一篇 没有了 APP 客户端 公众号 移动端 手机版 首页 主页 网站 法定 打印 关闭 返回 收藏 分享 微信 微博 新浪 腾讯 QQ 繁体 繁體 简体 登录 注册 退出 搜索 检索 语音 朗读 纠错 帮助 字体 字号 放大 缩小 默认 特大 超大 下载 附件 展开 收起 更多 详情 正文 A+ A- 到 简 繁 大 中 小'.split(
    ' ',
  );

const BREADCRUMB = /(?:>|＞|›|»|→|\/|\\|-{2,}|::|\||｜)/gu;
const STAMP = /^20\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$/u;
const NOTED_DATE = /^[（(]20\d\d[-./]\d{1,2}[-./]\d{1,2}[）)]$/u;
const BARE_DATE = /^20\d\d[-/.]\d{1,2}[-/.]\d{1,2}$/u;
const ADDRESS = /^(?:网址|链接|原文链接|地址)?[:：]?\s*(?:https?:\/\/|www\.)[\x21-\x7e]+$/iu;
const BULLETS = /^[\s•·●○■□◆◇▪▲►▶★☆※|｜\-–—*\uf000-\uf0ff]+/u;

/** What kind of page chrome a line is by its wording; null for tables and for paragraphs of our own export. */
export function lineChrome({ text, table, block }: Line): Chrome | null {
  return table || block !== undefined ? null : chromeWording(text);
}

/** What kind of page chrome the wording of a line is; null for anything a person may have written. */
export function chromeWording(line: string): Chrome | null {
  const text = line.replace(BULLETS, '').trim();
  if (text === '') return { sure: false, reason: 'page-chrome' };
  if (ADDRESS.test(text)) return { sure: true, reason: 'web-address' };
  if (opensLinkList(text)) return { sure: true, reason: 'page-chrome' };
  if (text.length > 160) return null;
  const dense = text
    .replace(/\s+/gu, '')
    .replace(/^[【[［]([^】\]］：:]{1,8})[】\]］](?![：:])/u, '$1:')
    .replace(/^[【[［]+/u, '')
    .replace(/^([^】\]］：:]{1,8})[】\]］](?=[：:])/u, '$1');
  const sure =
    SURE_LABELS.test(dense) ||
    SURE_WORDS.test(dense) ||
    STAMP.test(text) ||
    NOTED_DATE.test(dense) ||
    isBreadcrumb(text);
  if (sure) return /[。；！？]./u.test(text) && text.length > 100 ? null : { sure: true, reason: 'page-chrome' };
  if (LIKELY_LABELS.test(dense) || BARE_DATE.test(dense) || onlyLineWords(dense)) {
    return { sure: false, reason: 'page-chrome' };
  }
  return null;
}

/** 首页 > 政务公开 > 最新文件 */
function isBreadcrumb(text: string): boolean {
  const steps = text.split(BREADCRUMB).map((step) => step.trim());
  if (steps.length < 2 || steps.some((step) => step.length > 60) || /[。；]/u.test(text)) return false;
  return (
    /首页|主页/u.test(steps[0]!) ||
    (steps.length >= 3 && steps.every((step) => step.length <= 14 && !/^[\d\s]+$/u.test(step)))
  );
}

function onlyLineWords(dense: string): boolean {
  if (dense.length > 80) return false;
  let rest = dense;
  for (const word of LINE_WORDS) rest = rest.replaceAll(word, ' ');
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** “— 3 —”, “第3页 共9页”: numbers of the pages a text was copied from. They stand anywhere. */
export function isPageNumber(text: string): boolean {
  return /^(?:[—–―－-]+\s*\d{1,3}\s*[—–―－-]+|第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?)$/u.test(text);
}

/** A label without its value, whose value stands in the next line: “索引号：”. */
export function isBareLabel(line: string): boolean {
  const dense = line.replace(BULLETS, '').replace(/\s+/gu, '');
  const label = SURE_LABELS.exec(dense) ?? LIKELY_LABELS.exec(dense);
  return label !== null && label[0].length === dense.length;
}

/** The heading of a list of links: what follows are other pages' titles. */
export function opensLinkList(line: string): boolean {
  return /^(?:相关(?:附件|链接|文章|新闻|信息|文件|阅读|稿件|解读|推荐|内容)|友情链接|附件下载)[:：]?$/u.test(
    line.replace(BULLETS, '').replace(/\s+/gu, ''),
  );
}
