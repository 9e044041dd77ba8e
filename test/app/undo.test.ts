// F2: Ctrl+Z right after an edit takes back that edit, whatever Excel does about what add-ins write: cells that follow are written when somebody asks, not after each edit.

import { PROFILES } from '@coachbook/excel-host';
import { cellAt, type WorkbookData } from '@coachbook/workbook';
import { newWorkbook } from '../../src/app';
import { cellOfGoal, settled, sheetNamed, started, today, when, type Opened } from './openSession';

const whole = newWorkbook({ language: 'en', content: 'headOfCustomerService', today });
const example: WorkbookData = {
  ...whole,
  sheets: whole.sheets.filter(({ name }) => ['Settings', 'People', '4 Goals', 'Goal tree'].includes(name)),
  activeSheet: '4 Goals',
};

const manners = (['joins', 'clears'] as const).map((undo) => [undo, { ...PROFILES.embedded, undo }] as const);

/** Types a goal's name, and waits until the pane shows it. */
async function named(opened: Opened, name: string): Promise<() => unknown> {
  const { sheet, row, column } = cellOfGoal(opened.host, 'Goal', 0);
  opened.host.user.type(sheet, row, column, name);
  await when(opened.session, ({ recomputed }) => recomputed?.engagement.goals[0]?.name === name);
  await settled(opened);
  return () => cellAt(sheetNamed(opened.host, sheet), row, column)?.value;
}

const tree = ({ host }: Opened): string => JSON.stringify(sheetNamed(host, 'Goal tree').rows);

describe.each(manners)('where what add-ins write %s the history', (_, profile) => {
  const open = (options = {}) => started(example, options, { profile });

  it('an edit is taken back by the next undo, and stays taken back', async () => {
    const opened = await open();
    const before = opened.host.snapshot();
    const value = await named(opened, 'Typed a moment ago');
    expect(opened.session.getSnapshot()).toMatchObject({ sheets: 'behind', error: undefined });
    expect(tree(opened)).not.toContain('Typed a moment ago');
    expect(opened.host.user.undo()).toBe(true);
    await when(opened.session, ({ sheets }) => sheets === 'current');
    await settled(opened);
    expect(value()).not.toBe('Typed a moment ago');
    expect(opened.host.snapshot().sheets.map(({ rows }) => rows)).toEqual(before.sheets.map(({ rows }) => rows));
  });

  it('cells are written when somebody asks, and all at once when a sheet that shows them comes to the front', async () => {
    const opened = await open();
    await named(opened, 'First');
    await opened.session.refresh();
    expect(tree(opened)).toContain('First');
    expect(opened.session.getSnapshot()).toMatchObject({ sheets: 'current' });
    await named(opened, 'Second');
    opened.host.user.activate('People');
    await settled(opened);
    expect(tree(opened)).not.toContain('Second');
    opened.host.user.activate('Goal tree');
    await when(opened.session, ({ sheets }) => sheets === 'current');
    expect(tree(opened)).toContain('Second');
  });

  it('cells are written after a long rest', async () => {
    const opened = await open({ idle: 20 });
    await named(opened, 'Rested');
    await when(opened.session, ({ sheets }) => sheets === 'current');
    expect(tree(opened)).toContain('Rested');
    await opened.session.stop();
  });

  it('cells are never written by themselves where no rest is long enough', async () => {
    const timers = jest.spyOn(globalThis, 'setTimeout');
    const opened = await open({ idle: 0 });
    await named(opened, 'Restless');
    await settled(opened);
    // Nothing waits for its time that the page itself does not wait for.
    expect(
      Math.max(
        ...timers.mock.calls
          .map(([, milliseconds = 0]) => milliseconds)
          .filter((milliseconds) => milliseconds !== 30_000),
      ),
    ).toBeLessThan(1_000);
    timers.mockRestore();
    expect(opened.session.getSnapshot().sheets).toBe('behind');
    expect(tree(opened)).not.toContain('Restless');
    await opened.session.stop();
  });

  it('cells are written after the rest that somebody chooses meanwhile', async () => {
    const opened = await open();
    await named(opened, 'Chosen');
    expect(tree(opened)).not.toContain('Chosen');
    opened.session.setIdle(20);
    await when(opened.session, ({ sheets }) => sheets === 'current');
    expect(tree(opened)).toContain('Chosen');
    await opened.session.stop();
  });

  it('are written with what the pane saves', async () => {
    const opened = await open();
    await named(opened, 'Typed');
    await opened.session.change([
      { kind: 'set', place: { table: 'goals', row: 1, id: 'G1.1', column: 'weight' }, value: 7 },
    ]);
    expect(opened.session.getSnapshot()).toMatchObject({ sheets: 'current' });
    expect(tree(opened)).toContain('Typed');
  });
});

it('what was taken back of what Coachbook wrote is not written again by itself, and the edit before it can be reached', async () => {
  const opened = await started(example, { idle: 5 }, { profile: { ...PROFILES.embedded, undo: 'joins' } });
  const { host, session } = opened;
  const value = await named(opened, 'Typed');
  await when(session, ({ sheets }) => sheets === 'current');
  const written = tree(opened);
  host.user.undo();
  await when(session, ({ sheets }) => sheets === 'behind');
  await settled(opened);
  expect(host.snapshot().activeSheet).not.toBe('People');
  host.user.activate('People');
  host.user.activate('Goal tree');
  // It rests, looks, and leaves it at that.
  const { asOf } = session.getSnapshot();
  await when(session, (state) => state.asOf !== asOf && state.activity === 'idle');
  expect(session.getSnapshot()).toMatchObject({ sheets: 'behind', error: undefined });
  expect(tree(opened)).not.toBe(written);
  expect(value()).toBe('Typed');
  host.user.undo();
  await when(session, ({ recomputed }) => recomputed?.engagement.goals[0]?.name !== 'Typed');
  await settled(opened);
  expect(value()).not.toBe('Typed');
  host.user.redo();
  await when(session, ({ recomputed }) => recomputed?.engagement.goals[0]?.name === 'Typed');
  await session.refresh();
  expect(tree(opened)).toBe(written);
  await session.stop();
});
