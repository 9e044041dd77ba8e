// Tab-separated text carries any block of texts there and back.

import fc from 'fast-check';
import type { CellView } from '@coachbook/excel-host';
import { readText, writeText } from '../src/clipboard/plainText';

const cell = (text: string): CellView => ({ value: text, text, style: {} });
const block = (text: fc.Arbitrary<string>) =>
  fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
    );

describe('cells as tab-separated text', () => {
  it('come back as they went, whatever they hold', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', 'é', ',') });
    fc.assert(
      fc.property(
        block(texts).filter((rows) => rows.flat().some((text) => text !== '')),
        (rows) => {
          // A last empty line cannot be told from the line break programs put behind the last row.
          fc.pre(rows.at(-1)?.join('') !== '' || rows[0]?.length !== 1);
          expect(readText(writeText(rows.map((row) => row.map(cell))))).toEqual(rows);
        },
      ),
    );
  });

  it('take what spreadsheets and editors write', () => {
    expect(readText('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(readText('one "quoted" word')).toEqual([['one "quoted" word']]);
    expect(readText('')).toEqual([]);
  });
});
