// The filters of a table or of an area.

import type { DifferentialStyle, DynamicFilter, FilterData } from '@coachbook/workbook';
import type { LossList } from '../losses/Loss';
import { dateParts, filterOperatorFromFile, iconSetFromFile } from '../vocabulary/names';
import { unescapeXString } from '../xml/escape';
import { attribute, child, childrenNamed, flag, number, type XmlNode } from '../xml/XmlNode';

/** @param node the autoFilter element @param differentials what colours are named by */
export function readFilters(
  node: XmlNode | undefined,
  sheet: string,
  differentials: readonly DifferentialStyle[],
  losses: LossList,
): readonly FilterData[] {
  return childrenNamed(node, 'filterColumn').flatMap((entry): readonly FilterData[] => {
    const column = number(entry, 'colId') ?? 0;
    const list = child(entry, 'filters');
    const custom = child(entry, 'customFilters');
    const text = (each: XmlNode): string => unescapeXString(attribute(each, 'val') ?? '');
    if (custom) {
      const criteria = childrenNamed(custom, 'customFilter').map((each) => ({
        operator: filterOperatorFromFile.get(attribute(each, 'operator') ?? 'equal') ?? ('=' as const),
        value: text(each),
      }));
      return [{ column, custom: { and: flag(custom, 'and'), criteria } }];
    }
    if (list) {
      const values = childrenNamed(list, 'filter').map(text);
      const dates = childrenNamed(list, 'dateGroupItem').map(dateOf);
      const blanks = flag(list, 'blank');
      return [
        {
          column,
          ...((values.length > 0 || (!blanks && dates.length === 0)) && { values }),
          ...(dates.length > 0 && { dates }),
          ...(blanks && { blanks }),
        },
      ];
    }
    const other = readOther(entry, differentials);
    if (other) return [{ column, ...other }];
    // A hidden button is no filter.
    if (entry.children.length > 0) losses.add('filters', sheet, entry.children[0]?.name);
    return [];
  });
}

/** A group of dates as far as it goes: "2024-03". */
function dateOf(node: XmlNode): string {
  const parts = dateParts.slice(0, dateParts.findIndex((name) => name === attribute(node, 'dateTimeGrouping')) + 1);
  return parts
    .map(
      (name, index) =>
        `${['', '-', '-', 'T', ':', ':'][index]}${`${number(node, name) ?? 0}`.padStart(index === 0 ? 4 : 2, '0')}`,
    )
    .join('');
}

const dynamicTypes: ReadonlySet<string> = new Set([
  'aboveAverage',
  'belowAverage',
  'yesterday',
  'today',
  'tomorrow',
  'yearToDate',
  ...['last', 'this', 'next'].flatMap((which) => ['Week', 'Month', 'Quarter', 'Year'].map((unit) => which + unit)),
  ...['Q1', 'Q2', 'Q3', 'Q4'],
  ...Array.from({ length: 12 }, (_, index) => `M${index + 1}`),
]);

/** By rank, by what it is today, by colour, by icon. */
function readOther(
  entry: XmlNode,
  differentials: readonly DifferentialStyle[],
): Omit<FilterData, 'column'> | undefined {
  const [top, dynamic, color, icon] = [
    child(entry, 'top10'),
    child(entry, 'dynamicFilter'),
    child(entry, 'colorFilter'),
    child(entry, 'iconFilter'),
  ];
  const count = number(top, 'val');
  if (top && count !== undefined)
    return { top: { count, percent: flag(top, 'percent'), bottom: !flag(top, 'top', true) } };
  const type = attribute(dynamic, 'type') ?? '';
  if (dynamicTypes.has(type)) return { dynamic: type as DynamicFilter };
  if (color) {
    const of = flag(color, 'cellColor', true) ? 'fill' : 'font';
    const style = differentials[number(color, 'dxfId') ?? -1];
    const wanted = of === 'fill' ? style?.fill : style?.font?.color;
    return wanted === undefined ? undefined : { color: { of, color: wanted } };
  }
  const set = iconSetFromFile.get(attribute(icon, 'iconSet') ?? '');
  const index = number(icon, 'iconId');
  return set && set !== 'threeStars' && set !== 'threeTriangles' && set !== 'fiveBoxes'
    ? { icon: { set, ...(index !== undefined && { index }) } }
    : undefined;
}
