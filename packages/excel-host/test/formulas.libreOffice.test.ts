// Three hundred expressions: what the embedded workbook calculates is what LibreOffice calculates from the same file.

import { cellAt, type CellValue, type WorkbookData } from '@coachbook/workbook';
import { readXlsx, writeXlsx } from '@coachbook/xlsx';
import { connectClient, createHost } from '../src';
import { convert, hasLibreOffice } from '../../xlsx/test/libreOffice';
import { excelsOwn, expressions, names, odds, prices, team } from './expressions';

const compared = Object.entries(expressions).flatMap(([subject, list]) =>
  list.map((expression) => ({ subject, expression })),
);
const all = [...compared, ...Object.keys(excelsOwn).map((expression) => ({ subject: 'Excel', expression }))];

/** The API takes errors and blanks as texts. */
const plain = (rows: readonly (readonly CellValue[])[]): unknown[][] =>
  rows.map((row) => row.map((value) => value ?? ''));

/** Written by Microsoft's client, calculated by the host. */
async function calculated(): Promise<WorkbookData> {
  const host = await createHost();
  const { Excel } = connectClient(host);
  await Excel.run(async (context) => {
    const data = context.workbook.worksheets.getItem('Sheet1');
    data.name = 'Data';
    const put = (address: string, rows: readonly (readonly CellValue[])[]): void => {
      data.getRange(address).values = plain(rows);
    };
    data.getRange('H1:H9').numberFormat = [['@'], ...Array.from({ length: 8 }, () => ['@'])];
    data.getRange('P5').numberFormat = [['@']];
    put('A1:H9', team);
    put('J1:K7', prices);
    put('M1:Q9', odds);
    put('S1:S4', [[-100], [50], [50], [50]]);
    data.getRange('U1:U3').formulas = [[4], ['=1/0'], [8]];
    data.tables.add('A1:H9', true).name = 'Team';
    data.tables.add('J1:K7', true).name = 'Prices';
    for (const [name, formula] of Object.entries(names)) context.workbook.names.add(name, formula);
    const sheet = context.workbook.worksheets.add('Formulas');
    sheet.getRange(`A1:A${all.length}`).formulas = all.map(({ expression }) => [`=${expression}`]);
    await context.sync();
  });
  return host.snapshot();
}

function result(workbook: WorkbookData, row: number): CellValue {
  const sheet = workbook.sheets.find(({ name }) => name === 'Formulas');
  const value = (sheet && cellAt(sheet, row, 0)?.value) ?? null;
  return typeof value === 'number' ? Number(value.toPrecision(11)) : value;
}

describe('formula results', () => {
  let ours: WorkbookData;
  beforeAll(async () => {
    ours = await calculated();
  });

  it('are compared for at least three hundred different expressions', () => {
    expect(new Set(compared.map(({ expression }) => expression)).size).toBeGreaterThanOrEqual(300);
  });

  it('exist: the engine knows every function', () => {
    const unknown = all.filter((_each, row) => JSON.stringify(result(ours, row)).includes('#NAME?'));
    expect(unknown).toEqual([]);
  });

  it('are Excel’s where LibreOffice cannot tell', () => {
    const own = Object.fromEntries(
      all.flatMap(({ subject, expression }, row) => (subject === 'Excel' ? [[expression, result(ours, row)]] : [])),
    );
    expect(own).toEqual(excelsOwn);
  });

  (hasLibreOffice ? it : it.skip)(
    'equal those of LibreOffice',
    async () => {
      const theirs = readXlsx(await convert(writeXlsx(ours), 'xlsx')).workbook;
      const pairs = compared.map(({ subject, expression }, row) => ({
        expression: `${subject}: ${expression}`,
        ours: result(ours, row),
        theirs: result(theirs, row),
      }));
      expect(pairs.filter((pair) => JSON.stringify(pair.ours) !== JSON.stringify(pair.theirs))).toEqual([]);
    },
    180_000,
  );
});
