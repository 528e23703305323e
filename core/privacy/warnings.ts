import { countPersonalNumbers } from '../proof/rules/process/personal-data';
import { secrecyMarks } from '../proof/text/secrecy-marks';
import { blockText, type Block } from '../report/block';

/** What of a text should not stand on a machine with a network, or not be published. */
export interface PrivacyWarnings {
  /** Marks of secrecy, each once, as they stand. */
  secrecy: string[];
  /** Identity and mobile telephone numbers. */
  personal: number;
}

/** Looks through a text that comes in: what was taken up and what was left out, where marks of secrecy often stand. */
export function privacyWarnings(blocks: readonly Block[], leftOut: readonly { text: string }[]): PrivacyWarnings {
  const texts = [...blocks.map(blockText), ...leftOut.map(({ text }) => text)];
  return {
    secrecy: [...new Set(texts.flatMap((text) => secrecyMarks(text).map((mark) => mark.text)))],
    personal: texts.reduce((sum, text) => sum + countPersonalNumbers(text), 0),
  };
}
