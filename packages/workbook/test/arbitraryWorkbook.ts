// Any workbook Excel would accept, in the one form WorkbookData has for it: what property tests of all rooms draw from.

import fc, { type Arbitrary } from 'fast-check';
import {
  type Area,
  type CellData,
  type CellStyle,
  type ColumnData,
  columnName,
  emptySheet,
  type NameData,
  type NoteData,
  type HyperlinkData,
  type RowData,
  type SheetData,
  sheetReference,
  type TableData,
  type WorkbookData,
} from '../src';
import { arbitraryChart } from './arbitraryChart';
import { arbitraryConditionalFormat, arbitraryValidation } from './arbitraryRules';
import {
  arbitraryArea,
  arbitraryError,
  arbitraryFormula,
  arbitraryNumber,
  arbitraryPlainText,
  arbitraryText,
  flag,
  lastColumn,
  lastRow,
  maybe,
  present,
} from './arbitraryParts';
import { arbitraryStyle } from './arbitraryStyle';
import { arbitraryTable, tableFormulas } from './arbitraryTable';

type Draft = { readonly row: number; readonly column: number; readonly cell: Omit<CellData, 'column'> };

function arbitraryCell(styles: readonly CellStyle[], tables: readonly TableData[]): Arbitrary<Draft> {
  const value = fc.oneof(
    { weight: 3, arbitrary: arbitraryNumber },
    { weight: 3, arbitrary: arbitraryText },
    fc.boolean(),
    arbitraryError,
    fc.constant(null),
  );
  const style = fc.option(fc.constantFrom(...styles, {}), { nil: undefined });
  return fc.tuple(fc.nat(lastRow), fc.nat(lastColumn)).chain(([row, column]) => {
    const table = tables.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    const formula = table
      ? fc.constantFrom(
          ...tableFormulas(
            table.name,
            table.columns.map(({ name }) => name),
          ),
        )
      : arbitraryFormula;
    const cell = fc.oneof(
      present<Omit<CellData, 'column'>>({
        value,
        formula: fc.constant(undefined),
        spill: fc.constant(undefined),
        style,
      }),
      present<Omit<CellData, 'column'>>({
        value: fc.oneof(value, fc.constant('')),
        formula,
        spill: fc.constant(undefined),
        style,
      }),
    );
    return cell.map((each) => ({ row, column, cell: each }));
  });
}

const arbitraryColumns = (styles: readonly CellStyle[]): Arbitrary<readonly ColumnData[]> =>
  fc.uniqueArray(fc.nat(20), { maxLength: 6 }).chain((cuts) => {
    const sorted = [...cuts].sort((a, b) => a - b);
    const runs = sorted.flatMap((first, index) =>
      index % 2 === 1 ? [] : [{ first, last: (sorted[index + 1] ?? first + 1) - 1 }],
    );
    return fc
      .tuple(
        ...runs.map(({ first, last }) =>
          present<ColumnData>({
            first: fc.constant(first),
            last: fc.constant(last),
            width: maybe(fc.integer({ min: 8, max: 400 })),
            hidden: flag,
            outlineLevel: maybe(fc.integer({ min: 1, max: 7 })),
            collapsed: flag,
            style: styles.length > 0 ? maybe(fc.constantFrom(...styles)) : fc.constant(undefined),
          }),
        ),
      )
      .map((columns) => columns.filter((run) => Object.keys(run).length > 2));
  });

const arbitraryRowLook = (styles: readonly CellStyle[]): Arbitrary<Omit<RowData, 'index' | 'cells'>> =>
  present<Omit<RowData, 'index' | 'cells'>>({
    height: maybe(fc.integer({ min: 4, max: 200 })),
    hidden: flag,
    outlineLevel: maybe(fc.integer({ min: 1, max: 7 })),
    collapsed: flag,
    style: styles.length > 0 ? maybe(fc.constantFrom(...styles)) : fc.constant(undefined),
  });

