// The rules that colour a sheet: what its definition says, and the colours of its signs, wherever a column shows some.

import type { Language } from '../../locales';
import type { ConditionalFormatData } from '../../workbook';
import type { ColumnDefinition } from '../schema/ColumnDefinition';
import type { RuleArea, SheetDefinition } from '../schema/SheetDefinition';
import { statusColors } from './rules';

/** `areaOf` says where the column of that key in the table of that name begins. */
export function rulesOf(definition: SheetDefinition, language: Language, areaOf: (table: string, column: string) => RuleArea): readonly ConditionalFormatData[] {
  const signs = definition.tables.flatMap((table) => (table.kind === 'record' ? [] : (table.columns as readonly ColumnDefinition<never>[]).flatMap(({ key, format }) => (
    format === 'status' || format === 'remark' ? statusColors(areaOf(table.name, key), language, format === 'status' ? 'bold' : 'plain') : []
  ))));
  return [...signs, ...(definition.rules?.(language, areaOf) ?? [])];
}
