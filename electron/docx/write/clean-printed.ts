import type { PrintedElements } from '../../../core/variant/make-copy';
import { cleanText } from './xml';

/** Elements as XML can hold them, each that stands in one line without line ends. */
export function cleanPrinted(printed: PrintedElements): PrintedElements {
  const line = (text: string) =>
    cleanText(text)
      .replace(/[\n\t]+/gu, ' ')
      .trim();
  const { header, serial, secrecy, urgency, mark, number, signers, sealed, note, annexes, imprint } = printed;
  return {
    header: line(header),
    serial: line(serial),
    secrecy: line(secrecy),
    urgency: line(urgency),
    mark: line(mark),
    number: line(number),
    signers: signers.map(line).filter((name) => name !== ''),
    sealed,
    note: line(note),
    annexes: annexes.map(({ title, text }) => ({ title: line(title), text: cleanText(text) })),
    imprint: imprint && {
      copyTo: line(imprint.copyTo),
      printer: line(imprint.printer),
      printedOn: line(imprint.printedOn),
    },
  };
}
