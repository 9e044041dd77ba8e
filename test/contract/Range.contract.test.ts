// What Microsoft’s reference says of Excel.Range, held against the Excel under test.
import { errorOf, learn, onSheet } from './excelUnderTest';

describe(learn('range', 'Range.values'), () => {
  it.each<[string, unknown, unknown]>([
    ['number', 1.5, 1.5],
    ['text', 'a', 'a'],
    ['boolean', true, true],
    ['formula', '=1+2', 3],
    ['plus sign', '+1+2', 3],
    ['minus sign', '-(1+2)', -3],
    ['percentage text', '12%', 0.12],
    ['ISO date text', '2026-01-02', 46024],
    ['number text', '007', 7],
    ['apostrophe', "'007", '007'],
    ['empty', '', ''],
    ['error text', '#N/A', '#N/A'],
    ['true text', 'true', true],
    ['plain minus', '-', '-'],
    ['dash word', '- note', '- note'],
  ])('%s', async (_name, written, read) => {
    await onSheet(async (context, sheet) => {
      const cell = sheet.getRange('B2');
      cell.values = [[written]];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[read]]);
    });
  });

  it('null leaves a cell as it is, "" clears it, a single value fills the range', async () => {
    await onSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.values = [[1, 2]];
      range.values = [[null, '']];
      const filled = sheet.getRange('C1:D2');
      filled.values = 5 as unknown as number[][];
      range.load('values');
      filled.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, '']]);
      expect(filled.values).toEqual([
        [5, 5],
        [5, 5],
      ]);
    });
  });

  it('texts in cells formatted as text stay texts', async () => {
    await onSheet(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['@']];
      cell.values = [['=1+1']];
      cell.load('values, formulas');
      await context.sync();
      expect(cell.values).toEqual([['=1+1']]);
    });
  });

  it('refuses a matrix of another size, and null for the whole', async () => {
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRange('A1:B2').values = [[1]];
      }),
    ).toBe('InvalidArgument');
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRange('A1').values = null as unknown as number[][];
      }),
    ).toBe('InvalidArgument');
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRange('A1').values = [['x'.repeat(32_768)]];
      }),
    ).toBe('InvalidArgument');
  });

  it('reads errors as their texts and their type', async () => {
    await onSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:E1');
      range.values = [['=1/0', 'x', 2, true, '']];
      range.load('values, valueTypes, text');
      await context.sync();
      expect(range.values).toEqual([['#DIV/0!', 'x', 2, true, '']]);
      expect(range.valueTypes).toEqual([['Error', 'String', 'Double', 'Boolean', 'Empty']]);
      expect(range.text).toEqual([['#DIV/0!', 'x', '2', 'TRUE', '']]);
    });
  });
});

describe(learn('range', 'Range.text'), () => {
  it.each<[string, unknown, string]>([
    ['0.00', 1.005, '1.01'],
    ['0%', 0.256, '26%'],
    ['#,##0', 1234567, '1,234,567'],
    ['yyyy-mm-dd', 46024, '2026-01-02'],
    ['dd/mm/yyyy', 46024, '02/01/2026'],
    ['d mmm', 46024, '2 Jan'],
    ['hh:mm', 0.5, '12:00'],
    ['0.0E+00', 12345, '1.2E+04'],
    ['"w "0', 3, 'w 3'],
    ['0;-0;"none"', 0, 'none'],
    ['@', 'text', 'text'],
    ['General', 0.1, '0.1'],
    ['[h]:mm', 1.5, '36:00'],
    ['#,##0.00 "h"', 2.5, '2.50 h'],
  ])('%s shows %s as %s', async (format, value, text) => {
    await onSheet(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [[format]];
      cell.values = [[value]];
      cell.load('text');
      await context.sync();
      expect(cell.text).toEqual([[text]]);
    });
  });
});

