// What writes many rows takes as long as there are rows, not as their product.

import type { SheetData } from '@coachbook/workbook';
import { editsOfChanges, newWorkbook, type Change } from '../../../src/app';
import { recompute } from '../../../src/app/recompute';

const today = '2026-03-02';
const count = 300;

it('looks at each row of a table a few times when as many rows are added to it', () => {
  const opened = recompute(newWorkbook({ language: 'en', content: 'blank', today }), today, 'file');
  let reads = 0;
  const tables = new Map(
    [...opened.located.tables].map(([key, table]) => [key, { ...table, last: table.first + count }] as const),
  );
  const counted = (sheet: SheetData): SheetData => ({
    ...sheet,
    get rows() {
      reads += 1;
      return sheet.rows;
    },
  });
  for (const [key, table] of tables) tables.set(key, { ...table, sheet: counted(table.sheet) });
  const changes = Array.from({ length: count }, (_, at): Change => ({
    kind: 'add',
    table: 'projectActions',
    values: { id: `X${at}`, name: `Do ${at}` },
  }));
  const edits = editsOfChanges(changes, { ...opened, located: { ...opened.located, tables } }, today);
  expect(edits).toHaveLength(2 * count);
  expect(reads).toBeLessThan(500 * count);
});

it('finds each of the rows to change without going through all of them', () => {
  let reads = 0;
  const opened = recompute(newWorkbook({ language: 'en', content: 'blank', today }), today, 'file');
  const projectActions = Array.from({ length: count }, (_, row) => ({
    ...(opened.engagement.projectActions[0] ?? {}),
    row,
    get id() {
      reads += 1;
      return `X${row}`;
    },
  })) as unknown as typeof opened.engagement.projectActions;
  const changes = projectActions.map(({ row, id }): Change => ({
    kind: 'set',
    place: { table: 'projectActions', row, id, column: 'name' },
    value: 'x',
  }));
  const here = { ...opened, engagement: { ...opened.engagement, projectActions } };
  expect(editsOfChanges(changes, here, today)).toHaveLength(count);
  expect(reads).toBeLessThan(10 * count);
});
