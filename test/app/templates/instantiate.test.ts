// What is made from a template: no gap forgotten, no day left behind, nothing before the start.

import fc from 'fast-check';
import { connectClient, createHost } from '@coachbook/excel-host';
import { cellAt, emptySheet, type SheetData, type WorkbookData } from '@coachbook/workbook';
import {
  fieldsIn,
  instantiate,
  readyTemplate,
  runBatches,
  templateWorkbook,
  readTemplate,
  UNFILLED,
  type Template,
} from '../../../src/app';
import {
  COLUMNS,
  completeEngagement,
  dayNumber,
  dayOf,
  defaultSettings,
  weekdayOf,
  type ColumnRule,
  type Day,
  type Engagement,
  type TableName,
} from '../../../src/domain';
import { refresh } from '../../../src/app/refresh';
import { decodeWorkbook } from '../../../src/sheets';

const today = '2026-11-23';

function daysOf(engagement: Engagement): readonly Day[] {
  return (Object.keys(COLUMNS) as TableName[])
    .filter((table) => table !== 'holidays')
    .flatMap((table) =>
      (engagement[table] as readonly object[]).flatMap((row) =>
        Object.entries(row).flatMap(([key, value]) =>
          (COLUMNS[table] as Readonly<Record<string, ColumnRule>>)[key]?.kind === 'day' && typeof value === 'string'
            ? [value]
            : [],
        ),
      ),
    );
}

const textsIn = ({ sheets }: WorkbookData): readonly string[] =>
  sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))),
  );

const anyDay = fc
  .integer({ min: dayNumber('2024-01-01') ?? 0, max: dayNumber('2031-12-31') ?? 0 })
  .map((number) => dayOf(number));
const value = fc
  .string({ minLength: 1, maxLength: 30, unit: fc.constantFrom('a', 'B', 'é', ' ', '-', '=', '’', '"', '<', '&', '9') })
  .filter((text) => text.trim() !== '');

/** Small, with every kind of gap and day. */
const small: Template = {
  title: 'Small',
  engagement: completeEngagement({
    people: [{ id: 'P1', name: '{name|Coachee}', involvement: 'coachee' }],
    competences: [{ id: 'K1', name: 'What a {role|role} in {team} must know {1;2}', category: 'knowledge' }],
    goals: [
      {
        id: 'G1',
        name: '{project|Project} lives',
        kind: 'quantitative',
        owner: 'P1',
        start: '2026-01-07',
        due: '2026-06-30',
      },
    ],
    projectActions: [{ id: 'A1', name: 'Begin on {start}', start: '2026-01-07', duration: 3, deadline: '2026-02-31' }],
    holidays: [{ day: '2026-12-25', name: 'Christmas' }],
  }),
  settings: { ...defaultSettings, title: '{project|Small} – {NAME}', start: '2026-01-07', end: '2026-12-18' },
  brand: {},
  texts: { goals: { guidance: 'For {name}' } },
  protects: [],
  ownSheets: [
    {
      ...emptySheet('Notes'),
      rows: [
        {
          index: 0,
          cells: [
            { column: 0, value: 'Dear {name}' },
            { column: 1, value: 'x', formula: '="{name}"' },
          ],
        },
      ],
    },
  ],
};

