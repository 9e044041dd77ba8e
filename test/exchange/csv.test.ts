// CSV as other programs read it, and as they write it.

import fc from 'fast-check';
import Papa from 'papaparse';
import { dialectOf, ExchangeError, FILE_LIMITS, readCsv, writeCsv, type CsvCell } from '../../src/exchange';

const encoder = new TextEncoder();
const read = (text: string) => readCsv(encoder.encode(text));
const cellsOf = (text: string) => read(text).records.map(({ cells }) => cells);

/** Texts as cells hold them: no NUL, which no spreadsheet keeps. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc
      .tuple(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", "'=", '"', ';', ',', ' ', '＝'),
        fc.string({ maxLength: 6 }),
      )
      .map((parts) => parts.join('')),
  )
  .filter((one) => !one.includes('\0'));

describe('a CSV file of ours', () => {
  it.each(['en', 'fr'] as const)('comes back cell by cell (%s)', (language) => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const headed = [['Id', ...(rows[0] ?? []).slice(1).map((_, at) => `Column ${at}`)], ...rows];
        const file = readCsv(encoder.encode(writeCsv(headed, dialectOf(language))));
        expect(file.dialect).toEqual(dialectOf(language));
        expect(file.records.map(({ cells }) => cells)).toEqual(
          headed.filter((row) => row.some((cell) => cell.trim() !== '')),
        );
      }),
      { numRuns: 400 },
    );
  });

  it.each(['en', 'fr'] as const)('reads the same in another reader, which sees no formula (%s)', (language) => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const written = writeCsv(rows, dialectOf(language));
        expect(written.startsWith('\uFEFF')).toBe(true);
        const { data, errors } = Papa.parse<string[]>(written.slice(1), {
          delimiter: dialectOf(language).separator,
          newline: '\r\n',
        });
        expect(errors).toEqual([]);
        const others = data.slice(0, -1);
        expect(others.filter((cells) => cells.some((cell) => /^[=+\-@\t\r\n]/.test(cell)))).toEqual([]);
        expect(others).toHaveLength(rows.length);
        rows.forEach((row, y) => row.forEach((cell, x) => expect([cell, `'${cell}`]).toContain(others[y]?.[x])));
      }),
      { numRuns: 400 },
    );
  });

  it('keeps negative numbers numbers, with the decimals of the language', () => {
    const row: readonly CsvCell[] = [-3, 0.25, '-3', null, '-x'];
    expect(writeCsv([row], dialectOf('en'))).toBe("\uFEFF-3,0.25,'-3,,'-x\r\n");
    expect(writeCsv([row], dialectOf('fr'))).toBe("\uFEFF-3;0,25;'-3;;'-x\r\n");
  });
});

describe('a CSV file from elsewhere', () => {
  it('is understood with semicolons, commas and tabs, by its first line', () => {
    expect(cellsOf('a;b,c\n1;2')).toEqual([
      ['a', 'b,c'],
      ['1', '2'],
    ]);
    expect(cellsOf('"x;y;z",b\n1,2')).toEqual([
      ['x;y;z', 'b'],
      ['1', '2'],
    ]);
    expect(cellsOf('a\tb\r\n1\t2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(cellsOf('sep=;\r\na;b\r\n1;2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('is understood as Excel writes it in UTF-16 and in the code page of Western Windows', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...'é\tb'].flatMap((character) => [character.charCodeAt(0), 0])]);
    expect(readCsv(utf16).records[0]?.cells).toEqual(['é', 'b']);
    expect(readCsv(new Uint8Array([0xe9, 0x3b, 0x62])).records[0]?.cells).toEqual(['é', 'b']);
  });

  it('says on which line a row begins, over blank lines and line ends inside quotation marks', () => {
    expect(read('a,b\r\n\r\n"1\r\n2",3\r\n4,5').records.map(({ line }) => line)).toEqual([1, 3, 5]);
    expect(read('a,b\r1,2\r').records.map(({ line }) => line)).toEqual([1, 2]);
  });

  it('may have longer texts where a line of its own cannot be used', () => {
    const long = encoder.encode(`Name\n${'x'.repeat(40_000)}`);
    expect(readCsv(long, FILE_LIMITS.rosterText).records[1]?.cells[0]).toHaveLength(40_000);
    expect(() => readCsv(encoder.encode(`a\n${'x'.repeat(1_000_001)}`), FILE_LIMITS.rosterText)).toThrow(ExchangeError);
  });

  it.each([
    ['an open quotation mark, with its line', encoder.encode('a,b\n1,"2\n3'), 'exchange.openQuote', { line: 2 }],
    ['nothing', new Uint8Array(0), 'exchange.empty', {}],
    ['blank lines', encoder.encode('\n \n'), 'exchange.empty', {}],
    ['what is no text', new Uint8Array([0x50, 0, 1, 2]), 'exchange.notText', {}],
    ['what is no text in UTF-16 either', new Uint8Array([0xff, 0xfe, 0x61, 0, 0, 0]), 'exchange.notText', {}],
    [
      'too many rows',
      encoder.encode('a\n'.repeat(FILE_LIMITS.rows + 2)),
      'exchange.tooManyRows',
      { limit: FILE_LIMITS.rows },
    ],
    [
      'too many columns',
      encoder.encode(','.repeat(FILE_LIMITS.columns + 1)),
      'exchange.tooManyColumns',
      { limit: FILE_LIMITS.columns },
    ],
    [
      'a text longer than any cell takes, with its line and column',
      encoder.encode(`a;b\n1;"2\n3"\n\n4;"${'x'.repeat(32_768)}"`),
      'exchange.textTooLong',
      { line: 5, column: 'b', limit: 32_767 },
    ],
    [
      'a heading of megabytes',
      encoder.encode(`a;${'ab cd ; '.repeat(2_000_000).replaceAll(';', ':')}`),
      'exchange.textTooLong',
      { line: 1, column: '2', limit: 32_767 },
    ],
    ['too many bytes', new Uint8Array(FILE_LIMITS.bytes + 1).fill(0x61), 'exchange.tooLarge', { limit: 20 }],
  ])('is refused in words: %s', (_, bytes, key, params) => {
    let refused: unknown;
    try {
      readCsv(bytes);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(ExchangeError);
    expect(refused).toMatchObject({ key, params });
  });
});
