// A thousand workbooks from one template: how many a second, how much memory, and what exceljs takes to write nothing but their values.

import type { WorkbookData } from '@coachbook/workbook';
import { WriteMemory, writeXlsx } from '@coachbook/xlsx';
import {
  assignFiles,
  instantiate,
  makeFile,
  newWorkbook,
  readParts,
  readRoster,
  readyTemplate,
  type Assignment,
  type Template,
} from '../src/app';
import type { BenchRow } from './BenchRow';
import { excelJs, type ExcelJs } from './excelJs';

const today = '2026-11-23';
const many = 1000;
const sample = 100;
/** Different workbooks in a portfolio; each time one is read anew from its bytes. */
const kinds = 8;

function rosterOf(count: number): readonly Assignment[] {
  const rows = Array.from({ length: count }, (_, index) => [
    `Person ${index + 1}`,
    `Project ${index % 40}`,
    `2027-0${1 + (index % 9)}-04`,
    `Coach ${index % 12}`,
  ]);
  const { entries } = readRoster(
    [['Name', 'Project', 'Start', 'Coach'], ...rows].map((cells, index) => ({ line: index + 1, cells })),
    'en',
  );
  return assignFiles(entries);
}

interface Spent {
  /** Processor time for each: what else the machine does would otherwise decide the ratios. */
  readonly millisecondsEach: number;
  /** Seconds on the clock. */
  readonly seconds: number;
  /** Most memory held at any moment beyond what was held before, in megabytes. */
  readonly megabytes: number;
}

/** `work` calls `tell` after each of `count`, so that memory is looked at then. */
async function spend(count: number, work: (tell: () => void) => unknown): Promise<Spent> {
  (globalThis as { gc?: () => void }).gc?.();
  const held = (): number => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = held();
  let most = before;
  const began = performance.now();
  const start = process.cpuUsage();
  await work(() => {
    most = Math.max(most, held());
  });
  const spent = process.cpuUsage(start);
  return {
    millisecondsEach: (spent.user + spent.system) / 1000 / count,
    seconds: (performance.now() - began) / 1000,
    megabytes: (most - before) / 2 ** 20,
  };
}

async function spendOnEach(count: number, work: (index: number) => unknown): Promise<Spent> {
  return spend(count, async (tell) => {
    for (let index = 0; index < count; index += 1) {
      await work(index);
      tell();
    }
  });
}

async function valuesOnly(library: ExcelJs, workbook: WorkbookData): Promise<void> {
  const book = new library.Workbook();
  for (const { name, rows } of workbook.sheets) {
    const sheet = book.addWorksheet(name);
    let next = 0;
    for (const { index, cells } of rows) {
      for (; next < index; next += 1) sheet.addRow([]);
      const values: unknown[] = [];
      for (const { column, value } of cells) values[column] = typeof value === 'object' ? null : value;
      sheet.addRow(values);
      next = index + 1;
    }
  }
  await book.xlsx.writeBuffer();
}

function make(template: Template, assignments: readonly Assignment[]): (index: number) => void {
  const memory = new WriteMemory();
  return (index) => void makeFile(template, assignments[index] as Assignment, { today, memory });
}

