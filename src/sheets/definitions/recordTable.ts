// A record of the model as a table of fields.

import { SINGLE_COLUMNS, type ColumnRule, type SingleName } from '../../domain';
import { textKey, type Complete } from '../../locales';
import { formatOf } from '../schema/columns';
import type { RecordTable } from '../schema/SheetDefinition';

type OfFields = {
  [R in SingleName]:
    | `column.${R}.${keyof (typeof SINGLE_COLUMNS)[R] & string}`
    | `help.${R}.${keyof (typeof SINGLE_COLUMNS)[R] & string}`;
}[SingleName];

const texts: Complete<`table.${SingleName}` | OfFields> = true;
void texts;

/** Every field of the record, in the order of the model. Labels and help are those of its columns. */
export function recordTable(record: SingleName, left: number, widths: RecordTable['widths']): RecordTable {
  const rules = Object.entries(SINGLE_COLUMNS[record]) as [string, ColumnRule][];
  return {
    kind: 'record',
    record,
    name: `${record.charAt(0).toUpperCase()}${record.slice(1)}`,
    caption: `table.${record}`,
    left,
    widths,
    fields: rules.map(([key, rule]) => ({
      key,
      rule,
      label: textKey('column', record, key),
      help: textKey('help', record, key),
      format: rule.kind === 'text' ? 'longText' : formatOf(rule),
    })),
  };
}
