// A picture as a logo: its kind and size read from its first bytes.

import type { ImageData } from '@coachbook/workbook';
import { withoutMetadata } from './withoutMetadata';

export interface Logo {
  readonly type: ImageData['type'];
  /** Base64. */
  readonly content: string;
  /** Pixels of the picture itself. */
  readonly width: number;
  readonly height: number;
}

/** Larger ones make every workbook heavy to send. */
export const MOST_LOGO_BYTES = 1_000_000;

/** Less its metadata: a logo is in every workbook that is given away. Undefined for what is neither PNG nor JPEG, or is damaged. */
export function logoOf(bytes: Uint8Array): Logo | undefined {
  const size = pngSize(bytes) ?? jpegSize(bytes);
  const bare = size === undefined || size.width < 1 || size.height < 1 ? undefined : withoutMetadata(bytes, size.type);
  return size === undefined || bare === undefined ? undefined : { ...size, content: base64(bare) };
}

type Size = Omit<Logo, 'content'>;

/** PNG (W3C), 11.2.2: the first chunk is IHDR and begins with width and height. */
function pngSize(bytes: Uint8Array): Size | undefined {
  const view = viewOf(bytes);
  const isPng =
    bytes.length >= 24 &&
    view.getUint32(0) === 0x89504e47 &&
    view.getUint32(4) === 0x0d0a1a0a &&
    view.getUint32(12) === 0x49484452;
  return isPng ? { type: 'png', width: view.getUint32(16), height: view.getUint32(20) } : undefined;
}

/** JPEG (ITU T.81), B.2.2: the frame header of whatever coding, found by walking over the segments before it. */
function jpegSize(bytes: Uint8Array): Size | undefined {
  const view = viewOf(bytes);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 <= bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff || view.getUint16(at + 2) < 2) return undefined;
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { type: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return undefined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
