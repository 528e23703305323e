import iconv from 'iconv-lite';
import { decodeText } from '../../../electron/disk/decode-text';

const REPORT =
  '甲区2023年度法治政府建设情况报告\r\n一、主要举措和成效\r\n（一）依法决策。审查合同45件，“三项制度”全面落实——100%。\n';
const CHINESE_ONLY = '法治政府建设年度情况报告，依法行政。';

const encoded = (text: string, encoding: string, mark: number[] = []) =>
  new Uint8Array([...mark, ...iconv.encode(text, encoding, { addBOM: false })]);

test.each([
  ['UTF-8', encoded(REPORT, 'utf8'), REPORT],
  ['UTF-8 with a mark', encoded(REPORT, 'utf8', [0xef, 0xbb, 0xbf]), REPORT],
  ['GBK', encoded(REPORT, 'gbk'), REPORT],
  ['GB 18030 with a rare character', encoded(`${REPORT}𠮷`, 'gb18030'), `${REPORT}𠮷`],
  ['UTF-16 little endian with a mark', encoded(REPORT, 'utf16le', [0xff, 0xfe]), REPORT],
  ['UTF-16 big endian with a mark', encoded(REPORT, 'utf16be', [0xfe, 0xff]), REPORT],
  ['UTF-16 little endian', encoded(REPORT, 'utf16le'), REPORT],
  ['UTF-16 big endian', encoded(REPORT, 'utf16be'), REPORT],
  ['UTF-16 little endian, Chinese alone', encoded(CHINESE_ONLY, 'utf16le'), CHINESE_ONLY],
  ['UTF-16 big endian, Chinese alone', encoded(CHINESE_ONLY, 'utf16be'), CHINESE_ONLY],
  ['GBK, Chinese alone', encoded(CHINESE_ONLY, 'gbk'), CHINESE_ONLY],
  ['UTF-8, Chinese alone', encoded(CHINESE_ONLY, 'utf8'), CHINESE_ONLY],
  ['one line of GBK', encoded('报告', 'gbk'), '报告'],
  ['plain ASCII', encoded('report 2023', 'utf8'), 'report 2023'],
  ['DOS text with its end mark', encoded(`${REPORT}\x1a`, 'gbk'), `${REPORT}\x1a`],
])('%s is read', (_, bytes, text) => {
  expect(decodeText(bytes, 'a.txt')).toBe(text);
});

test.each([
  ['a picture', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)],
  ['zeros', new Uint8Array(100)],
  ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
  ['half a UTF-16 unit behind a mark', new Uint8Array([0xff, 0xfe, 0x00, 0xd8])],
])('%s is no text', (_, bytes) => {
  expect(() => decodeText(bytes, 'a.txt')).toThrow(expect.objectContaining({ code: 'binary-text' }));
});