/** One process; the command line shares the same work out among all processors. */
export async function distributeBench(): Promise<readonly BenchRow[]> {
  const template = await readyTemplate('manager', 'en');
  const assignments = rosterOf(many);
  await spendOnEach(20, make(template, assignments));
  const few = await spendOnEach(sample, make(template, assignments));
  const all = await spendOnEach(many, make(template, assignments));
  const workbooks = assignments
    .slice(0, sample)
    .map(({ entry: { start, fields } }) => instantiate(template, { language: 'en', start, fields }, today).workbook);
  const written = await spendOnEach(sample, (index) => writeXlsx(workbooks[index] as WorkbookData));
  const round = (value: number): number => Math.round(value * 100) / 100;
  const rows: BenchRow[] = [
    {
      name: `distribute ${many} workbooks: a second, one process`,
      value: round(many / all.seconds),
      unit: 'workbooks',
    },
    {
      name: `distribute ${many} workbooks: processor time each (ratio to ${sample}: growth)`,
      value: round(all.millisecondsEach),
      unit: 'ms',
      ratio: round(all.millisecondsEach / few.millisecondsEach),
    },
    {
      name: `distribute ${many} workbooks: most memory (ratio to ${sample}: growth)`,
      value: round(all.megabytes),
      unit: 'MB',
      ratio: round(all.megabytes / few.megabytes),
    },
    {
      name: 'of which writing the file, each by itself',
      value: round(written.millisecondsEach),
      unit: 'ms',
      ratio: round(written.millisecondsEach / all.millisecondsEach),
    },
  ];
  const library = excelJs();
  if (!library) return rows;
  const theirs = await spendOnEach(sample, (index) => valuesOnly(library, workbooks[index] as WorkbookData));
  return [
    ...rows,
    {
      name: 'exceljs, values of the same workbooks only: processor time each (ratio to ours, all of it)',
      value: round(theirs.millisecondsEach),
      unit: 'ms',
      ratio: round(theirs.millisecondsEach / all.millisecondsEach),
    },
    {
      name: 'exceljs, values only: most memory (ratio to ours)',
      value: round(theirs.megabytes),
      unit: 'MB',
      ratio: round(theirs.megabytes / all.megabytes),
    },
  ];
}

/** What exceljs is told to pass over: lists that apply to whole columns it spells out cell by cell, and does not come to an end in minutes. */
const besidesValues = [
  'dataValidations',
  'conditionalFormatting',
  'extLst',
  'drawing',
  'legacyDrawing',
  'hyperlinks',
  'tableParts',
  'pageSetup',
  'headerFooter',
] as const;

/** A thousand workbooks read, understood and added up, one process; exceljs reads only the values of the same files. */
export async function portfolioBench(): Promise<readonly BenchRow[]> {
  const template = await readyTemplate('manager', 'en');
  const assignments = rosterOf(kinds - 3);
  const files = [
    ...(['headOfCustomerService', 'hospitalAdmissions', 'halfFilled'] as const).map((content) =>
      writeXlsx(newWorkbook({ language: 'en', content, today })),
    ),
    ...assignments.map((assignment) => makeFile(template, assignment, { today }).bytes as Uint8Array),
  ];
  const fileAt = (index: number): Uint8Array => files[index % files.length] as Uint8Array;
  const collect = (count: number): Promise<Spent> => {
    const sources = Array.from({ length: count }, (_, index) => ({
      file: `${index}.xlsx`,
      size: () => fileAt(index).length,
      read: () => Promise.resolve(fileAt(index)),
    }));
    return spend(count, (tell) => readParts(sources, today, tell));
  };
  await collect(kinds);
  const few = await collect(sample);
  const all = await collect(many);
  const round = (value: number): number => Math.round(value * 100) / 100;
  const rows: BenchRow[] = [
    {
      name: `portfolio of ${many} workbooks: a second, one process`,
      value: round(many / all.seconds),
      unit: 'workbooks',
    },
    {
      name: `portfolio of ${many} workbooks: processor time each (ratio to ${sample}: growth)`,
      value: round(all.millisecondsEach),
      unit: 'ms',
      ratio: round(all.millisecondsEach / few.millisecondsEach),
    },
    {
      name: `portfolio of ${many} workbooks: most memory (ratio to ${sample}: growth)`,
      value: round(all.megabytes),
      unit: 'MB',
      ratio: round(all.megabytes / few.megabytes),
    },
  ];
  const library = excelJs();
  if (!library) return rows;
  const theirs = await spendOnEach(sample / 2, async (index) => {
    await new library.Workbook().xlsx.load(fileAt(index), { ignoreNodes: besidesValues });
  });
  return [
    ...rows,
    {
      name: 'exceljs, reading only the values of the same workbooks: processor time each (ratio to ours, all of it)',
      value: round(theirs.millisecondsEach),
      unit: 'ms',
      ratio: round(theirs.millisecondsEach / all.millisecondsEach),
    },
    {
      name: 'exceljs, reading: most memory (ratio to ours)',
      value: round(theirs.megabytes),
      unit: 'MB',
      ratio: round(theirs.megabytes / all.megabytes),
    },
  ];
}
