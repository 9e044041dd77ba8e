// Files of a batch: written with what the others had in common, read for what their cells say.

import { newWorkbook } from '../../../src/app';
import { readXlsx, WriteMemory, writeXlsx } from '../src';

const today = '2026-11-23';
const workbooks = (['headOfCustomerService', 'hospitalAdmissions', 'headOfCustomerService'] as const).map((content) =>
  newWorkbook({ language: 'en', content, today }),
);

it('are the same bytes as each by itself', () => {
  const memory = new WriteMemory();
  for (const workbook of workbooks) expect(writeXlsx(workbook, memory)).toEqual(writeXlsx(workbook));
});

it('forget what grows too large, and are the same all the same', () => {
  const memory = new WriteMemory();
  const [first] = workbooks;
  if (!first) throw new Error('There is no workbook.');
  const part = (letter: string) =>
    memory.part(letter.repeat(1_500_000), () => ({ bytes: new Uint8Array([letter.charCodeAt(0)]), size: 1, crc: 0 }));
  const before = part('a');
  expect(part('a')).toBe(before);
  part('b');
  expect(part('a')).not.toBe(before);
  expect(writeXlsx(first, memory)).toEqual(writeXlsx(first));
});

it('say the same in their cells where charts and pictures are not opened', () => {
  const bytes = writeXlsx(workbooks[0] as (typeof workbooks)[number]);
  const whole = readXlsx(bytes).workbook;
  expect(whole.sheets.flatMap(({ charts }) => charts).length).toBeGreaterThan(3);
  expect(readXlsx(bytes, { drawings: false }).workbook).toEqual({
    ...whole,
    sheets: whole.sheets.map((sheet) => ({ ...sheet, charts: [], images: [] })),
  });
});
