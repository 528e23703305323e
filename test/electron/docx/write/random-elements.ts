import fc from 'fast-check';
import type { DocumentElements } from '../../../../core/variant/elements';
import { NO_ELEMENTS } from '../../../../core/variant/elements';

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', ' ', '某'.repeat(60), 'a\nb\tc', '<w:t>&', '\ud800', '\u0000'),
);

/** Whatever may be typed into 公文要素, odd text in each of them. */
export const randomElements: fc.Arbitrary<DocumentElements> = fc
  .record({
    serial: words,
    secrecy: fc.constantFrom('', '秘密'),
    secrecyTerm: words,
    mark: words,
    signers: fc.array(words, { maxLength: 5 }),
    sealed: fc.boolean(),
    note: words,
    annexes: fc.array(fc.record({ title: words, text: words }), { maxLength: 3 }),
    copyTo: words,
    printer: words,
    printedOn: words,
    copies: fc.record({
      superior: fc.record({ title: words, addressee: words, number: words, signature: words, header: words }),
    }),
  })
  .map((elements) => ({ ...NO_ELEMENTS, ...elements }));
