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
  'column.missing': warning({ column: 'text' }),
  /** Two columns have headers that mean the same; the first one is read. */
  'column.twice': warning({ column: 'text' }),
  /** The workbook was made by a newer version. */
  'workbook.newer': error({ version: 'number' }),
  /** A setting's row is gone: its default holds. */
  'setting.missing': advice({ setting: 'text' }),
} as const;
