// What other programs make of our files, where they are installed.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '@coachbook/xlsx';
import { analyse, network } from '../../src/domain';
import { dialectOf, writeCsv, writeProject } from '../../src/exchange';
import { EXAMPLES, openExample, type ExampleName } from '../../src/app/examples';
import { convert, hasLibreOffice } from '../../packages/xlsx/test/libreOffice';
import { hasPlanner, openInPlanner } from './planner';

(hasLibreOffice ? describe : describe.skip)('LibreOffice', () => {
  it('opens our CSV with numbers as numbers, days as days, and no text as a formula', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'coachbook-csv-'));
    try {
      await writeFile(
        join(folder, 'table.csv'),
        writeCsv(
          [
            ['Name', 'Value', 'Day'],
            ['=1+1', -2.5, '2026-03-31'],
            ['@SUM(A1)', 1e6, null],
            ['"quoted", and\nover two lines', 0.25, null],
            ['École', -3, null],
          ],
          dialectOf('en'),
        ),
      );
      const { workbook } = readXlsx(await convert(join(folder, 'table.csv'), 'xlsx', 'CSV:44,34,76'));
      const cells = workbook.sheets[0]?.rows.map((row) => row.cells.filter(({ value }) => value !== null)) ?? [];
      expect(cells.flat().filter(({ formula }) => formula !== undefined)).toEqual([]);
      expect(cells.map((row) => row.map(({ value }) => value))).toEqual([
        ['Name', 'Value', 'Day'],
        ["'=1+1", -2.5, 46112],
        ["'@SUM(A1)", 1_000_000],
        ['"quoted", and\nover two lines', 0.25],
        ['École', -3],
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 120_000);
});

(hasPlanner ? describe : describe.skip)('GNOME Planner', () => {
  const attribute = (element: string, name: string): string =>
    new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1] ?? '';

  it.each(Object.keys(EXAMPLES) as ExampleName[])(
    'finds the same actions, days, links and people in our Project XML: %s',
    async (name) => {
      const { engagement, settings, today } = openExample(name);
      const analysis = analyse(engagement, settings, today);
      const theirs = await openInPlanner(writeProject({ engagement, settings, analysis, language: 'en' }));
      const tasks = [...theirs.matchAll(/<task [^>]*>/g)].map(([element]) =>
        [
          attribute(element, 'start').slice(0, 8),
          attribute(element, 'end').slice(0, 8),
          attribute(element, 'type'),
        ].join(' '),
      );
      const ours = analysis.plan.schedule.actions.map(({ start, finish, duration }) =>
        [start.replaceAll('-', ''), finish.replaceAll('-', ''), duration === 0 ? 'milestone' : 'normal'].join(' '),
      );
      for (const one of ours) expect(tasks).toContain(one);
      expect(theirs.match(/<resource /g) ?? []).toHaveLength(
        new Set([...engagement.people, ...engagement.resources].map(({ id }) => id).filter((id) => id !== '')).size,
      );
      expect(theirs.match(/<predecessor /g) ?? []).toHaveLength(network(engagement.projectActions).into.flat().length);
      expect(theirs).not.toContain('NaN');
    },
  );
});
