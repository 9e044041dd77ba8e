// Guide, dashboard, indicator charts and traceability: they say what the analysis says, and every chart and link leads somewhere.

import fc from 'fast-check';
import {
  cellAt,
  parseReference,
  SheetDraft,
  type CellValue,
  type SheetData,
  type WorkbookData,
} from '@coachbook/workbook';
import { EXAMPLES, newWorkbook, type ExampleName } from '../../src/app';
import { recompute } from '../../src/app/recompute';
import { LANGUAGES, message, type Language } from '../../src/locales';
import { textLines } from '../../src/sheets/values/textLines';
import { asExcelReads } from './asExcelReads';
import { typeInto } from './typeInto';

const today = '2026-11-23';
const cases = (Object.keys(EXAMPLES) as ExampleName[]).flatMap((name) =>
  LANGUAGES.map((language) => [name, language] as const),
);
const example = newWorkbook({ language: 'en', content: 'headOfCustomerService', today });

function tableOf(workbook: WorkbookData, name: string): readonly (readonly CellValue[])[] {
  for (const sheet of workbook.sheets) {
    const area = sheet.tables.find((table) => table.name === name)?.area;
    if (!area) continue;
    return Array.from({ length: area.bottom - area.top }, (_, y) =>
      Array.from(
        { length: area.right - area.left + 1 },
        (_, x) => cellAt(sheet, area.top + 1 + y, area.left + x)?.value ?? null,
      ),
    );
  }
  throw new Error(`There is no table ${name}`);
}

function sheetWith(workbook: WorkbookData, table: string): SheetData {
  const sheet = workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === table));
  if (!sheet) throw new Error(`There is no table ${table}`);
  return sheet;
}

describe.each(cases)('%s in %s', (content, language: Language) => {
  const workbook = newWorkbook({ language, content, today });

  it('has no link that leads nowhere, and a way to the guide from every other sheet', () => {
    const names = new Set(workbook.sheets.map(({ name }) => `'${name}'!A1`));
    const guide = `'${workbook.sheets[0]?.name ?? ''}'!A1`;
    for (const sheet of workbook.sheets) {
      expect(sheet.hyperlinks.filter(({ location }) => !names.has(location ?? ''))).toEqual([]);
      if (sheet !== workbook.sheets[0])
        expect({ sheet: sheet.name, toGuide: sheet.hyperlinks.some(({ location }) => location === guide) }).toEqual({
          sheet: sheet.name,
          toGuide: true,
        });
    }
    const linked = new Set(workbook.sheets[0]?.hyperlinks.map(({ location }) => location));
    expect([...names].filter((name) => !linked.has(name))).toEqual([guide]);
  });

  it('draws every chart over the body of a table, one series as long as the other', () => {
    const charts = workbook.sheets.flatMap((sheet) => sheet.charts);
    expect(charts.length).toBeGreaterThan(3);
    expect(new Set(charts.map(({ name }) => name)).size).toBe(charts.length);
    for (const { name, series } of charts) {
      const ranges = series
        .flatMap(({ values, categories }) => [values, categories ?? values])
        .map((reference) => parseReference(reference));
      const bodies = ranges.map((range) => {
        const table = workbook.sheets
          .find((sheet) => sheet.name === range?.sheet)
          ?.tables.find(({ area }) => range && range.area.left >= area.left && range.area.left <= area.right);
        return table && { top: table.area.top + 1, bottom: table.area.bottom };
      });
      expect({
        name,
        spans: ranges.map((range) => range && { top: range.area.top, bottom: range.area.bottom }),
      }).toEqual({ name, spans: bodies });
    }
  });

  it('shows on the dashboard what its table holds', () => {
    const figures = tableOf(workbook, 'DashboardFigures').map(([, value]) => value ?? '');
    const shown = sheetWith(workbook, 'DashboardFigures').rows.flatMap(({ cells }) =>
      cells.filter(({ formula }) => formula?.includes('INDEX(')),
    );
    expect(shown.length).toBe(figures.length);
    for (const { formula, value } of shown)
      expect(value).toEqual(figures[Number(/,(\d+)\)/.exec(formula ?? '')?.[1]) - 1]);
  });

  it('traces every audit item once, and names as open exactly what the method does', () => {
    const { analysis } = recompute(workbook, today, 'file');
    const rows = tableOf(workbook, 'Coverage');
    const items = analysis.traceability.items.filter(({ name }) => name !== '');
    expect(rows.map(([id]) => id)).toEqual(items.map(({ id }) => id));
    const signs = (table: readonly (readonly CellValue[])[]): readonly CellValue[] =>
      table.flatMap(([id, , , state]) => (String(state).startsWith('▲') ? [id ?? null] : []));
    const named = new Set(items.map(({ id }) => id));
    expect(signs(rows)).toEqual(analysis.traceability.unanswered.filter((id) => named.has(id)));
    expect(new Set(signs(tableOf(workbook, 'Answering')))).toEqual(
      new Set(analysis.traceability.orphans.filter(({ name }) => name !== '').map(({ id }) => id)),
    );
  });

  it('shows each goal’s progress as the method measures it, dated readings before a typed value', () => {
    const { analysis } = recompute(workbook, today, 'file');
    const table = sheetWith(workbook, 'Goals').tables[0];
    const at = table?.columns.findIndex(({ name }) => name === message(language, 'computed.goals.progress')) ?? -1;
    const rows = tableOf(workbook, 'Goals');
    for (const { goal, measure } of analysis.goals.lines)
      expect({ id: goal.id, progress: rows[goal.row]?.[at] }).toEqual({ id: goal.id, progress: measure.raw ?? '' });
  });
});