describe(learn('range', 'ranges from ranges'), () => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(1, 1), 'Sheet1!C3'],
    ['getCell outside', (range) => range.getCell(5, 0), 'Sheet1!B7'],
    ['getColumn', (range) => range.getColumn(1), 'Sheet1!C2:C4'],
    ['getRow', (range) => range.getRow(2), 'Sheet1!B4:D4'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'Sheet1!B:D'],
    ['getEntireRow', (range) => range.getEntireRow(), 'Sheet1!2:4'],
    ['getLastCell', (range) => range.getLastCell(), 'Sheet1!D4'],
    ['getLastColumn', (range) => range.getLastColumn(), 'Sheet1!D2:D4'],
    ['getLastRow', (range) => range.getLastRow(), 'Sheet1!B4:D4'],
    ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'Sheet1!A3:C5'],
    ['getResizedRange', (range) => range.getResizedRange(-1, 1), 'Sheet1!B2:E3'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 1), 'Sheet1!B2'],
    ['getRowsAbove', (range) => range.getRowsAbove(1), 'Sheet1!B1:D1'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'Sheet1!B5:D6'],
    ['getColumnsBefore', (range) => range.getColumnsBefore(), 'Sheet1!A2:A4'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(2), 'Sheet1!E2:F4'],
    ['getBoundingRect', (range) => range.getBoundingRect('F6'), 'Sheet1!B2:F6'],
    ['getIntersection', (range) => range.getIntersection('C3:Z9'), 'Sheet1!C3:D4'],
    ['getUsedRange of nothing', (range) => range.getUsedRange(), 'Sheet1!B2'],
  ])('%s', async (_name, walk, address) => {
    await onSheet(async (context, sheet) => {
      const range = walk(sheet.getRange('B2:D4')).load('address');
      await context.sync();
      expect(range.address).toBe(address);
    });
  });

  it('nothing in common is ItemNotFound, or a null object', async () => {
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRange('A1').getIntersection('B2').load('address');
      }),
    ).toBe('ItemNotFound');
    await onSheet(async (context, sheet) => {
      const none = sheet.getRange('A1').getIntersectionOrNullObject('B2');
      const unused = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(unused.isNullObject).toBe(true);
    });
  });

  it('off the sheet is InvalidArgument', async () => {
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
      }),
    ).toBe('InvalidArgument');
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRange('A1:B2').getColumn(2).load('address');
      }),
    ).toBe('InvalidArgument');
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRange('nowhere').load('address');
      }),
    ).toBe('InvalidArgument');
  });

  it('used range counts formats unless only values are asked for', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D9').format.fill.color = '#FF0000';
      const all = sheet.getUsedRange().load('address');
      const values = sheet.getUsedRange(true).load('address');
      await context.sync();
      expect(all.address).toBe('Sheet1!B2:D9');
      expect(values.address).toBe('Sheet1!B2');
    });
  });

  it('edges and regions are those of Ctrl+Arrow and Ctrl+*', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('B2:C4').values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      const edge = sheet.getRange('B2').getRangeEdge('Down').load('address');
      const extended = sheet.getRange('B2').getExtendedRange('Right').load('address');
      const region = sheet.getRange('C3').getSurroundingRegion().load('address');
      await context.sync();
      expect([edge.address, extended.address, region.address]).toEqual(['Sheet1!B4', 'Sheet1!B2:C2', 'Sheet1!B2:C4']);
    });
  });
});

describe(learn('range', 'counting and measuring'), () => {
  it.each<[keyof Excel.Range, string, unknown]>([
    ['rowCount', 'B2:D5', 4],
    ['columnCount', 'B2:D5', 3],
    ['rowIndex', 'B2:D5', 1],
    ['columnIndex', 'B2:D5', 1],
    ['cellCount', 'B2:D5', 12],
    ['isEntireRow', '2:3', true],
    ['isEntireColumn', 'B:C', true],
    ['isEntireColumn', 'B1:B9', false],
    ['left', 'C1', 96],
    ['top', 'A3', 30],
    ['width', 'A1:B1', 96],
    ['height', 'A1:A2', 30],
    ['cellCount', 'A:XFD', -1],
  ])('%s of %s', async (property, address, expected) => {
    await onSheet(async (context, sheet) => {
      const range = sheet.getRange(address).load(property as string);
      await context.sync();
      expect(range[property]).toBe(expected);
    });
  });
});

