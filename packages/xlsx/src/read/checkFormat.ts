// What a file is when it is not the archive we hoped for, from its first bytes.

import { FileError } from '../FileError';

const compound = [0xd0, 0xcf, 0x11, 0xe0];

/** @throws FileError encrypted for a workbook with a password, legacyFormat for .xls */
export function checkFormat(bytes: Uint8Array): void {
  if (!compound.every((byte, index) => bytes[index] === byte)) return;
  // Both are the same kind of container; a directory entry tells them apart.
  throw new FileError(containsWide(bytes, 'EncryptedPackage') ? 'encrypted' : 'legacyFormat');
}

function containsWide(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
