// Names that lists and formulas need.

import { areaAddress, quoteSheet, type NameData, type WorkbookData } from '@coachbook/workbook';
import { fieldRows, type Located } from '../decode/locate';
import { VERSION_NAME } from '../definitions/settings';
import { listName } from '../render/validations';
import type { Restore } from './Restore';

export const restoreNames: Restore = (workbook, _fresh, located) => {
  const lost = missingNames(workbook, located);
  if (lost.length === 0) return workbook;
  const replaced = new Set(lost.map(({ name }) => name.toLowerCase()));
  return { ...workbook, names: [...workbook.names.filter(({ name }) => !replaced.has(name.toLowerCase())), ...lost] };
};

/** Names of ours that are not there, or lead nowhere, as they have to be for the tables as they are. */
export function missingNames(workbook: WorkbookData, { tables }: Located): readonly NameData[] {
  const wanted = [...tables.values()].flatMap(({ definition, table, columns, sheet, ...rest }): readonly NameData[] => {
    if (definition.kind === 'input') {
      const column = columns.get(definition.table === 'people' ? 'name' : 'id');
      const header = column === undefined ? undefined : table.columns[column - table.area.left]?.name;
      return header === undefined
        ? []
        : [{ name: listName(definition.table), formula: `=${table.name}[${header.replaceAll(/['#[\]]/g, "'$&")}]` }];
    }
    if (definition.kind !== 'record') return [];
    const rows = fieldRows({ definition, table, columns, sheet, ...rest });
    const value = columns.get('value');
    const row = rows.get(definition.fields.find(({ cellName }) => cellName === VERSION_NAME)?.key ?? '');
    if (row === undefined || value === undefined) return [];
    return [
      {
        name: VERSION_NAME,
        formula: `=${quoteSheet(sheet.name)}!${areaAddress({ top: row, bottom: row, left: value, right: value }, true)}`,
      },
    ];
  });
  return wanted.filter(
    ({ name }) =>
      !workbook.names.some(
        (known) => known.name.toLowerCase() === name.toLowerCase() && !known.formula.includes('#REF!'),
      ),
  );
}
