// The Open XML SDK finds nothing wrong with the files we write.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { emptyWorkbook } from '@coachbook/workbook';
import { writeXlsx } from '../src';
import { arbitraryWorkbook } from '../../workbook/test/arbitraryWorkbook';
import { everything } from './everything';
import { hasValidator, validate } from './validator';

(hasValidator ? describe : describe.skip)('the Open XML SDK validator', () => {
  it('accepts a blank workbook', async () => {
    expect(await validate(writeXlsx(emptyWorkbook()))).toEqual([]);
  });

  it('accepts the everything workbook', async () => {
    const bytes = writeXlsx(everything);
    // To be looked at by people, and by the checks of CI.
    const folder = join(__dirname, '../../../test-output/ooxml');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'everything.xlsx'), bytes);
    expect(await validate(bytes)).toEqual([]);
  });

  it('accepts generated workbooks', async () => {
    const workbooks = fc.sample(arbitraryWorkbook, { numRuns: 10, seed: 20_240_229 });
    for (const workbook of workbooks) expect(await validate(writeXlsx(workbook))).toEqual([]);
  }, 120_000);
});