describe(learn('range', 'insert, delete, clear'), () => {
  it('rows move formulas and names along', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)']];
      context.workbook.names.add('Second', sheet.getRange('A2'));
      sheet.getRange('2:2').insert('Down');
      const formula = sheet.getRange('A4').load('formulas, values');
      const name = context.workbook.names.getItem('Second').load('formula');
      await context.sync();
      expect(formula.formulas).toEqual([['=SUM(A1:A3)']]);
      expect(formula.values).toEqual([[3]]);
      expect(name.formula).toBe('=Sheet1!$A$3');
    });
  });

  it('deleted cells leave #REF! behind', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [[5, '=A1*2']];
      sheet.getRange('A1').delete('Left');
      const cell = sheet.getRange('A1').load('formulas, values');
      await context.sync();
      expect(cell.formulas).toEqual([['=#REF!*2']]);
      expect(cell.values).toEqual([['#REF!']]);
    });
  });

  it('clears by kind', async () => {
    await onSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.values = [[1, 2]];
      range.format.fill.color = '#00FF00';
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      const [a, b] = [
        sheet.getRange('A1').load('values, format/fill/color'),
        sheet.getRange('B1').load('values, format/fill/color'),
      ];
      await context.sync();
      expect([a.values[0]![0], a.format.fill.color, b.values[0]![0], b.format.fill.color]).toEqual([
        '',
        '#00FF00',
        2,
        '#FFFFFF',
      ]);
    });
  });

  it('rows are not grouped by columns, and only what is grouped somewhere is ungrouped', async () => {
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRange('2:4').group('ByRows');
      }),
    ).toBeUndefined();
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRange('A2:B4').group('ByRows');
      }),
    ).toBeUndefined();
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRange('B:C').group('ByRows');
      }),
    ).toBe('InvalidArgument');
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRange('3:4').group('ByRows');
        sheet.getRange('A1:D9').ungroup('ByRows');
      }),
    ).toBeUndefined();
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRange('2:4').group('ByColumns');
      }),
    ).toBe('InvalidArgument');
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRange('2:4').ungroup('ByRows');
      }),
    ).toBe('InvalidOperation');
  });

  it('copies with references that follow, moves with references that stay', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [[2, '=A1*10']];
      sheet.getRange('B2').copyFrom('B1');
      sheet.getRange('C5').copyFrom('B1', 'Values');
      sheet.getRange('A1').moveTo('D4');
      const [copy, value, original] = [
        sheet.getRange('B2').load('formulas'),
        sheet.getRange('C5').load('formulas'),
        sheet.getRange('B1').load('formulas, values'),
      ];
      await context.sync();
      expect([copy.formulas, value.formulas, original.formulas, original.values]).toEqual([
        [['=A2*10']],
        [[20]],
        [['=D4*10']],
        [[20]],
      ]);
    });
  });

  it('merging keeps the first cell only, and tables refuse it', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('A1:B2').merge();
      const range = sheet.getRange('A1:B2').load('values');
      await context.sync();
      expect(range.values).toEqual([
        [1, ''],
        ['', ''],
      ]);
    });
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.tables.add('A1:B3', true);
        sheet.getRange('A1:A2').merge();
      }),
    ).toBe('MergedRangeConflict');
  });

  it('finds, replaces, sorts', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1:B3').values = [
        ['pear', 3],
        ['apple', 1],
        ['plum', 2],
      ];
      const found = sheet.getRange('A1:B3').find('PL', {}).load('address');
      const missing = sheet.getRange('A1:B3').findOrNullObject('kiwi', {});
      sheet.getRange('A1:B3').sort.apply([{ key: 1, ascending: true }]);
      const count = sheet.getRange('A1:A3').replaceAll('p', 'b', {});
      const range = sheet.getRange('A1:B3').load('values');
      await context.sync();
      expect([found.address, missing.isNullObject, count.value]).toEqual(['Sheet1!A2', true, 4]);
      expect(range.values).toEqual([
        ['abble', 1],
        ['blum', 2],
        ['bear', 3],
      ]);
    });
  });

  it('fills series', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1:B2').formulas = [
        [1, 'G1'],
        [3, '=A2'],
      ];
      sheet.getRange('A1:A2').autoFill('A1:A4', 'FillDefault');
      sheet.getRange('B1').autoFill('B1:C1', 'FillDefault');
      sheet.getRange('B2').autoFill('B2:B3', 'FillDefault');
      const range = sheet.getRange('A1:C4').load('formulas');
      await context.sync();
      expect(range.formulas).toEqual([
        [1, 'G1', 'G2'],
        [3, '=A2', ''],
        [5, '=A3', ''],
        [7, '', ''],
      ]);
    });
  });

  it('links and their look', async () => {
    await onSheet(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { documentReference: "'Sheet1'!B5", screenTip: 'there', textToDisplay: 'go' };
      cell.load('values, hyperlink, format/font/underline');
      await context.sync();
      expect(cell.values).toEqual([['go']]);
      expect(cell.hyperlink).toMatchObject({
        documentReference: "'Sheet1'!B5",
        screenTip: 'there',
        textToDisplay: 'go',
      });
      expect(cell.format.font.underline).toBe('Single');
    });
  });

  it('a dynamic array spills and says where', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1').formulas = [['=SEQUENCE(3,2)']];
      const range = sheet.getRange('A1:B3').load('values, formulas');
      const spill = sheet.getRange('A1').getSpillingToRange().load('address');
      const parent = sheet.getRange('B3').getSpillParent().load('address');
      const none = sheet.getRange('D1').getSpillingToRangeOrNullObject();
      await context.sync();
      expect(range.values).toEqual([
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
      expect([spill.address, parent.address, none.isNullObject]).toEqual(['Sheet1!A1:B3', 'Sheet1!A1', true]);
      sheet.getRange('A2').values = [['in the way']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['#SPILL!', ''],
        ['in the way', ''],
        ['', ''],
      ]);
    });
  });
});
