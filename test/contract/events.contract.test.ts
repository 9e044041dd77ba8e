// What Microsoft’s reference says of the events of worksheets and tables, held against the Excel under test.
import { learn, settle, withPerson } from './excelUnderTest';

describe(learn('worksheetchangedeventargs'), () => {
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
