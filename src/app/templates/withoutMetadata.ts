// A picture less all that tells where it comes from: who made it, when, where, with what, earlier versions, whatever hangs on behind its end. Its pixels stay as they are.

import { pngParts } from './pngParts';

/** Undefined for a picture that is damaged. */
export function withoutMetadata(bytes: Uint8Array, type: 'png' | 'jpeg'): Uint8Array | undefined {
  const parts = type === 'png' ? pngParts(bytes) : jpegParts(bytes);
  if (parts === undefined) return undefined;
  const bare = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bare.set(part, at);
    at += part.length;
  }
  return bare;
}

const [APP0, APP1, APP14, SCAN, END, RESERVED] = [0xe0, 0xe1, 0xee, 0xda, 0xd9, 0xc8];

/** Bytes of the segment that says how colours are coded, its marker included. */
const ADOBE = 16;

/** Segments (ITU T.81, B.1) up to the end of the picture, less those for programs and comments. What turns it upright stays, and what says how its colours are coded. */
function jpegParts(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const view = viewOf(bytes);
  const parts = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === END) break;
    // Any number of these may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (end < at + 4 || end > bytes.length) return undefined;
    parts.push(...keptOf(bytes.subarray(at, end), marker));
    at = end;
    if (marker !== SCAN) continue;
    const from = at;
    at = endOfScan(bytes, at);
    parts.push(bytes.subarray(from, at));
  }
  return [...parts, Uint8Array.of(0xff, END)];
}

function keptOf(segment: Uint8Array, marker: number): readonly Uint8Array[] {
  // A small picture of the whole may hang on to the first segment: its two sizes are last, and 0 here.
  if (marker === APP0)
    return isNamed(segment, 'JFIF\0') && segment.length >= 18
      ? [Uint8Array.of(0xff, APP0, 0, 16, ...segment.subarray(4, 16), 0, 0)]
      : [];
  if (marker === APP1) return isNamed(segment, 'Exif\0\0') ? uprightOnly(segment) : [];
  if (marker === APP14)
    return isNamed(segment, 'Adobe') && segment.length >= ADOBE
      ? [Uint8Array.of(0xff, APP14, 0, ADOBE - 2, ...segment.subarray(4, ADOBE))]
      : [];
  return isCoding(marker) ? [segment] : [];
}

/** Frames and tables (ITU T.81, B.1.1.3), from which the picture is made. All others are for programs, comments, or reserved. */
function isCoding(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xdf && marker !== RESERVED;
}

/** Where the coded picture ends: at the first marker that is no restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** Exif 2.32, 4.6: of all its fields the orientation alone, as a directory of one entry; nothing where there is none. */
function uprightOnly(segment: Uint8Array): readonly Uint8Array[] {
  const view = viewOf(segment);
  const tiff = 10;
  if (segment.length < tiff + 14) return [];
  const isLittle = view.getUint16(tiff) === 0x4949;
  const first = tiff + view.getUint32(tiff + 4, isLittle);
  if (first + 2 > segment.length) return [];
  const count = view.getUint16(first, isLittle);
  for (let at = first + 2, left = count; left > 0 && at + 12 <= segment.length; at += 12, left -= 1) {
    if (view.getUint16(at, isLittle) !== 0x0112) continue;
    const turn = view.getUint16(at + 8, isLittle);
    if (turn < 2 || turn > 8) return [];
    return [
      Uint8Array.of(
        0xff,
        APP1,
        0,
        34,
        0x45,
        0x78,
        0x69,
        0x66,
        0,
        0,
        0x4d,
        0x4d,
        0,
        42,
        0,
        0,
        0,
        8,
        0,
        1,
        0x01,
        0x12,
        0,
        3,
        0,
        0,
        0,
        1,
        0,
        turn,
        0,
        0,
        0,
        0,
        0,
        0,
      ),
    ];
  }
  return [];
}

function isNamed(segment: Uint8Array, name: string): boolean {
  return [...name].every((sign, at) => segment[4 + at] === sign.charCodeAt(0));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
