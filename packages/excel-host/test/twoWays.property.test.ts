// Any workbook, written through the Excel API and through a file, is the same workbook.

import fc from 'fast-check';
import {
  cellAddress,
  diffWorkbooks,
  emptySheet,
  emptyWorkbook,
  type CellData,
  type WorkbookData,
} from '@coachbook/workbook';
import { readXlsx, writeXlsx } from '@coachbook/xlsx';
import { applyEdits, runBatches } from '../../../src/excel';
import { connectClient, createHost } from '../src';
import { arbitraryStyle } from '../../workbook/test/arbitraryStyle';
import { arbitraryWorkbook } from '../../workbook/test/arbitraryWorkbook';
import { carriedBoth, comparable } from './carriedBoth';

async function throughExcel(wanted: WorkbookData): Promise<WorkbookData> {
  const empty = emptyWorkbook();
  const host = await createHost(empty, { now: () => new Date(2026, 10, 23, 9) });
  const { Excel } = connectClient(host);
  await runBatches(Excel)(async (context) => applyEdits(context, diffWorkbooks(empty, wanted), empty));
  return host.snapshot();
}

/** A sheet called by blanks alone is what files may hold, and the API is not asked for. */
const wanted = arbitraryWorkbook
  .filter(({ sheets }) => sheets.every(({ name }) => name.trim() !== '' && name.toLowerCase() !== 'history'))
  .map(carriedBoth);

/** A sheet with long rows of one look and of one formula that was filled over them: what is told once for many cells. */
const wide: fc.Arbitrary<WorkbookData> = fc
  .record({
    looks: fc.array(arbitraryStyle, { minLength: 3, maxLength: 3 }),
    column: fc.option(fc.nat(2)),
    rows: fc.array(
      fc.record({
        look: fc.nat(2),
        from: fc.nat(6),
        to: fc.integer({ min: 20, max: 60 }),
        filled: fc.boolean(),
        odd: fc.nat(60),
      }),
      { minLength: 2, maxLength: 9 },
    ),
  })
  .map(({ looks, column, rows }) => {
    const cells = ({ look, from, to, filled, odd }: (typeof rows)[number], index: number): readonly CellData[] =>
      Array.from({ length: to - from + 1 }, (_, at) => ({
        column: from + at,
        ...(filled && at !== odd
          ? {
              value: 0,
              formula: `=IF(${cellAddress(20, from + at)}>$A$21,LEN("${'x'.repeat(40)}"),${cellAddress(index + 30, from + at)})`,
            }
          : { value: at }),
        ...(looks[look] === undefined ? {} : { style: looks[look] }),
      }));
    const style = column === null ? undefined : looks[column];
    const sheet = {
      ...emptySheet('Wide'),
      columns: style ? [{ first: 0, last: 40, style }] : [],
      rows: rows.map((row, index) => ({ index, cells: cells(row, index) })),
    };
    return carriedBoth({ ...emptyWorkbook(), sheets: [sheet], activeSheet: 'Wide' });
  });

describe('the two ways to a workbook', () => {
  it('lead to equal data', async () => {
    await fc.assert(
      fc.asyncProperty(wanted, async (workbook) => {
        expect(comparable(await throughExcel(workbook))).toEqual(comparable(readXlsx(writeXlsx(workbook)).workbook));
      }),
      { numRuns: 40 },
    );
  });

  it('lead to equal data where much is told at once', async () => {
    await fc.assert(
      fc.asyncProperty(wide, async (workbook) => {
        expect(comparable(await throughExcel(workbook))).toEqual(comparable(readXlsx(writeXlsx(workbook)).workbook));
      }),
      { numRuns: 40 },
    );
  });
});
