// A workbook with as many goals, actions and readings as wanted, for measuring and for the limits of Excel on the web.

import { SheetDraft, type CellValue, type WorkbookData } from '@coachbook/workbook';
import { newWorkbook } from '../src/app';

type Columns = Readonly<Record<string, (index: number) => CellValue>>;

const goal = (index: number): string => `G${index + 1}`;
const tables: Readonly<Record<string, Columns>> = {
  Goals: {
    Id: goal,
    Goal: (index) => `Goal number ${index + 1}`,
    'Part of': (index) => (index % 11 === 0 ? null : goal(index - (index % 11))),
    'Starting value': (index) => (index % 11 === 0 ? null : 0),
    Target: (index) => (index % 11 === 0 ? null : 100),
    'Current value': (index) => (index % 11 === 0 ? null : index % 100),
  },
  ProjectActions: {
    Id: (index) => `A${index + 1}`,
    Action: (index) => `Action number ${index + 1}`,
    'Not before': (index) => 46_000 + (index % 300),
    'Working days': (index) => 1 + (index % 10),
    'Depends on': (index) => (index % 5 === 0 ? null : `A${index}`),
    Progress: (index) => (index % 4) / 4,
  },
  Readings: {
    Id: (index) => `RD${index + 1}`,
    'Reading of': (index) => goal(1 + 11 * (index % 90)),
    Date: (index) => 46_000 + Math.floor(index / 90),
    Value: (index) => index % 100,
  },
};

/** A blank workbook with `rows` rows in all: two fifths goals, two fifths actions, one fifth readings; every goal's name is followed by `note`. As somebody pastes them: nothing is computed yet. */
export function manyRows(rows: number, today: string, note = ''): WorkbookData {
  const blank = newWorkbook({ language: 'en', content: 'blank', today });
  const counts: Readonly<Record<string, number>> = {
    Goals: Math.round(rows * 0.4),
    ProjectActions: Math.round(rows * 0.4),
    Readings: Math.round(rows * 0.2),
  };
  return {
    ...blank,
    sheets: blank.sheets.map((sheet) => {
      const draft = new SheetDraft(sheet);
      const grown = sheet.tables.map((table) => {
        const columns = tables[table.name];
        const count = counts[table.name] ?? 0;
        if (!columns) return table;
        for (const [header, valueOf] of Object.entries(columns)) {
          const at = table.columns.findIndex(({ name }) => name === header);
          if (at < 0) throw new Error(`No column ${header} in ${table.name}`);
          for (let index = 0; index < count; index += 1) {
            const value = valueOf(index);
            draft.setContent(table.area.top + 1 + index, table.area.left + at, {
              value: header === 'Goal' ? `${String(value)}${note}` : value,
            });
          }
        }
        return { ...table, area: { ...table.area, bottom: table.area.top + Math.max(count, 1) } };
      });
      return draft.finish({ tables: grown });
    }),
  };
}
