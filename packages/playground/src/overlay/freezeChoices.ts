// What of a sheet can be frozen, from where the cursor stands.

import type { Host } from '@coachbook/excel-host';
import type { Cursor } from '../grid/moves';
import type { PageKey } from '../locales/pageMessage';

export interface FreezeChoice {
  readonly key: PageKey;
  run(): void;
}

/** Unfreezing only where something is frozen. */
export function freezeChoices({ user, snapshot }: Host, { sheet, row, column }: Cursor): readonly FreezeChoice[] {
  const isFrozen = snapshot().sheets.find(({ name }) => name === sheet)?.freeze !== undefined;
  return [
    { key: 'page.freeze.here', run: () => user.freeze(sheet, row, column) },
    { key: 'page.freeze.row', run: () => user.freeze(sheet, 1, 0) },
    { key: 'page.freeze.column', run: () => user.freeze(sheet, 0, 1) },
    ...(isFrozen ? [{ key: 'page.freeze.none', run: () => user.freeze(sheet, 0, 0) } as const] : []),
  ];
}
