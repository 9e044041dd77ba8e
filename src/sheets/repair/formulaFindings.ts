// Calculated cells that show something else than our formula would: somebody typed over it, or changed it.

import { cellAt, type CellValue } from '@coachbook/workbook';
import { cellOf, finding, type Engagement, type Finding } from '../../domain';
import { valueAt, type Located } from '../decode/locate';
import { textOf } from '../decode/textOf';
import { tableShape } from '../render/tableShape';
import type { SheetContext } from '../schema/SheetContext';
import type { InputTable } from '../schema/SheetDefinition';

/**
 * Findings formula.replaced. It is the value that counts, because formulas need not have been read; our own formula is believed in a file, whose results may be old. Blank cells get
 * their formula with the next refresh; an error speaks for itself.
 */
export function formulaFindings({ tables }: Located, context: SheetContext): readonly Finding[] {
  return [...tables.values()].flatMap((located) => {
    const { definition, sheet, first, columns } = located;
    if (definition.kind !== 'input') return [];
    const rows = context.engagement[definition.table] as readonly Engagement[InputTable['table']][number][];
    const formulas = new Map(
      tableShape(definition, context.language).columns.map(({ key, formula }) => [key, formula]),
    );
    const measured = definition.columns.flatMap((column) =>
      column.source === 'input' && (column.rule.kind === 'number' || column.rule.kind === 'day') ? [column.key] : [],
    );
    return definition.columns.flatMap((column) => {
      const at = columns.get(column.key);
      if (column.source !== 'formula' || at === undefined) return [];
      return rows.flatMap((row): readonly Finding[] => {
        // Where a number or a day is a text, we can read it and Excel cannot.
        if (measured.some((key) => typeof valueAt(located, first + row.row, key) === 'string')) return [];
        const cell = cellAt(sheet, first + row.row, at);
        const value = valueAt(located, first + row.row, column.key);
        if (!cell || textOf(value) === '' || typeof value === 'object' || cell.formula === formulas.get(column.key))
          return [];
        const expected = column.value(row, context);
        return isSame(value, expected)
          ? []
          : [
              finding('formula.replaced', cellOf(definition.table, row, column.key), {
                value: textOf(value),
                expected: textOf(expected) === '' ? '–' : textOf(expected),
              }),
            ];
      });
    });
  });
}

function isSame(shown: CellValue, expected: CellValue): boolean {
  if (typeof shown === 'number' && typeof expected === 'number')
    return Math.abs(shown - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  return textOf(shown) === textOf(expected);
}