/** Rows from scattered cells: sorted, headers of tables in place, styles only where they differ from what the cell has anyway. */
function rowsFrom(
  drafts: readonly Draft[],
  looks: readonly (readonly [number, Omit<RowData, 'index' | 'cells'>])[],
  columns: readonly ColumnData[],
  tables: readonly TableData[],
): readonly RowData[] {
  const rows = new Map<
    number,
    { look: Omit<RowData, 'index' | 'cells'>; cells: Map<number, Omit<CellData, 'column'>> }
  >();
  const at = (index: number) => rows.get(index) ?? rows.set(index, { look: {}, cells: new Map() }).get(index)!;
  for (const { row, column, cell } of drafts) at(row).cells.set(column, cell);
  for (const [row, look] of looks) at(row).look = look;
  for (const { area, headerRow, columns: tableColumns } of tables)
    if (headerRow)
      tableColumns.forEach(({ name }, index) => at(area.top).cells.set(area.left + index, { value: name }));
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([index, { look, cells }]) => ({
      index,
      ...look,
      cells: [...cells]
        .sort(([a], [b]) => a - b)
        .flatMap(([column, cell]): readonly CellData[] => {
          const inherited =
            look.style ?? columns.find(({ first, last }) => column >= first && column <= last)?.style ?? {};
          const { style, ...rest } = cell;
          const keeps = style !== undefined && JSON.stringify(style) !== JSON.stringify(inherited);
          return rest.value === null && rest.formula === undefined && !keeps
            ? []
            : [{ column, ...rest, ...(keeps && { style }) }];
        }),
    }))
    .filter((row) => row.cells.length > 0 || Object.keys(row).length > 2);
}

const distinctCells = <T>(
  more: (row: number, column: number) => Arbitrary<T>,
  maxLength: number,
): Arbitrary<readonly T[]> =>
  fc
    .uniqueArray(fc.tuple(fc.nat(lastRow), fc.nat(lastColumn)), {
      maxLength,
      selector: ([row, column]) => `${row},${column}`,
    })
    .chain((cells) => fc.tuple(...cells.map(([row, column]) => more(row, column))));

const arbitraryHyperlink = (row: number, column: number): Arbitrary<HyperlinkData> =>
  present<HyperlinkData>({
    area: fc.constant({ top: row, bottom: row, left: column, right: column }),
    address: fc.constant(undefined),
    location: fc.constant(undefined),
    tooltip: maybe(arbitraryText),
  }).chain((link) =>
    fc.oneof(
      fc
        .constantFrom('https://example.org/?a=1&b=%20#x', 'mailto:a@example.org', 'notes/plan.docx')
        .map((address) => ({ ...link, address })),
      arbitraryPlainText.map((location) => ({ ...link, location })),
    ),
  );

const arbitraryNote = (row: number, column: number): Arbitrary<NoteData> =>
  fc.record({
    row: fc.constant(row),
    column: fc.constant(column),
    author: fc.oneof(fc.constant('Coach'), arbitraryText),
    text: arbitraryText,
  });

const arbitraryNames = (prefix: string): Arbitrary<readonly NameData[]> =>
  fc
    .array(
      present<NameData>({
        name: fc.constant(''),
        formula: fc.oneof(arbitraryFormula, fc.constant("='My sheet'!$A$1:$B$2")),
        comment: maybe(arbitraryText),
        hidden: flag,
      }),
      { maxLength: 3 },
    )
    .map((names) => names.map((name, index) => ({ ...name, name: `${prefix}_${index}é` })));

const sides = present<{ left?: string; center?: string; right?: string }>({
  left: maybe(printText()),
  center: maybe(printText()),
  right: maybe(printText()),
}).filter((texts) => Object.keys(texts).length > 0);
function printText(): Arbitrary<string> {
  return fc.constantFrom(
    '&P / &N',
    '&A',
    '&D',
    'A && B',
    'Plan',
    '&"Calibri,Bold"&12Title',
    ' two\nlines ',
    '12 months',
  );
}

const span = fc.tuple(fc.nat(9), fc.nat(9)).map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));
const inches = fc.integer({ min: 0, max: 40 }).map((value) => value / 20);

const arbitraryBreaks = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 })
  .map((at) => at.toSorted((a, b) => a - b));

