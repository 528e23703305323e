import type { Finding } from '../../finding';
import { matchesIn } from '../../match';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { keptReading } from '../../text/kept-reading';

/**
 * The name of another district or county in the report of one: what is left of the text it was copied from. Places it
 * works with, learns from or helps are left alone, and so is one that is spoken of again and again (the district
 * that a street or a zone belongs to).
 */
export const otherPlace: ReportRule = { id: 'other-place', category: 'copy', check };

/** A place told more often is the report's own affair. */
const MOST = 2;
const WITH =
  /(?:与|同|和|跟|及|赴|到|往|向|对|对口|支援|帮扶|协作|学习|借鉴|参照|来自|携手|联合|会同|邀请|吸收|复制|推广|以及|、|市|省|州|如|“|于|在|经|由|交)$/u;
const NOT_OURS = /^(?:人民法院|法院|检察院|人民检察院|、|和|等|经验|做法|模式|案|路|街(?!道)|大道|公园)/u;

interface Place {
  name: string;
  at: number;
}

function check({ report, blocks }: ReportContext): Finding[] {
  const own = `${report.unit}${blocks
    .filter(({ block }) => ['title', 'addressee', 'signature'].includes(block.type))
    .map(({ text }) => text)
    .join('')}`;
  // Of a department, and of a city that has districts, others are spoken of rightly.
  if (!/[区县旗镇乡]|街道|街$/u.test(own)) return [];
  if (report.template === 'department' && !/[区县旗]/u.test(report.unit)) return [];
  const place = report.template === 'department' ? report.unit.replace(/(?<=[区县旗]).*$/u, '') : report.unit;
  const self = place.replace(/人民政府$|管理?委员?会$|道?办事处$/u, '').slice(-3);
  const speaks = blocks.filter(({ block, folded }) =>
    block.type === 'paragraph' || block.type === 'heading' ? folded.includes(self) : false,
  );
  // A report that does not call itself by its name cannot tell which name is strange.
  if (self.length < 3 || speaks.length === 0) return [];
  const told = new Map<string, { context: BlockContext; at: number }[]>();
  for (const context of blocks) {
    if (context.block.type !== 'paragraph' && context.block.type !== 'heading') continue;
    for (const { name, at } of placesIn(context)) {
      const known = told.get(name);
      if (known) known.push({ context, at });
      else told.set(name, [{ context, at }]);
    }
  }
  for (const [name, places] of strangeTowns(self, blocks)) told.set(name, places);
  return [...told].flatMap(([name, places]) =>
    own.includes(name.slice(0, -1)) || places.length > MOST ? [] : places.flatMap((place) => tell(name, place)),
  );
}

type Places = { context: BlockContext; at: number }[];

/** Two characters that may be a name: none that words of reports bring before 镇. */
const TOWN =
  /(?<!\p{Script=Han})(?:(?![全各为是在建成立对把将与向由从我本该其等及和以到于设城乡村个市县区一二三四五六七八九十两每所有关部分重强古小集中示范试点先进开展推动打造街社镇化给让使按经随当因])\p{Script=Han}){2}(?:镇|乡|街道)(?![村区级上内容里域东西南北中、])/gu;

/** Other towns in the report of one, or other streets in that of one, where a clause or a title begins. */
function strangeTowns(self: string, blocks: readonly BlockContext[]): Map<string, Places> {
  const found = new Map<string, Places>();
  const kind = /[镇乡街]道?$/u.exec(self)?.[0].replace(/街$/u, '街道');
  if (kind === undefined) return found;
  for (const context of blocks) {
    if (context.block.type !== 'paragraph' && context.block.type !== 'heading') continue;
    for (const { 0: name, index } of matchesIn(context, TOWN)) {
      if (!name.endsWith(kind) || name.includes(self)) continue;
      found.set(name, [...(found.get(name) ?? []), { context, at: index }]);
    }
  }
  return found;
}

function tell(name: string, { context, at }: { context: BlockContext; at: number }): Finding[] {
  // “南京市玄武区” is strange as a whole: what stands before the city tells whether it is spoken of rightly.
  const before = context.folded.slice(Math.max(0, at - 7), at).replace(/\p{Script=Han}{2}市$/u, '');
  const after = context.folded.slice(at + name.length, at + name.length + 6);
  if (WITH.test(before) || NOT_OURS.test(after)) return [];
  return [
    findingAt(context, at, at + name.length, {
      rule: otherPlace,
      severity: 'warning',
      message: `“${name}”不是报告单位所在地，疑为其他地方材料的残留`,
      basis: '公文校核通例',
    }),
  ];
}

const NAMES = /[区县旗]/gu;

/** Looks only before the characters that names of places end with. */
const placesIn = keptReading((context) => {
  const found: Place[] = [];
  for (const { index } of matchesIn(context, NAMES)) {
    for (const length of [5, 4, 3]) {
      const name = context.folded.slice(Math.max(0, index + 1 - length), index + 1);
      if (name.length !== length || !context.lexicon.places.has(name)) continue;
      found.push({ name, at: index + 1 - length });
      break;
    }
  }
  return found;
});
