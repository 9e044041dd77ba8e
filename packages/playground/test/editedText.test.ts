// What editing a cell begins with, and what becomes of it.

import { createHost } from '@coachbook/excel-host';
import { emptyWorkbook } from '@coachbook/workbook';
import { editedText, goesOnFrom } from '../src/grid/editedText';

it('is the beginning of a text that nothing breaks, and all of any other', async () => {
  const host = await createHost(emptyWorkbook());
  const shown = (text: string) => {
    host.user.type('Sheet1', 0, 0, text);
    return editedText(host.view, 'Sheet1', 0, 0);
  };
  const prose = 'word '.repeat(6_000).trim();
  expect(shown(prose)).toEqual({ text: prose, isWhole: true });
  const cut = shown('_'.repeat(32_767));
  expect(cut).toEqual({ text: '_'.repeat(8_000), isWhole: false });
  expect(goesOnFrom(`x${cut.text}`, cut)).toBe(true);
  expect(goesOnFrom('something else', cut)).toBe(false);
});
