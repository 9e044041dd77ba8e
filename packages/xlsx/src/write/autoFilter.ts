// The filter of a table or of an area: what each column lets through.

import { type Area, areaAddress, type FilterData } from '@coachbook/workbook';
import { dateParts, filterOperators, iconSets } from '../vocabulary/names';
import { element } from '../xml/element';
import { escapeXStringAttribute } from '../xml/escape';
import type { StyleTable } from './StyleTable';

export function autoFilter(area: Area, filters: readonly FilterData[], styles: StyleTable): string {
  return element(
    'autoFilter',
    { ref: areaAddress(area) },
    filters.map((filter) => element('filterColumn', { colId: filter.column }, content(filter, styles))).join(''),
  );
}

function content(
  { custom, top, dynamic, color, icon, values = [], dates = [], blanks }: FilterData,
  styles: StyleTable,
): string {
  if (custom)
    return element(
      'customFilters',
      { and: custom.and || undefined },
      custom.criteria
        .map(
          ({ operator, value }) =>
            `<customFilter operator="${filterOperators[operator]}" val="${escapeXStringAttribute(value)}"/>`,
        )
        .join(''),
    );
  if (top)
    return element('top10', { top: top.bottom ? false : undefined, percent: top.percent || undefined, val: top.count });
  if (dynamic) return element('dynamicFilter', { type: dynamic });
  if (color)
    return element('colorFilter', {
      dxfId: styles.differential(color.of === 'fill' ? { fill: color.color } : { font: { color: color.color } }),
      cellColor: color.of === 'font' ? false : undefined,
    });
  if (icon) return element('iconFilter', { iconSet: iconSets[icon.set], iconId: icon.index });
  return element(
    'filters',
    { blank: blanks || undefined },
    values.map((value) => `<filter val="${escapeXStringAttribute(value)}"/>`).join('') + dates.map(dateGroup).join(''),
  );
}

/** "2024-03": `<dateGroupItem year="2024" month="3" dateTimeGrouping="month"/>`. */
function dateGroup(date: string): string {
  const parts = date.split(/[-T:]/).map(Number);
  const named = dateParts.slice(0, parts.length).map((name, index) => [name, parts[index]] as const);
  return element('dateGroupItem', { ...Object.fromEntries(named), dateTimeGrouping: dateParts[parts.length - 1] });
}
