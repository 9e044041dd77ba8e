// The role matrix as it is first laid out: a column for each person, a row for each activity, and what they hold.

import { LIMITS, type Area, type ValidationData } from '@coachbook/workbook';
import type { Engagement } from '../../domain';
import { message, type Language } from '../../locales';
import type { MatrixTable } from '../schema/MatrixTable';
import type { SheetDefinition } from '../schema/SheetDefinition';
import { peopleNames } from '../values/references';
import { RACI_CODES } from './matrixStyles';
import { tableShape, type ShapeColumn, type TableShape } from './tableShape';

type Crossed = Pick<Engagement, 'activities' | 'people' | 'assignments'>;

/** The shapes of a sheet's tables; what stands right of a matrix makes room for its people. */
export function shapesOf(definition: SheetDefinition, language: Language, engagement: Crossed): readonly TableShape[] {
  let moved = 0;
  return definition.tables.map((table) => {
    const crossings = table.kind === 'matrix' ? crossingColumns(table, language, engagement) : [];
    const shape = tableShape(table, language, crossings);
    const placed = { ...shape, left: shape.left + moved };
    moved += crossings.length;
    return placed;
  });
}

/** What a sheet with a matrix prints: everything up to it; what it asks of whom is on the role sheets as well. */
export function printedWithMatrix(
  definition: SheetDefinition,
  shapes: readonly TableShape[],
): { readonly area?: Area } {
  const shape = shapes[definition.tables.findIndex(({ kind }) => kind === 'matrix')];
  return shape
    ? { area: { top: 0, bottom: LIMITS.rows - 1, left: 0, right: shape.left + shape.columns.length - 1 } }
    : {};
}

/** Everybody once, and whoever holds something without being among the people. */
function crossingColumns(
  table: MatrixTable,
  language: Language,
  { people, assignments }: Crossed,
): readonly ShapeColumn[] {
  const ids = new Set(
    [...people.map(({ id }) => id), ...assignments.flatMap(({ person }) => person ?? [])].filter((id) => id !== ''),
  );
  const own = new Set(table.columns.map(({ header }) => message(language, header).toLowerCase()));
  return [...ids].map((id) => ({
    key: keyOf(id),
    header: headerOf(id, people, own),
    width: table.cell.width,
    format: 'choice',
    source: 'input',
    look: RACI_CODES,
  }));
}

/** A person's name, or the id where two share the name or a column of ours is called so. */
export function headerOf(id: string, people: Engagement['people'], taken: ReadonlySet<string>): string {
  const name = peopleNames(people).nameOf(id);
  return taken.has(name.toLowerCase()) || name.length > 255 ? id : name;
}

function keyOf(person: string): string {
  return `person:${person}`;
}

/** One row for each activity; a second one where somebody was given the same activity twice; and one for each activity that is gone and still has letters. */
export function matrixRows({ activities, assignments }: Crossed): readonly Readonly<Record<string, string>>[] {
  const ids = new Set(
    [...activities.map(({ id }) => id), ...assignments.flatMap(({ activity }) => activity ?? [])].filter(
      (id) => id !== '',
    ),
  );
  const rows = [...ids].map((id): Record<string, string> => ({ id }));
  const first = new Map(rows.map((row) => [row.id as string, row]));
  for (const { activity, person, letters } of assignments) {
    const row = first.get(activity ?? '');
    if (!row || activity === undefined || person === undefined || letters.trim() === '') continue;
    if (row[keyOf(person)] === undefined) row[keyOf(person)] = letters;
    else rows.push({ id: activity, [keyOf(person)]: letters });
  }
  return rows.length === 0 ? [{}] : rows;
}

/** The letters as a list, with a word of help. */
export function raciCodeValidation({ cell }: MatrixTable, area: Area, language: Language): ValidationData {
  return {
    areas: [area],
    rule: { kind: 'list', source: cell.choices, inCellDropDown: true },
    ignoreBlank: true,
    prompt: { title: message(language, cell.header), message: message(language, cell.help) },
    alert: { style: 'stop', title: message(language, 'alert.title'), message: message(language, 'alert.list') },
  };
}
