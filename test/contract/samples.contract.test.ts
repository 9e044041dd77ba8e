// What somebody new to Excel add-ins tries first, by the topics of Microsoft's tutorials and how-to pages: each does what the page says, or is refused by name.
import { errorOf, onSheet, settle, withPerson } from './excelUnderTest';

type Snippet = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>;

const pages = 'https://learn.microsoft.com/office/dev/add-ins';

const expenses = [
  ['Date', 'Merchant', 'Category', 'Amount'],
  ['1/1/2017', 'The Phone Company', 'Communications', '120'],
  ['1/2/2017', 'Northwind Electric Cars', 'Transportation', '142'],
  ['1/5/2017', 'Best For You Organics Company', 'Groceries', '27'],
  ['1/10/2017', 'Coho Vineyard', 'Restaurant', '33'],
  ['1/11/2017', 'Bellows College', 'Education', '350'],
  ['1/15/2017', 'Trey Research', 'Other', '135'],
];

/** The table the tutorial begins with. */
function expensesTable(sheet: Excel.Worksheet): Excel.Table {
  const table = sheet.tables.add('A1:D1', true);
  table.name = 'ExpensesTable';
  table.getHeaderRowRange().values = [expenses[0] as string[]];
  table.rows.add(undefined, expenses.slice(1));
  table.columns.getItemAt(3).getRange().numberFormat = [['\u20AC#,##0.00']];
  return table;
}

/** Runs, loads what it answers, and gives that back. */
async function outcome(snippet: Snippet): Promise<unknown> {
  let answer: unknown;
  await onSheet(async (context, sheet) => {
    answer = await snippet(context, sheet);
  });
  return answer;
}

/** Loads, syncs, picks. */
async function read<T extends OfficeExtension.ClientObject, R>(
  context: Excel.RequestContext,
  object: T,
  properties: string,
  pick: (object: T) => R,
): Promise<R> {
  (object as unknown as { load(names: string): void }).load(properties);
  await context.sync();
  return pick(object);
}

