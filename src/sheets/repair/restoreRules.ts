// What may be typed, with its words of help, and the colours that depend on it.

import {
  areaAddress,
  LIMITS,
  type Area,
  type ConditionalFormatData,
  type SheetData,
  type ValidationData,
} from '@coachbook/workbook';
import { fieldRows, locate, type Located } from '../decode/locate';
import type { LocatedTable } from '../decode/LocatedTable';
import { rulesOf } from '../theme/rulesOf';
import type { SheetContext } from '../schema/SheetContext';
import type { SheetDefinition } from '../schema/SheetDefinition';
import { changeSheet, type Restore } from './Restore';
import { sheetPairs } from './sheetPairs';

export const restoreRules: Restore = (workbook, fresh, located, context) => {
  const made = locate(fresh);
  return sheetPairs(workbook, fresh, located, context).reduce(
    (current, { definition, sheet, fresh: model }) =>
      sheet
        ? changeSheet(current, sheet.name, (now) => {
            const validations = lostValidations(now, definition, model, made, located);
            const formats = lostFormats(now, definition, model, made, located, context);
            return validations.length + formats.length === 0
              ? now
              : {
                  ...now,
                  validations: [...now.validations, ...validations],
                  conditionalFormats: [...now.conditionalFormats, ...formats],
                };
          })
        : current,
    workbook,
  );
};

/** Validations of columns and fields of ours that have none. */
export function lostValidations(
  sheet: SheetData,
  definition: SheetDefinition,
  model: SheetData,
  made: Located,
  located: Located,
): readonly ValidationData[] {
  return model.validations.flatMap((validation) => {
    const areas = validation.areas
      .flatMap((area) => columnsOf(area))
      .flatMap((area): readonly Area[] => {
        const now = whereNow(area, definition, made, located);
        return now &&
          !sheet.validations.some((known) =>
            known.areas.some(
              (each) =>
                each.left <= now.left && now.left <= each.right && each.top <= now.top && now.top <= each.bottom,
            ),
          )
          ? [now]
          : [];
      });
    return areas.length === 0 ? [] : [{ ...validation, areas: joined(areas) }];
  });
}

function columnsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, x) => ({
    ...area,
    left: area.left + x,
    right: area.left + x,
  }));
}

/** Neighbours are one area again. */
function joined(areas: readonly Area[]): readonly Area[] {
  const runs: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.left - b.left)) {
    const last = runs.at(-1);
    if (last && last.right === area.left - 1 && last.top === area.top && last.bottom === area.bottom)
      runs[runs.length - 1] = { ...last, right: area.right };
    else runs.push(area);
  }
  return runs;
}

/** Where a column's body, or a field's cell, of a new workbook lies in this one. */
function whereNow(area: Area, definition: SheetDefinition, made: Located, located: Located): Area | undefined {
  for (const { name } of definition.tables) {
    const [was, is] = [made.tables.get(name), located.tables.get(name)];
    if (!was || !is || area.left < was.table.area.left || area.left > was.table.area.right || area.top < was.first)
      continue;
    const column = columnNow(area.left, was, is);
    if (column === undefined) return undefined;
    if (area.top === was.first && area.bottom === LIMITS.rows - 1)
      return { top: is.first, bottom: area.bottom, left: column, right: column };
    const field = [...fieldRows(was)].find(([, row]) => row === area.top)?.[0];
    const row = field === undefined ? undefined : fieldRows(is).get(field);
    return row === undefined ? undefined : { top: row, bottom: row, left: column, right: column };
  }
  return undefined;
}

function columnNow(column: number, was: LocatedTable, is: LocatedTable): number | undefined {
  const key = [...was.columns].find(([, at]) => at === column)?.[0];
  if (key !== undefined) return is.columns.get(key);
  const person = [...(was.crossings?.byPerson ?? [])].find(([, at]) => at === column)?.[0];
  return person === undefined ? undefined : is.crossings?.byPerson.get(person);
}

/** All of the sheet's conditional formats, where it has none at all. */
export function lostFormats(
  sheet: SheetData,
  definition: SheetDefinition,
  model: SheetData,
  made: Located,
  located: Located,
  { language }: SheetContext,
): readonly ConditionalFormatData[] {
  if (sheet.conditionalFormats.length > 0 || model.conditionalFormats.length === 0) return [];
  const isUnmoved = definition.tables.every(({ name }) => {
    const [was, is] = [made.tables.get(name), located.tables.get(name)];
    return (
      was && is && was.first === is.first && [...was.columns].every(([key, column]) => is.columns.get(key) === column)
    );
  });
  if (isUnmoved) return model.conditionalFormats;
  const formats = rulesOf(definition, language, (table, key) => {
    const column = located.tables.get(table)?.columns.get(key) ?? -1;
    const first = located.tables.get(table)?.first ?? 0;
    return {
      area: { top: first, bottom: LIMITS.rows - 1, left: column, right: column },
      first: column < 0 ? '' : `$${areaAddress({ top: first, bottom: first, left: column, right: column })}`,
    };
  });
  return formats.filter(({ areas }) => areas.every(({ left }) => left >= 0));
}
