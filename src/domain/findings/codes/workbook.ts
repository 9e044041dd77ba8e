// Codes about reading a workbook: cells, columns and tables as people left them.
import { advice, error, warning } from './spec';

export const workbookFindings = {
  /** The cell shows one of Excel's errors (#REF!, #N/A ...). */
  'cell.error': error({ value: 'text' }),
  /** Parts of a list in one cell that could not be understood. */
  'cell.unreadable': error({ value: 'text' }),
  /** Several people have this name. */
  'reference.ambiguous': error({ value: 'text', ids: 'ids' }),
  'table.missing': error({ table: 'text' }),
  /** Something stands further down in a table than is read. */
  'table.tooLong': error({ table: 'text', line: 'number', most: 'number' }),
  'column.missing': warning({ column: 'text' }),
  /** Two columns have headers that mean the same; the first one is read. */
  'column.twice': warning({ column: 'text' }),
  /** The workbook was made by a newer version. */
  'workbook.newer': error({ version: 'number' }),
  /** An older version made it: parts that have come since are missing. */
  'workbook.older': warning({}),
  /** Its sheets were being made, and that came to no end. */
  'workbook.unfinished': warning({}),
  /** The line that says which version made the workbook is gone, or nothing readable stands there. */
  'workbook.versionMissing': advice({}),
  /** A name that lists or formulas need is gone, or leads nowhere. */
  'workbook.nameMissing': warning({ name: 'text' }),
  'workbook.chartMissing': advice({ chart: 'text', sheet: 'text' }),
  /** What may be typed is not checked any more, or colours are gone. */
  'workbook.rulesMissing': advice({ sheet: 'text' }),
  /** A cell of a calculated column shows something else than its formula would. */
  'formula.replaced': advice({ value: 'text', expected: 'text' }),
  /** A setting's row is gone: its default holds. */
  'setting.missing': advice({ setting: 'text' }),
} as const;
