// What an Excel refuses although its requirement sets promise it: print set-ups without the printer, details of charts on an iPad, whatever needs the window while another workbook has it.

import type { Core } from '../core/Core';
import { HostError } from '../api/HostError';

/** Error codes by object and member; "set" members of PageLayout and its parts are told apart below. */
type Refused = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Windows and Mac, while a workbook other than the add-in's gains focus.
 * Source: Microsoft, Troubleshooting Excel add-ins, "API limitations when the active workbook switches", which lists these members and codes.
 */
const withoutFocus: Refused = {
  Chart: { activate: 'GeneralException' },
  Range: { select: 'GeneralException' },
  Table: { clearFilters: 'GeneralException' },
  Workbook: {
    getActiveCell: 'InvalidSelection',
    getSelectedRange: 'InvalidSelection',
    getSelectedRanges: 'InvalidSelection',
  },
  Worksheet: {
    activate: 'GeneralException',
    delete: 'InvalidSelection',
    showGridlines: 'GeneralException',
    showHeadings: 'GeneralException',
  },
  WorksheetCollection: { add: 'GeneralException' },
  WorksheetFreezePanes: {
    freezeAt: 'GeneralException',
    freezeColumns: 'GeneralException',
    freezeRows: 'GeneralException',
    getLocationOrNullObject: 'GeneralException',
    unfreeze: 'GeneralException',
  },
};

/**
 * Excel on an iPad. Source: OfficeDev/office-js issues 1538 (markerStyle: "This operation is not permitted for the current object") and 1688 (axis bounds, reversed order, secondary
 * group; ChartAxis.position answers InvalidArgument), both closed as "in backlog" and never reported as mended. The code of the members the reports do not quote is that of their object.
 */
const chartDetails: Refused = {
  ChartAxis: {
    categoryType: 'InvalidArgument',
    majorUnit: 'InvalidArgument',
    maximum: 'InvalidArgument',
    minimum: 'InvalidArgument',
    position: 'InvalidArgument',
    reversePlotOrder: 'InvalidArgument',
  },
  ChartSeries: { axisGroup: 'InvalidOperation', markerStyle: 'InvalidOperation' },
};

const hasWindows: ReadonlySet<string> = new Set(['PC', 'Mac']);

const messages: Readonly<Record<string, string>> = {
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'This operation is not permitted for the current object.',
  InvalidSelection: 'The current selection is invalid for this operation.',
};

const printTypes: ReadonlySet<string> = new Set([
  'PageLayout',
  'HeaderFooter',
  'HeaderFooterGroup',
  'PageBreakCollection',
]);

/** `how`: a property is set to `value`, or a method is called. Throws the HostError with which the played Excel refuses that; reading a property is never refused. */
export function refuse(core: Core, type: string, member: string, how: 'set' | 'call', value?: unknown): void {
  const code =
    (core.hasFocus || !hasWindows.has(core.profile.platform) ? undefined : withoutFocus[type]?.[member]) ??
    refusedDetail(core, type, member, how, value) ??
    refusedPrint(core, type, member, how, value);
  if (code !== undefined) throw new HostError(code, messages[code] ?? code);
}

function refusedDetail(
  { profile }: Core,
  type: string,
  member: string,
  how: 'set' | 'call',
  value: unknown,
): string | undefined {
  // The primary group is what every series has.
  return profile.chartDetails || how === 'call' || (member === 'axisGroup' && value === 'Primary')
    ? undefined
    : chartDetails[type]?.[member];
}

/**
 * Without a printer every set is refused, with one a paper it does not have. Inferred for Office.js: VBA's PageSetup raises 1004 ("Unable to set the PaperSize property of the PageSetup
 * class") in both cases, which has no code of its own in the API.
 */
function refusedPrint(
  { profile: { papers } }: Core,
  type: string,
  member: string,
  how: 'set' | 'call',
  value: unknown,
): string | undefined {
  if (!printTypes.has(type)) return undefined;
  if (papers.length === 0) return how === 'set' || /^(set|add)/.test(member) ? 'GeneralException' : undefined;
  return type === 'PageLayout' &&
    member === 'paperSize' &&
    typeof value === 'string' &&
    !papers.some((paper) => paper.toLowerCase() === value.toLowerCase())
    ? 'GeneralException'
    : undefined;
}
