// A template in Excel: the workbook made there is the one a file would hold, with its colour, its logo and its closed sheets.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectClient, createHost } from '@coachbook/excel-host';
import { writeXlsx } from '@coachbook/xlsx';
import { logoOf, newWorkbook, openFile, readyTemplate, repairFile, runBatches, type Template } from '../../../src/app';
import { createInExcel } from '../../../src/app/createInExcel';
import { repairInExcel } from '../../../src/app/repair';
import { decodeWorkbook } from '../../../src/sheets';

const today = '2026-11-23';

it('is made with colour, logo and closed sheets', async () => {
  const logo = logoOf(readFileSync(join(__dirname, '../../../assets/icon-64.png')));
  const content: Template = {
    ...(await readyTemplate('projectLeader', 'fr')),
    brand: { accent: '4A148C', ...(logo ? { logo } : {}) },
    protects: ['settings'],
  };
  const host = await createHost(undefined, { now: () => new Date(2026, 10, 23, 9) });
  const run = runBatches(connectClient(host).Excel);
  await createInExcel(run, { language: 'fr', content, today }, { now: () => new Date(2026, 10, 23, 9) });
  const made = newWorkbook({ language: 'fr', content, today });
  const snapshot = host.snapshot();
  expect(decodeWorkbook(snapshot).engagement).toEqual(decodeWorkbook(made).engagement);
  expect(snapshot.sheets[0]?.images.map(({ type, content: picture }) => [type, picture])).toEqual([
    ['png', logo?.content],
  ]);
  expect(snapshot.sheets.filter(({ protection }) => protection).map(({ name }) => name)).toEqual(['Réglages']);
  expect(snapshot.sheets.slice(0, -1).map(({ rows }) => rows)).toEqual(made.sheets.map(({ rows }) => rows));
  expect(JSON.stringify(snapshot.sheets[0]?.rows)).not.toContain('0F6C6D');
});

it('gets back what went missing in its own colour', async () => {
  const content: Template = { ...(await readyTemplate('manager', 'en')), brand: { accent: '4A148C' } };
  const made = newWorkbook({ language: 'en', content, today });
  const harmed = { ...made, sheets: made.sheets.filter(({ name }) => name !== '3 Mission') };
  const host = await createHost(harmed, { now: () => new Date(2026, 10, 23, 9) });
  await repairInExcel(runBatches(connectClient(host).Excel), today);
  const inExcel = host.snapshot().sheets.find(({ name }) => name === '3 Mission');
  const inFile = repairFile(openFile(writeXlsx(harmed), today), today).after.sheets.find(
    ({ name }) => name === '3 Mission',
  );
  for (const sheet of [inExcel, inFile])
    expect([JSON.stringify(sheet?.rows).includes('4A148C'), JSON.stringify(sheet?.rows).includes('0F6C6D')]).toEqual([
      true,
      false,
    ]);
});
