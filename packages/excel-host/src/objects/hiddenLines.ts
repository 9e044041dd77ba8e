// Whether rows and columns are hidden.

import type { RangeRef } from '../core/RangeRef';
import { changeColumns, columnProps } from '../document/columns';
import { rowsOf } from '../ranges/rowsOf';
import { booleanOf } from '../server/Arguments';
import type { Property } from '../server/ObjectType';

/** Of the range's rows, its columns, or (for reading only) both; null where they differ. */
export function hidden(rows: boolean, columns: boolean): Property<RangeRef> {
  return {
    get: ({ sheet, area }) => {
      const states = new Set<boolean>();
      if (rows)
        for (let row = area.top; row <= Math.min(area.bottom, area.top + 100_000); row += 1)
          states.add(sheet.rows.get(row)?.props.hidden === true);
      if (columns)
        for (let column = area.left; column <= area.right; column += 1)
          states.add(columnProps(sheet.columns, column).hidden === true);
      return states.size > 1 ? null : states.has(true);
    },
    set: ({ sheet, area }, value, { core }) => {
      const hide = booleanOf(value);
      if (columns) {
        core.document.writeColumns(
          sheet,
          changeColumns(sheet.columns, area.left, area.right, ({ hidden: _before, ...props }) =>
            hide ? { ...props, hidden: true } : props,
          ),
        );
        return;
      }
      for (const row of rowsOf(sheet, area, hide)) {
        const { hidden: _before, ...props } = sheet.rows.get(row)?.props ?? {};
        core.document.writeRow(sheet, row, hide ? { ...props, hidden: true } : props);
      }
    },
  };
}
