// The grid's ids stay with their sheets.

import { SheetIds } from '../src/grid/SheetIds';

describe('ids of sheets', () => {
  it('stay when a sheet is renamed or moved', () => {
    const ids = new SheetIds();
    ids.take(['A', 'B', 'C']);
    const b = ids.idOf('B');
    expect(ids.take(['C', 'A', 'Beta'])).toEqual({ renamed: [{ id: b, name: 'Beta' }], removed: [], added: [] });
    expect(ids.idOf('Beta')).toBe(b);
  });

  it('are new for new sheets and never used again', () => {
    const ids = new SheetIds();
    ids.take(['A', 'B']);
    const b = ids.idOf('B');
    expect(ids.take(['A']).removed).toEqual([b]);
    const { added } = ids.take(['A', 'B']);
    expect(added).toHaveLength(1);
    expect(added[0]?.id).not.toBe(b);
    expect(ids.nameOf(b)).toBeUndefined();
  });
});