const snippets: readonly [page: string, what: string, snippet: Snippet, outcome: unknown][] = [
  [
    'tutorials/excel-tutorial#create-a-table',
    'a table with rows, a number format and fitting columns',
    async (context, sheet) => {
      const table = expensesTable(sheet);
      table.getRange().format.autofitColumns();
      table.getRange().format.autofitRows();
      const last = table.getDataBodyRange().getLastRow();
      return read(context, last, 'address, values, text', (row) => [row.address, row.values[0], row.text[0]?.[3]]);
    },
    ['Sheet1!A7:D7', [42750, 'Trey Research', 'Other', 135], '€135.00'],
  ],
  [
    'tutorials/excel-tutorial#filter-and-sort-a-table',
    'a filter by values',
    async (context, sheet) => {
      expensesTable(sheet).columns.getItem('Category').filter.applyValuesFilter(['Education', 'Groceries']);
      const view = sheet.getRange('B2:B7').getVisibleView();
      return read(context, view, 'values', ({ values }) => values);
    },
    [['Best For You Organics Company'], ['Bellows College']],
  ],
  [
    'tutorials/excel-tutorial#filter-and-sort-a-table',
    'sorting, largest first',
    async (context, sheet) => {
      const table = expensesTable(sheet);
      table.sort.apply([{ key: 3, ascending: false }]);
      return read(context, table.columns.getItem('Amount').getDataBodyRange(), 'values', ({ values }) => values.flat());
    },
    [350, 142, 135, 120, 33, 27],
  ],
  [
    'tutorials/excel-tutorial#create-a-chart',
    'a chart of the table with title, legend, labels and series name',
    async (context, sheet) => {
      const table = expensesTable(sheet);
      const chart = sheet.charts.add('ColumnClustered', table.getDataBodyRange(), 'Auto');
      chart.setPosition('A15', 'F30');
      chart.title.text = 'Expenses';
      chart.legend.position = 'Right';
      chart.series.getItemAt(0).name = 'Value in €';
      chart.load('name, title/text, legend/position');
      return read(context, chart.series.getItemAt(0), 'name', ({ name }) => [
        chart.title.text,
        chart.legend.position,
        name,
      ]);
    },
    ['Expenses', 'Right', 'Value in €'],
  ],
  [
    'tutorials/excel-tutorial#freeze-a-table-header',
    'the header stays',
    async (context, sheet) => {
      sheet.freezePanes.freezeRows(1);
      return read(context, sheet.freezePanes.getLocationOrNullObject(), 'address', ({ address }) => address);
    },
    'Sheet1!1:1',
  ],
  [
    'tutorials/excel-tutorial#protect-a-worksheet',
    'protection toggled',
    async (context, sheet) => {
      sheet.load('protection/protected');
      await context.sync();
      if (sheet.protection.protected) sheet.protection.unprotect();
      else sheet.protection.protect();
      return read(context, sheet, 'protection/protected', (each) => each.protection.protected);
    },
    true,
  ],
  [
    'excel/excel-add-ins-worksheets',
    'the names of all worksheets',
    async (context) => {
      context.workbook.worksheets.add('Sample');
      return read(context, context.workbook.worksheets, 'items/name', ({ items }) => items.map((each) => each.name));
    },
    ['Sheet1', 'Sample'],
  ],
  [
    'excel/excel-add-ins-worksheets',
    'the active worksheet',
    async (context) => {
      context.workbook.worksheets.add('Sample').activate();
      return read(context, context.workbook.worksheets.getActiveWorksheet(), 'name', ({ name }) => name);
    },
    'Sample',
  ],
  [
    'excel/excel-add-ins-worksheets',
    'a copy before another sheet',
    async (context, sheet) => {
      sheet.copy('Before', sheet).name = 'Copy';
      return read(context, context.workbook.worksheets, 'items/name', ({ items }) => items.map((each) => each.name));
    },
    ['Copy', 'Sheet1'],
  ],
  [
    'excel/excel-add-ins-worksheets#find-all-cells-with-matching-text',
    'all cells with a text',
    async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        ['Complete', 'open'],
        ['x', 'Complete'],
      ];
      const found = sheet.findAll('Complete', { completeMatch: true, matchCase: true });
      found.format.fill.color = 'green';
      return read(context, sheet.getRange('B2').format.fill, 'color', ({ color }) => color);
    },
    '#008000',
  ],
  [
    'excel/excel-add-ins-ranges-set-get-values',
    'values, formulas and their results',
    async (context, sheet) => {
      sheet.getRange('B2:D3').values = [
        ['Almonds', 2, 7.5],
        ['Coffee', 1, 34.5],
      ];
      sheet.getRange('E2:E3').formulas = [['=C2 * D2'], ['=C3 * D3']];
      return read(context, sheet.getRange('E2:E3'), 'values, formulas, text', ({ values, formulas, text }) => [
        values,
        formulas,
        text,
      ]);
    },
    [
      [[15], [34.5]],
      [['=C2 * D2'], ['=C3 * D3']],
      [['15'], ['34.5']],
    ],
  ],
  [
    'excel/excel-add-ins-ranges-insert',
    'a range inserted, cells shifted down',
    async (context, sheet) => {
      sheet.getRange('B4').values = [['x']];
      sheet.getRange('B4:E4').insert('Down').format.fill.color = 'gray';
      return read(context, sheet.getRange('B4:B5'), 'values', ({ values }) => values);
    },
    [[''], ['x']],
  ],
  [
    'excel/excel-add-ins-ranges-clear-delete',
    'a range deleted, cells shifted up',
    async (context, sheet) => {
      sheet.getRange('B4:B5').values = [['x'], ['y']];
      sheet.getRange('B4:E4').delete('Up');
      return read(context, sheet.getRange('B4'), 'values', ({ values }) => values);
    },
    [['y']],
  ],
  [
    'excel/excel-add-ins-ranges-cut-copy-paste',
    'values copied without formats',
    async (context, sheet) => {
      sheet.getRange('A1').values = [[5]];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('G1').copyFrom('A1', 'Values');
      const copy = sheet.getRange('G1');
      copy.load('format/font/bold');
      return read(context, copy, 'values', ({ values }) => [values, copy.format.font.bold]);
    },
    [[[5]], false],
  ],
  [
    'excel/excel-add-ins-ranges-remove-duplicates',
    'duplicates removed',
    async (context, sheet) => {
      const range = sheet.getRange('B2:D6');
      range.values = [
        ['Product', 'Qty', 'Price'],
        ['a', 1, 2],
        ['A', 1, 3],
        ['b', 1, 2],
        ['a', 2, 2],
      ];
      const result = range.removeDuplicates([0], true);
      return read(context, result, 'removed, uniqueRemaining', ({ removed, uniqueRemaining }) => [
        removed,
        uniqueRemaining,
      ]);
    },
    [2, 2],
  ],
  [
    'excel/excel-add-ins-ranges-string-match',
    'the first cell with a text',
    async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        ['Food', 'x'],
        ['y', 'food'],
      ];
      return read(
        context,
        sheet.getRange().find('Food', { completeMatch: false, matchCase: false, searchDirection: 'Forward' }),
        'address',
        ({ address }) => address,
      );
    },
    'Sheet1!A1',
  ],
  [
    'excel/excel-add-ins-ranges-special-cells',
    'formulas coloured',
    async (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
      const cells = sheet.getRange().getSpecialCells('Formulas');
      cells.format.fill.color = 'pink';
      return read(context, cells, 'address', ({ address }) => address);
    },
    'Sheet1!B1',
  ],
  [
    'excel/excel-add-ins-ranges-dynamic-arrays',
    'a formula that spills',
    async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      const cell = sheet.getRange('G1');
      cell.formulas = [['=A1:A3*2']];
      return read(context, cell.getSpillingToRange(), 'address, values', ({ address, values }) => [address, values]);
    },
    ['Sheet1!G1:G3', [[2], [4], [6]]],
  ],
  [
    'excel/excel-add-ins-ranges-group',
    'rows grouped and folded',
    async (context, sheet) => {
      sheet.getRange('4:9').group('ByRows');
      sheet.showOutlineLevels(1, 1);
      return read(context, sheet.getRange('5:5'), 'rowHidden', ({ rowHidden }) => rowHidden);
    },
    true,
  ],
  [
    'excel/excel-add-ins-ranges-set-format',
    'bold, coloured, formatted',
    async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.values = [[0.5, 1]];
      range.numberFormat = [['0.00%', '0.0']];
      range.format.font.color = 'white';
      return read(context, range, 'text, format/font/color', (each) => [each.text, each.format.font.color]);
    },
    [[['50.00%', '1.0']], '#FFFFFF'],
  ],
  [
    'excel/excel-add-ins-tables',
    'a row added in the middle, and a computed column',
    async (context, sheet) => {
      const table = expensesTable(sheet);
      table.rows.add(0, [['1/1/2018', 'First', 'Other', 1]]);
      table.columns.add(undefined, [['Tax'], ...Array.from({ length: 7 }, () => ['=[@Amount]*0.2'])]);
      return read(context, sheet.getRange('A2:E2'), 'values', ({ values }) => values);
    },
    [[43101, 'First', 'Other', 1, 0.2]],
  ],
  [
    'excel/excel-add-ins-tables#resize-a-table',
    'resized',
    async (context, sheet) => {
      const table = expensesTable(sheet);
      table.resize('A1:D10');
      return read(context, table.getRange(), 'address', ({ address }) => address);
    },
    'Sheet1!A1:D10',
  ],
  [
    'excel/excel-add-ins-conditional-formatting',
    'negative numbers in red',
    async (context, sheet) => {
      const range = sheet.getRange('B2:B4');
      range.values = [[1], [-2], [3]];
      const format = range.conditionalFormats.add('CellValue');
      format.cellValue.format.font.color = 'red';
      format.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
      return read(context, range.conditionalFormats, 'items/type', ({ items }) => items.map((each) => each.type));
    },
    ['CellValue'],
  ],
  [
    'excel/excel-add-ins-data-validation',
    'a list, with a prompt',
    async (context, sheet) => {
      const { dataValidation } = sheet.getRange('B2:B5');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
      dataValidation.prompt = { message: 'Please choose.', showPrompt: true, title: 'Answer' };
      return read(context, dataValidation, 'rule, prompt, valid', ({ rule, prompt, valid }) => [
        rule.list?.source,
        prompt.title,
        valid,
      ]);
    },
    ['Yes,No', 'Answer', true],
  ],
  [
    'excel/excel-add-ins-names',
    'a name used in a formula',
    async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[2], [3]];
      context.workbook.names.add('Numbers', sheet.getRange('A1:A2'));
      sheet.getRange('B1').formulas = [['=SUM(Numbers)']];
      return read(context, sheet.getRange('B1'), 'values', ({ values }) => values);
    },
    [[5]],
  ],
  [
    'excel/excel-add-ins-workbooks#add-custom-xml-data-to-the-workbook',
    'custom XML kept by its identity in a setting',
    async (context) => {
      const part = context.workbook.customXmlParts.add(
        "<Reviewers xmlns='http://schemas.contoso.com/review/1.0'><Reviewer>Juan</Reviewer></Reviewers>",
      );
      part.load('id');
      await context.sync();
      context.workbook.settings.add('ReviewersId', part.id);
      const setting = context.workbook.settings.getItem('ReviewersId');
      await read(context, setting, 'value', ({ value }) => value as string);
      const xml = context.workbook.customXmlParts.getItem(setting.value as string).getXml();
      await context.sync();
      return xml.value.includes('Juan');
    },
    true,
  ],
  [
    'excel/excel-add-ins-workbooks#access-document-properties',
    'author and a property of our own',
    async (context) => {
      context.workbook.properties.author = 'Alex';
      context.workbook.properties.custom.add('Reviewed', true);
      const custom = context.workbook.properties.custom.getItem('Reviewed');
      custom.load('value');
      return read(context, context.workbook.properties, 'author', ({ author }) => [author, custom.value]);
    },
    ['Alex', true],
  ],
  [
    'excel/excel-add-ins-multiple-ranges',
    'several areas formatted',
    async (context, sheet) => {
      const ranges = sheet.getRanges('F3:F5, H3:H5');
      ranges.format.fill.color = 'pink';
      return read(context, ranges, 'areaCount, address', ({ areaCount, address }) => [areaCount, address]);
    },
    [2, 'Sheet1!F3:F5,Sheet1!H3:H5'],
  ],
  [
    'excel/performance#suspend-calculation-temporarily',
    'calculation suspended',
    async (context, sheet) => {
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1:B1').formulas = [[3, '=A1*A1']];
      await context.sync();
      return read(context, sheet.getRange('B1'), 'values', ({ values }) => values);
    },
    [[9]],
  ],
  [
    'excel/excel-add-ins-charts',
    'a line added to a chart',
    async (context, sheet) => {
      sheet.getRange('A1:C3').values = [
        ['', 'Plan', 'Real'],
        ['Jan', 1, 2],
        ['Feb', 3, 4],
      ];
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'), 'Columns');
      chart.series.add('Real').setValues(sheet.getRange('C2:C3'));
      return read(context, chart.series, 'count', ({ count }) => count);
    },
    2,
  ],
  [
    'excel/excel-add-ins-hyperlinks',
    'a link to another sheet',
    async (context, sheet) => {
      context.workbook.worksheets.add('Target');
      sheet.getRange('A1').hyperlink = { documentReference: 'Target!A1', textToDisplay: 'Go', screenTip: 'Go there' };
      return read(context, sheet.getRange('A1'), 'values, hyperlink', ({ values, hyperlink }) => [
        values,
        hyperlink.documentReference,
      ]);
    },
    [[['Go']], 'Target!A1'],
  ],
  [
    'excel/excel-add-ins-shapes#images',
    'a picture',
    async (context, sheet) => {
      const image = sheet.shapes.addImage(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      );
      image.name = 'Logo';
      image.left = 100;
      return read(context, sheet.shapes, 'items/name, items/type', ({ items }) =>
        items.map(({ name, type }) => [name, type]),
      );
    },
    [['Logo', 'Image']],
  ],
];

