// A zip archive opened from bytes: its directory is read first, parts are inflated on demand in small pieces, counted as they grow.

import { Inflate } from 'fflate';
import { FileError } from '../FileError';
import type { Limits } from './Limits';

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressedSize: number;
  readonly offset: number;
}

const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
/** Bytes of a part's header before its name. */
const headerSize = 30;
const pieceSize = 16 * 1024;
const ratioCheckedFrom = 10 * 2 ** 20;

export class Archive {
  private readonly entries: ReadonlyMap<string, Entry>;
  private readonly view: DataView;
  private inflated = 0;

  /** @throws FileError notAZip, truncated, damaged (parts that share bytes) or tooLarge */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: Limits,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.entries = this.readDirectory();
  }

  /** Names of the parts as the archive spells them, without leading slash. */
  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The whole part; undefined where there is none. */
  bytesOf(name: string): Uint8Array | undefined {
    if (!this.has(name)) return undefined;
    const pieces: Uint8Array[] = [];
    this.stream(name, (piece) => pieces.push(piece));
    const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  /** The whole part as text. */
  textOf(name: string): string | undefined {
    if (!this.has(name)) return undefined;
    let text = '';
    this.streamText(name, (piece) => (text += piece));
    return text;
  }

  /** The part as text, piece by piece: UTF-8, or UTF-16 where it begins with that mark. */
  streamText(name: string, write: (text: string) => void): void {
    let decoder: TextDecoder | undefined;
    this.stream(name, (piece) => {
      decoder ??= new TextDecoder(
        piece[0] === 0xff && piece[1] === 0xfe
          ? 'utf-16le'
          : piece[0] === 0xfe && piece[1] === 0xff
            ? 'utf-16be'
            : 'utf-8',
      );
      write(decoder.decode(piece, { stream: true }));
    });
    if (decoder) write(decoder.decode());
  }

  private stream(name: string, take: (piece: Uint8Array) => void): void {
    const entry = this.entries.get(name);
    if (!entry) return;
    if (entry.encrypted) throw new FileError('encrypted', { part: name });
    const data = this.dataOf(name, entry);
    let size = 0;
    const count = (piece: Uint8Array): void => {
      size += piece.length;
      this.inflated += piece.length;
      if (this.inflated > this.limits.inflatedBytes)
        throw new FileError('tooLarge', { limit: 'inflatedBytes', part: name });
      // Of many parts of a few megabytes each, none may be out of proportion by itself.
      const isTooMuch = (inflated: number, compressed: number): boolean =>
        inflated > ratioCheckedFrom && inflated > compressed * this.limits.ratio;
      if (isTooMuch(size, data.length) || isTooMuch(this.inflated, this.bytes.length))
        throw new FileError('tooLarge', { limit: 'ratio', part: name });
      if (piece.length > 0) take(piece);
    };
    if (entry.method === 0) return count(data);
    if (entry.method !== 8)
      throw new FileError('damaged', { part: name, reason: `compression method ${entry.method}` });
    let ended = false;
    const inflate = new Inflate((piece, final) => {
      ended ||= final;
      count(piece);
    });
    try {
      for (let at = 0; at < data.length; at += pieceSize)
        inflate.push(data.subarray(at, at + pieceSize), at + pieceSize >= data.length);
    } catch (error) {
      if (error instanceof FileError) throw error;
      throw new FileError('damaged', { part: name, reason: error instanceof Error ? error.message : String(error) });
    }
    if (!ended) throw new FileError('damaged', { part: name });
  }

  private dataOf(name: string, entry: Entry): Uint8Array {
    const at = entry.offset;
    if (at + headerSize > this.bytes.length || this.view.getUint32(at, true) !== localEntry)
      throw new FileError('truncated', { part: name });
    const start = this.startOf(at);
    if (start + entry.compressedSize > this.bytes.length) throw new FileError('truncated', { part: name });
    return this.bytes.subarray(start, start + entry.compressedSize);
  }

  private readDirectory(): ReadonlyMap<string, Entry> {
    const { view, bytes, limits } = this;
    if (bytes.length > limits.fileBytes) throw new FileError('tooLarge', { limit: 'fileBytes', bytes: bytes.length });
    if (bytes.length === 0) throw new FileError('truncated');
    if (bytes.length < 4 || view.getUint16(0, true) !== 0x4b50) throw new FileError('notAZip');
    let end = bytes.length - 22;
    while (end >= 0 && view.getUint32(end, true) !== directoryEnd) {
      if (--end < bytes.length - 22 - 0xffff) break;
    }
    if (end < 0 || view.getUint32(end, true) !== directoryEnd) throw new FileError('truncated');
    const count = view.getUint16(end + 10, true);
    if (count > limits.entries) throw new FileError('tooLarge', { limit: 'entries', entries: count });
    const entries = new Map<string, Entry>();
    const all: Entry[] = [];
    const decoder = new TextDecoder();
    let at = view.getUint32(end + 16, true);
    for (let i = 0; i < count; i++) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) throw new FileError('truncated');
      const nameLength = view.getUint16(at + 28, true);
      const name = decoder
        .decode(bytes.subarray(at + 46, at + 46 + nameLength))
        .replaceAll('\\', '/')
        .replace(/^\/+/, '');
      const extraLength = view.getUint16(at + 30, true);
      const [compressedSize, offset] = this.place(at, at + 46 + nameLength, extraLength);
      const entry = {
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        compressedSize,
        offset,
      };
      entries.set(name, entry);
      all.push(entry);
      at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    }
    this.refuseShared(all);
    return entries;
  }

  /** Parts that share bytes unfold a small file many times over, and no program writes them. What lies outside the file is told when it is read. */
  private refuseShared(entries: readonly Entry[]): void {
    let free = 0;
    for (const { offset, compressedSize } of [...entries].sort((a, b) => a.offset - b.offset)) {
      if (offset + headerSize > this.bytes.length) return;
      if (offset < free) throw new FileError('damaged', { reason: 'parts share bytes' });
      free = this.startOf(offset) + compressedSize;
    }
  }

  /** Where the bytes of the part begin whose header is there. */
  private startOf(header: number): number {
    return header + headerSize + this.view.getUint16(header + 26, true) + this.view.getUint16(header + 28, true);
  }

  /** Compressed size and offset of a directory entry, from its zip64 field where the usual places say they are there. */
  private place(entry: number, extra: number, extraLength: number): readonly [number, number] {
    const { view } = this;
    const sizes = [
      view.getUint32(entry + 24, true),
      view.getUint32(entry + 20, true),
      view.getUint32(entry + 42, true),
    ];
    const end = Math.min(extra + extraLength, this.bytes.length - 4);
    for (let at = extra; at < end; at += 4 + view.getUint16(at + 2, true)) {
      if (view.getUint16(at, true) !== 1) continue;
      let next = at + 4;
      sizes.forEach((size, index) => {
        if (size !== 0xffffffff || next + 8 > this.bytes.length) return;
        sizes[index] = Number(view.getBigUint64(next, true));
        next += 8;
      });
    }
    return [sizes[1] ?? 0, sizes[2] ?? 0];
  }
}
