import type { Line } from './line';
import { ORGAN } from './title-rule';

const YEAR = /(?:20\d\d|２０[０-９]{2}|二[〇○零][〇○零一二三四五六七八九]{2})\s*年?(?:度|上半年|下半年)?/gu;
const SELF = /^(?:我|本|全|各|该)/u;
const DID =
  '(?:坚持|始终|认真|深入|在|以|全面|紧紧|紧扣|严格|切实|持续|高度|牢牢|聚焦|按照|积极|党|人民|主动|不断|着力|深刻|围绕|扎实|大力|将|把|立足|根据|法治|推进|落实|贯彻|加强|依法|完成|履行|运用)';
const PLACE =
  '(?:区|县|市|旗|街道办事处|街道|街|镇|乡|局|委员会|管委会|委|办公室|办|政府|高新区|开发区|园区|保税区|功能区|生态城|厅|中心)';
const SUBJECT = new RegExp(`(?:^|[，,。；])([\\p{Script=Han}]{1,24}?${PLACE})(?=${DID})`, 'u');

/** The reporting body: from the title, the signature, the first sentences, the page's foot. Empty when none tells. */
export function inferUnit(
  title: string,
  signatures: readonly string[],
  body: readonly Line[],
  chrome: readonly string[],
): string {
  return (
    withPlace(unitOfTitle(title), body) ||
    signatures.map((text) => text.replace(/[（(].*[）)]$/u, '').trim()).findLast((text) => text !== '') ||
    unitOfText(body.slice(0, 4).map((line) => line.text)) ||
    hostOf(chrome) ||
    ''
  );
}

/** “区教育局” heads the page, “和平区教育局” opens the text: the name with its place. */
function withPlace(unit: string, body: readonly Line[]): string {
  if (!/^[区县市镇乡街]/u.test(unit)) return unit;
  for (const { text } of body.slice(0, 3)) {
    const at = text.indexOf(unit);
    const place = at > 0 ? /(?<!\p{Script=Han})\p{Script=Han}{1,10}$/u.exec(text.slice(0, at))?.[0] : undefined;
    // “年”: 2024年区教育局…… says when, not where.
    if (place !== undefined && !/[年月日度在]/u.test(place)) return place + unit;
  }
  return unit;
}

/** “和平区人民政府关于2023年度法治政府建设情况的报告” → 和平区人民政府; of two bodies the last, the government. */
export function unitOfTitle(title: string): string {
  const before = /^(.*?)(?:法治|依法行政|法制|普法|述法)/u.exec(title)?.[1] ?? '';
  const words = before
    .replace(/(?<=[\p{Script=Han}])[（(][\p{Script=Han}]{1,12}[）)](?=[\p{Script=Han}])/u, '')
    .replace(YEAR, ' ')
    .replace(/关于印发|关于|[《》“”（）()【】]|的(?=\s|$)/gu, ' ')
    .replace(/(?:深入|全面|贯彻|落实|推进|开展|加强|建设|履行|做好|进一步|年度|\s)+$/u, '')
    .trim();
  return words.split(/\s+/u).at(-1) ?? '';
}

function unitOfText(texts: readonly string[]): string {
  for (const text of texts) {
    const subject = SUBJECT.exec(text.replace(YEAR, '').replace(/^(?:以来)?[，,]/u, ''))?.[1];
    if (subject !== undefined && !SELF.test(subject) && !/[的我本]|现将|领导|指导|正确|会同|联合/u.test(subject))
      return subject;
  }
  return '';
}

/** 主办单位:天津市和平区人民政府 */
function hostOf(chrome: readonly string[]): string {
  for (const text of chrome) {
    const host = /(?:主办单位|版权所有|主办|来源|发布机构)[:：]\s*([\p{Script=Han}]{3,30})/u.exec(text)?.[1];
    if (host !== undefined && ORGAN.test(host)) return host;
  }
  return '';
}
