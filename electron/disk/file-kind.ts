/** What a file is by its first bytes, whatever its name says. */
export type FileKind = 'zip' | 'ole' | 'rtf' | 'pdf' | 'other';

const MAGIC: readonly { kind: FileKind; bytes: readonly number[] }[] = [
  { kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'ole', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
];

export function fileKind(bytes: Uint8Array): FileKind {
  return MAGIC.find(({ bytes: magic }) => magic.every((byte, i) => bytes[i] === byte))?.kind ?? 'other';
}
