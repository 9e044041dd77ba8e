// The timeline: rows of both plans grouped by goal, a calendar that follows by formulas and rules, and nothing written where nothing changed.

import { connectClient, createHost } from '@coachbook/excel-host';
import { cellAt, SheetDraft, type CellValue, type SheetData, type WorkbookData } from '@coachbook/workbook';
import { newWorkbook } from '../../src/app';
import { recompute } from '../../src/app/recompute';
import { refresh } from '../../src/app/refresh';
import { occurrences, dayNumber } from '../../src/domain';
import { runBatches } from '../../src/excel';
import { LANGUAGES } from '../../src/locales';
import { serialOfDay } from '../../src/sheets/values/serialDay';
import { asExcelReads } from './asExcelReads';
import { typeInto } from './typeInto';

const today = '2026-11-23';
const example = newWorkbook({ language: 'en', content: 'headOfCustomerService', today });
const body = 5;
const columns = [
  'id',
  'action',
  'owner',
  'start',
  'finish',
  'slack',
  'status',
  'level',
  'kind',
  'progress',
  'doneUntil',
  'deadline',
  'baselineStart',
  'baselineFinish',
  'rhythm',
  'weekdays',
] as const;
const grid = columns.length + 1;
const length = 160;

function timelineOf(workbook: WorkbookData): SheetData {
  const sheet = workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === 'Timeline'));
  if (!sheet) throw new Error('There is no timeline');
  return sheet;
}

const frozenWidth = ({ freeze, columns: runs }: SheetData): number =>
  Array.from({ length: freeze?.columns ?? 0 }, (_, column) =>
    runs.find(({ first, last }) => first <= column && column <= last),
  ).reduce((sum, run) => sum + (run?.hidden ? 0 : (run?.width ?? 64)), 0);

type Line = Readonly<Record<(typeof columns)[number], CellValue>>;

function linesOf(workbook: WorkbookData): readonly Line[] {
  const sheet = timelineOf(workbook);
  const last = sheet.tables[0]?.area.bottom ?? 0;
  return Array.from(
    { length: last - body + 1 },
    (_, at) =>
      Object.fromEntries(columns.map((key, column) => [key, cellAt(sheet, body + at, column)?.value ?? null])) as Line,
  );
}

/** Row in the sheet of an action. */
function rowOf(workbook: WorkbookData, id: string): number {
  return body + linesOf(workbook).findIndex((line) => line.id === id);
}

function signsOf(workbook: WorkbookData, row: number): readonly (readonly [CellValue, CellValue])[] {
  const sheet = timelineOf(workbook);
  return Array.from(
    { length },
    (_, at) => [cellAt(sheet, 4, grid + at)?.value ?? null, cellAt(sheet, row, grid + at)?.value ?? null] as const,
  ).filter(([, sign]) => sign !== null && sign !== '');
}

const plan = (id: string) =>
  recompute(example, today, 'file').analysis.plan.schedule.actions.find(({ action }) => action.id === id);

it.each(LANGUAGES)(
  'every sheet in %s scrolls beside the pane on a small screen: what stays in sight leaves room for the rest',
  (language) => {
    const wide = newWorkbook({ language, content: 'headOfCustomerService', today }).sheets.filter(
      (sheet) => frozenWidth(sheet) > 480,
    );
    expect(wide.map(({ name }) => name)).toEqual([]);
  },
);

