// Formulas in R1C1 notation.

import fc from 'fast-check';
import { fromR1C1, toR1C1 } from '../../excel-host/src/formulas/r1c1';
import { cellAddress, relativeFormula } from '../src';

describe('a formula in R1C1 notation', () => {
  it.each([
    [
      '=IF($E$4="Day",IF(R5="",0,COUNTIF(Holidays[Date],R5)),0)',
      5,
      17,
      '=IF(R4C5="Day",IF(R[-1]C="",0,COUNTIF(Holidays[Date],R[-1]C)),0)',
    ],
    ['=SUM(A1:B$2)&"A1"', 0, 0, '=SUM(RC:R2C[1])&"A1"'],
    ["='4 Goals'!C7*1.5E3", 6, 2, "='4 Goals'!RC*1.5E3"],
    ['=ATAN2(A1,[@Due])', 1, 1, '=ATAN2(R[-1]C[-1],[@Due])'],
  ])('%s', (formula, row, column, expected) => {
    expect(relativeFormula(formula, row, column)).toBe(expected);
  });

  it.each(['=SUM(A:B)', '=SUM(1:2)', '=YTD1+A1', '=A9999999', '=LET(r,1,r+A1)', '=LET(rc,1,rc)'])(
    'is not told of %s',
    (formula) => {
      expect(relativeFormula(formula, 3, 3)).toBeUndefined();
    },
  );

  it('reads in its own cell as it was, and as an independent translation has it', () => {
    const cell = fc
      .tuple(fc.nat(40), fc.nat(30), fc.boolean(), fc.boolean())
      .map(([row, column, fixedRow, fixedColumn]) =>
        cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, `${fixedColumn ? '$$' : ''}$1${fixedRow ? '$$' : ''}$2`),
      );
    const operand = fc.oneof(
      cell,
      fc.tuple(cell, cell).map((pair) => `SUM(${pair.join(':')})`),
      fc.constantFrom('"A1 R1C1"', '12', 'Goals[Due date]', "'It''s A1'!B2", 'Kpi!A1', 'TODAY()', 'LOG10(7)'),
    );
    fc.assert(
      fc.property(
        fc.array(operand, { minLength: 1, maxLength: 4 }),
        fc.nat(50),
        fc.nat(50),
        (operands, row, column) => {
          const formula = `=${operands.join('+')}`;
          const text = relativeFormula(formula, row, column);
          expect(text).toBe(toR1C1(formula, row, column));
          // The other translation turns areas round that begin at their end.
          if (!formula.includes(':')) expect(fromR1C1(text ?? '', row, column)).toBe(formula);
        },
      ),
    );
  });
});
