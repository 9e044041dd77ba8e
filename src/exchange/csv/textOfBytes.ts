// The text of a file whose encoding nobody names.

import { ExchangeError } from '../ExchangeError';

/** By its mark UTF-8 or UTF-16; without one UTF-8, and where that cannot be, what Excel for Windows writes as plain CSV. Throws ExchangeError for what is no text: no text has the sign 0. */
export function textOfBytes(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text.includes('\0')) throw new ExchangeError('exchange.notText');
  return text;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
