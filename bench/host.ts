// What the embedded workbook costs: 10,000 cells written and read through Microsoft's client, against the same through plain workbook data.

import { connectClient, createHost } from '@coachbook/excel-host';
import { emptyWorkbook, SheetDraft } from '@coachbook/workbook';
import type { BenchRow } from './BenchRow';

const rows = 1_000;
const columns = 10;
const runs = 7;
const matrix = Array.from({ length: rows }, (_row, row) =>
  Array.from({ length: columns }, (_cell, column) => row * columns + column),
);

async function median(act: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await act());
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

async function timed(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** Writing into a fresh workbook, formulas of the last column apart. */
async function writeThroughClient(kind: 'values' | 'formulas' | 'styles'): Promise<number> {
  return median(async () => {
    const { Excel } = connectClient(await createHost());
    return timed(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, rows, columns);
        if (kind === 'values') range.values = matrix;
        else if (kind === 'formulas')
          range.formulas = matrix.map((line, row) =>
            line.map((value, column) => (column === 0 ? value : `=${String.fromCharCode(64 + column)}${row + 1}+1`)),
          );
        else range.format.fill.color = '#DDEEFF';
        await context.sync();
      }),
    );
  });
}

async function readThroughClient(): Promise<number> {
  const { Excel } = connectClient(await createHost());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, rows, columns).values = matrix;
    await context.sync();
  });
  return median(() =>
    timed(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets
          .getItem('Sheet1')
          .getRangeByIndexes(0, 0, rows, columns)
          .load('values');
        await context.sync();
        return range.values;
      }),
    ),
  );
}

function draft(): SheetDraft {
  const sheet = emptyWorkbook().sheets[0];
  if (!sheet) throw new Error('an empty workbook has a sheet');
  return new SheetDraft(sheet);
}

export async function hostBench(): Promise<readonly BenchRow[]> {
  const plainWrite = await median(() =>
    timed(() => {
      const sheet = draft();
      for (const [row, line] of matrix.entries())
        for (const [column, value] of line.entries()) sheet.setContent(row, column, { value });
      return sheet.finish();
    }),
  );
  const written = draft();
  for (const [row, line] of matrix.entries())
    for (const [column, value] of line.entries()) written.setContent(row, column, { value });
  const data = written.finish();
  const plainRead = await median(() => timed(() => data.rows.map((row) => row.cells.map((cell) => cell.value))));
  const row = (name: string, value: number, peer: number): BenchRow => ({
    name,
    value: Math.round(value * 10) / 10,
    unit: 'ms',
    ratio: Math.round((value / peer) * 10) / 10,
  });
  const write = await writeThroughClient('values');
  return [
    row('host: 10,000 values written through the client', write, plainWrite),
    { name: 'the same into plain workbook data', value: Math.round(plainWrite * 10) / 10, unit: 'ms' },
    row('host: 10,000 values read through the client', await readThroughClient(), plainRead),
    { name: 'the same out of plain workbook data', value: Math.round(plainRead * 100) / 100, unit: 'ms' },
    row('host: 9,000 formulas written and calculated, against values', await writeThroughClient('formulas'), write),
    row('host: 10,000 cells coloured, against values', await writeThroughClient('styles'), write),
  ];
}
