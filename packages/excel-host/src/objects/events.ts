// The events worksheets, their collection and tables can be asked to raise.

import { EventCode, workbookTarget } from '../core/eventCodes';
import type { SheetState } from '../document/SheetState';
import type { EventSource } from '../server/ObjectType';

const sheetEvents = {
  ActivatedEvent: EventCode.worksheetActivated,
  CalculatedEvent: EventCode.worksheetCalculated,
  ColumnSortedEvent: EventCode.worksheetColumnSorted,
  DataChangedEvent: EventCode.worksheetChanged,
  DeactivatedEvent: EventCode.worksheetDeactivated,
  FormatChangedEvent: EventCode.worksheetFormatChanged,
  FormulaChangedEvent: EventCode.worksheetFormulaChanged,
  EventNameChanged: EventCode.worksheetNameChanged,
  EventVisibilityChanged: EventCode.worksheetVisibilityChanged,
  ProtectionChangedEvent: EventCode.worksheetProtectionChanged,
  RowHiddenChangedEvent: EventCode.worksheetRowHiddenChanged,
  RowSortedEvent: EventCode.worksheetRowSorted,
  SelectionChangedEvent: EventCode.worksheetSelectionChanged,
} as const;

/** By the wire's names, raised for one worksheet. */
export const worksheetEvents: Readonly<Record<string, EventSource<SheetState>>> = Object.fromEntries(
  Object.entries(sheetEvents).map(([name, code]) => [name, { code, target: (sheet: SheetState) => sheet.id }]),
);

/** Raised for any worksheet. */
export const worksheetCollectionEvents: Readonly<Record<string, EventSource<unknown>>> = Object.fromEntries(
  Object.entries({
    ...sheetEvents,
    AddedEvent: EventCode.worksheetAdded,
    DeletedEvent: EventCode.worksheetDeleted,
    EventMoved: EventCode.worksheetMoved,
  }).map(([name, code]) => [name, { code, target: () => workbookTarget }]),
);
