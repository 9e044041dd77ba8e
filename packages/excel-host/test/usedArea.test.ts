// The area around all cells is remembered: whatever is done to cells, what is answered is what is there.

import fc from 'fast-check';
import { createHost } from '../src';

const place = fc.record({ row: fc.nat(6), column: fc.nat(4) });
const acts = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('type' as const), at: place, text: fc.constantFrom('1', 'x', '') }),
    fc.record({
      kind: fc.constantFrom('insertRow' as const, 'deleteRow' as const, 'undo' as const, 'redo' as const),
      at: place,
      text: fc.constant(''),
    }),
  ),
  { maxLength: 12 },
);

describe('the used area', () => {
  it('is that of the cells, after anything', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (list) => {
        const host = await createHost();
        for (const {
          kind,
          at: { row, column },
          text,
        } of list) {
          if (kind === 'type') host.user.type('Sheet1', row, column, text);
          else if (kind === 'insertRow') host.user.insertRows('Sheet1', row, 1);
          else if (kind === 'deleteRow') host.user.deleteRows('Sheet1', row, 1);
          else host.user[kind]();
          const cells = (host.snapshot().sheets[0]?.rows ?? []).flatMap((each) =>
            each.cells.map((cell) => [each.index, cell.column] as const),
          );
          const [rows, columns] = [cells.map(([at]) => at), cells.map(([, at]) => at)];
          const expected =
            cells.length === 0
              ? undefined
              : {
                  top: Math.min(...rows),
                  bottom: Math.max(...rows),
                  left: Math.min(...columns),
                  right: Math.max(...columns),
                };
          expect(host.view.usedArea('Sheet1')).toEqual(expected);
        }
      }),
      { numRuns: 40 },
    );
  });
});
