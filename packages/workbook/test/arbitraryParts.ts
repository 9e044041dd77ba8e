// What all generators are made of: optional keys, texts, numbers, areas and formulas.

import fc, { type Arbitrary } from 'fast-check';
import type { Area } from '../src';

/** The rows and columns that generators fill, from the first on. */
export const lastRow = 30;
export const lastColumn = 11;

/** A record without the keys that came out undefined: exact optional properties. */
export function present<T extends object>(shape: {
  readonly [K in keyof T]: Arbitrary<T[K] | undefined>;
}): Arbitrary<T> {
  return fc
    .record(shape as Record<string, Arbitrary<unknown>>)
    .map((value) => Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T);
}

export const maybe = <T>(arbitrary: Arbitrary<T>): Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
/** Present or absent, as Excel's flags are. */
export const flag: Arbitrary<true | undefined> = maybe(fc.constant(true as const));

/** What people type, and what breaks programs. Never empty. */
export const arbitraryText: Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    '_x000D_',
    '_x0041',
    '_x0001\u0002_',
    '__x0041__x0042_',
    ' outer blanks ',
    '\ttab',
    'two\nlines',
    'return\r\n',
    '=1+1',
    "'quoted'",
    '"double"',
    '<a href="x">&amp;</a>',
    ']]>',
    '\uD83D',
    '\uFFFF',
    '\u0000',
    '#N/A',
    'TRUE',
    '1e5',
    '📈',
    'עברית',
    '日本語',
    'e\u0301',
  ),
);
/** Text that XML's own strings can hold. */
export const arbitraryPlainText: Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.constantFrom('a & b', '"q"', '<x>', 'two\nlines', ' outer ', '\ttab', "it's", '📈'),
);

export const arbitraryNumber = fc
  .oneof(
    fc.integer({ min: -100_000, max: 100_000 }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }),
  )
  .map((value) => value + 0 || 0);
export const arbitraryError = fc
  .constantFrom('#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA')
  .map((text) => ({ error: text }) as const);

/** An area of the part of a sheet that the generator fills. */
export const arbitraryArea: Arbitrary<Area> = fc
  .tuple(fc.nat(lastRow), fc.nat(lastRow), fc.nat(lastColumn), fc.nat(lastColumn))
  .map(([a, b, c, d]) => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }));

/** A formula that refers to cells only, with its "=". */
export const arbitraryFormula: Arbitrary<string> = fc.constantFrom(
  '=A1+1',
  '=SUM($A$1:B3)*2',
  '=IF(A1>0,"[@x] ""q"" _x0041_","")',
  "='It''s'!A1&\"#\"",
  '=IFERROR(1/0,0)',
  '=SUM(1:1)+SUM($A:$A)',
  '=CONCAT("a",B1)',
  '=IFS(A1=1,"x",TRUE,"y")',
  '=TEXTJOIN(", ",TRUE,A1:A3)',
  '=XLOOKUP(A1,B1:B3,C1:C3)',
  '=SUM(FILTER(A1:A9,A1:A9>1))',
  '=LET(x,1,y,x+A1,x*y)',
  '=LAMBDA(a,b,a+b)(1,2)',
  '=COUNTA(A1#)',
  '=@A1:A9',
  '=STDEV.S(A1:A9)',
  '={1,2;3,4}',
  '=-A1%',
  '=A1<>B1',
  '=#REF!+1',
  '=log10(A1)',
  '=1.5E+3',
  '=a.b_c',
  '=" line\nbreak"',
);
