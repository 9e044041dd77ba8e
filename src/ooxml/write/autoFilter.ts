// The filter of a table or of an area: what each column lets through.

import { type Area, areaAddress, type FilterData } from '../../workbook';
import { filterOperators } from '../vocabulary/names';
import { element } from '../xml/element';
import { escapeXStringAttribute } from '../xml/escape';

export function autoFilter(area: Area, filters: readonly FilterData[]): string {
  return element('autoFilter', { ref: areaAddress(area) }, filters.map(filterColumn).join(''));
}

function filterColumn(filter: FilterData): string {
  const { custom, values = [], blanks } = filter;
  const content = custom
    ? element('customFilters', { and: custom.and || undefined }, custom.criteria.map(({ operator, value }) => `<customFilter operator="${filterOperators[operator]}" val="${escapeXStringAttribute(value)}"/>`).join(''))
    : element('filters', { blank: blanks || undefined }, values.map((value) => `<filter val="${escapeXStringAttribute(value)}"/>`).join(''));
  return element('filterColumn', { colId: filter.column }, content);
}
