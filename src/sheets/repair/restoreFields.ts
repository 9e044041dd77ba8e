// Lines of records that are gone are added below the others; the version that made the sheets is written anew.

import { cellAt, SheetDraft, type SheetData } from '@coachbook/workbook';
import { message } from '../../locales';
import { fieldRows } from '../decode/locate';
import type { LocatedTable } from '../decode/LocatedTable';
import { textOf } from '../decode/textOf';
import { SCHEMA_VERSION } from '../schema/recordFields';
import type { SheetContext } from '../schema/SheetContext';
import type { RecordTable } from '../schema/SheetDefinition';
import { changeSheet, type Restore } from './Restore';

export const restoreFields: Restore = (workbook, fresh, { tables }, context) =>
  [...tables.values()].reduce((current, located) => {
    const { definition } = located;
    const model = fresh.sheets.find((sheet) => sheet.tables.some(({ name }) => name === definition.name));
    return definition.kind === 'record' && model
      ? changeSheet(current, located.sheet.name, (sheet) => withFields(sheet, located, definition, model, context))
      : current;
  }, workbook);

function withFields(
  sheet: SheetData,
  located: LocatedTable,
  definition: RecordTable,
  model: SheetData,
  { language }: SheetContext,
): SheetData {
  const [label, value, help] = (['label', 'value', 'help'] as const).map((key) => located.columns.get(key));
  const source = model.tables.find(({ name }) => name === definition.name)?.area;
  if (label === undefined || value === undefined || !source) return sheet;
  const rows = fieldRows(located);
  const draft = new SheetDraft(sheet);
  let bottom = located.table.area.bottom;
  definition.fields.forEach((field, index) => {
    let row = rows.get(field.key);
    if (row === undefined) {
      // Lines cannot be added above totals, nor over what somebody wrote below.
      const { left, right } = located.table.area;
      const isFree =
        !located.table.totalsRow &&
        Array.from({ length: right - left + 1 }, (_, x) => draft.cell(bottom + 1, left + x)).every(
          (cell) => cell?.formula === undefined && textOf(cell?.value ?? null) === '',
        );
      if (!isFree) return;
      row = bottom += 1;
      for (const [at, offset] of [
        [label, 0],
        [value, 1],
        [help, 2],
      ] as const) {
        const cell = cellAt(model, source.top + 1 + index, source.left + offset);
        if (at !== undefined && cell) draft.set(row, at, cell);
      }
    } else if (textOf(draft.cell(row, label)?.value ?? null) === '')
      draft.setContent(row, label, { value: message(language, field.label) });
    if (definition.record !== 'settings' || field.key !== 'schemaVersion') return;
    if (draft.cell(row, value)?.value !== SCHEMA_VERSION) draft.setContent(row, value, { value: SCHEMA_VERSION });
  });
  const grown = sheet.tables.map((table) =>
    table.name === located.table.name && bottom !== table.area.bottom
      ? { ...table, area: { ...table.area, bottom } }
      : table,
  );
  return draft.finish(bottom === located.table.area.bottom ? {} : { tables: grown });
}
