import { parseXml } from './parse-xml';

/** The main document as the package names it; Word's own name where the package says nothing. */
export function documentPath(rootRelations: Uint8Array | undefined): string {
  if (!rootRelations) return 'word/document.xml';
  return relations(rootRelations, '').get('officeDocument') ?? 'word/document.xml';
}

/** Name of the part that lists what a part refers to. */
export function relationsPath(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** What a part refers to within the package: path by kind of relationship. */
export function relations(bytes: Uint8Array, from: string): Map<string, string> {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const found = new Map<string, string>();
  parseXml(bytes, {
    open(name, { Type: type, Target: target, TargetMode: mode }) {
      if (name !== 'Relationship' || mode === 'External' || type === undefined || target === undefined) return;
      const kind = type.slice(type.lastIndexOf('/') + 1);
      if (!found.has(kind)) found.set(kind, resolve(folder, target));
    },
    close() {},
  });
  return found;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
