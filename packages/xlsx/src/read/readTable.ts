// A table part.

import {
  type Area,
  type DifferentialStyle,
  parseArea,
  type TableColumnData,
  type TableData,
} from '@coachbook/workbook';
import { toShownFormula } from '../formula/toShownFormula';
import type { LossList } from '../losses/Loss';
import { unescapeXString } from '../xml/escape';
import { attribute, child, childrenNamed, flag, number, type XmlNode } from '../xml/XmlNode';
import { readFilters } from './readFilters';
import { styleText } from './styleText';

const home: Area = { top: 0, left: 0, bottom: 0, right: 0 };

export function readTable(
  root: XmlNode,
  sheet: string,
  differentials: readonly DifferentialStyle[],
  losses: LossList,
): TableData {
  const name = unescapeXString(attribute(root, 'displayName') ?? attribute(root, 'name') ?? '');
  const info = child(root, 'tableStyleInfo');
  const filter = child(root, 'autoFilter');
  const style = styleText(attribute(info, 'name'), 'tableStyle', losses, sheet);
  const columns = childrenNamed(child(root, 'tableColumns'), 'tableColumn').map((node, index) =>
    readColumn(node, index, name),
  );
  if (style !== undefined && !/^TableStyle(?:Light|Medium|Dark)\d+$/.test(style))
    losses.add('cellFormatting', sheet, style);
  if (child(root, 'sortState')) losses.add('sortOrder', sheet, name);
  if (attribute(root, 'tableType') === 'queryTable') losses.add('dataConnections', sheet, name);
  return {
    name,
    area: asWideAs(columns, parseArea(attribute(root, 'ref') ?? '') ?? home),
    columns,
    style: style ?? null,
    headerRow: (number(root, 'headerRowCount') ?? 1) > 0,
    totalsRow: (number(root, 'totalsRowCount') ?? 0) > 0,
    bandedRows: flag(info, 'showRowStripes'),
    bandedColumns: flag(info, 'showColumnStripes'),
    firstColumn: flag(info, 'showFirstColumn'),
    lastColumn: flag(info, 'showLastColumn'),
    filterButton: filter !== undefined,
    filters: readFilters(filter, sheet, differentials, losses),
  };
}

/** A damaged table may claim columns it does not have. */
function asWideAs({ length }: readonly TableColumnData[], area: Area): Area {
  return { ...area, right: Math.min(area.right, area.left + Math.max(length, 1) - 1) };
}

function readColumn(node: XmlNode, index: number, table: string): TableColumnData {
  const formula = child(node, 'calculatedColumnFormula')?.text;
  const totalsFormula = child(node, 'totalsRowFormula')?.text;
  const label = attribute(node, 'totalsRowLabel');
  const total = attribute(node, 'totalsRowFunction');
  return {
    id: number(node, 'id') ?? index + 1,
    name: unescapeXString(attribute(node, 'name') ?? ''),
    ...(formula && { formula: toShownFormula(unescapeXString(formula), table) }),
    ...(label !== undefined && { totalsLabel: unescapeXString(label) }),
    ...(total !== undefined &&
      total !== 'none' && { totalsFunction: total as NonNullable<TableColumnData['totalsFunction']> }),
    ...(totalsFormula && { totalsFormula: toShownFormula(unescapeXString(totalsFormula), table) }),
  };
}
