// From Excel's error codes to what went wrong, as far as it decides what a person should do next.

/** What stands in the way. `unavailable`: Excel's service, of the web and of co-authoring, takes nothing for a while; `conflict` with what somebody else did; `signedOut`: it does not know the person any more. `blocked`: cells below a table cannot move down, because another table or a merged area stands there. `hidden`: a sheet to be shown is hidden, see HiddenSheetError. `unknown` carries Excel's own code for a report. */
export type ExcelErrorKind =
  | 'cellEditing'
  | 'protected'
  | 'readOnly'
  | 'otherWindow'
  | 'tooLarge'
  | 'tooOld'
  | 'missing'
  | 'busy'
  | 'unavailable'
  | 'conflict'
  | 'signedOut'
  | 'memory'
  | 'blocked'
  | 'hidden'
  | 'unknown';

const KINDS: Readonly<Record<string, ExcelErrorKind>> = {
  InvalidOperationInCellEditMode: 'cellEditing',
  EditModeTimeout: 'cellEditing',
  AccessDenied: 'protected',
  ReadOnly: 'readOnly',
  ReadOnlyWorkbook: 'readOnly',
  InvalidSelection: 'otherWindow',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  ApiNotFound: 'tooOld',
  NotImplemented: 'tooOld',
  ItemNotFound: 'missing',
  InvalidReference: 'missing',
  RequestAborted: 'busy',
  ServerBusy: 'busy',
  Timeout: 'busy',
  ServiceNotAvailable: 'unavailable',
  ActivityLimitReached: 'unavailable',
  Conflict: 'conflict',
  ItemAlreadyExists: 'conflict',
  Unauthenticated: 'signedOut',
  MemoryLimitReached: 'memory',
  SheetHidden: 'hidden',
  MergedRangeConflict: 'blocked',
};

/**
 * What fails with a GeneralException while another workbook has the focus, on Windows and Mac.
 * Source: Microsoft, Troubleshooting Excel add-ins, "API limitations when the active workbook switches".
 */
const needsFocus =
  /^(Chart\.activate|Range\.select|Table\.clearFilters|Worksheet\.(activate|delete|gridlines|showGridlines|showHeadings)|WorksheetCollection\.add|WorksheetFreezePanes\.\w+)$/;

/** The kind an error of Excel's means, and its code; `unknown` for anything else that was thrown. */
export function translateError(error: unknown): {
  readonly kind: ExcelErrorKind;
  readonly code: string;
  readonly detail: string;
} {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const detail = error instanceof Error ? error.message : String(error);
  if (code === 'GeneralException' && needsFocus.test(locationOf(error))) return { kind: 'otherWindow', code, detail };
  // Excel's code for it is not documented.
  if ((code === 'InvalidOperation' || code === 'GeneralException') && locationOf(error) === 'Range.insert')
    return { kind: 'blocked', code, detail };
  return { kind: KINDS[code] ?? 'unknown', code, detail };
}

/** "Worksheet.activate": the member that failed, as Microsoft's client says it. */
function locationOf(error: unknown): string {
  const info =
    typeof error === 'object' && error !== null && 'debugInfo' in error
      ? (error.debugInfo as OfficeExtension.DebugInfo | undefined)
      : undefined;
  return info?.errorLocation ?? '';
}
