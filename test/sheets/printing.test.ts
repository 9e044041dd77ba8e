// How sheets print: large enough to be read on A4, tables and charts whole, the engagement at the foot of each page.

import { connectClient, createHost } from '@coachbook/excel-host';
import { applyEdits, emptySheet, type SheetData, type WorkbookData } from '@coachbook/workbook';
import { EXAMPLES, newWorkbook, runBatches } from '../../src/app';
import { recompute } from '../../src/app/recompute';
import { refresh } from '../../src/app/refresh';
import { LANGUAGES } from '../../src/locales';
import { printFooter } from '../../src/sheets/theme/printFooter';

const today = '2026-11-23';
const made = newWorkbook({ language: 'en', content: 'headOfCustomerService', today });
const sheetOf = (name: string): SheetData => {
  const sheet = made.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
};
const widthOf = (sheet: SheetData, first: number, last: number): number =>
  Array.from({ length: last - first + 1 }, (_, at) =>
    sheet.columns.find((run) => run.first <= first + at && first + at <= run.last),
  ).reduce((sum, run) => sum + (run?.hidden ? 0 : (run?.width ?? 64)), 0);

/** Where the engagement's name stands on Settings. */
function titleCell(workbook: WorkbookData): readonly [string, number, number] {
  const sheet = sheetOf('Settings');
  const row = sheet.rows.find(({ cells }) =>
    cells.some(({ value }) => value === recompute(workbook, today, 'file').settings.title),
  );
  return [sheet.name, row?.index ?? 0, 1];
}

describe('printed sheets', () => {
  it.each(
    (Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[]).flatMap((content) =>
      LANGUAGES.map((language) => [content, language] as const),
    ),
  )('of %s in %s can be read on A4', (content, language) => {
    const small = newWorkbook({ language, content, today }).sheets.flatMap((sheet) => {
      const { print, columnBreaks = [], tables } = sheet;
      if (print?.paper !== 'A4' || print.fit?.height === 1) return [];
      const paper = ((print.orientation === 'landscape' ? 11.69 : 8.27) - 1) * 96;
      const last = print.area?.right ?? Math.max(...tables.map(({ area }) => area.right));
      const repeated = print.titleColumns ? widthOf(sheet, 0, print.titleColumns.last) : 0;
      const pages = print.fit?.width ?? 1;
      const starts = [0, ...columnBreaks];
      const scale =
        print.scale === undefined
          ? (paper * pages) / (widthOf(sheet, 0, last) + repeated * (pages - 1))
          : print.scale / 100;
      const fits = starts.every(
        (first, at) => widthOf(sheet, first, (starts[at + 1] ?? last + 1) - 1) * scale <= paper * pages,
      );
      return scale >= 0.6 && (print.scale === undefined || fits) ? [] : [`${sheet.name} ${scale}`];
    });
    expect(small).toEqual([]);
  });

  it('begin a page where a table or a chart begins, and cut none', () => {
    for (const { tables, charts, columnBreaks = [] } of made.sheets) {
      for (const column of columnBreaks) {
        expect(tables.filter(({ area }) => area.left < column && column <= area.right)).toEqual([]);
        expect(charts.filter(({ anchor }) => anchor.from.column < column && column <= anchor.to.column)).toEqual([]);
      }
    }
    expect(sheetOf('2 Forces').columnBreaks).toHaveLength(1);
  });

  it('repeat ids and names where a table is too wide for one page', () => {
    expect(sheetOf('4 Goals').print).toMatchObject({
      fit: { width: 2, height: 0 },
      titleColumns: { first: 0, last: 1 },
      overThenDown: true,
    });
  });
});

describe('the foot of a page', () => {
  it('names the engagement, and no part of it is taken for a code', () => {
    expect(sheetOf('4 Goals').print?.footer?.left).toBe(recompute(made, today, 'file').settings.title);
    expect(printFooter('R&D', 'en').left).toBe('R&&D');
    expect(printFooter('R&D', 'fr').right).toBe('Page &P sur &N · &D');
  });

  it('names the file where there is no title, and leaves room for the sheet where it is long', () => {
    expect(printFooter('', 'en').left).toBe('&F');
    expect(printFooter('A very long title that would run into the name of the sheet', 'en').left).toHaveLength(40);
  });

  const called = (title: string): WorkbookData => {
    const [sheet, row, column] = titleCell(made);
    return applyEdits(made, [{ kind: 'setValues', sheet, top: row, left: column, values: [[title]] }]);
  };
  const footersOf = (workbook: WorkbookData): ReadonlySet<string | undefined> =>
    new Set(workbook.sheets.map(({ print }) => print?.footer?.left));

  it('follows when the engagement gets another name, and so does the title of the document', () => {
    const { after, edits } = recompute(called('Fifteen years on'), today, 'file');
    expect(footersOf(after)).toEqual(new Set(['Fifteen years on']));
    expect(after.properties.title).toBe('Fifteen years on');
    expect(recompute(after, today, 'file').edits).toEqual([]);
    expect(edits.map(({ kind }) => kind)).toContain('setProperties');
  });

  it('stays where somebody wrote another one, on our sheets and on theirs', () => {
    const renamed = called('Fifteen years on');
    const own = {
      ...renamed,
      sheets: [
        ...renamed.sheets.map((sheet) =>
          sheet.name === '4 Goals' && sheet.print
            ? { ...sheet, print: { ...sheet.print, footer: { left: 'Confidential' } } }
            : sheet,
        ),
        { ...emptySheet('Mine'), ...(sheetOf('3 Mission').print && { print: sheetOf('3 Mission').print }) },
      ],
    };
    const { after } = recompute(own, today, 'file');
    expect(after.sheets.find(({ name }) => name === '4 Goals')?.print?.footer).toEqual({ left: 'Confidential' });
    expect(after.sheets.find(({ name }) => name === 'Mine')?.print).toEqual(sheetOf('3 Mission').print);
    expect(after.sheets.find(({ name }) => name === '3 Mission')?.print?.footer?.left).toBe('Fifteen years on');
  });

  it('stays where the document has a title of its own', () => {
    const renamed = called('Fifteen years on');
    expect(
      footersOf(
        recompute({ ...renamed, properties: { ...renamed.properties, title: 'Annual papers' } }, today, 'file').after,
      ),
    ).toEqual(footersOf(made));
  });

  it('follows in Excel with one more question, and only then', async () => {
    const host = await createHost(made, { now: () => new Date(2026, 10, 23, 9) });
    const { Excel } = await connectClient(host);
    const run = runBatches(Excel);
    const [sheet, row, column] = titleCell(made);
    host.user.type(sheet, row, column, 'Fifteen years on');
    host.traffic.reset();
    await refresh(run, today);
    // The feet are written by themselves: a printer may refuse them, and nothing else.
    expect(host.traffic.requests).toBe(5);
    expect(footersOf(host.snapshot())).toEqual(new Set(['Fifteen years on']));
    expect(host.snapshot().properties.title).toBe('Fifteen years on');
    const centres = host.snapshot().sheets.map(({ print }) => print?.footer?.center);
    expect(new Set(centres)).toEqual(new Set(['&A']));
    host.traffic.reset();
    expect((await refresh(run, today)).edits).toEqual([]);
    expect(host.traffic.requests).toBe(2);
  });
});
