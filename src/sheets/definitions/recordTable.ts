// A record of the model as a table of fields.

import { SINGLE_COLUMNS, type ColumnRule, type SingleName } from '../../domain';
import type { MessageKey } from '../../locales';
import { formatOf } from '../schema/columns';
import type { RecordTable } from '../schema/SheetDefinition';

/** Every field of the record, in the order of the model. Labels and help are those of its columns. */
export function recordTable(record: SingleName, left: number, widths: RecordTable['widths']): RecordTable {
  const rules = Object.entries(SINGLE_COLUMNS[record]) as [string, ColumnRule][];
  return {
    kind: 'record',
    record,
    name: `${record.charAt(0).toUpperCase()}${record.slice(1)}`,
    caption: `table.${record}` as MessageKey,
    left,
    widths,
    fields: rules.map(([key, rule]) => ({
      key,
      rule,
      label: `column.${record}.${key}` as MessageKey,
      help: `help.${record}.${key}` as MessageKey,
      format: rule.kind === 'text' ? 'longText' : formatOf(rule),
    })),
  };
}
