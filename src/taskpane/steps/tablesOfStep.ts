// What there is to fill in at a step: each table with how much of it is filled, and the cell where one goes on.

import type { Recomputed } from '../../app';
import { placeOf, stepOf, TABLES, type Place, type Row, type Step } from '../../domain';
import { firstFree } from '../../app';
import { whereToType } from '../../app';

interface TableInView {
  readonly table: Place['table'];
  /** Rows that say something, or fields that are answered. */
  readonly filled: number;
  /** Of a record: how many fields it has. */
  readonly fields?: number;
  /** The first cell that is still blank, or the first of all. */
  readonly place: Place;
}

/** In the order of the method; tables whose rows the add-in writes are left out. */
export function tablesOfStep(
  step: Step,
  recomputed: Pick<Recomputed, 'located' | 'engagement' | 'analysis'>,
): readonly TableInView[] {
  const { located, engagement } = recomputed;
  const seen = [...located.tables.values()].flatMap(({ definition }): readonly TableInView[] => {
    switch (definition.kind) {
      case 'input': {
        const rows: readonly Row[] = engagement[definition.table];
        const column = definition.columns.find(({ source }) => source === 'input')?.key;
        return own.has(definition.table)
          ? []
          : [
              {
                table: definition.table,
                filled: rows.length,
                place: { table: definition.table, row: firstFree(rows), id: undefined, column },
              },
            ];
      }
      case 'matrix':
        return [
          {
            table: definition.table,
            filled: engagement[definition.table].length,
            place: whereToType({ place: placeOf(definition.table) }, recomputed),
          },
        ];
      case 'record': {
        if (definition.record === 'settings') return [];
        const values: object = engagement[definition.record];
        const blank = definition.fields.filter(
          ({ key }) => !hasValue((values as Readonly<Record<string, unknown>>)[key]),
        );
        const column = (blank[0] ?? definition.fields[0])?.key;
        return [
          {
            table: definition.record,
            filled: definition.fields.length - blank.length,
            fields: definition.fields.length,
            place: { table: definition.record, row: undefined, id: undefined, column },
          },
        ];
      }
      default:
        return [];
    }
  });
  const order = (table: Place['table']): number => (TABLES as readonly string[]).indexOf(table);
  return seen.filter(({ table }) => stepOf(table) === step).sort((a, b) => order(a.table) - order(b.table));
}

/** Written when a baseline is frozen. */
const own: ReadonlySet<string> = new Set(['baselineActions']);

function hasValue(value: unknown): boolean {
  return Array.isArray(value)
    ? value.length > 0
    : typeof value === 'string'
      ? value.trim() !== ''
      : value !== undefined;
}
