// A workbook written and read again is the same workbook, whatever is in it.

import fc from 'fast-check';
import { readXlsx, writeXlsx } from '../src';
import { arbitraryWorkbook } from '../../workbook/test/arbitraryWorkbook';
import { everything } from './everything';

describe('writing and reading', () => {
  it('gives the everything workbook back, with nothing lost', () => {
    const { workbook, losses } = readXlsx(writeXlsx(everything));
    expect(workbook).toEqual(everything);
    expect(losses).toEqual([]);
  });

  it('gives any workbook back, with nothing lost', () => {
    fc.assert(
      fc.property(arbitraryWorkbook, (workbook) => {
        const read = readXlsx(writeXlsx(workbook));
        expect(read.workbook).toEqual(workbook);
        expect(read.losses).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('writes equal workbooks as equal bytes', () => {
    fc.assert(
      fc.property(arbitraryWorkbook, (workbook) => {
        expect(Buffer.from(writeXlsx(workbook)).equals(Buffer.from(writeXlsx(structuredClone(workbook))))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
