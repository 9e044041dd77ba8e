// What of a workbook both ways carry, the Excel API and the file: all differences between the two are named here.

import {
  contains,
  intersect,
  type Area,
  type CellData,
  type CellStyle,
  type ConditionalFormatData,
  type SheetData,
  type TableData,
  type ValidationData,
  type WorkbookData,
} from '@coachbook/workbook';

/** Formulas whose results reach into other cells, or that Excel refuses where the generator puts them. */
const unplaceable = /^=\{|#\)|^=@|^=\w+\[@\]$|^=#REF!|^=LAMBDA|^=SORT|^=Rates/;
/** Pixels; given or not, columns are as wide. */
const defaultWidth = 64;

/** A block's cells share the lines between them, so what a cell has on one side it has on the other. */
function carriedStyle({ borders, ...style }: CellStyle): CellStyle {
  if (!borders) return style;
  const [upright, level] = [borders.left ?? borders.right, borders.top ?? borders.bottom];
  return {
    ...style,
    borders: { ...(upright && { left: upright, right: upright }), ...(level && { top: level, bottom: level }) },
  };
}

/** Rules change neither typeface nor size, their lines are thin, dashed or dotted, and scales, bars and icons stop no other rule. */
function carriedFormat(format: ConditionalFormatData): ConditionalFormatData {
  const { rule } = format;
  if (!('style' in rule)) return { ...format, stopIfTrue: false };
  const { font, borders, ...rest } = rule.style;
  const { name: _name, size: _size, ...look } = font ?? {};
  const lines = Object.fromEntries(
    Object.entries(borders ?? {}).map(([side, border]) => [
      side,
      { ...border, line: border.line === 'dashed' || border.line === 'dotted' ? border.line : 'thin' },
    ]),
  );
  const style = { ...rest, ...(Object.keys(look).length > 0 && { font: look }), ...(borders && { borders: lines }) };
  return { ...format, rule: { ...rule, style } };
}

/** Excel does not count blanks around a list's choices; a list of nothing it refuses, and one that begins with = it takes for a formula. Where there is no rule, a prompt is all that is told: an alert never shows there. */
function carriedValidation(validation: ValidationData): ValidationData {
  const { rule } = validation;
  if (rule.kind === 'any')
    return { ...validation, ignoreBlank: true, alert: { style: 'stop', title: '', message: '' } };
  return rule.kind !== 'list' || typeof rule.source === 'string'
    ? validation
    : { ...validation, rule: { ...rule, source: rule.source.map((choice) => choice.trim()) } };
}

const overlaps = (area: Area, others: readonly Area[]): boolean =>
  others.some((other) => intersect(area, other) !== undefined);

/** Areas that overlap none before them: over one another, the API's last one wins where a file keeps both. */
function apart<T extends { readonly areas: readonly Area[] }>(rules: readonly T[]): readonly T[] {
  const taken: Area[] = [];
  return rules.flatMap((rule) => {
    const areas = rule.areas.filter((area) => (overlaps(area, taken) ? false : (taken.push(area), true)));
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });
}

function carriedCell({ spill: _spill, style, ...rest }: CellData): CellData {
  const cell = { ...rest, ...(style && { style: carriedStyle(style) }) };
  // The API has no way to write an error but #N/A, and that as a formula.
  const value = typeof cell.value === 'object' || cell.formula !== undefined ? null : cell.value;
  const { formula, ...plain } = cell;
  return formula === undefined || unplaceable.test(formula) ? { ...plain, value } : { ...plain, formula, value };
}

/** The API makes a table over cells with its headers; totals, filters and what new rows are filled with come later, by hand. */
const carriedTable = (table: TableData): TableData => ({
  ...table,
  filters: [],
  columns: table.columns.map(({ name }, index) => ({ id: index + 1, name })),
});

function carriedSheet(sheet: SheetData, first: boolean): SheetData {
  const { tabColor, freeze, ...rest } = sheet;
  const { autoFilter: _autoFilter, protection: _protection, print: _print, ...bare } = rest;
  const tables = sheet.tables.filter(({ headerRow, totalsRow }) => headerRow && !totalsRow).map(carriedTable);
  // A formula put into a table's empty column fills it, and one put into a cell formatted as text is text: in Excel, not in files.
  const isTyped = (row: number, { column, style }: CellData): boolean =>
    style?.numberFormat === '@' ||
    tables.some(({ area }) => contains(area, { top: row, bottom: row, left: column, right: column }));
  const rows = sheet.rows
    .map(({ collapsed: _collapsed, style: _style, ...row }) => ({
      ...row,
      cells: row.cells
        .filter((cell) => cell.formula === undefined || !isTyped(row.index, cell))
        .map(carriedCell)
        .filter(({ value, formula, style }) => value !== null || formula !== undefined || style !== undefined),
    }))
    .filter((row) => row.cells.length > 0 || Object.keys(row).length > 2);
  const styled = new Map(
    rows.flatMap(({ index, cells }) =>
      cells.flatMap((cell): readonly (readonly [string, CellData])[] => [[`${index},${cell.column}`, cell]]),
    ),
  );
  return {
    ...bare,
    ...(tabColor === undefined ? {} : { tabColor }),
    ...(freeze === undefined ? {} : { freeze }),
    // What Excel's API cannot be told.
    zoom: 100,
    rightToLeft: false,
    summaryAbove: false,
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
    visibility: first ? 'visible' : sheet.visibility,
    // Columns are formatted before they are filled, and in a column of text the apostrophe that keeps a text one would be part of it.
    rows,
    columns: sheet.columns
      .map(({ collapsed: _collapsed, style, width, ...run }) => ({
        ...run,
        ...(width !== undefined && width !== defaultWidth && { width }),
        ...(style && style.numberFormat !== '@' && { style: carriedStyle(style) }),
      }))
      .filter((run) => Object.keys(run).length > 2),
    tables,
    charts: [],
    images: [],
    notes: [],
    // The API writes a link's address into an empty cell.
    hyperlinks: sheet.hyperlinks.filter(({ area }) => {
      const cell = styled.get(`${area.top},${area.left}`);
      return (
        cell !== undefined && cell.formula === undefined && typeof cell.value === 'string' && cell.style !== undefined
      );
    }),
    names: sheet.names.filter(({ formula }) => !/A1|B1|B3|My sheet|#REF/.test(formula)),
    conditionalFormats: sheet.conditionalFormats.map(carriedFormat),
    validations: apart(
      sheet.validations
        .map(carriedValidation)
        .filter(({ rule, prompt }) =>
          rule.kind === 'any'
            ? prompt
            : rule.kind !== 'list' ||
              ((rule.source.length > 1 || rule.source[0] !== '') &&
                (typeof rule.source === 'string' || !rule.source[0]?.startsWith('='))),
        ),
    ),
  };
}

/** The part of a workbook that both ways carry. */
export function carriedBoth(workbook: WorkbookData): WorkbookData {
  const sheets = workbook.sheets.map((sheet, index) => carriedSheet(sheet, index === 0));
  return {
    sheets,
    activeSheet: sheets[0]?.name ?? '',
    names: workbook.names.filter(({ formula }) => !/A1|B1|B3|My sheet|#REF/.test(formula)),
    properties: { custom: {} },
    customXmlParts: [],
  };
}

/** One rule per area, which is how the API adds them; no results of formulas, which each calculates for itself. */
export function comparable(workbook: WorkbookData): WorkbookData {
  const perArea = <T extends { readonly areas: readonly Area[] }>(rules: readonly T[]): readonly T[] =>
    rules.flatMap((rule) => rule.areas.map((area) => ({ ...rule, areas: [area] })));
  const byPlace = (
    { areas: [a] }: { readonly areas: readonly Area[] },
    { areas: [b] }: { readonly areas: readonly Area[] },
  ): number => (a?.top ?? 0) - (b?.top ?? 0) || (a?.left ?? 0) - (b?.left ?? 0);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })),
      })),
      tables: sheet.tables.map(({ columns, ...table }) => ({
        ...table,
        columns: columns.map(({ name }, index) => ({ id: index + 1, name })),
      })),
      validations: perArea(sheet.validations).toSorted(byPlace),
      conditionalFormats: perArea(sheet.conditionalFormats),
    })),
  };
}
