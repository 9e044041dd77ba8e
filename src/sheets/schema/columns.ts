// Short ways to declare columns; what they hold is declared once, in the domain.

import { type CHOICES, COLUMNS, type ColumnRule, type Engagement, type TableName } from '../../domain';
import { textKey, type Complete, type PartOf } from '../../locales';
import type { ColumnFormat, ComputedColumn, FormulaColumn, IdColumn, InputColumn } from './ColumnDefinition';
import type { CellRule } from './SheetDefinition';

type Field<T extends TableName> = keyof (typeof COLUMNS)[T] & string;
type RowOf<T extends TableName> = Engagement[T][number];

type OfFields = { [T in TableName]: `column.${T}.${Field<T>}` | `help.${T}.${Field<T>}` }[TableName];
type OfChoices = { [C in keyof typeof CHOICES]: `choice.${C}.${(typeof CHOICES)[C][number]}` }[keyof typeof CHOICES];

/** Every field has its header and its help, and every choice its text. */
const texts: Complete<`table.${TableName}` | OfFields | OfChoices> = true;
void texts;

/** The column of ids. */
export function idColumn<T extends TableName>(table: T): IdColumn {
  return { key: 'id', header: `column.${table}.id`, width: 56, format: 'id', source: 'id' };
}

/** A column people type into. The format follows from the rule unless another one fits better. */
export function inputColumn<T extends TableName>(
  table: T,
  key: Field<T>,
  width: number,
  format?: ColumnFormat,
): InputColumn {
  const rule = (COLUMNS[table] as Readonly<Record<string, ColumnRule>>)[key] as ColumnRule;
  return {
    key,
    header: textKey('column', table, key),
    help: textKey('help', table, key),
    width,
    format: format ?? formatOf(rule),
    source: 'input',
    rule,
  };
}

/** One that is folded away at first: what people seldom need. */
export function folded<C extends object>(column: C): C & { readonly detail: true; readonly folded: true } {
  return { ...column, detail: true, folded: true };
}

type Computation<T extends TableName, C> = Omit<C, 'header' | 'source' | 'key'> & {
  readonly table: T;
  readonly key: PartOf<`computed.${T}`>;
};

/** A column Excel computes. */
export function formulaColumn<T extends TableName>({
  table,
  key,
  ...rest
}: Computation<T, FormulaColumn<RowOf<T>>>): FormulaColumn<RowOf<T>> {
  return { ...rest, key, header: textKey('computed', table, key), source: 'formula' };
}

/** A column the add-in computes. */
export function computedColumn<T extends TableName>({
  table,
  key,
  ...rest
}: Computation<T, ComputedColumn<RowOf<T>>>): ComputedColumn<RowOf<T>> {
  return { ...rest, key, header: textKey('computed', table, key), source: 'computed' };
}

/** How values of a rule look by default. */
export function formatOf(rule: CellRule): ColumnFormat {
  switch (rule.kind) {
    case 'number':
      return rule.max === 1 ? 'percent' : 'number';
    case 'day':
      return 'day';
    case 'choice':
    case 'flag':
    case 'language':
      return 'choice';
    default:
      return 'text';
  }
}