describe('the guide', () => {
  it('leads a newcomer to the first step, and knows nothing begun', () => {
    const rows = tableOf(newWorkbook({ language: 'en', content: 'blank', today }), 'Guide');
    expect(rows).toHaveLength(9);
    expect(rows[0]).toEqual([
      '➜',
      'Your next step',
      'Step 1',
      'Begin the audit',
      expect.stringContaining('A few honest lines'),
    ]);
    expect(rows.slice(1).map(([step, , state]) => [step, String(state).charAt(0)])).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((step) => [step, '○']),
    );
  });

  it('counts and names what a step still asks, and is ready where its gate is open', () => {
    const { analysis } = recompute(newWorkbook({ language: 'en', content: 'halfFilled', today }), today, 'file');
    const rows = tableOf(newWorkbook({ language: 'en', content: 'halfFilled', today }), 'Guide').slice(2, 8);
    analysis.gates.forEach(({ open, reasons }, at) => {
      expect(rows[at]?.[2]).toBe(
        open ? '✔ Ready' : `▲ ${reasons.length} ${reasons.length === 1 ? 'thing' : 'things'} still asked`,
      );
    });
    expect(analysis.gates.filter(({ open }) => !open).length).toBeGreaterThan(1);
  });

  it('is the sheet in front', () => {
    expect(example.activeSheet).toBe('Guide');
  });
});

describe('the charts of the indicators', () => {
  const names = (workbook: WorkbookData): readonly string[] =>
    sheetWith(workbook, 'Course1').charts.map(({ name }) => name);

  it('are not there before the first reading, and come with it, in Excel as in a file', () => {
    const blank = newWorkbook({ language: 'en', content: 'blank', today });
    expect(names(blank)).toEqual([]);
    const goal = typeInto(
      typeInto(
        typeInto(typeInto(blank, 'Goals', 'Id', ['G1']), 'Goals', 'Goal', ['Fewer complaints']),
        'Goals',
        'Starting value',
        [80],
      ),
      'Goals',
      'Target',
      [30],
    );
    const read = typeInto(
      typeInto(typeInto(goal, 'Readings', 'Reading of', ['G1']), 'Readings', 'Date', [46_300]),
      'Readings',
      'Value',
      [60],
    );
    for (const source of ['file', 'excel'] as const) {
      const { after } = recompute(source === 'file' ? read : asExcelReads(read), today, source);
      expect(names(after)).toEqual(['Indicator1']);
      expect(sheetWith(after, 'Course1').charts[0]?.title).toBe('Fewer complaints: 60, target 30');
    }
  });

  it('stay away once somebody deleted one', () => {
    const without = {
      ...example,
      sheets: example.sheets.map((sheet) => ({
        ...sheet,
        charts: sheet.charts.filter(({ name }) => name !== 'Indicator2'),
      })),
    };
    for (const source of ['file', 'excel'] as const)
      expect(recompute(source === 'file' ? without : asExcelReads(without), today, source).edits).toEqual([]);
  });

  it('grow with a reading and say it in their title', () => {
    const readings = sheetWith(example, 'Readings');
    const row = readings.tables.find(({ name }) => name === 'Readings')?.area.bottom ?? 0;
    const draft = new SheetDraft(readings);
    ['RD900', 'G1.3', 46_348, 44].forEach((value, column) => draft.setContent(row, column, { value }));
    const typed = { ...example, sheets: example.sheets.map((sheet) => (sheet === readings ? draft.finish() : sheet)) };
    const [was, is] = [example, recompute(asExcelReads(typed), today, 'excel').after].map((workbook) =>
      sheetWith(workbook, 'Course2').charts.find(({ name }) => name === 'Indicator2'),
    );
    const bottom = (chart: typeof was): number => parseReference(chart?.series[0]?.values ?? '')?.area.bottom ?? 0;
    expect(is?.title).toMatch(/^Complaints a month: 44, target 30 by /);
    expect(bottom(is)).toBe(bottom(was) + 1);
  });

  it('let the line of the readings run without a gap, and the forecast begin at its end', () => {
    for (const slot of [1, 2, 3, 4, 5, 6]) {
      const rows = tableOf(example, `Course${slot}`);
      const read = rows.flatMap(([, actual], at) => (actual === null ? [] : [at]));
      expect(read).toEqual(read.map((_, at) => (read[0] ?? 0) + at));
      const days = rows.map(([day]) => Number(day));
      expect(days).toEqual([...days].sort((a, b) => a - b));
      const forecast = rows.findIndex(([, , , value]) => value !== null);
      if (forecast >= 0) expect([forecast, rows[forecast]?.[3]]).toEqual([read.at(-1), rows[forecast]?.[1]]);
    }
  });
});

describe('a text in lines', () => {
  it('keeps to the width and the number of lines, and loses nothing but what it marks', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ minLength: 1, maxLength: 12 }).filter((word) => !/\s/.test(word) && word.trim() !== ''),
          { minLength: 1, maxLength: 30 },
        ),
        fc.integer({ min: 12, max: 60 }),
        fc.integer({ min: 1, max: 3 }),
        (words, width, most) => {
          const lines = textLines(words.join(' '), width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
          const whole = words.join(' ');
          const joined = lines.join(' ');
          if (joined !== whole) expect(joined.endsWith('…') && whole.startsWith(joined.slice(0, -1))).toBe(true);
        },
      ),
    );
  });
});
