// Every action of the product in every Excel that is played: what the declared table says is what happens, and never an error without words.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROFILES, type ProfileName } from '@coachbook/excel-host';
import { ACTIONS, newWorkbook } from '../../src/app';
import { example, play, RUNS, type Played } from './run';
import { withSection } from './section';
import { cellOf, COLUMNS, MATRIX, type RowName } from './table';

const profiles = Object.keys(PROFILES) as readonly ProfileName[];
const rows = Object.keys(MATRIX) as readonly RowName[];

/** As in openWorkbook.perform: what is loaded at the first click waits for no clock of the tests. */
beforeAll(() => {
  jest.useFakeTimers({
    doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick', 'setTimeout', 'clearTimeout', 'Date', 'performance'],
  });
});
afterAll(() => {
  jest.useRealTimers();
});

describe.each(profiles)('%s', (profile) => {
  let shared: Played | undefined;
  /** Rows that change what the others need have a workbook of their own. */
  const played = async (row: RowName): Promise<Played> => {
    if (row === 'create') return play(profile);
    if (row === 'retitle') return play(profile, example());
    if (row === 'repair')
      return play(profile, newWorkbook({ language: 'en', content: 'headOfCustomerService', today: '2026-11-24' }));
    return (shared ??= await play(profile, example()));
  };
  afterAll(async () => {
    await shared?.session.stop();
  });

  for (const row of rows) {
    const { seen, verdict } = cellOf(row, profile);
    it(`${MATRIX[row].title}: ${verdict}`, async () => {
      expect(await RUNS[row](await played(row))).toBe(seen);
    });
  }
});

describe('the table', () => {
  it('has a row for every action, and a column for every Excel that is played', () => {
    expect(rows).toEqual(expect.arrayContaining(Object.keys(ACTIONS)));
    expect(Object.keys(COLUMNS).sort()).toEqual([...profiles].sort());
  });

  it('says how wherever something is otherwise', () => {
    expect(
      rows
        .flatMap((row) => profiles.map((profile) => cellOf(row, profile)))
        .filter(({ verdict, how }) => (verdict === 'works') !== (how === undefined)),
    ).toEqual([]);
  });

  it('stands in docs/excel.md as it is (node scripts/platforms.mjs)', () => {
    const document = readFileSync(join(__dirname, '../../docs/excel.md'), 'utf8');
    expect(document).toBe(withSection(document));
  });
});
