import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { AppError } from '../../../../core/errors';
import { readDocx } from '../../../../electron/docx/read/read-docx';
import { makeDocx, p } from './make-docx';

describe('a file that is no readable Word file says so', () => {
  const good = makeDocx({ body: p('甲') });
  const ole = (more: string) =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from(more, 'utf16le'),
    ]);
  const document = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) });
  test.each([
    ['an old .doc', ole('WordDocument'), 'legacy-word'],
    ['an encrypted file', ole('EncryptedPackage'), 'encrypted-word'],
    ['text', strToU8('甲区法治政府建设情况报告'), 'not-docx'],
    ['nothing', new Uint8Array(), 'not-docx'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('甲') }), 'not-docx'],
    ['a spreadsheet', document('<worksheet/>'), 'not-docx'],
    ['a cut-off zip', good.subarray(0, good.length - 40), 'broken-docx'],
    ['cut-off XML', document('<w:document><w:body><w:p><w:r><w:t>甲</w:t>'), 'broken-docx'],
    ['no XML', document('甲'), 'broken-docx'],
    ['an empty part', document(''), 'broken-docx'],
    [
      'an entity bomb',
      document(
        '<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]><w:document><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>',
      ),
      'broken-docx',
    ],
    [
      'broken relationships',
      zipSync({ '_rels/.rels': strToU8('<Relationships'), 'word/document.xml': strToU8('<w:document/>') }),
      'broken-docx',
    ],
  ])('%s', (_, bytes, code) => {
    expect(() => readDocx(bytes, 'a.docx')).toThrow(expect.objectContaining({ code }));
  });

  test('a zip bomb is refused by what its directory claims, before anything is unpacked', () => {
    const bytes = Buffer.from(makeDocx({ body: p('甲') }));
    const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(0x7fff_ffff, entry + 24);
    expect(() => readDocx(bytes, 'a.docx')).toThrow(expect.objectContaining({ code: 'too-large' }));
  });
});

test('a file with any bytes changed or cut off is read or refused, never a crash', () => {
  const good = makeDocx({
    body: `${p('一、甲')}<w:tbl><w:tr><w:tc>${p('乙')}</w:tc></w:tr></w:tbl>`,
    comments: '',
    styles: '',
  });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 4 }),
      fc.oneof({ weight: 3, arbitrary: fc.constant(good.length) }, fc.nat(good.length)),
      (changes, length) => {
        const bytes = good.slice(0, length);
        for (const [at, value] of changes) if (at < length) bytes[at] = value;
        try {
          readDocx(bytes, 'a.docx');
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
        }
      },
    ),
    { numRuns: 2000 },
  );
});
