// Which requirement sets an Excel says it has.

import type { ExcelHere } from '../model/ExcelHere';

/** By name, the last minor version that may exist: reports of a newer Excel may say so. */
const SETS: Readonly<Record<string, number>> = {
  ExcelApi: 30,
  ExcelApiOnline: 1,
  ExcelApiDesktop: 5,
  SharedRuntime: 2,
  KeyboardShortcuts: 1,
  CustomFunctionsRuntime: 6,
  RibbonApi: 2,
  DialogApi: 2,
  DelayForCellEdit: 1,
  File: 1,
  AddinCommands: 3,
  OpenBrowserWindowApi: 1,
};

/** The highest version of each set, without those that are missing. */
export function requirementSets({ office }: ExcelHere): Readonly<Record<string, string>> {
  const highest = Object.entries(SETS).flatMap(([name, last]) => {
    for (let minor = last; minor >= 1; minor -= 1)
      if (office.context.requirements.isSetSupported(name, `1.${minor}`)) return [[name, `1.${minor}`] as const];
    return [];
  });
  return Object.fromEntries(highest);
}
