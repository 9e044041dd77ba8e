// Excel.Worksheet, WorksheetCollection, WorksheetFreezePanes, WorksheetProtection, PageLayout: learn.microsoft.com/javascript/api/excel/excel.worksheet and its neighbours; docs/excel/excel-add-ins-worksheets.md.
import { errorOf, onSheet, settle, withPerson } from './excelUnderTest';

describe('WorksheetCollection', () => {
  it('adds at the end, counts names, finds by name regardless of case', async () => {
    await onSheet(async (context) => {
      const sheets = context.workbook.worksheets;
      const added = sheets.add().load('name, position');
      const named = sheets.add('Goals').load('position');
      const found = sheets.getItem('gOALS').load('name');
      const missing = sheets.getItemOrNullObject('No');
      const count = sheets.getCount();
      const last = sheets.getLast().load('name');
      const first = sheets.getFirst().load('name');
      await context.sync();
      expect([added.name, added.position, named.position, found.name, missing.isNullObject, count.value, last.name, first.name]).toEqual(['Sheet2', 1, 2, 'Goals', true, 3, 'Goals', 'Sheet1']);
    });
  });

  it.each(['', 'x'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a[b', 'a]b', 'a:b', "'a", "a'", 'History', '   '])('refuses the name "%s"', async (name) => {
    expect(await errorOf(async (context) => { context.workbook.worksheets.add('ok').name = name; })).toBe('InvalidArgument');
  });

  it('refuses taken names in any case, finds no missing sheet', async () => {
    expect(await errorOf(async (context) => { context.workbook.worksheets.add('SHEET1'); })).toBe('ItemAlreadyExists');
    expect(await errorOf(async (context) => { context.workbook.worksheets.getItem('No').activate(); })).toBe('ItemNotFound');
  });
});

describe('Worksheet', () => {
  it('keeps one visible sheet', async () => {
    expect(await errorOf(async (_context, sheet) => { sheet.delete(); })).toBe('InvalidOperation');
    expect(await errorOf(async (_context, sheet) => { sheet.visibility = 'Hidden'; })).toBe('InvalidOperation');
    expect(await errorOf(async (context) => { context.workbook.worksheets.add('b').delete(); })).toBeUndefined();
  });

  it('does not delete a very hidden sheet nor activate a hidden one', async () => {
    expect(await errorOf(async (context) => { const other = context.workbook.worksheets.add('b'); other.visibility = 'VeryHidden'; other.delete(); })).toBe('InvalidOperation');
    expect(await errorOf(async (context) => { const other = context.workbook.worksheets.add('b'); other.visibility = 'Hidden'; other.activate(); })).toBe('InvalidOperation');
  });

  it.each<[string, unknown]>([['tabColor', '#0F6C6D'], ['tabColor', ''], ['showGridlines', false], ['showHeadings', false], ['visibility', 'Visible'], ['name', '4 Goals']])('%s is written and read', async (property, value) => {
    await onSheet(async (context, sheet) => {
      sheet.set({ [property]: value });
      sheet.load(property);
      await context.sync();
      expect(sheet[property as 'name']).toBe(value);
    });
  });

  it('moves, walks to its neighbours, and copies with everything on it', async () => {
    await onSheet(async (context, sheet) => {
      const b = context.workbook.worksheets.add('B');
      b.position = 0;
      sheet.getRange('A1:B2').values = [['x', 'y'], [1, '=A2+1']];
      sheet.tables.add('A1:B2', true).name = 'T';
      const copy = sheet.copy('End').load('name');
      copy.tables.load('items/name');
      const formula = copy.getRange('B2').load('formulas');
      const next = b.getNext().load('name');
      const before = b.getPreviousOrNullObject();
      context.workbook.worksheets.load('items/name');
      await context.sync();
      expect(context.workbook.worksheets.items.map((each) => each.name)).toEqual(['B', 'Sheet1', 'Sheet1 (2)']);
      expect([copy.name, copy.tables.items[0]?.name, next.name, before.isNullObject, formula.formulas[0]![0]]).toEqual(['Sheet1 (2)', 'T2', 'Sheet1', true, '=A2+1']);
    });
  });

  it('renaming takes formulas and names along', async () => {
    await onSheet(async (context, sheet) => {
      const other = context.workbook.worksheets.add('B');
      sheet.getRange('A1').values = [[4]];
      other.getRange('A1').formulas = [['=Sheet1!A1+1']];
      context.workbook.names.add('Four', sheet.getRange('A1'));
      sheet.name = "Bob's goals";
      const cell = other.getRange('A1').load('formulas, values');
      const name = context.workbook.names.getItem('Four').load('formula, value');
      await context.sync();
      expect([cell.formulas[0]![0], cell.values[0]![0], name.formula]).toEqual(["='Bob''s goals'!A1+1", 5, "='Bob''s goals'!$A$1"]);
    });
  });

  it('outline levels hide and show', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('2:5').group('ByRows');
      sheet.getRange('3:4').group('ByRows');
      sheet.showOutlineLevels(2, 0);
      const [outer, inner] = [sheet.getRange('2:2').load('rowHidden'), sheet.getRange('3:3').load('rowHidden')];
      await context.sync();
      expect([outer.rowHidden, inner.rowHidden]).toEqual([false, true]);
      sheet.showOutlineLevels(1, 0);
      outer.load('rowHidden');
      await context.sync();
      expect(outer.rowHidden).toBe(true);
    });
    expect(await errorOf(async (_context, sheet) => { sheet.showOutlineLevels(9, 0); })).toBe('InvalidArgument');
  });

  it('selection and the active sheet', async () => {
    await onSheet(async (context) => {
      const other = context.workbook.worksheets.add('B');
      other.getRange('B2:C3').select();
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([active.name, selected.address, cell.address]).toEqual(['B', 'B!B2:C3', 'B!B2']);
    });
  });
});

