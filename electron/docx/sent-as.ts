/** By what a copy that comes back from Word is known: ids of its report and version, and the variant it was. */
export interface SentAs {
  report: string;
  version: string;
  variant: string;
}

/** Names of the hidden document properties that hold them. */
export const SENT_PROPERTIES = {
  report: 'shufaReport',
  version: 'shufaVersion',
  variant: 'shufaVariant',
} as const satisfies Record<keyof SentAs, string>;

/** The properties as the file is to hold them. */
export function sentProperties(sentAs: SentAs): { name: string; value: string }[] {
  const names = Object.keys(SENT_PROPERTIES) as (keyof SentAs)[];
  return names.map((name) => ({ name: SENT_PROPERTIES[name], value: sentAs[name] }));
}
