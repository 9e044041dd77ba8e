// Writes a zip archive part by part, deflating text as it comes; the same input gives the same bytes.

import { deflateSync, strToU8, Zip, ZipDeflate, ZipPassThrough, type ZipInputFile } from 'fflate';
import type { DeflatedPart, WriteMemory } from './WriteMemory';

/** Zip's own beginning of time: a real date would make two equal workbooks differ. */
const noDate = '1980-01-01T00:00:00';
const pieceSize = 256 * 1024;

/** The library's own choice for streams is a table of 2 MB for each part, which costs more than deflating a small one; this is 128 kB, and as small a result. Level 6 would take a quarter longer for one part in a hundred less. */
const deflating = { level: 4, mem: 4 } as const;

export class ArchiveWriter {
  private readonly pieces: Uint8Array[] = [];
  private readonly zip = new Zip((error, piece) => {
    if (error) throw error;
    this.pieces.push(piece);
  });

  private readonly first: ZipDeflate;

  /** @param first name of the part that stands first in the archive though its text is known last */
  constructor(
    first: string,
    private readonly memory: WriteMemory,
  ) {
    this.first = this.open(first);
  }

  /** A part of text given in pieces. */
  text(name: string, pieces: Iterable<string>): void {
    let file: ZipDeflate | undefined;
    let pending = '';
    for (const piece of pieces) {
      pending += piece;
      if (pending.length < pieceSize) continue;
      file ??= this.open(name);
      file.push(strToU8(pending));
      pending = '';
    }
    if (file) file.push(strToU8(pending), true);
    else this.whole(name, pending);
  }

  /** A part in one piece: deflated, or as it was deflated before. */
  private whole(name: string, text: string): void {
    const { bytes, size, crc } = this.memory.part(text, () => deflated(text));
    const file: ZipInputFile = { filename: name, size, crc, compression: 8, mtime: noDate };
    this.zip.add(file);
    file.ondata?.(null, bytes, true);
  }

  /** A part that is compressed already, such as a picture. */
  bytes(name: string, content: Uint8Array): void {
    const file = new ZipPassThrough(name);
    file.mtime = noDate;
    this.zip.add(file);
    file.push(content, true);
  }

  /** The archive, with the text of its first part. */
  finish(textOfFirst: string): Uint8Array {
    this.first.push(strToU8(textOfFirst), true);
    this.zip.end();
    const whole = new Uint8Array(this.pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of this.pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  private open(name: string): ZipDeflate {
    const file = new ZipDeflate(name, deflating);
    file.mtime = noDate;
    this.zip.add(file);
    return file;
  }
}

/** In one go: the library's stream for a part takes a fifth longer, and most parts are small. */
function deflated(text: string): DeflatedPart {
  const content = strToU8(text);
  // The library tells size and check sum of what passes through it.
  const sum = new ZipPassThrough('');
  sum.ondata = () => undefined;
  sum.push(content, true);
  return { bytes: deflateSync(content, deflating), size: sum.size, crc: sum.crc };
}
