// How sheets print: large enough to be read on A4, tables and charts whole, the engagement at the foot of each page.

import { EXAMPLES, newWorkbook } from '../../src/app';
import { recompute } from '../../src/app/recompute';
import { LANGUAGES } from '../../src/locales';
import { printFooter } from '../../src/sheets/look/printFooter';
import type { SheetData } from '../../src/workbook';

const today = '2026-11-23';
const made = newWorkbook({ language: 'en', content: 'headOfCustomerService', today });
const sheetOf = (name: string): SheetData => {
  const sheet = made.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
};
const widthOf = (sheet: SheetData, first: number, last: number): number =>
  Array.from({ length: last - first + 1 }, (_, at) => sheet.columns.find((run) => run.first <= first + at && first + at <= run.last)).reduce((sum, run) => sum + (run?.hidden ? 0 : (run?.width ?? 64)), 0);

describe('printed sheets', () => {
  it.each((Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[]).flatMap((content) => LANGUAGES.map((language) => [content, language] as const)))('of %s in %s can be read on A4', (content, language) => {
    const small = newWorkbook({ language, content, today }).sheets.flatMap((sheet) => {
      const { print, columnBreaks = [], tables } = sheet;
      if (print?.paper !== 'A4' || print.fit?.height === 1) return [];
      const paper = ((print.orientation === 'landscape' ? 11.69 : 8.27) - 1) * 96;
      const last = print.area?.right ?? Math.max(...tables.map(({ area }) => area.right));
      const repeated = print.titleColumns ? widthOf(sheet, 0, print.titleColumns.last) : 0;
      const pages = print.fit?.width ?? 1;
      const starts = [0, ...columnBreaks];
      const scale = print.scale === undefined ? (paper * pages) / (widthOf(sheet, 0, last) + repeated * (pages - 1)) : print.scale / 100;
      const fits = starts.every((first, at) => widthOf(sheet, first, (starts[at + 1] ?? last + 1) - 1) * scale <= paper * pages);
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
    expect(sheetOf('4 Goals').print).toMatchObject({ fit: { width: 2, height: 0 }, titleColumns: { first: 0, last: 1 }, overThenDown: true });
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
});
