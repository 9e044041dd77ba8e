// Where compressed data end: what hangs on behind is no part of them, and nobody sees it.

/** How many symbols have codes of each length, and the symbols in the order of their codes (RFC 1951, 3.2.2). */
interface Codes {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const [END_OF_BLOCK, LONGEST_CODE, CHECKSUM] = [256, 15, 4];

const fixed = {
  literals: codesOf([
    ...Array<number>(144).fill(8),
    ...Array<number>(112).fill(9),
    ...Array<number>(24).fill(7),
    ...Array<number>(8).fill(8),
  ]),
  distances: codesOf(Array<number>(30).fill(5)),
};

/** Bytes of a zlib stream (RFC 1950) with its checksum, read without unfolding it; undefined where it is damaged or goes on behind the bytes. */
export function endOfZlib(bytes: Uint8Array): number | undefined {
  const bits = new Bits(bytes, 2);
  if ((bytes[0] ?? 0) % 16 !== 8 || ((bytes[1] ?? 0) & 32) !== 0) return undefined;
  for (let isLast = false; !isLast;) {
    isLast = bits.take(1) === 1;
    const kind = bits.take(2);
    const isRead =
      kind === 0
        ? bits.skipStored()
        : kind === 1
          ? skipBlock(bits, fixed.literals, fixed.distances)
          : kind === 2 && skipDynamic(bits);
    if (!isRead || bits.isOver) return undefined;
  }
  const end = bits.nextByte + CHECKSUM;
  return end <= bytes.length ? end : undefined;
}

/** Bits of each byte from the lowest up; zeros behind the end. */
class Bits {
  private at: number;

  constructor(
    private readonly bytes: Uint8Array,
    from: number,
  ) {
    this.at = from * 8;
  }

  get isOver(): boolean {
    return this.at > this.bytes.length * 8;
  }

  get nextByte(): number {
    return Math.ceil(this.at / 8);
  }

  take(count: number): number {
    let value = 0;
    for (let bit = 0; bit < count; bit += 1, this.at += 1)
      value |= (((this.bytes[this.at >> 3] ?? 0) >> (this.at & 7)) & 1) << bit;
    return value;
  }

  /** The next symbol; undefined where no code begins so. */
  symbol({ counts, symbols }: Codes): number | undefined {
    let [code, first, index] = [0, 0, 0];
    for (let length = 1; length <= LONGEST_CODE; length += 1) {
      code |= this.take(1);
      const count = counts[length] ?? 0;
      if (code - count < first) return symbols[index + code - first];
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    return undefined;
  }

  /** A block that is not compressed: its length, the same inverted, and its bytes. */
  skipStored(): boolean {
    this.at = this.nextByte * 8;
    const [length, inverted] = [this.take(16), this.take(16)];
    this.at += length * 8;
    return (length ^ inverted) === 0xffff;
  }
}

function skipBlock(bits: Bits, literals: Codes, distances: Codes): boolean {
  while (!bits.isOver) {
    const symbol = bits.symbol(literals);
    if (symbol === undefined) return false;
    if (symbol === END_OF_BLOCK) return true;
    if (symbol < END_OF_BLOCK) continue;
    bits.take(LENGTH_BITS[symbol - END_OF_BLOCK - 1] ?? 0);
    const distance = bits.symbol(distances);
    if (distance === undefined) return false;
    bits.take(Math.max(0, (distance >> 1) - 1));
  }
  return false;
}

/** A block that brings its codes along, themselves coded (RFC 1951, 3.2.7). */
function skipDynamic(bits: Bits): boolean {
  const [literals, distances, coded] = [bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4];
  const ofLengths = Array<number>(LENGTH_ORDER.length).fill(0);
  for (const at of LENGTH_ORDER.slice(0, coded)) ofLengths[at] = bits.take(3);
  const codes = codesOf(ofLengths);
  const lengths: number[] = [];
  while (lengths.length < literals + distances) {
    const symbol = bits.symbol(codes);
    if (symbol === undefined || bits.isOver) return false;
    if (symbol < 16) lengths.push(symbol);
    else {
      const repeated = symbol === 16 ? (lengths.at(-1) ?? 0) : 0;
      const count = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7);
      lengths.push(...Array<number>(count).fill(repeated));
    }
  }
  return skipBlock(bits, codesOf(lengths.slice(0, literals)), codesOf(lengths.slice(literals, literals + distances)));
}

function codesOf(lengths: readonly number[]): Codes {
  const counts = Array<number>(LONGEST_CODE + 1).fill(0);
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1;
  const symbols = Array.from({ length: LONGEST_CODE }, (_, at) =>
    lengths.flatMap((length, symbol) => (length === at + 1 ? [symbol] : [])),
  ).flat();
  return { counts, symbols };
}
