// A hand at the embedded workbook: finds cells by table and header, types, and asks Excel's object model for what is not typing.

import { connectClient, createHost, type Host } from '@coachbook/excel-host';
import type { Area, TableData, WorkbookData } from '@coachbook/workbook';
import { runBatches, type RunExcel } from '../../../src/app';

export const today = '2026-11-23';

export interface TablePlace {
  readonly sheet: string;
  readonly table: TableData;
  /** Column of a header; throws where there is none. */
  readonly column: (header: string) => number;
  /** The body row of that index. */
  readonly row: (index: number) => number;
}

export interface Hand {
  readonly host: Host;
  readonly run: RunExcel;
  readonly find: (table: string) => TablePlace;
  /** Types into the body cell of a table, whatever its validation says. */
  readonly type: (table: string, header: string, row: number, text: string) => void;
  readonly area: (
    table: string,
    header: string,
    row: number,
    rows?: number,
  ) => { readonly sheet: string; readonly area: Area };
  readonly model: (act: (workbook: Excel.Workbook) => void) => Promise<void>;
}

export async function openHand(workbook: WorkbookData): Promise<Hand> {
  const host = await createHost(workbook, { now: () => new Date(2026, 10, 23, 9) });
  const { Excel } = connectClient(host);
  const run = runBatches(Excel);
  const find = (name: string): TablePlace => findTable(host.snapshot(), name);
  return {
    host,
    run,
    find,
    type: (table, header, row, text) => {
      const place = find(table);
      host.user.type(place.sheet, place.row(row), place.column(header), text, { overrideAlert: true });
      // What a validation stops is pasted all the same.
      if (text !== '') host.user.paste(place.sheet, place.row(row), place.column(header), [[text]]);
    },
    area: (table, header, row, rows = 1) => {
      const place = find(table);
      const column = place.column(header);
      return {
        sheet: place.sheet,
        area: { top: place.row(row), bottom: place.row(row + rows - 1), left: column, right: column },
      };
    },
    model: (act) =>
      run(async (context) => {
        act(context.workbook);
        await context.sync();
      }),
  };
}

export function findTable(workbook: WorkbookData, name: string): TablePlace {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (!table) continue;
    return {
      sheet: sheet.name,
      table,
      column: (header) => {
        const index = table.columns.findIndex((column) => column.name === header);
        if (index < 0) throw new Error(`No column ${header} in ${name}`);
        return table.area.left + index;
      },
      row: (index) => table.area.top + 1 + index,
    };
  }
  throw new Error(`No table ${name}`);
}