describe('WorksheetFreezePanes', () => {
  it.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string]>([
    ['rows', (panes) => panes.freezeRows(2), 'Sheet1!1:2'], ['columns', (panes) => panes.freezeColumns(1), 'Sheet1!A:A'], ['both, by the range that stays', (panes) => panes.freezeAt('A1:B4'), 'Sheet1!A1:B4'],
  ])('%s', async (_name, freeze, address) => {
    await onSheet(async (context, sheet) => {
      freeze(sheet.freezePanes);
      const location = sheet.freezePanes.getLocation().load('address');
      await context.sync();
      expect(location.address).toBe(address);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe('WorksheetProtection', () => {
  it('locks cells, leaves unlocked ones, and is not applied twice', async () => {
    await onSheet(async (context, sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowInsertRows: true, selectionMode: 'Unlocked' });
      sheet.getRange('B1').values = [['ok']];
      sheet.getRange('5:5').insert('Down');
      sheet.protection.load('protected, options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowInsertRows: true, allowDeleteRows: false, selectionMode: 'Unlocked' });
    });
    expect(await errorOf(async (_context, sheet) => { sheet.protection.protect(); sheet.getRange('A1').values = [[1]]; })).toBe('AccessDenied');
    expect(await errorOf(async (_context, sheet) => { sheet.protection.protect(); sheet.protection.protect(); })).toBe('InvalidOperation');
    expect(await errorOf(async (_context, sheet) => { sheet.protection.protect(); sheet.getRange('1:1').delete('Up'); })).toBe('AccessDenied');
    expect(await errorOf(async (_context, sheet) => { sheet.protection.protect(); sheet.protection.unprotect(); sheet.getRange('A1').values = [[1]]; })).toBeUndefined();
  });
});

describe('PageLayout', () => {
  it.each<[string, unknown]>([['orientation', 'Landscape'], ['paperSize', 'A4'], ['centerHorizontally', true], ['leftMargin', 36], ['zoom', { horizontalFitToPages: 1, verticalFitToPages: 0 }]])('%s is written and read', async (property, value) => {
    await onSheet(async (context, sheet) => {
      sheet.pageLayout.set({ [property]: value });
      sheet.pageLayout.load(property);
      await context.sync();
      expect(sheet.pageLayout[property as 'orientation']).toEqual(value);
    });
  });

  it('titles, area, headers and footers', async () => {
    await onSheet(async (context, sheet) => {
      sheet.pageLayout.setPrintTitleRows('$1:$3');
      sheet.pageLayout.setPrintArea('A1:F40');
      const { defaultForAllPages } = sheet.pageLayout.headersFooters;
      defaultForAllPages.centerFooter = '&P / &N';
      defaultForAllPages.load('centerFooter, leftHeader');
      const rows = sheet.pageLayout.getPrintTitleRows().load('address');
      const area = sheet.pageLayout.getPrintArea().load('address');
      const columns = sheet.pageLayout.getPrintTitleColumnsOrNullObject();
      await context.sync();
      expect([rows.address, area.address, columns.isNullObject, defaultForAllPages.centerFooter, defaultForAllPages.leftHeader]).toEqual(['Sheet1!1:3', 'Sheet1!A1:F40', true, '&P / &N', '']);
    });
  });
});

describe('events', () => {
  it('of worksheets: added, renamed, activated, deleted, selection, changed by rows', async () => {
    const { host, run } = await withPerson();
    const heard: string[] = [];
    await run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.onAdded.add(async (event) => { heard.push(event.type); });
      sheets.onActivated.add(async (event) => { heard.push(event.type); });
      sheets.onDeleted.add(async (event) => { heard.push(event.type); });
      sheets.onSelectionChanged.add(async (event) => { heard.push(`${event.type} ${event.address}`); });
      sheets.onChanged.add(async (event) => { heard.push(`${event.changeType} ${event.address}`); });
      await context.sync();
    });
    host.person.addSheet('B');
    host.person.select('B', { top: 1, left: 1, bottom: 2, right: 1 });
    host.person.insertRows('B', 3, 2);
    host.person.deleteColumns('B', 0, 1);
    host.person.deleteSheet('B');
    await settle(host);
    expect(heard).toEqual(['WorksheetAdded', 'WorksheetActivated', 'WorksheetSelectionChanged B2:B3', 'RowInserted 4:5', 'ColumnDeleted A:A', 'WorksheetDeleted', 'WorksheetActivated']);
  });

  it('say who caused them, can be silenced, and stop when removed', async () => {
    const { host, run } = await withPerson();
    const heard: (string | undefined)[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const registration = sheet.onChanged.add(async (event) => { heard.push(event.triggerSource); });
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      host.person.type('Sheet1', 0, 0, '2');
      await settle(host);
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[3]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
      registration.remove();
      await context.sync();
      host.person.type('Sheet1', 0, 0, '4');
      await settle(host);
    });
    expect(heard).toEqual(['ThisLocalAddin', 'Unknown']);
  });

  it('the workbook tells of any new selection', async () => {
    const { host, run } = await withPerson();
    let heard = 0;
    await run(async (context) => {
      context.workbook.onSelectionChanged.add(async () => { heard += 1; });
      await context.sync();
    });
    host.person.select('Sheet1', { top: 4, left: 4, bottom: 4, right: 4 });
    await settle(host);
    expect(heard).toBe(1);
  });

  it('a range from an event is the range that changed', async () => {
    const { host, run } = await withPerson();
    const addresses: string[] = [];
    await run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add(async (event) => {
        await run(async (own) => {
          const range = event.getRange(own).load('address, values');
          await own.sync();
          addresses.push(`${range.address} ${range.values}`);
        });
      });
      await context.sync();
    });
    host.person.type('Sheet1', 1, 1, 'x');
    await settle(host);
    await settle(host);
    expect(addresses).toEqual(['Sheet1!B2 x']);
  });
});
