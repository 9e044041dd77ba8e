// Of a PNG what draws the picture, chunk by chunk.

import { endOfZlib } from './endOfZlib';

/**
 * What draws the picture (PNG, W3C, 11), and how many bytes each may have: its colours and how they are meant, its size on paper. A colour profile is a file of its own with names in it, so it goes. What
 * has another length than it is to have carries something else.
 */
const DRAWING: ReadonlyMap<string, (length: number) => boolean> = new Map([
  ['IHDR', (length) => length === 13],
  ['PLTE', (length) => length % 3 === 0 && length <= 768],
  ['tRNS', (length) => length <= 256],
  ['IDAT', () => true],
  ['IEND', () => true],
  ['gAMA', (length) => length === 4],
  ['cHRM', (length) => length === 32],
  ['sRGB', (length) => length === 1],
  ['cICP', (length) => length === 4],
  ['sBIT', (length) => length <= 4],
  ['pHYs', (length) => length === 9],
]);

/** Of all others there is one. */
const MANY = 'IDAT';

/** An IEND as it is to be: without content. */
const END = Uint8Array.of(0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82);

/** From its first byte to its end, as they are or cut; undefined for a picture that is damaged. */
export function pngParts(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const before: Uint8Array[] = [bytes.subarray(0, 8)];
  const pixels: Uint8Array[] = [];
  const seen = new Set<string>();
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return undefined;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === 'IEND') {
      const drawn = pixelsAlone(pixels);
      return drawn && [...before, ...drawn, END];
    }
    if (name === MANY) pixels.push(bytes.subarray(at, end));
    // What draws stands before the pixels.
    else if (pixels.length === 0 && !seen.has(name) && DRAWING.get(name)?.(length) === true)
      before.push(bytes.subarray(at, end));
    seen.add(name);
    at = end;
  }
  return undefined;
}

/** The chunks as they are where nothing hangs on behind the compressed pixels; otherwise one that ends with them. */
function pixelsAlone(chunks: readonly Uint8Array[]): readonly Uint8Array[] | undefined {
  const data = new Uint8Array(chunks.reduce((sum, { length }) => sum + length - 12, 0));
  let at = 0;
  for (const chunk of chunks) {
    data.set(chunk.subarray(8, -4), at);
    at += chunk.length - 12;
  }
  const end = endOfZlib(data);
  if (end === undefined) return undefined;
  return end === data.length ? chunks : [chunkOf('IDAT', data.subarray(0, end))];
}

function chunkOf(name: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(data.length + 12);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(
    Array.from(name, (sign) => sign.charCodeAt(0)),
    4,
  );
  chunk.set(data, 8);
  view.setUint32(data.length + 8, checksum(chunk.subarray(4, -4)));
  return chunk;
}

/** CRC-32 (PNG, W3C, 5.5). */
function checksum(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