describe('the rows of the timeline', () => {
  it('stand in the order of the goal tree, each goal above its actions, the personal plan last', () => {
    const { engagement, analysis } = recompute(example, today, 'file');
    const expected = analysis.goals.lines.flatMap(({ goal }) => {
      const own = analysis.plan.schedule.actions
        .filter(({ action }) => action.goal === goal.id)
        .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.action.row - b.action.row));
      return own.length > 0 ? [`1 ${goal.id}`, ...own.map(({ action }) => `2 ${action.id}`)] : [];
    });
    expect(linesOf(example).map(({ level, id }) => `${String(level)} ${String(id)}`)).toEqual([
      ...expected,
      '1 null',
      ...engagement.personalActions.map(({ id }) => `2 ${id}`),
    ]);
    expect(expected.length).toBeGreaterThan(20);
  });

  it('are outlined by level', () => {
    const sheet = timelineOf(example);
    linesOf(example).forEach(({ level }, at) =>
      expect(sheet.rows.find(({ index }) => index === body + at)?.outlineLevel ?? 0).toBe(Number(level) - 1),
    );
    expect(sheet.summaryAbove).toBe(true);
  });

  it('take their days from the schedule, and a group spans its actions', () => {
    const lines = linesOf(example);
    for (const id of ['A8', 'A12', 'A14']) {
      const [one, line] = [plan(id), lines.find((each) => each.id === id)];
      expect(line).toMatchObject({
        start: serialOfDay(one?.start ?? ''),
        finish: serialOfDay(one?.finish ?? ''),
        slack: one?.totalSlack,
      });
    }
    const [group, ...own] = ['G4.1', 'A7', 'A13'].map((id) => lines.find((line) => line.id === id));
    expect(group?.start).toBe(Math.min(...own.map((line) => Number(line?.start))));
    expect(group?.finish).toBe(Math.max(...own.map((line) => Number(line?.finish))));
  });

  it('are done up to the finish when done, up to nowhere before they begin, in between otherwise', () => {
    const lines = new Map(linesOf(example).map((line) => [line.id, line]));
    expect(lines.get('A1')?.doneUntil).toBe(lines.get('A1')?.finish);
    expect(lines.get('A13')?.doneUntil).toBeNull();
    const half = lines.get('A8');
    expect(Number(half?.doneUntil)).toBeGreaterThan(Number(half?.start));
    expect(Number(half?.doneUntil)).toBeLessThan(Number(half?.finish));
  });

  it('say when a personal action first and last happens', () => {
    const { engagement } = recompute(example, today, 'file');
    const lines = new Map(linesOf(example).map((line) => [line.id, line]));
    for (const action of engagement.personalActions) {
      const days = occurrences(action, dayNumber(action.start) ?? 0, dayNumber(action.until) ?? 0);
      expect([lines.get(action.id)?.start, lines.get(action.id)?.finish]).toEqual(
        [days[0], days.at(-1)].map((day) => (day ?? 0) + 25_569),
      );
    }
  });

  it('keep actions without a goal together, and say so where there is no plan at all', () => {
    const orphan = recompute(typeInto(example, 'ProjectActions', 'Goal', [null]), today, 'file').after;
    const lines = linesOf(orphan);
    const at = lines.findIndex(({ action }) => action === 'Other actions');
    expect(lines.slice(at, at + 2).map(({ id, level }) => [id, level])).toEqual([
      [null, 1],
      ['A1', 2],
    ]);
    const blank = linesOf(newWorkbook({ language: 'fr', content: 'blank', today }));
    expect(blank).toHaveLength(1);
    expect(blank[0]?.action).toMatch(/^Dès que/);
  });
});

