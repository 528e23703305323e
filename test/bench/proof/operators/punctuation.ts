import { inserting, replacing, type Operator } from '../operator';

const c = 'punctuation';
const HAN = '\\p{Script=Han}';

export const punctuation: Operator[] = [
  replacing(c, 'half-width comma', new RegExp(`(?<=${HAN})，(?=${HAN})`, 'gu'), ','),
  replacing(c, 'half-width semicolon', /；/gu, ';'),
  replacing(c, 'half-width colon', /(?<=\p{Script=Han})：/gu, ':'),
  replacing(c, 'half-width brackets', /（([^（）\n]{2,20})）/gu, (m) => `(${m[1]})`),
  replacing(c, 'full stop as dot', new RegExp(`(?<=${HAN})。(?=${HAN})`, 'gu'), '.'),
  replacing(c, 'straight quotes', /“([^“”\n]{2,12})”/gu, (m) => `"${m[1]}"`),
  replacing(c, 'closing quote lost', /”/gu, ''),
  replacing(c, 'opening quote lost', /“/gu, ''),
  replacing(c, 'closing quote turned', /(?<=[^“”\n])”(?=[^”])/gu, '“'),
  replacing(c, 'opening quote turned', /“(?=[^“”\n]{1,12}”)/gu, '”'),
  replacing(c, 'closing title mark lost', /》/gu, ''),
  replacing(c, 'opening title mark lost', /《/gu, ''),
  replacing(c, 'closing bracket lost', /(?<=\p{Script=Han}[^\n（）]{0,10})）/gu, ''),
  replacing(c, 'full stop twice', /。(?=[^\n”])/gu, '。。'),
  replacing(c, 'comma twice', /，/gu, '，，'),
  replacing(c, 'comma before full stop', /。/gu, '，。'),
  replacing(c, 'pause before 等', new RegExp(`(?<=${HAN}{2})等(?=[多各工方重领问制程事])`, 'gu'), '、等'),
  replacing(c, 'ellipsis and 等', new RegExp(`(?<=${HAN}{2})等(?=[多各工方重领问制程事])`, 'gu'), '……等'),
  replacing(c, 'hyphen between years', /(?<=20\d\d)—(?=20\d\d)/gu, '-'),
  replacing(c, 'dash between years lost', /(?<=20\d\d)—(?=20\d\d)/gu, ''),
  replacing(c, 'end mark lost', /(?<=[^\n]{30})。(?=\n)/gu, ''),
  replacing(c, 'comma at the end', /(?<=[^\n]{30})。(?=\n)/gu, '，'),
  replacing(c, 'full-width digits', /(?<!\d)\d{2,3}(?=[件项个名家])/gu, (m) =>
    [...m[0]].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
  ),
  replacing(c, 'blank in Chinese', new RegExp(`(?<=${HAN}{3})(?=${HAN}{3})`, 'gu'), ' '),
  replacing(c, 'mark before 四是 lost', /。(?=[二三四五]是\p{Script=Han})/gu, ''),
  inserting(c, 'nested title marks', ['印发《关于贯彻《行政执法与刑事司法衔接工作意见》的通知》。']),
  inserting(c, 'square brackets in number', [
    '按照国办发[2018]118号文件要求推进工作。',
    '落实津政发（2022）9号文件部署。',
  ]),
  inserting(c, 'first with pause', ['第一、健全工作机制。', '首先、抓好组织实施。']),
  inserting(c, 'three dots', ['通过座谈、走访、问卷...多种方式听取意见。', '相关单位包括教育、民政、人社。。。']),
];