const arbitraryPrint: Arbitrary<NonNullable<SheetData['print']>> = present<NonNullable<SheetData['print']>>({
  orientation: fc.constantFrom('portrait', 'landscape'),
  paper: fc.constantFrom('A4', 'A3', 'Letter', 'Legal', 'Tabloid'),
  fit: maybe(fc.record({ width: fc.nat(5), height: fc.nat(5) })),
  titleRows: maybe(span),
  titleColumns: maybe(span),
  area: maybe(arbitraryArea),
  margins: maybe(
    fc.record({ top: inches, right: inches, bottom: inches, left: inches, header: inches, footer: inches }),
  ),
  header: maybe(sides),
  footer: maybe(sides),
  centerHorizontally: flag,
  centerVertically: flag,
  gridlines: flag,
  headings: flag,
  blackAndWhite: flag,
  draft: flag,
  overThenDown: flag,
  firstPage: maybe(fc.nat(99)),
  scale: maybe(fc.integer({ min: 10, max: 400 }).filter((percent) => percent !== 100)),
}).map(({ scale, ...print }) => (scale === undefined || print.fit ? print : { ...print, scale }));

const arbitraryProtection: Arbitrary<NonNullable<SheetData['protection']>> = fc.record({
  allowFormatCells: fc.boolean(),
  allowFormatColumns: fc.boolean(),
  allowFormatRows: fc.boolean(),
  allowInsertColumns: fc.boolean(),
  allowInsertRows: fc.boolean(),
  allowInsertHyperlinks: fc.boolean(),
  allowDeleteColumns: fc.boolean(),
  allowDeleteRows: fc.boolean(),
  allowSort: fc.boolean(),
  allowAutoFilter: fc.boolean(),
  allowPivotTables: fc.boolean(),
  allowEditObjects: fc.boolean(),
  allowEditScenarios: fc.boolean(),
  selection: fc.constantFrom('normal', 'unlocked', 'none'),
});

const pixels = [
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
];

function arbitrarySheet(
  name: string,
  index: number,
  all: readonly string[],
  styles: readonly CellStyle[],
): Arbitrary<SheetData> {
  const references = fc
    .tuple(fc.constantFrom(...all), arbitraryArea)
    .map(([sheet, area]) => `=${sheetReference(sheet, area)}`);
  return fc
    .tuple(maybe(arbitraryTable(`Table_${index}`)), arbitraryColumns(styles), fc.boolean())
    .chain(([table, columns, hasSpill]) => {
      const tables = table ? [table] : [];
      const spill: readonly Draft[] = hasSpill
        ? [
            { row: 40, column: 2, cell: { value: 1, formula: '=SORT(A1:A2)', spill: { rows: 2, columns: 2 } } },
            ...[
              [40, 3],
              [41, 2],
              [41, 3],
            ].map(([row = 0, column = 0]) => ({ row, column, cell: { value: 2 } })),
            { row: 43, column: 0, cell: { value: 1, formula: '=Rates*2', spill: { rows: 1, columns: 1 } } },
          ]
        : [];
      const rows = fc
        .tuple(
          fc.array(arbitraryCell(styles, tables), { maxLength: 25 }),
          fc.uniqueArray(fc.tuple(fc.nat(lastRow), arbitraryRowLook(styles)), {
            maxLength: 4,
            selector: ([row]) => row,
          }),
        )
        .map(([drafts, looks]) => rowsFrom([...drafts, ...spill], looks, columns, tables));
      return present<SheetData>({
        ...(Object.fromEntries(Object.entries(emptySheet(name)).map(([key, value]) => [key, fc.constant(value)])) as {
          [K in keyof SheetData]-?: Arbitrary<SheetData[K]>;
        }),
        visibility: index === 0 ? fc.constant('visible') : fc.constantFrom('visible', 'hidden', 'veryHidden'),
        tabColor: maybe(fc.constantFrom('0F6C6D', 'FFFFFF')),
        gridlines: fc.boolean(),
        headings: fc.boolean(),
        rightToLeft: fc.boolean(),
        zoom: fc.integer({ min: 10, max: 400 }),
        summaryAbove: fc.boolean(),
        freeze: maybe(
          fc
            .record({ rows: fc.nat(6), columns: fc.nat(3) })
            .filter(({ rows: frozen, columns: also }) => frozen + also > 0),
        ),
        selection: arbitraryArea,
        rows,
        columns: fc.constant(columns),
        tables: fc.constant(tables),
        merges: fc.subarray<Area>([
          { top: 32, left: 0, bottom: 33, right: 2 },
          { top: 35, left: 1, bottom: 35, right: 4 },
        ]),
        autoFilter: maybe(
          fc.record({
            area: fc.constant({ top: 20, left: 6, bottom: 28, right: 8 }),
            filters: fc.subarray([
              { column: 0, values: ['x', 'y'] },
              { column: 2, blanks: true },
            ]),
          }),
        ),
        validations: fc.array(arbitraryValidation(references), { maxLength: 4 }),
        conditionalFormats: fc.array(arbitraryConditionalFormat, { maxLength: 5 }),
        charts: fc
          .array(arbitraryChart(references), { maxLength: 2 })
          .map((charts) => charts.map((chart, place) => ({ ...chart, name: `Chart ${place + 1}` }))),
        images: fc.array(
          present<SheetData['images'][number]>({
            name: arbitraryPlainText,
            anchor: fc.constant({ from: { row: 1, column: 1, x: 3, y: 4 }, to: { row: 3, column: 2, x: 0, y: 7 } }),
            type: fc.constant('png'),
            content: fc.constantFrom(...pixels),
            altText: maybe(arbitraryPlainText),
          }),
          { maxLength: 2 },
        ),
        notes: distinctCells(arbitraryNote, 3),
        hyperlinks: distinctCells(arbitraryHyperlink, 3),
        names: arbitraryNames(`local${index}`),
        protection: maybe(arbitraryProtection),
        print: maybe(arbitraryPrint),
        pageBreaks: maybe(arbitraryBreaks),
        columnBreaks: maybe(arbitraryBreaks),
      });
    });
}

