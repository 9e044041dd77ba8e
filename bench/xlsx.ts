// Writing and reading 100,000 x 12 cells: against a bare string writer over the same zip library, and against exceljs.

import { strToU8, unzipSync, zipSync } from 'fflate';
import { type CellData, columnName, emptySheet, type WorkbookData } from '@coachbook/workbook';
import { readXlsx, writeXlsx } from '@coachbook/xlsx';
import type { BenchRow } from './BenchRow';
import { excelJs } from './excelJs';

const rowCount = 100_000;
const words = ['On track', 'At risk', 'Late', 'Done', 'Waiting for an answer', 'Ana', 'Bo', 'Cy'];
const bold = { font: { bold: true } } as const;
const dated = { numberFormat: 'm/d/yyyy' } as const;

/** Rows as a plan has them: texts that repeat and texts that do not, numbers, dates, a formula. */
function workbook(): WorkbookData {
  const rows = Array.from({ length: rowCount }, (_, index) => {
    const cells: CellData[] = [
      { column: 0, value: `A${index + 1}`, style: bold },
      { column: 1, value: `Action number ${index + 1} & more` },
      { column: 2, value: words[index % words.length] ?? '' },
      { column: 3, value: words[(index * 7) % words.length] ?? '' },
      { column: 4, value: 45_000 + (index % 700), style: dated },
      { column: 5, value: 45_010 + (index % 700), style: dated },
      ...Array.from({ length: 5 }, (_, offset) => ({
        column: 6 + offset,
        value: Math.round(((index * (offset + 3)) % 9973) * 1.37 * 100) / 100,
      })),
      { column: 11, value: 10, formula: `=F${index + 1}-E${index + 1}` },
    ];
    return { index, cells };
  });
  return {
    sheets: [{ ...emptySheet('Plan'), rows }],
    activeSheet: 'Plan',
    names: [],
    properties: { custom: {} },
    customXmlParts: [],
  };
}

/** The least there is to do: the same cells as one string of inline texts, zipped whole. */
function bare(data: WorkbookData): Uint8Array {
  const escape = (text: string): string =>
    text.replace(/[&<>]/g, (each) => (each === '&' ? '&amp;' : each === '<' ? '&lt;' : '&gt;'));
  let xml = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
  for (const row of data.sheets[0]?.rows ?? []) {
    xml += `<row r="${row.index + 1}">`;
    for (const { column, value, formula, style } of row.cells) {
      const start = `<c r="${columnName(column)}${row.index + 1}"${style === bold ? ' s="1"' : style === dated ? ' s="2"' : ''}`;
      if (formula !== undefined) xml += `${start}><f>${escape(formula.slice(1))}</f><v>${String(value)}</v></c>`;
      else if (typeof value === 'string') xml += `${start} t="inlineStr"><is><t>${escape(value)}</t></is></c>`;
      else xml += `${start}><v>${String(value)}</v></c>`;
    }
    xml += '</row>';
  }
  return zipSync({ 'xl/worksheets/sheet1.xml': strToU8(`${xml}</sheetData></worksheet>`) });
}

interface Measured<T> {
  readonly result: T;
  readonly milliseconds: number;
  /** Most memory held beyond what was held before, in megabytes; sampled at the end, before anything is collected. */
  readonly megabytes: number;
}

async function measure<T>(work: () => T | Promise<T>): Promise<Measured<T>> {
  (globalThis as { gc?: () => void }).gc?.();
  const before = process.memoryUsage();
  // Processor time: what else the machine does would otherwise decide the ratios.
  const start = process.cpuUsage();
  const result = await work();
  const spent = process.cpuUsage(start);
  const milliseconds = (spent.user + spent.system) / 1000;
  const after = process.memoryUsage();
  return {
    result,
    milliseconds,
    megabytes: Math.max(0, after.heapUsed + after.external - before.heapUsed - before.external) / 2 ** 20,
  };
}

/** The quicker of two runs: the first pays for compiling. */
async function twice<T>(work: () => T | Promise<T>): Promise<Measured<T>> {
  const first = await measure(work);
  const second = await measure(work);
  return first.milliseconds < second.milliseconds ? first : second;
}

/** Milliseconds, megabytes and ratios; run with --expose-gc for memory that means something. */
export async function xlsxBench(): Promise<readonly BenchRow[]> {
  const data = workbook();
  const rows: BenchRow[] = [];
  const add = (name: string, value: number, unit: string, yardstick?: number): void =>
    void rows.push({
      name,
      value: Math.round(value),
      unit,
      ...(yardstick !== undefined && { ratio: Math.round((value / yardstick) * 100) / 100 }),
    });
  const yardstick = await twice(() => bare(data));
  const written = await twice(() => writeXlsx(data));
  const inflated = await twice(() => unzipSync(written.result));
  const read = await twice(() => readXlsx(written.result));
  add('.xlsx write, bare string writer', yardstick.milliseconds, 'ms');
  add('.xlsx write (ratio to the bare writer)', written.milliseconds, 'ms', yardstick.milliseconds);
  add('.xlsx size (ratio to the bare writer)', written.result.length / 1024, 'kB', yardstick.result.length / 1024);
  add('.xlsx inflating alone', inflated.milliseconds, 'ms');
  add('.xlsx read', read.milliseconds, 'ms');
  const library = excelJs();
  if (!library) return rows;
  const theirs = await measure(async () => {
    const book = new library.Workbook();
    const sheet = book.addWorksheet('Plan');
    for (const { cells } of data.sheets[0]?.rows ?? []) {
      const row = sheet.addRow(
        cells.map(({ value, formula }) =>
          formula === undefined ? value : { formula: formula.slice(1), result: value },
        ),
      );
      row.getCell(1).font = { bold: true };
      row.getCell(5).numFmt = row.getCell(6).numFmt = 'm/d/yyyy';
    }
    return new Uint8Array(await book.xlsx.writeBuffer());
  });
  const theirRead = await measure(async () => {
    const book = new library.Workbook();
    await book.xlsx.load(written.result);
    return book;
  });
  const again = await measure(() => writeXlsx(data));
  const readAgain = await measure(() => readXlsx(written.result));
  add('exceljs write (ratio to ours)', theirs.milliseconds, 'ms', written.milliseconds);
  add('exceljs read (ratio to ours)', theirRead.milliseconds, 'ms', read.milliseconds);
  add('memory to write', again.megabytes, 'MB');
  add('exceljs memory to write (ratio to ours)', theirs.megabytes, 'MB', again.megabytes);
  add('memory to read', readAgain.megabytes, 'MB');
  add('exceljs memory to read (ratio to ours)', theirRead.megabytes, 'MB', readAgain.megabytes);
  return rows;
}
