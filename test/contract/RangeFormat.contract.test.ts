// What Microsoft’s reference says of Excel.RangeFormat, held against the Excel under test.
import { errorOf, learn, onSheet } from './excelUnderTest';

describe(learn('rangeformat'), () => {
  it.each<[string, unknown]>([
    ['horizontalAlignment', 'Center'],
    ['verticalAlignment', 'Top'],
    ['wrapText', true],
    ['indentLevel', 2],
    ['textOrientation', 45],
    ['shrinkToFit', true],
    ['columnWidth', 90],
    ['rowHeight', 30],
    ['horizontalAlignment', 'CenterAcrossSelection'],
  ])('%s is written and read', async (property, value) => {
    await onSheet(async (context, sheet) => {
      const { format } = sheet.getRange('B2:C3');
      format.set({ [property]: value });
      format.load(property);
      await context.sync();
      expect(format[property as 'wrapText']).toBe(value);
    });
  });

  it.each<[string, unknown]>([
    ['bold', true],
    ['italic', true],
    ['strikethrough', true],
    ['underline', 'Double'],
    ['size', 14],
    ['name', 'Arial'],
    ['color', '#123456'],
  ])('font.%s is written and read', async (property, value) => {
    await onSheet(async (context, sheet) => {
      const { font } = sheet.getRange('B2:C3').format;
      font.set({ [property]: value });
      font.load(property);
      await context.sync();
      expect(font[property as 'name']).toBe(value);
    });
  });

  it('reads null where cells differ', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.fill.color = 'red';
      const { format } = sheet.getRange('A1:A2');
      format.load('fill/color, font/bold, font/name');
      await context.sync();
      expect([format.fill.color, format.font.bold, format.font.name]).toEqual([null, null, 'Calibri']);
    });
  });

  it('whole columns and rows keep their style for cells to come', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('B:B').numberFormat = '0.00' as unknown as string[][];
      sheet.getRange('3:3').format.fill.color = '#EEEEEE';
      sheet.getRange('B9').values = [[1]];
      const cell = sheet.getRange('B9').load('text');
      const row = sheet.getRange('Z3').load('format/fill/color');
      await context.sync();
      expect([cell.text, row.format.fill.color]).toEqual([[['1.00']], '#EEEEEE']);
    });
  });

  it('borders of edges and inside, cleared again', async () => {
    await onSheet(async (context, sheet) => {
      const { borders } = sheet.getRange('B2:C3').format;
      for (const index of ['EdgeBottom', 'InsideHorizontal'] as const) {
        const border = borders.getItem(index);
        border.style = 'Continuous';
        border.weight = 'Medium';
        border.color = '#0F6C6D';
      }
      const edge = borders.getItem('EdgeBottom').load('style, weight, color');
      const top = borders.getItem('EdgeTop').load('style');
      const inner = sheet.getRange('B2').format.borders.getItem('EdgeBottom').load('weight');
      await context.sync();
      expect([edge.style, edge.weight, edge.color, top.style, inner.weight]).toEqual([
        'Continuous',
        'Medium',
        '#0F6C6D',
        'None',
        'Medium',
      ]);
      borders.getItem('EdgeBottom').style = 'None';
      edge.load('style');
      await context.sync();
      expect(edge.style).toBe('None');
    });
  });

  it('locking and hidden formulas', async () => {
    await onSheet(async (context, sheet) => {
      const { protection } = sheet.getRange('A1').format;
      protection.locked = false;
      protection.formulaHidden = true;
      protection.load('locked, formulaHidden');
      await context.sync();
      expect([protection.locked, protection.formulaHidden]).toEqual([false, true]);
    });
  });

  it('many cells at once through cell properties', async () => {
    await onSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([[{ format: { fill: { color: '#FF0000' } } }, { format: { font: { bold: true } } }]]);
      const read = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      expect(read.value).toEqual([
        [
          { address: 'Sheet1!A1', format: { fill: { color: '#FF0000' }, font: { bold: false } } },
          { address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: true } } },
        ],
      ]);
    });
  });

  it('fits columns to their texts', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1').values = [['a rather long text that needs room']];
      sheet.getRange('A:A').format.autofitColumns();
      const { format } = sheet.getRange('A1');
      format.load('columnWidth');
      await context.sync();
      expect(format.columnWidth).toBeGreaterThan(150);
    });
  });

  it.each<[string, (format: Excel.RangeFormat) => void]>([
    [
      'a word that is no colour',
      (format) => {
        format.fill.color = 'no colour';
      },
    ],
    [
      'a font size of nothing',
      (format) => {
        format.font.size = 0;
      },
    ],
    [
      'a rotation beyond the vertical',
      (format) => {
        format.textOrientation = 120;
      },
    ],
    [
      'an unknown alignment',
      (format) => {
        format.horizontalAlignment = 'Middle' as 'Center';
      },
    ],
    [
      'a width beyond 255 characters',
      (format) => {
        format.columnWidth = 5_000;
      },
    ],
    [
      'null',
      (format) => {
        format.wrapText = null as unknown as boolean;
      },
    ],
  ])('refuses %s', async (_name, act) => {
    expect(await errorOf(async (_context, sheet) => act(sheet.getRange('A1').format))).toBe('InvalidArgument');
  });

  it('is refused on a protected sheet unless allowed', async () => {
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.protection.protect();
        sheet.getRange('A1').format.font.bold = true;
      }),
    ).toBe('AccessDenied');
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.protection.protect({ allowFormatCells: true });
        sheet.getRange('A1').format.font.bold = true;
      }),
    ).toBeUndefined();
  });

  it('whole columns take lines between their rows as columns, not as a million cells', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      const columns = sheet.getRange('A:XFD');
      columns.format.borders.getItem('InsideHorizontal').style = 'Dot';
      columns.format.borders.getItem('InsideVertical').color = '#FF0000';
      const used = sheet.getUsedRange().load('address');
      const far = sheet.getRange('Z99999').format.borders;
      const near = sheet.getRange('A2').format.borders.getItem('EdgeTop').load('style');
      const [bottom, right] = [far.getItem('EdgeBottom').load('style'), far.getItem('EdgeRight').load('color')];
      await context.sync();
      expect([used.address, bottom.style, right.color, near.style]).toEqual(['Sheet1!A1:B2', 'Dot', '#FF0000', 'Dot']);
    });
  }, 20_000);

  it('an area down to the last row leaves what stands above it alone', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A2:C1048576').format.fill.color = '#00FF00';
      sheet.getRange('B3:XFD3').format.font.italic = true;
      const fills = ['A1', 'C1', 'A2', 'C500000'].map((address) => sheet.getRange(address).format.fill.load('color'));
      const fonts = [
        sheet.getRange('A1').format.font.load('bold'),
        sheet.getRange('A3').format.font.load('italic'),
        sheet.getRange('QQ3').format.font.load('italic'),
      ];
      await context.sync();
      expect(fills.map(({ color }) => color)).toEqual(['#FFFFFF', '#FFFFFF', '#00FF00', '#00FF00']);
      expect([fonts[0]?.bold, fonts[1]?.italic, fonts[2]?.italic]).toEqual([true, false, true]);
    });
  }, 20_000);

  it('clearing formats of the whole sheet clears cells, rows and columns', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1').format.fill.color = '#111111';
      sheet.getRange('B:B').format.fill.color = '#222222';
      sheet.getRange('5:5').format.fill.color = '#333333';
      sheet.getRange().clear('Formats');
      const fills = ['A1', 'B9', 'Z5'].map((address) => sheet.getRange(address).format.fill.load('color'));
      await context.sync();
      expect(fills.map(({ color }) => color)).toEqual(['#FFFFFF', '#FFFFFF', '#FFFFFF']);
    });
  });
});
