// What of ours is missing besides tables and columns, as findings that one click puts right.

import type { WorkbookData } from '@coachbook/workbook';
import { finding, placeOf, type Finding, type Place } from '../../domain';
import { locate, type Located } from '../decode/locate';
import type { LocatedTable } from '../decode/LocatedTable';
import { makingIn } from '../making';
import type { SheetContext } from '../schema/SheetContext';
import { missingCharts } from './restoreCharts';
import { missingNames } from './restoreNames';
import { lostFormats, lostValidations } from './restoreRules';
import { sheetPairs } from './sheetPairs';

const repair = { kind: 'repair' } as const;

/** Findings workbook.unfinished, workbook.nameMissing and workbook.chartMissing. `workbook` is as it will be once it is brought up to date. */
export function missingParts(workbook: WorkbookData, located: Located, context: SheetContext): readonly Finding[] {
  return [
    ...(makingIn(workbook) ? [finding('workbook.unfinished', somewhere(located), {}, repair)] : []),
    ...missingNames(workbook, located).map(({ name }) =>
      finding('workbook.nameMissing', somewhere(located), { name }, repair),
    ),
    ...missingCharts(workbook, located, context).map(({ sheet, title }) =>
      finding('workbook.chartMissing', placeOn(sheet, located), { chart: title, sheet }, repair),
    ),
  ];
}

/** Findings workbook.rulesMissing, for a workbook whose rules were read; `fresh` is a new one for the same engagement. */
export function missingRules(
  workbook: WorkbookData,
  fresh: WorkbookData,
  located: Located,
  context: SheetContext,
): readonly Finding[] {
  const made = locate(fresh);
  return sheetPairs(workbook, fresh, located, context).flatMap(({ definition, sheet, fresh: model }) => {
    const isWhole =
      !sheet ||
      lostValidations(sheet, definition, model, made, located).length +
        lostFormats(sheet, definition, model, made, located, context).length ===
        0;
    return isWhole
      ? []
      : [finding('workbook.rulesMissing', placeOn(sheet.name, located), { sheet: sheet.name }, repair)];
  });
}

/** A table of people's on the sheet, or else the settings. */
function placeOn(sheet: string, { tables }: Located): Place {
  const table = [...tables.values()].find((one) => one.sheet.name === sheet && one.definition.kind !== 'output');
  return table ? placeOfTable(table) : somewhere({ tables, missing: [] });
}

/** The settings; where they are gone, any table there is: a finding leads to some place. */
function somewhere({ tables }: Located): Place {
  const table = tables.get('Settings') ?? [...tables.values()].find(({ definition }) => definition.kind !== 'output');
  return table ? placeOfTable(table) : placeOf('settings');
}

function placeOfTable({ definition }: LocatedTable): Place {
  return definition.kind === 'record'
    ? placeOf(definition.record)
    : definition.kind === 'output'
      ? placeOf('settings')
      : placeOf(definition.table);
}
