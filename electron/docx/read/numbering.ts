import { formatCounter } from './number-format';
import { isOn, parseXml, wholeOf, type Attributes } from './parse-xml';

interface NumberLevel {
  start: number;
  format: string;
  text: string;
  /** Legal numbering: every counter as a decimal. */
  legal: boolean;
  style?: string;
}

interface Abstract {
  levels: (NumberLevel | undefined)[];
  /** Set when the levels are those of a numbering style. */
  styleLink?: string;
  /** The numbering style this definition is the body of. */
  isStyle?: string;
}

interface Instance {
  abstract: string;
  starts: Map<number, number>;
  levels: Map<number, NumberLevel>;
}

/** Counts a document's automatic numbers, in the order its paragraphs are asked about. */
export interface Numbering {
  /** The number of the next paragraph of this list and level; undefined where there is none. */
  next(numId: string, level: number | undefined, styleId: string | undefined): string | undefined;
}

const DEEPEST = 9;

/** Reads word/numbering.xml. */
export function readNumbering(bytes: Uint8Array | undefined): Numbering {
  const abstracts = new Map<string, Abstract>();
  const instances = new Map<string, Instance>();
  if (bytes) parseXml(bytes, definitions(abstracts, instances));
  const counters = new Map<Abstract, number[]>();
  const begun = new Set<Instance>();
  const bodies = new Map<string, Abstract>();
  for (const abstract of abstracts.values()) if (abstract.isStyle !== undefined) bodies.set(abstract.isStyle, abstract);

  return {
    next(numId, level, styleId) {
      const instance = instances.get(numId);
      const named = instance && abstracts.get(instance.abstract);
      if (!instance || !named) return undefined;
      const abstract = (named.styleLink !== undefined && bodies.get(named.styleLink)) || named;
      const levelOf = (i: number) => instance.levels.get(i) ?? abstract.levels[i];
      const styled = level ?? abstract.levels.findIndex((one) => one?.style !== undefined && one.style === styleId);
      const at = Math.min(Math.max(styled, 0), DEEPEST - 1);
      const own = levelOf(at);
      if (!own) return undefined;
      let counts = counters.get(abstract);
      if (!counts) counters.set(abstract, (counts = []));
      if (!begun.has(instance)) {
        begun.add(instance);
        for (const [i, start] of instance.starts) counts[i] = start - 1;
      }
      counts[at] = (counts[at] ?? own.start - 1) + 1;
      counts.length = at + 1;
      if (own.format === 'bullet') return own.text;
      return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
        const i = Number(digit) - 1;
        const other = levelOf(i);
        const value = counts[i] ?? (counts[i] = other?.start ?? 1);
        return formatCounter(own.legal ? 'decimal' : (other?.format ?? 'decimal'), value);
      });
    },
  };
}

function definitions(abstracts: Map<string, Abstract>, instances: Map<string, Instance>) {
  let abstract: Abstract | null = null;
  let instance: Instance | null = null;
  let level: NumberLevel | null = null;
  let override = 0;
  return {
    open(name: string, attributes: Attributes) {
      const value = attributes['w:val'];
      if (name === 'w:abstractNum') {
        abstract = { levels: [] };
        abstracts.set(attributes['w:abstractNumId'] ?? '', abstract);
      } else if (name === 'w:num') {
        instance = { abstract: '', starts: new Map(), levels: new Map() };
        instances.set(attributes['w:numId'] ?? '', instance);
      } else if (name === 'w:lvlOverride') override = wholeOf(attributes['w:ilvl']) ?? 0;
      else if (name === 'w:lvl') {
        level = { start: 1, format: 'decimal', text: '', legal: false };
        const at = wholeOf(attributes['w:ilvl']) ?? 0;
        if (at < 0 || at >= DEEPEST) return;
        if (instance) instance.levels.set(at, level);
        else if (abstract) abstract.levels[at] = level;
      } else if (name === 'w:abstractNumId' && instance) instance.abstract = value ?? '';
      else if (name === 'w:startOverride' && instance) instance.starts.set(override, wholeOf(value) ?? 1);
      else if (name === 'w:numStyleLink' && abstract && value !== undefined) abstract.styleLink = value;
      else if (name === 'w:styleLink' && abstract && value !== undefined) abstract.isStyle = value;
      else if (level) readLevel(level, name, attributes);
    },
    close(name: string) {
      if (name === 'w:abstractNum') abstract = null;
      else if (name === 'w:num') instance = null;
      else if (name === 'w:lvl') level = null;
    },
  };
}

function readLevel(level: NumberLevel, name: string, attributes: Attributes): void {
  const value = attributes['w:val'];
  if (name === 'w:start') level.start = wholeOf(value) ?? 1;
  else if (name === 'w:numFmt') level.format = value ?? 'decimal';
  else if (name === 'w:lvlText') level.text = value ?? '';
  else if (name === 'w:isLgl') level.legal = isOn(attributes);
  else if (name === 'w:pStyle' && value !== undefined) level.style = value;
}
