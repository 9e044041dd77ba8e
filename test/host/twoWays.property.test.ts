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
  await runBatches(Excel)(async (context) => applyEdits(context, diffWorkbooks(empty, wanted)));
  return host.snapshot();
}

describe('the two ways to a workbook', () => {
  it('lead to equal data', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWorkbook.map(carriedBoth), async (wanted) => {
        expect(comparable(await throughExcel(wanted))).toEqual(comparable(readXlsx(writeXlsx(wanted)).workbook));
      }),
      { numRuns: 40 },
    );
  });
});