const sheetName = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom("It's", '4 Goals', 'A1', 'Résumé', 'R1C1', 'a & <b>'),
  )
  .map((text) =>
    text
      .replace(/[\p{C}[\]:*?/\\]/gu, '-')
      .slice(0, 31)
      // Half a character, which the cut may have left, stands in no file.
      .replace(/[\ud800-\udbff]$/, '-')
      .replace(/^'|'$/g, '-'),
  );

/** Any workbook of one to three sheets, filled in its first thirty-some rows and dozen columns. */
export const arbitraryWorkbook: Arbitrary<WorkbookData> = fc
  .tuple(
    fc.uniqueArray(sheetName, { minLength: 1, maxLength: 3, selector: (name) => name.toLowerCase() }),
    fc.uniqueArray(arbitraryStyle, { maxLength: 5, selector: (style) => JSON.stringify(style) }),
  )
  .chain(([names, styles]) =>
    present<WorkbookData>({
      sheets: fc.tuple(...names.map((name, index) => arbitrarySheet(name, index, names, styles))),
      activeSheet: fc.constantFrom(...names),
      names: arbitraryNames('name'),
      properties: present<WorkbookData['properties']>({
        title: maybe(arbitraryPlainText),
        subject: maybe(arbitraryPlainText),
        author: maybe(arbitraryPlainText),
        keywords: maybe(arbitraryPlainText),
        comments: maybe(arbitraryPlainText),
        category: maybe(arbitraryPlainText),
        manager: maybe(arbitraryPlainText),
        company: maybe(arbitraryPlainText),
        custom: fc
          .array(fc.oneof(fc.boolean(), arbitraryPlainText, arbitraryNumber), { maxLength: 3 })
          .map((values) =>
            Object.fromEntries(values.map((value, index) => [`Property ${columnName(index)} & more`, value])),
          ),
      }),
      webExtension: maybe(
        fc.record({
          id: fc.uuid(),
          version: fc.constant('1.0.0.0'),
          store: fc.constantFrom('developer', '\\\\server\\share'),
          storeType: fc.constantFrom('Registry', 'EXCatalog', 'FileSystem', 'OMEX', 'WOPICatalog'),
          visible: fc.boolean(),
          properties: arbitraryPlainText.map((text) => ({
            'Office.AutoShowTaskpaneWithDocument': 'true',
            text: JSON.stringify(text),
          })),
        }),
      ),
      customXmlParts: fc.subarray([
        '<a xmlns="urn:a">1 &lt; 2</a>',
        '<?xml version="1.0" encoding="UTF-8"?>\n<b x="ü"/>',
      ]),
    }),
  );
