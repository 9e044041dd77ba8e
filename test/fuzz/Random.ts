// Chance that can be repeated: the same seed gives the same numbers on every machine.

/** Numbers that are rarely thought of: too large, negative, none at all. */
export const ODD_NUMBERS: readonly string[] = [
  '0',
  '-1',
  '1',
  '1.5',
  '16384',
  '16385',
  '1048576',
  '1048577',
  '2147483648',
  '4294967296',
  '9007199254740993',
  '-9007199254740993',
  '1e9',
  '1e308',
  '1e999',
  '-1e999',
  'NaN',
  'Infinity',
  '-0',
  '0x10',
  '1e-320',
  '',
  ' ',
  '١٢',
];

/** Members every object of JavaScript has: whoever looks something up by a name from outside may find them. */
export const INHERITED: readonly string[] = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

/** Texts that mean something to some program: to a shell, a sheet, a browser, a file system, JavaScript. */
export const ODD_TEXTS: readonly string[] = [
  '',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\u0000',
  '\u0007',
  '\u001b[2J',
  '\u200b',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ud800',
  '\udfff',
  '\ufffe',
  '🙂',
  'e\u0301',
  'é',
  'ﬁ',
  'İ',
  'ß',
  '王',
  '\u0600',
  '=1+1',
  '+1',
  '-1',
  '@x',
  "'",
  '"',
  '""',
  ';',
  ',',
  '|',
  '<',
  '>',
  '&',
  '&amp;',
  '<b>',
  ']]>',
  '<!--',
  '{',
  '}',
  '{name}',
  '{project|x}',
  '{{',
  '%s',
  '${x}',
  '`',
  ...INHERITED,
  'prototype',
  'then',
  'length',
  '_vti_',
  'CON',
  'nul',
  'com1',
  'LPT9.txt',
  'aux ',
  'CONIN$',
  'COM¹',
  '..',
  '../',
  '..\\',
  '/',
  '\\',
  'C:',
  '~',
  '.hidden',
  'x.',
  'x.xlsx',
  '\\\\server\\share',
  'a:b',
  '#N/A',
  '#REF!',
  'TRUE',
  '_x000D_',
  '_x005F_',
  "Sheet'1",
  '[1]',
  '[@x]',
  'A1',
  'XFD1048576',
  'ZZZZ1',
  'A1:B2',
  '$A$1',
  '2026-02-30',
  '2026-11-23',
  '0000-00-00',
  '9999-12-31',
  '31.12.9999',
  '3/4/26',
  'G1',
  'P1',
  'A1FS+2',
  'A1SS-99999999999',
  'G1, G1',
  'a'.repeat(300),
  '😀'.repeat(90),
  'x'.repeat(33_000),
];

export class Random {
  private state: number;

  constructor(readonly seed: number) {
    this.state = Math.imul(seed, 0x9e3779b1) ^ 0x85ebca6b;
  }

  /** From 0 up to 1, without it (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 on, below the end. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('Nothing to pick from.');
    return list[this.below(list.length)] as T;
  }

  /** As many as it says, at least one. */
  some<T>(most: number, make: () => T): readonly T[] {
    return Array.from({ length: 1 + this.below(most) }, make);
  }

  /** A text of up to four pieces, long ones seldom. */
  text(): string {
    const pieces = this.some(4, () =>
      this.chance(0.6) ? this.pick(ODD_TEXTS) : this.pick(['a', 'Ann', 'Bo Li', 'goal', ' ', '.', '7', 'Zoé']),
    );
    const joined = pieces.join('');
    return joined.length > 1000 && this.chance(0.9) ? joined.slice(0, 200) : joined;
  }
}
