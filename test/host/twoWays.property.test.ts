// Any workbook, written through the Excel API and through a file, is the same workbook.

import fc from 'fast-check';
import { applyEdits, runBatches } from '../../src/excel';
import { connectClient, createHost } from '../../src/host';
import { readXlsx, writeXlsx } from '../../src/ooxml';
import { diffWorkbooks, emptyWorkbook, type WorkbookData } from '../../src/workbook';
import { arbitraryWorkbook } from '../workbook/arbitraryWorkbook';
import { carriedBoth, comparable } from './carriedBoth';

async function throughExcel(wanted: WorkbookData): Promise<WorkbookData> {
  const empty = emptyWorkbook();
  const host = await createHost(empty, { now: () => new Date(2026, 10, 23, 9) });
  const { Excel } = connectClient(host);
  await runBatches(Excel)(async (context) => applyEdits(context, diffWorkbooks(empty, wanted), empty));
  return host.snapshot();
}

/** A sheet called by blanks alone is what files may hold, and the API is not asked for. */
const wanted = arbitraryWorkbook.filter(({ sheets }) => sheets.every(({ name }) => name.trim() !== '' && name.toLowerCase() !== 'history')).map(carriedBoth);

describe('the two ways to a workbook', () => {
  it('lead to equal data', async () => {
    await fc.assert(
      fc.asyncProperty(wanted, async (workbook) => {
        expect(comparable(await throughExcel(workbook))).toEqual(comparable(readXlsx(writeXlsx(workbook)).workbook));
      }),
      { numRuns: 40 },
    );
  });
});
