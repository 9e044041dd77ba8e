// Formulas of ours that lead nowhere, because a column they speak of was taken away.

import { SheetDraft } from '@coachbook/workbook';
import { valueAt, type Located } from '../decode/locate';
import type { LocatedTable } from '../decode/LocatedTable';
import { tableShape } from '../render/tableShape';
import type { SheetContext } from '../schema/SheetContext';
import { changeSheet, type Restore } from './Restore';

export const restoreFormulas: Restore = (workbook, _fresh, located, context) =>
  calculatedColumns(located, context).reduce(
    (current, { sheet, column, formula, first, last, key, table }) =>
      changeSheet(current, sheet, (now) => {
        const draft = new SheetDraft(now);
        for (let row = first; row <= last; row += 1) {
          const known = draft.cell(row, column);
          if (known?.formula?.includes('#REF!') && known.formula !== formula)
            draft.setContent(row, column, { value: valueAt(table, row, key), formula });
        }
        return draft.finish();
      }),
    workbook,
  );

interface CalculatedColumn {
  readonly sheet: string;
  readonly table: LocatedTable;
  readonly key: string;
  /** Zero-based sheet column and rows of its body. */
  readonly column: number;
  readonly first: number;
  readonly last: number;
  readonly formula: string;
}

/** The columns of people's tables that Excel calculates. */
export function calculatedColumns(
  { tables }: Located,
  { language }: Pick<SheetContext, 'language'>,
): readonly CalculatedColumn[] {
  return [...tables.values()].flatMap((table) =>
    (table.definition.kind === 'input' ? tableShape(table.definition, language).columns : []).flatMap(
      ({ key, formula }) => {
        const column = table.columns.get(key);
        return formula === undefined || column === undefined
          ? []
          : [{ sheet: table.sheet.name, table, key, column, first: table.first, last: table.last, formula }];
      },
    ),
  );
}
