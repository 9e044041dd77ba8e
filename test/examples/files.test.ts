// The example workbooks as files: valid, the same every time, calculated alike by another program, and read back from it.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellAddress, cellAt, type CellValue, type WorkbookData } from '@coachbook/workbook';
import { readXlsx, writeXlsx } from '@coachbook/xlsx';
import { EXAMPLES, newWorkbook, type ExampleName } from '../../src/app';
import { LANGUAGES } from '../../src/locales';
import { decodeWorkbook } from '../../src/sheets';
import { convert, hasLibreOffice } from '../../packages/xlsx/test/libreOffice';
import { hasValidator, validate } from '../../packages/xlsx/test/validator';

const today = '2026-11-23';
const folder = join(__dirname, '../../test-output/examples');
const cases = (Object.keys(EXAMPLES) as ExampleName[]).flatMap((name) =>
  LANGUAGES.map((language) => [name, language] as const),
);

/** Address and value of every formula cell. A formula's empty text is an empty cell to some programs. */
function formulaResults(from: WorkbookData, values: WorkbookData): readonly (readonly [string, CellValue])[] {
  return from.sheets.flatMap((sheet) => {
    const other = values.sheets.find(({ name }) => name === sheet.name);
    return sheet.rows.flatMap(({ index, cells }) =>
      cells
        .filter(({ formula }) => formula !== undefined)
        .map(({ column }) => {
          const value = other && cellAt(other, index, column)?.value;
          const shown = typeof value === 'number' ? Number(value.toPrecision(12)) : (value ?? null);
          return [`${sheet.name}!${cellAddress(index, column)}`, shown === '' ? null : shown] as const;
        }),
    );
  });
}

describe.each(cases)('%s in %s', (name, language) => {
  const workbook = newWorkbook({ language, content: name, today });
  const bytes = writeXlsx(workbook);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}-${language}.xlsx`), bytes);

  it('survives being written and read exactly, and is the same file every time', () => {
    const { workbook: read, losses } = readXlsx(bytes);
    expect(losses).toEqual([]);
    expect(read).toEqual(workbook);
    expect(Buffer.compare(Buffer.from(writeXlsx(read)), Buffer.from(bytes))).toBe(0);
  });

  (hasValidator ? it : it.skip)('has no error in the Open XML SDK validator', async () => {
    expect(await validate(bytes)).toEqual([]);
  });

  (hasLibreOffice ? it : it.skip)(
    'is calculated by LibreOffice to what its cells say, and read back with the same engagement',
    async () => {
      const { workbook: saved } = readXlsx(await convert(bytes, 'xlsx'));
      const expected = formulaResults(workbook, workbook);
      expect(expected.length).toBeGreaterThan(20);
      expect(formulaResults(workbook, saved)).toEqual(expected);
      const [before, after] = [decodeWorkbook(workbook), decodeWorkbook(saved)];
      expect(after.findings).toEqual(before.findings);
      expect(after.settings).toEqual(before.settings);
      expect(after.engagement).toEqual(before.engagement);
    },
  );
});
