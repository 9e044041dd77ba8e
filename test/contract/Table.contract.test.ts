// What Microsoft’s reference says of Excel.Table, held against the Excel under test.
import { errorOf, learn, onSheet } from './excelUnderTest';

async function withTable(
  batch: (context: Excel.RequestContext, table: Excel.Table, sheet: Excel.Worksheet) => Promise<void>,
): Promise<void> {
  await onSheet(async (context, sheet) => {
    sheet.getRange('B2:D4').values = [
      ['Goal', 'Weight', 'Double'],
      ['a', 2, ''],
      ['b', 3, ''],
    ];
    const table = sheet.tables.add('B2:D4', true);
    table.name = 'Goals';
    table.columns.getItem('Double').getDataBodyRange().formulas = [['=[@Weight]*2'], ['=[@Weight]*2']];
    await batch(context, table, sheet);
  });
}

describe(learn('table'), () => {
  it('is made over a range, with unique texts as headers', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1:D1').values = [['x', 'X', '', 2026]];
      const table = sheet.tables.add('A1:D3', true).load('name, style, showBandedRows, showHeaders, showTotals');
      table.columns.load('items/name');
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      expect([table.name, table.style, table.showBandedRows, table.showHeaders, table.showTotals]).toEqual([
        'Table1',
        'TableStyleMedium2',
        true,
        true,
        false,
      ]);
      expect(table.columns.items.map((column) => column.name)).toEqual(['x', 'X2', 'Column3', '2026']);
      expect(header.values).toEqual([['x', 'X2', 'Column3', '2026']]);
    });
  });

  it('is made over whole rows, with a header for every column', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A3:B3').values = [['x', 'X']];
      const header = sheet.tables.add('3:4', true).getHeaderRowRange().load('address, values');
      await context.sync();
      expect(header.address).toBe('Sheet1!3:3');
      expect([header.values[0]?.slice(0, 3), header.values[0]?.at(-1)]).toEqual([
        ['x', 'X2', 'Column3'],
        'Column16384',
      ]);
    });
  });

  it('without headers gets a row of them above its data', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      const table = sheet.tables.add('A1:B2', false);
      const range = table.getRange().load('address, values');
      await context.sync();
      expect([range.address, range.values]).toEqual([
        'Sheet1!A1:B3',
        [
          ['Column1', 'Column2'],
          [1, 2],
          [3, 4],
        ],
      ]);
    });
  });

  it('refuses to overlap another table or merged cells', async () => {
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.tables.add('A1:B3', true);
        sheet.tables.add('B3:C5', true);
      }),
    ).toBe('MergedRangeConflict');
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.getRange('A2:B2').merge();
        sheet.tables.add('A1:B3', true);
      }),
    ).toBe('MergedRangeConflict');
  });

  it.each(['1abc', 'a b', 'A1', 'R1C1', 'r', ''])('refuses the name "%s"', async (name) => {
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.tables.add('A1:B3', true).name = name;
      }),
    ).toBe('InvalidArgument');
  });

  it('refuses a name another table or a defined name has', async () => {
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.tables.add('A1:B3', true).name = 'T';
        sheet.tables.add('D1:E3', true).name = 't';
      }),
    ).toBe('InvalidArgument');
    expect(
      await errorOf(async (context, sheet) => {
        context.workbook.names.add('N', '=1');
        sheet.tables.add('D1:E3', true).name = 'N';
      }),
    ).toBe('InvalidArgument');
  });

  it('calculated columns know their formula and fill new rows', async () => {
    await withTable(async (context, table, sheet) => {
      table.rows.add(undefined, [['c', 5, null as unknown as string]]);
      const range = table.getRange().load('address, values, formulas');
      await context.sync();
      expect(range.address).toBe('Sheet1!B2:D5');
      expect(range.values.map((row) => row[2])).toEqual(['Double', 4, 6, 10]);
      expect(range.formulas[3]![2]).toBe('=[@Weight]*2');
      sheet.getRange('C3').values = [[10]];
      range.load('values');
      await context.sync();
      expect(range.values[1]![2]).toBe(20);
    });
  });

  it('resizing keeps the header row where it is and fills calculated columns', async () => {
    await withTable(async (context, table) => {
      table.resize('B2:D6');
      const body = table.columns.getItem('Double').getDataBodyRange().load('formulas, address');
      await context.sync();
      expect([body.address, body.formulas[3]![0]]).toEqual(['Sheet1!D3:D6', '=[@Weight]*2']);
    });
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.tables.add('A2:B4', true).resize('A1:B4');
      }),
    ).toBe('InvalidArgument');
  });

  it('renaming table and columns takes formulas along', async () => {
    await withTable(async (context, table, sheet) => {
      sheet.getRange('F1').formulas = [['=SUM(Goals[Weight])']];
      table.name = 'Aims';
      table.columns.getItem('Weight').name = 'Share %';
      const [outside, inside] = [
        sheet.getRange('F1').load('formulas, values'),
        sheet.getRange('D3').load('formulas, values'),
      ];
      await context.sync();
      expect([outside.formulas[0]![0], outside.values[0]![0], inside.formulas[0]![0], inside.values[0]![0]]).toEqual([
        '=SUM(Aims[Share %])',
        5,
        '=[@[Share %]]*2',
        4,
      ]);
    });
  });

  it('columns are added, filled and deleted', async () => {
    await withTable(async (context, table) => {
      table.columns.add(1, [['Owner'], ['x'], ['y']]);
      table.columns.add(undefined, undefined, 'Last');
      table.columns.load('items/name, items/index, count');
      const values = table.getRange().load('values');
      await context.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(['Goal', 'Owner', 'Weight', 'Double', 'Last']);
      expect(values.values[1]!.slice(0, 4)).toEqual(['a', 'x', 2, 4]);
      table.columns.getItem('Weight').delete();
      const formula = table.columns.getItem('Double').getDataBodyRange().load('formulas, values');
      await context.sync();
      expect(formula.formulas[0]![0]).toBe('=#REF!*2');
    });
  });

  it('rows are deleted, but one stays', async () => {
    await withTable(async (context, table) => {
      table.rows.getItemAt(0).delete();
      const count = table.rows.getCount();
      const first = table.rows.getItemAt(0).load('values');
      await context.sync();
      expect([count.value, first.values]).toEqual([1, [['b', 3, 6]]]);
    });
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.tables.add('A1:B3', true).rows.getItemAt(7).delete();
      }),
    ).toBe('InvalidArgument');
  });

  it('totals come and go', async () => {
    await withTable(async (context, table) => {
      table.showTotals = true;
      const totals = table.getTotalRowRange().load('address, values');
      await context.sync();
      expect([totals.address, totals.values]).toEqual(['Sheet1!B5:D5', [['Total', '', 10]]]);
      table.showTotals = false;
      const range = table.getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!B2:D4');
    });
  });

  it('filters hide rows and clear again', async () => {
    await withTable(async (context, table, sheet) => {
      table.columns.getItem('Goal').filter.applyValuesFilter(['b']);
      const rows = [sheet.getRange('3:3').load('rowHidden'), sheet.getRange('4:4').load('rowHidden')] as const;
      await context.sync();
      expect(rows.map((row) => row.rowHidden)).toEqual([true, false]);
      table.columns.getItem('Weight').filter.applyCustomFilter('>2', '<3', 'Or');
      table.clearFilters();
      rows[0].load('rowHidden');
      await context.sync();
      expect(rows[0].rowHidden).toBe(false);
    });
  });

  describe(learn('filterdatetime'), () => {
    it.each<[string, Excel.FilterDatetime, readonly number[], string?]>([
      ['a month', { date: '2024-03-05', specificity: 'Month' }, [1, 2], '2024-03-01'],
      ['a year', { date: '2025-01-01', specificity: 'Year' }, [3]],
      ['a day, whatever its time', { date: '2024-03-02', specificity: 'Day' }, [2]],
      ['an hour', { date: '2024-03-02T12:30:00.000Z', specificity: 'Hour' }, [2], '2024-03-02T12:00:00'],
      ['a minute that is not there', { date: '2024-03-02T12:31:00', specificity: 'Minute' }, []],
    ])('%s', async (_name, wanted, left, answered = wanted.date) => {
      await onSheet(async (context, sheet) => {
        sheet.getRange('A1:B5').values = [
          ['Number', 'Day'],
          [1, '2024-03-01'],
          [2, '2024-03-02 12:30'],
          [3, '2025-03-01'],
          [4, 'March'],
        ];
        const table = sheet.tables.add('A1:B5', true);
        const { filter } = table.columns.getItemAt(1);
        filter.apply({ filterOn: 'Values', values: [wanted, 'march'] });
        filter.load('criteria');
        const shown = sheet.getRange('A2:A5').getVisibleView().load('values');
        await context.sync();
        expect(shown.values.flat()).toEqual([...left, 4]);
        expect(filter.criteria).toMatchObject({
          filterOn: 'Values',
          values: ['march', { date: answered, specificity: wanted.specificity }],
        });
      });
    });

    it('lets no number through that lies beyond the calendar', async () => {
      await onSheet(async (context, sheet) => {
        sheet.getRange('A1:A3').values = [['Day'], ['2024-03-01'], [1e12]];
        sheet.tables
          .add('A1:A3', true)
          .columns.getItemAt(0)
          .filter.apply({ filterOn: 'Values', values: [{ date: '2024-03-01', specificity: 'Month' }] });
        const hidden = sheet.getRange('A3').load('rowHidden');
        await context.sync();
        expect(hidden.rowHidden).toBe(true);
      });
    });

    it('refuses what is no date', async () => {
      expect(
        await errorOf(async (_context, sheet) => {
          sheet.tables
            .add('A1:A2', true)
            .columns.getItemAt(0)
            .filter.apply({ filterOn: 'Values', values: [{ date: 'March', specificity: 'Month' }] });
        }),
      ).toBe('InvalidArgument');
    });
  });

  describe('filters by rank, colour, icon and what a day is', () => {
    type Act = (filter: Excel.Filter) => void;
    const day = (offset: number): number =>
      Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / 86_400_000) + 25_569 + offset;

    /** Numbers 1 to 6 in the first column, days from yesterday on in the second; the third row is filled red and written in blue. */
    it.each<[string, number, Act, readonly number[], Partial<Excel.FilterCriteria>]>([
      [
        'the two highest',
        0,
        (filter) => filter.applyTopItemsFilter(2),
        [5, 6],
        { filterOn: 'TopItems', criterion1: '2' },
      ],
      [
        'the two lowest',
        0,
        (filter) => filter.applyBottomItemsFilter(2),
        [1, 2],
        { filterOn: 'BottomItems', criterion1: '2' },
      ],
      [
        'the highest half',
        0,
        (filter) => filter.applyTopPercentFilter(50),
        [4, 5, 6],
        { filterOn: 'TopPercent', criterion1: '50' },
      ],
      [
        'the lowest tenth, one at least',
        0,
        (filter) => filter.applyBottomPercentFilter(10),
        [1],
        { filterOn: 'BottomPercent', criterion1: '10' },
      ],
      [
        'above average',
        0,
        (filter) => filter.applyDynamicFilter('AboveAverage'),
        [4, 5, 6],
        { filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' },
      ],
      [
        'below average, by criteria',
        0,
        (filter) => filter.apply({ filterOn: 'Dynamic', dynamicCriteria: 'BelowAverage' }),
        [1, 2, 3],
        { filterOn: 'Dynamic', dynamicCriteria: 'BelowAverage' },
      ],
      [
        'today',
        1,
        (filter) => filter.applyDynamicFilter('Today'),
        [2],
        { filterOn: 'Dynamic', dynamicCriteria: 'Today' },
      ],
      [
        'tomorrow',
        1,
        (filter) => filter.applyDynamicFilter('Tomorrow'),
        [3],
        { filterOn: 'Dynamic', dynamicCriteria: 'Tomorrow' },
      ],
      [
        'a fill',
        0,
        (filter) => filter.applyCellColorFilter('#FF0000'),
        [3],
        { filterOn: 'CellColor', color: '#FF0000' },
      ],
      [
        'a font',
        0,
        (filter) => filter.applyFontColorFilter('#0000FF'),
        [3],
        { filterOn: 'FontColor', color: '#0000FF' },
      ],
      [
        'an icon',
        0,
        (filter) => filter.applyIconFilter({ set: 'ThreeFlags', index: 2 }),
        [5, 6],
        { filterOn: 'Icon', icon: { set: 'ThreeFlags', index: 2 } as Excel.Icon },
      ],
    ])('%s', async (_name, position, act, left, criteria) => {
      await onSheet(async (context, sheet) => {
        sheet.getRange('A1:B7').values = [
          ['Number', 'Day'],
          ...[1, 2, 3, 4, 5, 6].map((number) => [number, day(number - 2)]),
        ];
        sheet.getRange('A4').format.fill.color = '#FF0000';
        sheet.getRange('A4').format.font.color = '#0000FF';
        sheet.getRange('A2:A7').conditionalFormats.add('IconSet').iconSet.style = 'ThreeFlags';
        const table = sheet.tables.add('A1:B7', true);
        table.showBandedRows = false;
        const { filter } = table.columns.getItemAt(position);
        act(filter);
        filter.load('criteria');
        const rows = [1, 2, 3, 4, 5, 6].map((row) => sheet.getRange(`${row + 1}:${row + 1}`).load('rowHidden'));
        await context.sync();
        expect(rows.flatMap(({ rowHidden }, index) => (rowHidden ? [] : [index + 1]))).toEqual(left);
        expect(filter.criteria).toMatchObject(criteria);
      });
    });

    it.each<[string, Act, string]>([
      ['no items', (filter) => filter.applyTopItemsFilter(0), 'InvalidArgument'],
      ['more than 500', (filter) => filter.applyBottomItemsFilter(501), 'InvalidArgument'],
      ['more than all', (filter) => filter.applyTopPercentFilter(101), 'InvalidArgument'],
      ['no colour', (filter) => filter.applyCellColorFilter('reddish'), 'InvalidArgument'],
      ['an unknown time', (filter) => filter.applyDynamicFilter('Unknown'), 'InvalidArgument'],
      [
        'an icon no filter in a file can name',
        (filter) => filter.applyIconFilter({ set: 'ThreeStars', index: 1 }),
        'ApiNotFound',
      ],
    ])('refuses %s', async (_name, act, code) => {
      expect(
        await errorOf(async (_context, sheet) => {
          sheet.getRange('A1:A2').values = [['x'], [1]];
          act(sheet.tables.add('A1:A2', true).columns.getItemAt(0).filter);
        }),
      ).toBe(code);
    });
  });

  it('sorts its body', async () => {
    await withTable(async (context, table) => {
      table.sort.apply([{ key: 1, ascending: false }]);
      const body = table.getDataBodyRange().load('values, formulas');
      await context.sync();
      expect(body.values).toEqual([
        ['b', 3, 6],
        ['a', 2, 4],
      ]);
    });
  });

  it('becomes an ordinary range, or goes with its contents', async () => {
    await withTable(async (context, table, sheet) => {
      const range = table.convertToRange().load('address');
      sheet.tables.load('count');
      await context.sync();
      expect([range.address, sheet.tables.count]).toEqual(['Sheet1!B2:D4', 0]);
      const double = sheet.getRange('D3:D4').load('formulas, values');
      await context.sync();
      expect([double.formulas, double.values]).toEqual([
        [['=$C$3*2'], ['=$C$4*2']],
        [[4], [6]],
      ]);
    });
    await withTable(async (context, table, sheet) => {
      table.delete();
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  it.each<[string, unknown]>([
    ['style', 'TableStyleLight9'],
    ['showBandedColumns', true],
    ['showBandedRows', false],
    ['highlightFirstColumn', true],
    ['highlightLastColumn', true],
    ['showFilterButton', false],
  ])('%s is written and read', async (property, value) => {
    await withTable(async (context, table) => {
      table.set({ [property]: value });
      table.load(property);
      await context.sync();
      expect(table[property as 'style']).toBe(value);
    });
  });

  it('is found in its sheet, in the workbook, through a range', async () => {
    await withTable(async (context, _table, sheet) => {
      const byName = context.workbook.tables.getItem('goals').load('id');
      const none = sheet.tables.getItemOrNullObject('No');
      const through = sheet.getRange('B3').getTables(false);
      through.load('items/name');
      await context.sync();
      const again = context.workbook.tables.getItem(byName.id).load('name');
      await context.sync();
      expect([again.name, none.isNullObject, through.items.map((each) => each.name)]).toEqual([
        'Goals',
        true,
        ['Goals'],
      ]);
    });
  });

  it('is addressed by name and structured reference', async () => {
    await withTable(async (context, _table, sheet) => {
      const addresses = [
        sheet.getRange('Goals'),
        sheet.getRange('Goals[Weight]'),
        sheet.getRange('Goals[#Headers]'),
        sheet.getRange('Goals[#All]'),
      ].map((range) => range.load('address'));
      await context.sync();
      expect(addresses.map((range) => range.address)).toEqual([
        'Sheet1!B3:D4',
        'Sheet1!C3:C4',
        'Sheet1!B2:D2',
        'Sheet1!B2:D4',
      ]);
    });
  });

  it('refuses to be torn apart by shifting cells', async () => {
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.tables.add('B2:D4', true);
        sheet.getRange('C1').insert('Down');
      }),
    ).toBe('InvalidOperation');
    expect(
      await errorOf(async (_context, sheet) => {
        sheet.tables.add('B2:D4', true);
        sheet.getRange('2:2').delete('Up');
      }),
    ).toBe('InvalidOperation');
  });
});
