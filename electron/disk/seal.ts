import { Decrypter, Encrypter } from 'age-encryption';
import { AppError } from '../../core/errors';

/** As every file of the age format begins. */
const HEAD = 'age-encryption.org/v1\n';

/**
 * Encrypts with a password by the age format (scrypt, ChaCha20-Poly1305), with the library's own settings: any program
 * for age files opens it again. Takes a second or more on purpose, against guessing.
 */
export async function seal(bytes: Uint8Array, password: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(plain(password));
  return encrypter.encrypt(bytes);
}

/** The bytes that were sealed. Throws not-sealed, wrong-password, broken-sealed; what was tampered with gives nothing. */
export async function unseal(bytes: Uint8Array, password: string, path: string): Promise<Uint8Array> {
  if (Buffer.from(bytes.subarray(0, HEAD.length)).toString('latin1') !== HEAD)
    throw new AppError('not-sealed', { path });
  const decrypter = new Decrypter();
  decrypter.addPassphrase(plain(password));
  try {
    return await decrypter.decrypt(bytes);
  } catch (cause) {
    // The password opens the key in the head of the file; only behind it the content shows its damage.
    const isPassword = /no identity matched/u.test(String(cause));
    throw new AppError(isPassword ? 'wrong-password' : 'broken-sealed', { path }, { cause });
  }
}

/** The same letters whatever keyboard or system wrote them. */
function plain(password: string): string {
  return password.normalize('NFKC');
}
