// Cells set in any order stand where they were set, and nowhere else.

import fc from 'fast-check';
import { cellAt, emptySheet, SheetDraft } from '../src';

it('a cell taken from elsewhere stands where it is put, and what stood in its old place stays', () => {
  const place = fc.integer({ min: 0, max: 5 });
  fc.assert(
    fc.property(place, place, fc.string({ minLength: 1 }), (from, to, text) => {
      const first = new SheetDraft(emptySheet('Sheet'));
      first.set(0, 0, { value: 'stays' });
      first.set(1, from, { value: text });
      const sheet = first.finish();
      const draft = new SheetDraft(sheet);
      draft.set(0, to + 1, cellAt(sheet, 1, from));
      const made = draft.finish();
      expect(cellAt(made, 0, 0)?.value).toBe('stays');
      expect(cellAt(made, 0, to + 1)).toEqual({ column: to + 1, value: text });
      expect(made.rows[0]?.cells).toHaveLength(2);
    }),
  );
});
