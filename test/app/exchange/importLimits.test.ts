// How much an import brings in at once: refused before it fills the machine, with the limit and what helps.

import { LIMITS } from '@coachbook/workbook';
import { IMPORT_LIMITS, importFile } from '../../../src/app';
import { completeEngagement, type EngagementDraft } from '../../../src/domain';
import { ExchangeError, FILE_LIMITS, zipFiles } from '../../../src/exchange';

const encoder = new TextEncoder();
const { added, rows } = IMPORT_LIMITS;
const times = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('');
const csv = (count: number, line = (at: number) => `,Do ${at}\n`): Uint8Array =>
  encoder.encode(`Id,Action\n${times(count, line)}`);
const plan = (tasks: string): Uint8Array => encoder.encode(`<Project><Tasks>${tasks}</Tasks></Project>`);
const chain = (at: number): string =>
  `<Task><UID>${at + 1}</UID><Name>Do ${at}</Name><PredecessorLink><PredecessorUID>${at}</PredecessorUID></PredecessorLink></Task>`;
const baselines = (count: number): string => times(count, (at) => `<Baseline><Number>${at}</Number></Baseline>`);

function refused(bytes: Uint8Array, draft: EngagementDraft = {}): unknown {
  const here = { engagement: completeEngagement(draft), lastIds: '', language: 'en' as const };
  try {
    return importFile('rows.csv', bytes, here).additions.length;
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error;
    return [error.key, error.params];
  }
}

it('reads as many rows as a table may have, of CSV, archives and plans', () => {
  const tooMany = ['exchange.tooManyRows', { limit: rows }];
  expect(refused(csv(rows + 1))).toEqual(tooMany);
  const half = { name: 'Project plan.csv', bytes: csv(rows / 2 + 1) };
  expect(refused(zipFiles([half, { ...half, name: 'Plan.csv' }]))).toEqual(tooMany);
  expect(refused(plan(times(rows + 1, chain)))).toEqual(tooMany);
  expect(refused(plan(times(2, (at) => `<Task><UID>${at + 1}</UID>${baselines(rows / 2 + 1)}</Task>`)))).toEqual(
    tooMany,
  );
  expect(rows).toBeLessThan(FILE_LIMITS.rows);
});

it('adds so many rows at once, and one more not', () => {
  const tooMany = ['exchange.import.tooManyNew', { limit: added, count: added + 1 }];
  expect(refused(csv(added))).toBe(added);
  expect(refused(csv(added + 1))).toEqual(tooMany);
  expect(refused(plan(times(added + 1, chain)))).toEqual(tooMany);
});

it('takes a file of any length up to there where its rows are in the workbook already', () => {
  const projectActions = Array.from({ length: rows }, (_, at) => ({ id: `A${at}`, name: `Do ${at}` }));
  expect(
    refused(
      csv(rows, (at) => `A${at},Do ${at}\n`),
      { projectActions },
    ),
  ).toBe(0);
});

it('adds no row that the workbook could not be read with again', () => {
  const projectActions = Array.from({ length: rows - 1 }, (_, at) => ({ id: `A${at}`, name: `Do ${at}` }));
  expect(
    refused(
      csv(1, () => ',New\n'),
      { projectActions },
    ),
  ).toBe(1);
  expect(
    refused(
      csv(2, (at) => `,New ${at}\n`),
      { projectActions },
    ),
  ).toEqual(['exchange.import.tableFull', { table: 'Project actions', limit: rows }]);
});

it('refuses, with its place, what no cell takes: before anybody said yes', () => {
  const long = 'x'.repeat(LIMITS.cellText + 1);
  const tooLong = (line: number, column: string) => ['exchange.textTooLong', { line, column, limit: LIMITS.cellText }];
  expect(refused(csv(1, () => `,"${long.slice(1)}"\n`))).toBe(1);
  expect(refused(csv(1, () => `,${long}\n`))).toEqual(tooLong(2, 'Action'));
  expect(refused(csv(1, () => `${long},a\n`))).toEqual(tooLong(2, 'Id'));
  expect(refused(encoder.encode(`Item,Value\nOur mission,${long}\n`))).toEqual(tooLong(2, 'Value'));
  expect(refused(plan(`\n<Task><UID>1</UID><Name>${long}</Name></Task>`))).toEqual(tooLong(2, 'Action'));
  expect(refused(plan(`<Task><UID>1</UID><Name>a</Name><Notes>${long}</Notes></Task>`))).toEqual(tooLong(1, 'Tools'));
});

it('refuses a list of ids that is longer in its cell than in the file', () => {
  const ids = Array.from({ length: 5000 }, (_, at) => `A${1000 + at}`).join(';');
  expect(ids.length).toBeLessThan(LIMITS.cellText);
  expect(refused(encoder.encode(`Id,Action,Depends on\n,a,"${ids}"\n`))).toEqual([
    'exchange.textTooLong',
    { line: 2, column: 'Depends on', limit: LIMITS.cellText },
  ]);
});
