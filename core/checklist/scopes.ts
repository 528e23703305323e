import { headingText, type Block, type Heading } from '../report/block';
import type { Part } from '../report/part';
import type { Report } from '../report/report';
import { sectionBlocks } from '../report/sections';
import { readBlock } from '../report/sentences';
import { PART_SIGNS, type PartSign } from './part-signs';
import { scopeOf, type Scope } from './scope';

/** The stretches of one report, worked out as they are asked for. */
export interface Scopes {
  whole: Scope;
  /** Title, addressee and what stands before the first section. */
  opening: Scope;
  of(part: Part): Scope;
  /** Several parts in reading order; the whole report when none is named. */
  in(parts?: readonly Part[]): Scope;
}

/** Where a block stands: a part, a section of none (`unknown`), before the first, or after the last. */
type Place = Part | 'unknown' | 'opening' | 'outside';

const CLOSING = /^\s*(?:以上报告|特此报告)[^，,]{0,8}$/u;

/** The stretches of a report by part, found by the sections or, without one, by meaning. */
export function scopesOf(report: Pick<Report, 'blocks' | 'year'>): Scopes {
  const places = placesOf(report.blocks);
  const at = (wanted: (place: Place) => boolean) => report.blocks.filter((_, i) => wanted(places[i]!));
  const known = new Map<string, Scope>();
  const keep = (name: string, make: () => [blocks: readonly Block[], own: boolean]): Scope => {
    const scope = known.get(name) ?? scopeOf(`${name} ${report.year}`, ...make());
    known.set(name, scope);
    return scope;
  };
  const of = (part: Part): Scope =>
    keep(part, () => {
      const own = at((place) => place === part);
      const unnamed = part === 'measures' ? at((place) => place === 'unknown') : [];
      if (own.length > 0) return [[...own, ...unnamed], true];
      if (unnamed.length > 0) return [unnamed, false];
      return [part === 'measures' ? flatText(report.blocks, places) : hidden(report.blocks, part), false];
    });
  return {
    get whole() {
      return keep('whole', () => [report.blocks, true]);
    },
    get opening() {
      return keep('opening', () => [at((place) => place === 'opening'), true]);
    },
    of,
    in(parts) {
      if (!parts) return this.whole;
      if (parts.length === 1) return of(parts[0]!);
      return keep(parts.join(), () => {
        const wanted = new Set(parts.flatMap((part) => of(part).blocks));
        return [report.blocks.filter((block) => wanted.has(block)), parts.some((part) => of(part).own)];
      });
    },
  };
}

function placesOf(blocks: readonly Block[]): Place[] {
  let place: Place = 'opening';
  return blocks.map((block) => {
    if (block.type === 'heading' && block.level === 1) place = block.part ?? 'unknown';
    if (block.type === 'signature' || block.type === 'date' || block.type === 'attachment-note') place = 'outside';
    // The closing line belongs to no part, though it stands below the last heading.
    return block.type === 'paragraph' && CLOSING.test(readBlock(block).text) ? 'outside' : place;
  });
}

/** In a report without sections: the paragraphs that no other part claims, the first (the opening) left out. */
function flatText(blocks: readonly Block[], places: readonly Place[]): Block[] {
  if (places.some((place) => place !== 'opening' && place !== 'outside')) return [];
  const taken = new Set((['problems', 'duties', 'plans'] as const).flatMap((part) => hidden(blocks, part)));
  const text = blocks.filter((b, i) => places[i] === 'opening' && b.type !== 'title' && b.type !== 'addressee');
  return text.slice(1).filter((block) => !taken.has(block));
}

/** The blocks that speak of a part inside other sections: under a lower heading of its own, else paragraphs. */
function hidden(blocks: readonly Block[], part: Part): Block[] {
  const sign = PART_SIGNS[part];
  if (!sign) return [];
  const found: Block[] = [];
  let open: Heading | null = null;
  for (const block of blocks) {
    if (block.type === 'heading') {
      if (open && block.level <= open.level) open = null;
      if (!open && block.level > 1 && sign.heading.test(headingText(block))) open = block;
    }
    if (open) found.push(block);
  }
  if (found.length > 0) return found;
  const told = blocks.filter(
    (b, i) => i > 0 && b.type === 'paragraph' && sign.paragraph.test(readBlock(b).folded.slice(0, 80)),
  );
  return told.length > 0 ? told : shared(blocks, sign);
}

/** “存在的不足及下一步安排”: the section of another part whose heading names this one as well. */
function shared(blocks: readonly Block[], sign: PartSign): Block[] {
  return blocks.flatMap((block, index) =>
    block.type === 'heading' && block.level === 1 && sign.heading.test(headingText(block))
      ? sectionBlocks(blocks, index)
      : [],
  );
}
