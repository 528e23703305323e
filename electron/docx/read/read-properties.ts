import { SENT_PROPERTIES, type SentAs } from '../sent-as';
import { instant } from './instant';
import { parseXml } from './parse-xml';
import { relations } from './part-paths';
import { refuseOthers, wellFormed } from './read-docx';
import { unpack } from './unpack';

/** What a Word file says of itself. */
export interface FileProperties {
  /** The report and version it was made from; null for a file that is not ours or says it no more. */
  sentAs: SentAs | null;
  /** Who saved it last and when (ISO 8601); empty when unknown. */
  modifiedBy: string;
  modifiedAt: string;
}

/** Reads the properties of a .docx; what is missing is empty. Throws as readDocx does. */
export function readProperties(bytes: Uint8Array, path: string): FileProperties {
  refuseOthers(bytes, path);
  const root = '_rels/.rels';
  const links = unpack(bytes, path, (name) => name === root).get(root);
  return wellFormed(path, () => {
    const related = links ? relations(links, '') : new Map<string, string>();
    const [core, custom] = ['core-properties', 'custom-properties'].map((kind) => related.get(kind));
    const parts = unpack(bytes, path, (name) => name === core || name === custom);
    const said = readTexts(parts.get(core ?? ''));
    const own = readTexts(parts.get(custom ?? ''));
    const report = own.get(SENT_PROPERTIES.report) ?? '';
    const version = own.get(SENT_PROPERTIES.version) ?? '';
    return {
      sentAs: report === '' ? null : { report, version, variant: own.get(SENT_PROPERTIES.variant) ?? '' },
      modifiedBy: said.get('lastModifiedBy') ?? '',
      modifiedAt: instant(said.get('modified') ?? '', true),
    };
  });
}

/** Texts by the local name of their element, or by the name of the property they are the value of. */
function readTexts(bytes: Uint8Array | undefined): Map<string, string> {
  const texts = new Map<string, string>();
  if (!bytes) return texts;
  let property: string | null = null;
  let text = '';
  parseXml(bytes, {
    open(name, attributes) {
      if (localName(name) === 'property') property = attributes['name'] ?? '';
      text = '';
    },
    close(name) {
      const key = property ?? localName(name);
      if (localName(name) === 'property') property = null;
      else if (!texts.has(key)) texts.set(key, text.trim());
    },
    text(piece) {
      text += piece;
    },
  });
  return texts;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
