// LibreOffice opens what we write, calculates what we say, and we read what it saves.

import type { CellValue, SheetData, WorkbookData } from '@coachbook/workbook';
import { readXlsx, writeXlsx } from '../src';
import { everything } from './everything';
import { convert, hasLibreOffice } from './libreOffice';

/** Its functions are newer than the oldest LibreOffice people have. */
const newer = 'Newer';
const seen: WorkbookData = { ...everything, sheets: everything.sheets.filter((sheet) => sheet.name !== newer) };

function rounded(value: CellValue): CellValue {
  return typeof value === 'number' ? Number(value.toPrecision(13)) : value;
}

/** Cells by sheet and place. LibreOffice keeps neither returns nor tabs and writes constants true and #N/A as formulas. */
function cells(workbook: WorkbookData, formulas: boolean): Readonly<Record<string, unknown>> {
  const entries = workbook.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) =>
      row.cells
        .filter(
          (cell) =>
            (cell.value !== null || cell.formula !== undefined) &&
            (formulas ? cell.formula !== undefined && !/^=(?:TRUE\(\)|#N\/A)$/.test(cell.formula) : true),
        )
        .map(
          (cell) =>
            [
              `${sheet.name} ${row.index} ${cell.column}`,
              formulas
                ? { formula: cell.formula?.replace(/\bTRUE\(\)/g, 'TRUE'), value: rounded(cell.value) }
                : typeof cell.value === 'string'
                  ? cell.value.replace(/[\r\t\u0001]/g, '')
                  : rounded(cell.value),
            ] as const,
        ),
    ),
  );
  return Object.fromEntries(entries);
}

/** What a sheet is beyond its cells, as far as LibreOffice keeps it. */
function structure(sheet: SheetData): unknown {
  const byPlace = <T extends { readonly row: number; readonly column: number }>(a: T, b: T): number =>
    a.row - b.row || a.column - b.column;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rightToLeft: sheet.rightToLeft,
    merges: sheet.merges,
    tables: sheet.tables.map(({ name, area, columns, filters }) => ({
      name,
      area,
      columns: columns.map((column) => column.name),
      filters,
    })),
    // Groups of dates that no cell is in it forgets.
    autoFilter: sheet.autoFilter && {
      ...sheet.autoFilter,
      filters: sheet.autoFilter.filters.filter((filter) => !filter.dates),
    },
    validations: sheet.validations,
    // It writes rules about blanks as formulas and those only the extension holds after all others, and forgets where to stop.
    conditionalFormats: sheet.conditionalFormats
      .map(({ areas, rule }) =>
        JSON.stringify([
          areas[0]?.left,
          rule.kind === 'preset' && rule.criterion === 'blanks' ? 'custom' : rule.kind,
          rule.kind === 'dataBar'
            ? [rule.color, rule.negativeColor, rule.gradient]
            : rule.kind === 'colorScale'
              ? rule.points.map((point) => [point.type, point.value, point.color])
              : [],
        ]),
      )
      .sort(),
    notes: [...sheet.notes].sort(byPlace).map(({ row, column, text }) => ({ row, column, text })),
    hyperlinks: sheet.hyperlinks
      .filter((link) => link.area.top < 10)
      .map(({ area, address, location }) => ({ area, address, location })),
    names: sheet.names.map(({ name, formula }) => ({ name, formula })),
    outline: sheet.rows
      .filter((row) => row.outlineLevel !== undefined || row.hidden)
      .map(({ index, outlineLevel, hidden }) => ({ index, outlineLevel, hidden })),
    widths: sheet.columns
      .filter((column) => column.width !== undefined)
      .slice(0, 1)
      .map(({ width }) => width),
    charts: sheet.charts.map(({ name, kind, title, series }) => ({
      name,
      kind: kind === 'line' ? 'lineMarkers' : kind,
      title,
      series: series.map(({ name: seriesName, values }) => ({ seriesName, values })),
    })),
    images: sheet.images.map(({ name, content }) => ({ name, content })),
    protection: sheet.protection && Object.keys(sheet.protection).length,
    // Of the printer it keeps neither black and white nor draft.
    print:
      sheet.print && sheet.name === '4 Goals'
        ? {
            ...sheet.print,
            blackAndWhite: undefined,
            draft: undefined,
            margins: undefined,
            header: Object.keys(sheet.print.header ?? {}),
            footer: Object.keys(sheet.print.footer ?? {}),
          }
        : undefined,
  };
}

(hasLibreOffice ? describe : describe.skip)('LibreOffice', () => {
  let saved: ReturnType<typeof readXlsx>;
  beforeAll(async () => {
    saved = readXlsx(await convert(writeXlsx(seen), 'xlsx'));
  }, 120_000);

  it('calculates every formula to the value we wrote beside it', () => {
    expect(cells(saved.workbook, true)).toEqual(cells(seen, true));
  });

  it('saves a file in which we find every value again', () => {
    expect(cells(saved.workbook, false)).toEqual(cells(seen, false));
  });

  it('saves a file in which we find tables, rules, charts, notes, links, names and print set-up again', () => {
    expect(saved.workbook.sheets.map(structure)).toEqual(seen.sheets.map(structure));
    expect(saved.workbook.names.map(({ name, formula }) => ({ name, formula }))).toEqual(
      seen.names.map(({ name, formula }) => ({ name, formula })),
    );
    expect(saved.workbook.activeSheet).toBe(seen.activeSheet);
    expect(saved.workbook.properties.custom).toEqual(seen.properties.custom);
    // It writes down the colour that each slice happens to have.
    expect(saved.losses).toEqual([{ kind: 'chartFormatting', sheet: 'Dashboard', count: 2, example: 'dPt' }]);
  });

  it('draws the workbook', async () => {
    expect((await convert(writeXlsx(everything), 'pdf')).length).toBeGreaterThan(20_000);
  }, 120_000);
});