describe('the calendar', () => {
  it('begins on the Monday of the first day and ends a little after the last one', () => {
    const sheet = timelineOf(example);
    const dates = Array.from({ length }, (_, at) => cellAt(sheet, 4, grid + at)?.value).filter(
      (value) => typeof value === 'number',
    );
    const days = linesOf(example)
      .flatMap(({ start, finish, deadline }) => [start, finish, deadline])
      .filter((value) => typeof value === 'number');
    expect((dates[0] ?? 0) % 7).toBe(2);
    expect(dates[0]).toBeGreaterThan(Math.min(...days) - 7);
    expect(dates[0]).toBeLessThanOrEqual(Math.min(...days));
    expect(dates.at(-1)).toBeGreaterThan(Math.max(...days));
    expect(dates.every((date, at) => at === 0 || date - (dates[at - 1] ?? 0) === 7)).toBe(true);
  });

  it('follows the scale and the first day that somebody chose', () => {
    const draft = new SheetDraft(timelineOf(example));
    draft.setContent(3, 4, { value: 'Month' });
    draft.setContent(3, 6, { value: serialOfDay('2026-09-15') ?? 0 });
    const chosen = {
      ...example,
      sheets: example.sheets.map((sheet) => (sheet === timelineOf(example) ? draft.finish() : sheet)),
    };
    const { after } = recompute(chosen, today, 'file');
    const sheet = timelineOf(after);
    expect([0, 1, 2].map((at) => cellAt(sheet, 4, grid + at)?.value)).toEqual(
      ['2026-09-01', '2026-10-01', '2026-11-01'].map(serialOfDay),
    );
    expect([0, 1, 4].map((at) => cellAt(sheet, 3, grid + at)?.value)).toEqual(['Sep', 'Oct', 'Jan']);
    expect([0, 1, 4].map((at) => cellAt(sheet, 2, grid + at)?.value)).toEqual(['2026', '', '2027']);
    expect([cellAt(sheet, 3, 4)?.value, cellAt(sheet, 3, 6)?.value]).toEqual(['Month', serialOfDay('2026-09-15')]);
    expect(recompute(after, today, 'file').edits).toEqual([]);
  });

  it('shows a milestone and a deadline in the week they fall into, and no sign elsewhere', () => {
    for (const [id, sign] of [
      ['A5', '◆'],
      ['A14', '◆'],
      ['A12', '⚑'],
    ] as const) {
      const line = linesOf(example).find((each) => each.id === id);
      const day = Number(sign === '◆' ? line?.start : line?.deadline);
      const signs = signsOf(example, rowOf(example, id));
      expect(signs.map(([, shown]) => shown)).toEqual([sign]);
      expect(Number(signs[0]?.[0])).toBeLessThanOrEqual(day);
      expect(Number(signs[0]?.[0])).toBeGreaterThan(day - 7);
    }
    expect(signsOf(example, rowOf(example, 'A8'))).toEqual([]);
  });

  it('draws its bars by rules alone: one each for the whole grid, whatever the plan’s size', () => {
    const rules = timelineOf(example).conditionalFormats;
    expect(rules).toEqual(timelineOf(newWorkbook({ language: 'en', content: 'blank', today })).conditionalFormats);
    expect(rules.length).toBeLessThan(30);
    expect(rules.every(({ areas }) => areas.length === 1)).toBe(true);
    const values = timelineOf(example)
      .rows.filter(({ index }) => index >= body)
      .flatMap(({ cells }) => cells.filter(({ column }) => column >= grid));
    expect(values.every(({ value }) => value === '' || value === '◆' || value === '⚑')).toBe(true);
  });
});

