// What Microsoft’s reference says of Excel.ConditionalFormat, held against the Excel under test.
import { errorOf, learn, onSheet, withPerson } from './excelUnderTest';

describe(learn('conditionalformat'), () => {
  type Make = (format: Excel.ConditionalFormat) => void;
  it.each<
    [
      Excel.ConditionalFormatType | string,
      Make,
      (format: Excel.ConditionalFormat) => Excel.ConditionalFormat,
      (format: Excel.ConditionalFormat) => unknown,
      unknown,
    ]
  >([
    [
      'CellValue',
      (f) => {
        f.cellValue.rule = { formula1: '=5', operator: 'GreaterThan' };
        f.cellValue.format.font.color = '#FF0000';
      },
      (f) => f.load('cellValue/rule, cellValue/format/font/color'),
      (f) => [f.cellValue.rule, f.cellValue.format.font.color],
      [{ formula1: '=5', operator: 'GreaterThan' }, '#FF0000'],
    ],
    [
      'Custom',
      (f) => {
        f.custom.rule.formula = '=A1>B1';
        f.custom.format.fill.color = '#00FF00';
      },
      (f) => f.load('custom/rule/formula, custom/format/fill/color'),
      (f) => [f.custom.rule.formula, f.custom.format.fill.color],
      ['=A1>B1', '#00FF00'],
    ],
    [
      'ContainsText',
      (f) => {
        f.textComparison.rule = { operator: 'BeginsWith', text: 'late' };
      },
      (f) => f.load('textComparison/rule'),
      (f) => f.textComparison.rule,
      { operator: 'BeginsWith', text: 'late' },
    ],
    [
      'TopBottom',
      (f) => {
        f.topBottom.rule = { rank: 3, type: 'BottomItems' };
      },
      (f) => f.load('topBottom/rule'),
      (f) => f.topBottom.rule,
      { rank: 3, type: 'BottomItems' },
    ],
    [
      'PresetCriteria',
      (f) => {
        f.preset.rule = { criterion: 'Blanks' };
      },
      (f) => f.load('preset/rule'),
      (f) => f.preset.rule,
      { criterion: 'Blanks' },
    ],
    [
      'ColorScale',
      (f) => {
        f.colorScale.criteria = {
          minimum: { type: 'LowestValue', color: '#FF0000' },
          maximum: { type: 'Number', formula: '100', color: '#00FF00' },
        };
      },
      (f) => f.load('colorScale/criteria, colorScale/threeColorScale'),
      (f) => [f.colorScale.criteria, f.colorScale.threeColorScale],
      [
        {
          minimum: { type: 'LowestValue', color: '#FF0000' },
          maximum: { type: 'Number', formula: '=100', color: '#00FF00' },
        },
        false,
      ],
    ],
    [
      'DataBar',
      (f) => {
        f.dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
        f.dataBar.upperBoundRule = { type: 'Number', formula: '1' };
        f.dataBar.positiveFormat.fillColor = '#0F6C6D';
        f.dataBar.positiveFormat.gradientFill = false;
        f.dataBar.showDataBarOnly = true;
      },
      (f) =>
        f.load(
          'dataBar/lowerBoundRule, dataBar/upperBoundRule, dataBar/showDataBarOnly, dataBar/positiveFormat/fillColor',
        ),
      (f) => [
        f.dataBar.lowerBoundRule,
        f.dataBar.upperBoundRule,
        f.dataBar.showDataBarOnly,
        f.dataBar.positiveFormat.fillColor,
      ],
      [{ type: 'Number', formula: '=0' }, { type: 'Number', formula: '=1' }, true, '#0F6C6D'],
    ],
    [
      'IconSet',
      (f) => {
        f.iconSet.style = 'ThreeSymbols';
        f.iconSet.criteria = [
          {} as Excel.ConditionalIconCriterion,
          { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=1' },
          { type: 'Number', operator: 'GreaterThan', formula: '=2' },
        ];
      },
      (f) => f.load('iconSet/style, iconSet/criteria'),
      (f) => [f.iconSet.style, f.iconSet.criteria],
      [
        'ThreeSymbols',
        [
          {},
          { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=1' },
          { type: 'Number', operator: 'GreaterThan', formula: '=2' },
        ],
      ],
    ],
  ])('%s', async (type, make, load, read, expected) => {
    await onSheet(async (context, sheet) => {
      const format = sheet.getRange('A1:A5').conditionalFormats.add(type as Excel.ConditionalFormatType);
      make(format);
      format.load('type');
      load(format);
      await context.sync();
      expect(format.type).toBe(type);
      expect(read(format)).toEqual(expected);
    });
  });

  it('the newest comes first, priorities can be changed, members of other kinds are refused or null', async () => {
    await onSheet(async (context, sheet) => {
      const formats = sheet.getRange('A1:A5').conditionalFormats;
      const first = formats.add('Custom');
      const second = formats.add('DataBar');
      const none = second.customOrNullObject;
      first.load('priority, id');
      second.load('priority');
      const count = formats.getCount();
      await context.sync();
      expect([first.priority, second.priority, count.value, none.isNullObject]).toEqual([1, 0, 2, true]);
      first.priority = 0;
      second.load('priority');
      const again = formats.getItem(first.id).load('type');
      const range = again.getRange().load('address');
      await context.sync();
      expect([second.priority, again.type, range.address]).toEqual([1, 'Custom', 'Sheet1!A1:A5']);
      first.delete();
      formats.load('items/type');
      await context.sync();
      expect(formats.items.map((each) => each.type)).toEqual(['DataBar']);
    });
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRange('A1').conditionalFormats.add('DataBar').custom.rule.formula = '=TRUE';
      }),
    ).toBe('InvalidOperation');
  });

  it('is seen in the view', async () => {
    const { host, run } = await withPerson();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B4').values = [
        [0, 'late'],
        [50, 'ok'],
        [100, 'ok'],
        [25, ''],
      ];
      const bar = sheet.getRange('A1:A4').conditionalFormats.add('DataBar').dataBar;
      bar.lowerBoundRule = { type: 'Number', formula: '0' };
      bar.upperBoundRule = { type: 'Number', formula: '200' };
      const custom = sheet.getRange('A1:B4').conditionalFormats.add('Custom').custom;
      custom.rule.formula = '=AND($B1="late",$A1<10)';
      custom.format.fill.color = '#FFC7CE';
      const icon = sheet.getRange('A1:A4').conditionalFormats.add('IconSet').iconSet;
      icon.style = 'ThreeArrows';
      const duplicates = sheet.getRange('B1:B4').conditionalFormats.add('PresetCriteria').preset;
      duplicates.rule = { criterion: 'DuplicateValues' };
      duplicates.format.font.bold = true;
      await context.sync();
    });
    const cell = (row: number, column: number) => host.view.cell('Sheet1', row, column);
    expect(cell(0, 0).style.fill).toBe('FFC7CE');
    expect(cell(1, 0).style.fill).toBeUndefined();
    expect(cell(2, 0).bar).toMatchObject({ from: 0, to: 0.5 });
    expect([0, 1, 2].map((row) => cell(row, 0).icon?.index)).toEqual([0, 1, 2]);
    expect([cell(0, 1).style.font?.bold, cell(1, 1).style.font?.bold]).toEqual([undefined, true]);
    host.user.type('Sheet1', 1, 1, 'late');
    host.user.type('Sheet1', 1, 0, '5');
    expect(cell(1, 0).style.fill).toBe('FFC7CE');
  });
});
