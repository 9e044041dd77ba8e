// Collects the events an act raises, in order, for those the client listens to.

import { areaAddress, intersect, type Area, type CellValue } from '@coachbook/workbook';
import type { SheetState } from '../document/SheetState';
import { EventCode, workbookTarget } from './eventCodes';

/** The person here, somebody who has the workbook open elsewhere, or the add-in. */
export type Actor = 'user' | 'remoteUser' | 'addin';

export interface RaisedEvent {
  readonly messageType: number;
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
  /** Done by somebody else who has the workbook open: the client then says that its source is "Remote". */
  readonly isRemoteOverride?: true;
}

export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

export interface ChangeDetails {
  readonly before: CellValue;
  readonly after: CellValue;
}

export class Events {
  /** `tellsTrigger`: whether what is raised says who did it. */
  constructor(private readonly tellsTrigger = true) {}

  private queue: RaisedEvent[] = [];
  /** How often the client listens, by event number and target. */
  private readonly registrations = new Map<string, number>();
  /** runtime.enableEvents: an add-in may silence what it is told. */
  enabled = true;
  /** Who acts now. */
  actor: Actor = 'user';

  register(code: number, target: string, by: 1 | -1): void {
    const key = `${code} ${target}`;
    const count = (this.registrations.get(key) ?? 0) + by;
    if (count > 0) this.registrations.set(key, count);
    else this.registrations.delete(key);
  }

  raise(code: number, targets: readonly string[], args: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    for (const target of targets) {
      if (this.registrations.has(`${code} ${target}`))
        this.queue.push({
          messageType: code,
          targetId: target,
          message: JSON.stringify(args),
          ...(this.actor === 'remoteUser' && { isRemoteOverride: true }),
        });
    }
  }

  /** Workbook.onSelectionChanged registers nowhere with the host: it is always told, and the client drops what nobody asked for. */
  selectionChanged(): void {
    if (this.enabled) this.queue.push({ messageType: EventCode.documentSelectionChanged, targetId: '', message: '{}' });
  }

  /** Whether anybody listens: what costs to find out need not be then. */
  isHeard(code: number, sheet: SheetState): boolean {
    return [sheet.id, workbookTarget].some((target) => this.registrations.has(`${code} ${target}`));
  }

  /** Whether anybody is told of changed cells there, by the sheet or by one of its tables. */
  hearsChanges(sheet: SheetState): boolean {
    return (
      this.isHeard(EventCode.worksheetChanged, sheet) ||
      this.isHeard(EventCode.tableChanged, sheet) ||
      sheet.parts.tables.some(({ id }) => this.registrations.has(`${EventCode.tableChanged} ${id}`))
    );
  }

  onSheet(code: number, sheet: SheetState, args: Readonly<Record<string, unknown>> = {}): void {
    this.raise(code, [sheet.id, workbookTarget], { worksheetId: sheet.id, source: 'Local', ...args });
  }

  /** Worksheet.onChanged and, where they meet a table, Table.onChanged; `details` only for a single cell, as Excel does. */
  changed(
    sheet: SheetState,
    area: Area,
    changeType: ChangeType = 'RangeEdited',
    details?: ChangeDetails,
    shiftDirection = 'None',
  ): void {
    const address = areaAddress(area);
    const args = {
      changeType,
      address,
      source: 'Local',
      ...(this.tellsTrigger && { triggerSource: this.actor === 'addin' ? 'ThisLocalAddin' : 'Unknown' }),
      shiftDirection,
      worksheetId: sheet.id,
      referenceId: `${sheet.id}!${address}`,
      ...(details && {
        valueBefore: plain(details.before),
        valueAfter: plain(details.after),
        valueTypeBefore: valueType(details.before),
        valueTypeAfter: valueType(details.after),
      }),
    };
    this.raise(EventCode.worksheetChanged, [sheet.id, workbookTarget], args);
    for (const table of sheet.parts.tables) {
      if (intersect(table.data.area, area))
        this.raise(EventCode.tableChanged, [table.id, workbookTarget, sheet.id], { ...args, tableId: table.id });
    }
  }

  take(): readonly RaisedEvent[] {
    const taken = this.queue;
    this.queue = [];
    return taken;
  }
}

function plain(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** Excel.RangeValueType. */
export function valueType(value: CellValue): string {
  if (value === null || value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'string' ? 'String' : 'Error';
}
