// What the pane takes along of a workbook that a consultant has dressed: colour, logo and words at the top of the sheets.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectClient, createHost } from '@coachbook/excel-host';
import { readXlsx, writeXlsx } from '@coachbook/xlsx';
import {
  brandOf,
  copyFor,
  createSession,
  frameTextsOf,
  instantiate,
  logoOf,
  readFile,
  readTemplate,
  readyTemplate,
  recompute,
  runBatches,
  templateOf,
  templateWorkbook,
  USUAL_PARTS,
} from '../../../src/app';
import { wholeWorkbook } from '../../../src/taskpane/exchange/wholeWorkbook';
import { exportOf } from '../../../src/taskpane/exchange/export/exportKinds';
import { templateOfOpen } from '../../../src/taskpane/exchange/distribute/templateSource';

const today = '2026-11-23';
const logo = logoOf(readFileSync(join(__dirname, '../../../assets/icon-64.png')));
const brand = { accent: '4A148C', ...(logo ? { logo } : {}) };

async function opened() {
  const template = { ...(await readyTemplate('sales', 'en')), brand };
  const { workbook } = instantiate(
    template,
    { language: 'en', start: '2027-01-04', fields: { name: 'Ann O’Neil' } },
    today,
  );
  const host = await createHost(workbook, { now: () => new Date(2026, 10, 23, 9) });
  host.user.type('3 Mission', 1, 0, 'Why does Ann O’Neil get up for this?');
  const { Excel, Office } = connectClient(host);
  const session = createSession({
    run: runBatches(Excel),
    today: () => today,
    now: () => new Date(2026, 10, 23, 9),
    readFile: readFile(Office.context.document),
  });
  return { session, read: recompute(host.snapshot(), today, 'excel') };
}

it('is offered to a template, and is in what is made from it', async () => {
  const { session, read } = await opened();
  const whole = await wholeWorkbook(session, read);
  if (!whole) throw new Error('The workbook was not given.');
  expect(brandOf(whole.before)).toEqual(brand);
  const template = templateOf(
    whole,
    {
      title: 'Ours',
      keep: USUAL_PARTS,
      language: 'en',
      protects: [],
      brand: brandOf(whole.before),
      texts: frameTextsOf(whole.before, whole.located),
    },
    today,
  );
  const made = templateWorkbook(template, today);
  expect(readTemplate(readXlsx(writeXlsx(made)).workbook)).toMatchObject({
    brand,
    texts: { mission: { question: 'Why does {name|Coachee} get up for this?' } },
  });
  expect(templateOfOpen(whole)).toMatchObject({ brand, texts: template.texts });
});

it('is not told of where the workbook was not given as a file', async () => {
  const { read } = await opened();
  expect(await wholeWorkbook({ readFile: () => Promise.resolve(undefined) }, read)).toBeUndefined();
  expect(await wholeWorkbook({ readFile: () => Promise.resolve(new Uint8Array(9)) }, read)).toBeUndefined();
});

it('dresses copies for others', async () => {
  const { session, read } = await opened();
  const whole = await wholeWorkbook(session, read);
  const copy = readXlsx(writeXlsx(copyFor('sponsor', read, today, undefined, whole && brandOf(whole.before)))).workbook;
  expect(brandOf(copy)).toEqual(brand);
  const values = readXlsx(exportOf('values', read, { now: 0 }, whole).bytes).workbook;
  expect(values.sheets[0]?.images).toHaveLength(1);
  expect(
    values.sheets.find(({ name }) => name === '3 Mission')?.rows.find(({ index }) => index === 1)?.cells[0]?.value,
  ).toBe('Why does Ann O’Neil get up for this?');
});
