// The rules that colour a sheet: what its definition says, and the colours of its signs, wherever a column shows some.

import type { ConditionalFormatData } from '@coachbook/workbook';
import type { Language } from '../../locales';
import type { ColumnDefinition, ColumnFormat } from '../schema/ColumnDefinition';
import type { RuleArea, SheetDefinition } from '../schema/SheetDefinition';
import { statusColors } from './rules';

/** `areaOf` says where the column of that key in the table of that name begins. */
export function rulesOf(
  definition: SheetDefinition,
  language: Language,
  areaOf: (table: string, column: string) => RuleArea,
): readonly ConditionalFormatData[] {
  const signs = definition.tables.flatMap((table) =>
    table.kind === 'record'
      ? []
      : (table.columns as readonly ColumnDefinition<never>[]).flatMap(({ key, format }) =>
          isSigned(format) ? signColors(format, areaOf(table.name, key), language) : [],
        ),
  );
  return [...signs, ...(definition.rules?.(language, areaOf) ?? [])];
}

/** The colours of a column's signs, if its values bear some: strong for a status, plain for a remark. */
export function signColors(format: ColumnFormat, area: RuleArea, language: Language): readonly ConditionalFormatData[] {
  return isSigned(format) ? statusColors(area, language, format === 'status' ? 'status' : 'remark') : [];
}

function isSigned(format: ColumnFormat): boolean {
  return format === 'status' || format === 'remark';
}