describe('refreshing the timeline', () => {
  it.each(['file', 'excel'] as const)('writes nothing where nothing changed, read from %s', (source) => {
    for (const content of ['headOfCustomerService', 'hospitalAdmissions', 'halfFilled', 'blank'] as const) {
      const workbook = newWorkbook({ language: 'en', content, today });
      expect(recompute(source === 'file' ? workbook : asExcelReads(workbook), today, source).edits).toEqual([]);
    }
  });

  it.each(['file', 'excel'] as const)('makes room for an action that is added, read from %s', (source) => {
    const row = recompute(example, today, 'file').engagement.projectActions.length;
    const typed = (header: string, value: CellValue, into: WorkbookData): WorkbookData =>
      typeInto(into, 'ProjectActions', header, [...Array<undefined>(row).fill(undefined), value]);
    const more = typed(
      'Compulsory deadline',
      serialOfDay('2026-12-18') ?? 0,
      typed('Goal', 'G5', typed('Action', 'Thank everybody', example)),
    );
    const { after, edits } = recompute(source === 'file' ? more : asExcelReads(more), today, source);
    expect(linesOf(after)).toHaveLength(linesOf(example).length + 1);
    expect(linesOf(after).some(({ action }) => String(action).trim() === 'Thank everybody')).toBe(true);
    expect(edits.some((edit) => edit.kind === 'changeTable' && edit.to.name === 'Timeline')).toBe(true);
    expect(signsOf(after, rowOf(after, 'A19')).map(([, sign]) => sign)).toEqual(source === 'file' ? ['⚑'] : []);
    const sheet = timelineOf(after);
    for (const line of linesOf(after).filter(({ id }) => id !== null)) {
      const signed = typeof line.deadline === 'number' || line.kind === 3;
      expect([line.id, cellAt(sheet, rowOf(after, String(line.id)), grid + length - 1)?.formula !== undefined]).toEqual(
        [line.id, signed],
      );
    }
    expect(recompute(after, today, source).edits).toEqual([]);
  });

  it('takes the signs away with the deadline, and leaves alone what somebody wrote into the calendar', () => {
    const row = rowOf(example, 'A12');
    const draft = new SheetDraft(timelineOf(example));
    draft.setContent(row, grid + 3, { value: 'call Ann' });
    const noted = {
      ...example,
      sheets: example.sheets.map((sheet) => (sheet === timelineOf(example) ? draft.finish() : sheet)),
    };
    const at = recompute(example, today, 'file').engagement.projectActions.findIndex(({ id }) => id === 'A12');
    const { after } = recompute(
      typeInto(noted, 'ProjectActions', 'Compulsory deadline', [...Array<undefined>(at).fill(undefined), null]),
      today,
      'file',
    );
    expect(signsOf(after, rowOf(after, 'A12')).map(([, sign]) => sign)).toEqual(['call Ann']);
    expect(cellAt(timelineOf(after), rowOf(after, 'A12'), grid + 50)).toBeUndefined();
  });

  it('prints more of the calendar when the plan grows longer', () => {
    const late = typeInto(example, 'ProjectActions', 'Not before', [
      ...Array<undefined>(15).fill(undefined),
      serialOfDay('2028-03-01') ?? 0,
    ]);
    const [was, is] = [timelineOf(example), timelineOf(recompute(late, today, 'file').after)].map(
      (sheet) => sheet.print?.area?.right ?? 0,
    ) as [number, number];
    expect(is).toBeGreaterThan(was);
  });

  it('prints what a person chose to print, and only the part follows where nobody did', async () => {
    const late = typeInto(example, 'ProjectActions', 'Not before', [
      ...Array<undefined>(15).fill(undefined),
      serialOfDay('2028-03-01') ?? 0,
    ]);
    const printing = (right: number | undefined): WorkbookData => ({
      ...late,
      sheets: late.sheets.map((sheet) => {
        if (sheet.name !== timelineOf(late).name || !sheet.print) return sheet;
        return {
          ...sheet,
          print: {
            ...sheet.print,
            paper: 'Legal',
            ...(right === undefined ? {} : { area: { top: 0, bottom: 60, left: 0, right } }),
          },
        };
      }),
    });
    const own = printing(30);
    expect(timelineOf(recompute(own, today, 'file').after).print).toEqual(timelineOf(own).print);
    for (const right of [30, undefined]) {
      const host = await createHost(printing(right), { now: () => new Date(2026, 10, 23, 9) });
      const { Excel } = await connectClient(host);
      host.traffic.reset();
      await refresh(runBatches(Excel), today);
      // Two to read, one that asks what is printed, one to write; what is printed is told by itself, because a printer may refuse it.
      expect(host.traffic.requests).toBeLessThanOrEqual(5);
      const { print } = timelineOf(host.snapshot());
      expect(print?.paper).toBe('Legal');
      expect((print?.area?.right ?? 0) > (timelineOf(example).print?.area?.right ?? 0)).toBe(right === undefined);
    }
  });
});
