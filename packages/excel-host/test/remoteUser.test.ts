// Somebody else who has the workbook open: the add-in is told so, and the person here keeps the sheet in front and nothing of theirs is run over.
import type { CellValue } from '@coachbook/workbook';
import { connectClient, createHost } from '../src';

type Told = readonly [event: string, source: string, about: string];

async function opened() {
  const host = await createHost();
  const { Excel } = connectClient(host);
  const told: Told[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(
      async ({ source, triggerSource, address }) => void told.push([`changed, ${triggerSource}`, source, address]),
    );
    worksheets.onAdded.add(async ({ source }) => void told.push(['added', source, '']));
    await context.sync();
  });
  const valueAt = (row: number, column: number): CellValue =>
    host
      .snapshot()
      .sheets[0]?.rows.find(({ index }) => index === row)
      ?.cells.find((cell) => cell.column === column)?.value ?? null;
  return { host, Excel, told, valueAt };
}

describe('somebody elsewhere', () => {
  it('is told apart from the person here and from the add-in', async () => {
    const { host, Excel, told } = await opened();
    host.user.type('Sheet1', 0, 0, 'here');
    host.remoteUser.type('Sheet1', 1, 0, 'there');
    host.remoteUser.insertRows('Sheet1', 1, 2);
    host.remoteUser.addSheet('Theirs');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B1').values = [['add-in']];
      await context.sync();
    });
    await host.settled();
    expect(told).toEqual([
      ['changed, Unknown', 'Local', 'A1'],
      ['changed, Unknown', 'Remote', 'A2'],
      ['changed, Unknown', 'Remote', '2:3'],
      ['added', 'Remote', ''],
      ['changed, ThisLocalAddin', 'Local', 'B1'],
    ]);
  });

  it('brings nothing to the front', async () => {
    const { host } = await opened();
    host.remoteUser.addSheet('Theirs');
    host.remoteUser.copySheet('Sheet1');
    expect(host.snapshot()).toMatchObject({ activeSheet: 'Sheet1', sheets: { length: 3 } });
  });

  it('is not run over by an undo here', async () => {
    const { host, valueAt } = await opened();
    host.user.insertRows('Sheet1', 0, 1);
    host.remoteUser.type('Sheet1', 5, 0, 'there');
    expect([host.user.canUndo, host.user.undo(), valueAt(5, 0)]).toEqual([false, false, 'there']);
    host.user.type('Sheet1', 5, 1, 'here');
    host.user.undo();
    expect([valueAt(5, 0), valueAt(5, 1)]).toEqual(['there', null]);
  });

  it('is told in the change the views follow', async () => {
    const { host } = await opened();
    const origins: string[] = [];
    host.onChange(({ origin }) => origins.push(origin));
    host.remoteUser.type('Sheet1', 0, 0, 'there');
    expect(origins).toEqual(['remoteUser']);
  });

  it('may move the cell that is being edited here, and take it away', async () => {
    const { host } = await opened();
    host.setEditing({ sheet: 'Sheet1', row: 4, column: 1 });
    host.remoteUser.insertRows('Sheet1', 2, 3);
    host.remoteUser.deleteColumns('Sheet1', 0, 1);
    host.remoteUser.renameSheet('Sheet1', 'Theirs');
    expect(host.editedCell).toEqual({ sheet: 'Theirs', row: 7, column: 0 });
    host.remoteUser.deleteRows('Theirs', 7, 1);
    expect(host.editedCell).toBe('gone');
    host.setEditing(undefined);
    expect(host.editedCell).toBeUndefined();
  });
});
