// Which formulas compute with several values where one is wanted, and that none of ours does.

import { emptySheet, emptyWorkbook } from '@coachbook/workbook';
import { newWorkbook } from '../../../../src/app';
import { liftsArrays } from '../../src/formula/liftsArrays';
import { readXlsx, writeXlsx } from '../../src';

describe('computing with several values where one is wanted', () => {
  it.each([
    '=MAX(IF(A1:A9>1,B1:B9))',
    '=SUM(ROUND(D1:D3,0))',
    '=SUM(A1:A3*B1:B3)',
    '=A1:A3',
    '=A1:A3&"x"',
    '=SUM(LEN(Goals[Goal]))',
    '=SUM(COUNTIF(A1:A9,B1:B3))',
    '=SUM(-[Hours])',
    "=MAX('My sheet'!A1:A9*2)",
    '=SUMPRODUCT(IF(A1:A9>1,B1:B9))',
    '=SUM((A1:A3)*2)',
    '=MATCH(1,A1:A9=B1,0)',
  ])('%s does', (formula) => {
    expect(liftsArrays(formula)).toBe(true);
  });

  it.each([
    '=SUM(A1:A9)*2',
    '=SUMPRODUCT((A1:A9>1)*B1:B9)',
    '=SUMPRODUCT(LEN(A1:A9))',
    '=COUNTIFS(Goals[Owner],[@Owner],Goals[Weight],">"&A1)',
    '=VLOOKUP(A1,B1:C9,2,FALSE)',
    '=IF(A1>1,SUM(B1:B9),0)',
    '=SUM(IF(A1>1,B1:B9,C1:C9))',
    '=[@Hours]*2',
    '=INDEX(A1:A9,MATCH(B1,C1:C9,0))+1',
    '="A1:A9"&B1',
    '=Goals[[#This Row],[Hours]]*2',
    '=A1+B1',
    '=IFERROR(A1/B1,0)',
  ])('%s does not', (formula) => {
    expect(liftsArrays(formula)).toBe(false);
  });

  it('is nothing our sheets do, which everybody’s Excel therefore shows as we wrote them', () => {
    const formulas = (['en', 'fr'] as const).flatMap((language) =>
      (['headOfCustomerService', 'blank'] as const).flatMap((content) =>
        newWorkbook({ language, content, today: '2026-11-23' }).sheets.flatMap(({ rows }) =>
          rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? [])),
        ),
      ),
    );
    expect(formulas.length).toBeGreaterThan(100);
    expect([...new Set(formulas)].filter(liftsArrays)).toEqual([]);
  });

  it('survives a file, as a dynamic array of one cell', () => {
    const workbook = {
      ...emptyWorkbook(),
      sheets: [
        {
          ...emptySheet('Sheet1'),
          rows: [{ index: 0, cells: [{ column: 0, value: 3, formula: '=MAX(IF(B1:B9>1,C1:C9))' }] }],
        },
      ],
    };
    expect(readXlsx(writeXlsx(workbook)).workbook).toEqual(workbook);
  });
});
