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
