/** Elements that only some copies have. Title, addressee, text, signature, date and 附件 belong to all. */
export const COPY_PARTS = ['serial', 'secrecy', 'urgency', 'mark', 'number', 'signers', 'note', 'imprint'] as const;

export type CopyPart = (typeof COPY_PARTS)[number];

/** 稿本: one kind of copy of a report. Data of templates/variants, checked when loaded. */
export interface VariantForm {
  id: string;
  /** Where it stands in lists. */
  order: number;
  name: string;
  /** One line: what it is for. */
  use: string;
  /** Templates it is offered for; all when absent. */
  templates?: string[];
  /** Whether comments go along as Word's own. */
  comments: boolean;
  /** Whether passages marked as not to be published stay in. */
  internal: boolean;
  parts: CopyPart[];
  /** Ids of the items whose steps must be behind such a copy. */
  process: string[];
  /** Suggestions, the first of them the default where `header` is not empty. Placeholders as in outlines. */
  headers: string[];
  addressees: string[];
  titles: string[];
}
