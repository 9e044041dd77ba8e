import fc from 'fast-check';
import { cellAddress, emptySheet, emptyWorkbook, type CellValue } from '@coachbook/workbook';
import { createHost } from '../../src';
import { compileFormula } from '../../src/compiledFormulas/compileFormula';
import { isTrue } from '../../src/rules/acceptsValue';
import { newWorkbook } from '../../../../src/app';

const [rows, columns] = [3, 4];
const today = 46_349;

/** What a formula in A1 says over values that begin in A1, moved by so many rows and columns. */
function worked(
  formula: string,
  values: readonly (readonly CellValue[])[] = [],
  down = 0,
  right = 0,
): CellValue | undefined {
  const compiled = compileFormula(formula);
  return compiled?.({
    rows: down,
    columns: right,
    context: { today, valueAt: (row, column) => values[row]?.[column] ?? null },
  });
}

describe('a compiled formula', () => {
  it('moves relative references only', () => {
    const values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    expect(worked('=A1+B$1*10+$A2*100+$A$1*1000', values, 1, 1)).toBe(5 + 30 + 700 + 1000);
    expect(worked('=A1', values, -1)).toEqual({ error: '#REF!' });
  });

  it('is left to the engine where it asks for more than single cells of its own sheet and known functions', () => {
    for (const formula of [
      '=SUM(A1:A3)>1',
      '=A1:A3',
      '=Other!A1=1',
      '=Rate>1',
      '=VLOOKUP(A1,B1,1)',
      '=WEEKDAY(A1,11)=1',
      '=WEEKDAY(A1,B1)=1',
      '=A1#',
      '=IF(A1,2',
      '=Table1[Done]',
      '={1,2}',
      '=LEFT()',
      '=TODAY(1)',
      '=A1^2',
    ]) {
      expect([formula, compileFormula(formula)]).toEqual([formula, undefined]);
    }
  });

  it.each([
    ['="a"="A"', true],
    ['=A1=""', true],
    ['=A1=0', true],
    ['="a">9999', true],
    ['=TRUE>"z"', true],
    ['=-A1-1', -1],
    ['=50%', 0.5],
    ['="5"+1', 6],
    ['="five"+1', { error: '#VALUE!' }],
    ['=1/0', { error: '#DIV/0!' }],
    ['=AND(A1,TRUE)', true],
    ['=AND(A1)', { error: '#VALUE!' }],
    ['=AND("x",TRUE)', { error: '#VALUE!' }],
    ['=OR(FALSE,1/0)', { error: '#DIV/0!' }],
    ['=OR(FALSE,3)', true],
    ['=NOT(A1)', true],
    ['=IF(A1,1)', false],
    ['=IF("x",1,2)', { error: '#VALUE!' }],
    ['=LEFT("coach",2)', 'co'],
    ['=LEFT("coach")', 'c'],
    ['=FIND("A","banAna")', 4],
    ['=FIND("x","banana")', { error: '#VALUE!' }],
    ['=FIND(3,1234)', 3],
    ['=MOD(-1,7)', 6],
    ['=MOD(3,0)', { error: '#DIV/0!' }],
    ['=YEAR(46349)', 2026],
    ['=MONTH(46349)', 11],
    ['=YEAR(A1)', 1900],
    ['=MONTH(60)', 2],
    ['=MONTH(61)', 3],
    ['=MONTH(31)', 1],
    ['=MONTH(32)', 2],
    ['=YEAR(-1)', { error: '#NUM!' }],
    ['=WEEKDAY(46349)', 2],
    ['=WEEKDAY(46349,2)', 1],
    ['=WEEKDAY(1)', 1],
    ['=WEEKDAY(A1)', 7],
    ['=WEEKDAY(0,2)', 6],
    ['=EDATE(46053,1)', 46_081],
    ['=EDATE(46349,-12)', 45_984],
    ['=TODAY()', today],
    ['=ISNUMBER(A1)', false],
    ['=ISBLANK(A1)', true],
    ['="a"&1&TRUE', 'a1TRUE'],
  ])('%s is %p', (formula, expected) => expect(worked(formula)).toEqual(expected));

  it('says what the calculation engine says, for the rules of all our sheets and whatever stands in the cells', async () => {
    const workbook = newWorkbook({ language: 'en', content: 'headOfCustomerService', today: '2026-11-23' });
    const formulas = new Set(
      workbook.sheets.flatMap((sheet) =>
        sheet.conditionalFormats.flatMap(({ rule }) => (rule.kind === 'custom' ? [rule.formula] : [])),
      ),
    );
    // Their references, brought together where values are put: what matters is what stands there.
    const near = [
      ...new Set(
        [...formulas].map((formula) =>
          formula.replace(
            /\$?([A-Z]{1,2})\$?(\d+)\b(?!\()/g,
            (_whole, letters: string, row: string) =>
              `$${cellAddress(Number(row) % rows, (letters.charCodeAt(letters.length - 1) - 65) % columns)}`,
          ),
        ),
      ),
    ];
    expect(near.length).toBeGreaterThan(15);
    expect(near.filter((formula) => !compileFormula(formula))).toEqual([]);

    const host = await createHost(
      { ...emptyWorkbook(), sheets: [emptySheet('Sheet1')], activeSheet: 'Sheet1' },
      { now: () => new Date(2026, 10, 23, 9) },
    );
    near.forEach((formula, index) => host.user.type('Sheet1', 10 + index, 0, formula));
    const value = fc.oneof(
      fc.constant(''),
      fc.integer({ min: -3, max: 7 }).map(String),
      fc.integer({ min: 46_300, max: 46_400 }).map(String),
      fc.constantFrom('31', 'TRUE', 'FALSE', '✔ done', '12345', 'word', '➜', '=1/0', '=""', 'Month'),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: rows * columns, maxLength: rows * columns }), (typed) => {
        typed.forEach((text, index) => host.user.type('Sheet1', Math.floor(index / columns), index % columns, text));
        const context = {
          today: 46_349,
          valueAt: (row: number, column: number) => host.view.cell('Sheet1', row, column).value,
        };
        // The engine knows no day 0, which to Excel is a Saturday.
        const asksForDayZero = (formula: string): boolean =>
          [...formula.matchAll(/WEEKDAY\(\$([A-Z])(\d+)/g)].some(([, letter = '', row]) =>
            [null, '', 0].includes(context.valueAt(Number(row) - 1, letter.charCodeAt(0) - 65) as never),
          );
        // Whether the rule applies: where one condition is false already, the engine does not look at the others' errors.
        for (const [index, formula] of near.entries())
          if (!asksForDayZero(formula))
            expect([formula, isTrue(compileFormula(formula)?.({ rows: 0, columns: 0, context }) ?? null)]).toEqual([
              formula,
              isTrue(host.view.cell('Sheet1', 10 + index, 0).value),
            ]);
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});
