// Any table, and the formulas its cells may hold.

import fc, { type Arbitrary } from 'fast-check';
import type { TableData } from '../src';
import { arbitraryPlainText, arbitraryText, flag, maybe, present } from './arbitraryParts';

const columnNames = [
  'Target',
  'Start value',
  "Owner's [x] #1",
  '50%',
  'a"b',
  '日本語',
  'Due, date',
  'A:B',
  '@home',
  'two\nlines',
  'R&D',
  'x_y',
];
/** A column's name as structured references spell it. */
const escaped = (name: string): string => name.replace(/['[\]#@]/g, "'$&");
const inBrackets = (name: string): string => (/^[\p{L}\p{N}_\\?]+$/u.test(name) ? name : `[${escaped(name)}]`);

/** Formulas as Excel shows them in a cell of that table. */
export function tableFormulas(table: string, columns: readonly string[]): readonly string[] {
  const [first = ''] = columns;
  const last = columns.at(-1) ?? '';
  return [
    `=${table}[@]`,
    `=[@${inBrackets(first)}]*2`,
    `=SUM([${escaped(last)}])`,
    `=SUM(${table}[[#Headers],[${escaped(first)}]]:[@${inBrackets(first)}])`,
    `=COUNTA(${table}[#All])&"[@x]"`,
    `=SUM(${table}[@[${escaped(first)}]:[${escaped(last)}]])`,
    '=A1+1',
  ];
}

export function arbitraryTable(name: string): Arbitrary<TableData> {
  return fc
    .record({
      top: fc.integer({ min: 2, max: 6 }),
      left: fc.nat(3),
      rows: fc.integer({ min: 1, max: 6 }),
      names: fc.shuffledSubarray(columnNames, { minLength: 1, maxLength: 5 }),
      headerRow: fc.boolean(),
      totalsRow: fc.boolean(),
      button: fc.boolean(),
      flags: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
      style: fc.constantFrom('TableStyleLight9', 'TableStyleMedium2', null),
    })
    .chain(
      ({
        top,
        left,
        rows,
        names,
        headerRow,
        totalsRow,
        button,
        flags: [bandedRows, bandedColumns, firstColumn, lastColumnFlag],
        style,
      }) => {
        const formulas = fc.constantFrom(...tableFormulas(name, names));
        const hasFilter = headerRow && button;
        const columns = names.map((columnNameText, index) =>
          present<TableData['columns'][number]>({
            id: fc.constant(((index * 7) % 11) + 1),
            name: fc.constant(columnNameText),
            formula: maybe(formulas),
            totalsLabel: totalsRow ? maybe(arbitraryPlainText) : fc.constant(undefined),
            totalsFunction: fc.constant(undefined),
            totalsFormula: fc.constant(undefined),
          }).chain((column) =>
            totalsRow && column.totalsLabel === undefined
              ? fc
                  .constantFrom<Partial<TableData['columns'][number]>>(
                    {},
                    { totalsFunction: 'sum' },
                    { totalsFunction: 'custom', totalsFormula: `=SUM([${escaped(columnNameText)}])+1` },
                  )
                  .map((total) => ({ ...column, ...total }))
              : fc.constant(column),
          ),
        );
        const filter = (column: number): Arbitrary<TableData['filters'][number]> =>
          fc.oneof(
            present<TableData['filters'][number]>({
              column: fc.constant(column),
              values: fc.array(arbitraryText, { minLength: 1, maxLength: 3 }),
              blanks: flag,
              custom: fc.constant(undefined),
            }),
            fc.constant({ column, blanks: true }),
            fc.record({
              column: fc.constant(column),
              top: fc.record({ count: fc.integer({ min: 1, max: 100 }), percent: fc.boolean(), bottom: fc.boolean() }),
            }),
            fc.record({
              column: fc.constant(column),
              dynamic: fc.constantFrom('aboveAverage', 'today', 'nextQuarter', 'yearToDate', 'Q3', 'M12'),
            }),
            fc.record({
              column: fc.constant(column),
              color: fc.record({ of: fc.constantFrom('fill', 'font'), color: fc.constantFrom('FF0000', '0F6C6D') }),
            }),
            fc.constantFrom<TableData['filters'][number]>(
              { column, icon: { set: 'threeFlags', index: 0 } },
              { column, icon: { set: 'fiveQuarters' } },
            ),
            fc.record({
              column: fc.constant(column),
              custom: fc.record({
                and: fc.boolean(),
                criteria: fc.array(
                  fc.record({ operator: fc.constantFrom('=', '<>', '>', '>=', '<', '<='), value: arbitraryPlainText }),
                  { minLength: 1, maxLength: 2 },
                ),
              }),
            }),
          );
        return fc.record<TableData>({
          name: fc.constant(name),
          area: fc.constant({
            top,
            left,
            bottom: top + rows - 1 + (headerRow ? 1 : 0) + (totalsRow ? 1 : 0),
            right: left + names.length - 1,
          }),
          columns: fc.tuple(...columns),
          style: fc.constant(style),
          headerRow: fc.constant(headerRow),
          totalsRow: fc.constant(totalsRow),
          bandedRows: fc.constant(bandedRows),
          bandedColumns: fc.constant(bandedColumns),
          firstColumn: fc.constant(firstColumn),
          lastColumn: fc.constant(lastColumnFlag),
          filterButton: fc.constant(hasFilter),
          filters: hasFilter
            ? fc.subarray(names.map((_, index) => index)).chain((chosen) => fc.tuple(...chosen.map(filter)))
            : fc.constant([]),
        });
      },
    );
}