describe('instantiate', () => {
  it('fills every gap and moves every day by the same whole weeks, none before the start', () => {
    fc.assert(
      fc.property(anyDay, value, value, fc.option(value, { nil: undefined }), (start, name, project, team) => {
        const { workbook, missing } = instantiate(
          small,
          { language: 'en', start, fields: { name, project, start, ...(team === undefined ? {} : { team }) } },
          today,
        );
        expect(missing).toEqual(team === undefined ? ['team'] : []);
        expect(textsIn(workbook).filter((text) => text !== 'x' && fieldsIn(text).length > 0)).toEqual([]);
        const { engagement, settings } = decodeWorkbook(workbook);
        expect(engagement.people[0]?.name).toBe(name.trim());
        expect(engagement.competences[0]?.name).toBe(`What a role in ${team?.trim() ?? UNFILLED} must know {1;2}`);
        expect([settings.start, settings.title]).toEqual([start, `${project.trim()} – ${name.trim()}`.trim()]);
        const before = daysOf(small.engagement).filter((day) => dayNumber(day) !== undefined);
        const after = daysOf(engagement).filter((day) => dayNumber(day) !== undefined);
        const moved = new Set(after.map((day, index) => (dayNumber(day) ?? 0) - (dayNumber(before[index]) ?? 0)));
        expect(moved.size).toBe(1);
        const [shift = 0] = moved;
        expect(Math.abs(shift % 7)).toBe(0);
        expect((dayNumber('2026-01-07') ?? 0) + shift).toBeGreaterThanOrEqual(dayNumber(start) ?? 0);
        expect((dayNumber('2026-01-07') ?? 0) + shift - (dayNumber(start) ?? 0)).toBeLessThan(7);
        expect(engagement.holidays[0]?.day).toBe('2026-12-25');
      }),
      { numRuns: 25 },
    );
  });

  it('puts in what people are called as it is: no markup, no formula, no further placeholder', () => {
    const name = '{project} =1+1 <b>&"';
    const { workbook } = instantiate(
      small,
      { language: 'en', start: '2026-03-02', fields: { name, project: 'P' } },
      today,
    );
    expect(decodeWorkbook(workbook).engagement.people[0]?.name).toBe(name);
    const notes = workbook.sheets.find((sheet) => sheet.name === 'Notes');
    expect(notes && cellAt(notes, 0, 0)).toEqual({ column: 0, value: `Dear ${name}` });
    expect(notes && cellAt(notes, 0, 1)?.formula).toBe('="{name}"');
  });

  it('says what the template says, unless the workbook speaks another language', () => {
    const guidance = (workbook: WorkbookData, sheet: string) =>
      cellAt(workbook.sheets.find(({ name }) => name === sheet) ?? emptySheet(''), 2, 0)?.value;
    const make = (language: 'en' | 'fr') =>
      instantiate(small, { language, start: '2026-03-02', fields: { name: 'Ann' } }, today).workbook;
    expect(guidance(make('en'), '4 Goals')).toBe('For Ann');
    expect(guidance(make('fr'), '4 Objectifs')).not.toBe('For Ann');
    expect(decodeWorkbook(make('fr')).language).toBe('fr');
  });

  it('finds {nom} and {name} under either word', async () => {
    const french = await readyTemplate('sales', 'fr');
    for (const fields of [
      { name: 'Ann', Project: 'North' },
      { Nom: 'Ann', projet: 'North' },
    ]) {
      const { workbook } = instantiate(french, { language: 'fr', start: '2026-03-02', fields }, today);
      expect(decodeWorkbook(workbook).settings.title).toBe('North – Ann');
    }
  });

  it('closes the sheets it was told to, and no others; the template itself stays open', () => {
    const closed = { ...small, protects: ['settings', 'goals'] };
    const names = (workbook: WorkbookData) =>
      workbook.sheets.filter(({ protection }) => protection).map(({ name }) => name);
    expect(names(instantiate(closed, { language: 'en', start: '2026-03-02', fields: {} }, today).workbook)).toEqual([
      'Settings',
      '4 Goals',
    ]);
    const kept = templateWorkbook(closed, today);
    expect(names(kept)).toEqual([]);
    expect(readTemplate(kept)?.protects).toEqual(['settings', 'goals']);
  });

  it('keeps weekdays where the start is another weekday', () => {
    const { workbook } = instantiate(small, { language: 'en', start: '2026-03-06', fields: {} }, today);
    const { engagement } = decodeWorkbook(workbook);
    expect(engagement.goals[0]?.start).toBe('2026-03-11');
    expect(weekdayOf(dayNumber(engagement.goals[0]?.start) ?? 0)).toBe(weekdayOf(dayNumber('2026-01-07') ?? 0));
  });
});

describe('a workbook with closed sheets', () => {
  it('is brought up to date in Excel, and its sheets are closed again as they were', async () => {
    const template = { ...(await readyTemplate('team', 'en')), protects: ['settings', 'goals', 'goalTree'] };
    const { workbook } = instantiate(template, { language: 'en', start: '2026-12-02', fields: { name: 'Ann' } }, today);
    const open = {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => (sheet.name === '4 Goals' ? withoutProtection(sheet) : sheet)),
    };
    const host = await createHost(open, { now: () => new Date(2026, 10, 23, 9) });
    const run = runBatches(connectClient(host).Excel);
    const goals = host.snapshot().sheets.find(({ name }) => name === '4 Goals');
    const table = goals?.tables[0];
    host.user.type('4 Goals', (table?.area.bottom ?? 0) - 2, (table?.area.left ?? 0) + 1, 'One more goal');
    const { edits } = await refresh(run, today);
    expect(edits.length).toBeGreaterThan(0);
    const after = host.snapshot().sheets;
    expect(after.filter(({ protection }) => protection).map(({ name }) => name)).toEqual(['Settings', 'Goal tree']);
    for (const { name, protection } of after)
      expect(protection).toEqual(open.sheets.find((sheet) => sheet.name === name)?.protection);
    expect(JSON.stringify(after.find(({ name }) => name === 'Goal tree')?.rows)).toContain('One more goal');
  });
});

function withoutProtection({ protection: _protection, ...sheet }: SheetData): SheetData {
  return sheet;
}
