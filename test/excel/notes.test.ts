// Notes, where Excel's library does not know them yet.

import { connectClient, createHost } from '@coachbook/excel-host';
import { runBatches } from '../../src/app';
import { applyEdits, translateError } from '../../src/excel';

it('notes are refused by name, and nothing of the request arrives', async () => {
  const host = await createHost();
  const { Excel } = connectClient(host);
  const [sheet = ''] = host.snapshot().sheets.map(({ name }) => name);
  const before = host.snapshot();
  const written = runBatches(Excel)((context) =>
    applyEdits(
      context,
      [
        { kind: 'setValues', sheet, top: 0, left: 0, values: [['a']] },
        { kind: 'setNotes', sheet, remove: [], add: [{ row: 0, column: 0, author: '', text: 'Ask her first' }] },
      ],
      before,
    ),
  );
  expect(translateError(await written.catch((error: unknown) => error))).toEqual({
    kind: 'tooOld',
    code: 'ApiNotFound',
    detail: 'Notes need ExcelApi 1.18.',
  });
  expect(host.snapshot()).toEqual(before);
});