describe('snippets of a newcomer', () => {
  it.each(snippets.map(([page, what, snippet, expected]) => [`${what}: ${pages}/${page}`, snippet, expected] as const))(
    '%s',
    async (_title, snippet, expected) => {
      expect(await outcome(snippet)).toEqual(expected);
    },
  );

  it(`an event handler that is told, and removed again: ${pages}/excel/excel-add-ins-events`, async () => {
    const { host, run } = await withPerson();
    const heard: string[] = [];
    const registered = await run(async (context) => {
      const result = context.workbook.worksheets
        .getItem('Sheet1')
        .onChanged.add(async (event) => void heard.push(event.address));
      await context.sync();
      return result;
    });
    host.user.type('Sheet1', 0, 0, '1');
    await settle(host);
    await run(registered.context as Excel.RequestContext, async (context) => {
      registered.remove();
      await context.sync();
    });
    host.user.type('Sheet1', 1, 0, '1');
    await settle(host);
    expect(heard).toEqual(['A1']);
  });

  it.each<[string, Snippet]>([
    ['pivot tables', async (_context, sheet) => sheet.pivotTables.add('P', 'A1:B2', 'D1')],
    [
      'a pattern',
      async (_context, sheet) =>
        sheet.getRange('A1').setCellProperties([[{ format: { fill: { pattern: 'Gray25' } } }]]),
    ],
    [
      'a named style',
      async (_context, sheet) => {
        sheet.getRange('A1').style = 'Heading1';
      },
    ],
    [
      'a named style among cell properties',
      async (_context, sheet) => sheet.getRange('A1').setCellProperties([[{ style: 'Heading1' }]]),
    ],
    [
      'the direction of a data bar',
      async (_context, sheet) => {
        sheet.getRange('A1').conditionalFormats.add('DataBar').dataBar.barDirection = 'LeftToRight';
      },
    ],
    ['slicers', async (_context, sheet) => sheet.slicers.add('T', 'Name', sheet)],
    ['shapes that are drawn', async (_context, sheet) => sheet.shapes.addGeometricShape('Hexagon')],
    ['text boxes', async (_context, sheet) => sheet.shapes.addTextBox('x')],
    ['threaded comments', async (context) => context.workbook.comments.add('Sheet1!A1', 'x')],
    ['bindings', async (context) => context.workbook.bindings.add('A1', 'Range', 'b')],
    ['worksheet functions', async (context) => context.workbook.functions.sum(1, 2).load('value')],
    ['pictures of ranges', async (_context, sheet) => sheet.getRange('A1:B2').getImage()],
    ['pictures of charts', async (_context, sheet) => sheet.charts.add('Line', sheet.getRange('A1:B2')).getImage()],
    [
      'trend lines',
      async (_context, sheet) =>
        sheet.charts.add('Line', sheet.getRange('A1:B2')).series.getItemAt(0).trendlines.add('Linear'),
    ],
    ['flash fill', async (_context, sheet) => sheet.getRange('A1').flashFill()],
    ['filling by months', async (_context, sheet) => sheet.getRange('A1').autoFill('A1:A3', 'FillMonths')],
    [
      'borders of cell styles',
      async (context) => {
        context.workbook.styles.add('Mine');
        context.workbook.styles.getItem('Mine').borders.getItem('EdgeTop').color = '#FF0000';
      },
    ],
    [
      'filters by the stars that files cannot name',
      async (_context, sheet) =>
        sheet.tables
          .add('A1:B2', true)
          .columns.getItemAt(0)
          .filter.applyIconFilter({ set: 'ThreeStars', index: 0 } as Excel.Icon),
    ],
    ['saving', async (context) => context.workbook.save('Save')],
    ['workbook protection', async (context) => context.workbook.protection.protect()],
  ])('refused by name, never silently: %s', async (_name, snippet) => {
    expect(
      await errorOf(async (context, sheet) => {
        await snippet(context, sheet);
      }),
    ).toBe('ApiNotFound');
  });
});
