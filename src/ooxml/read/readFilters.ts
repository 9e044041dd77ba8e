// The filters of a table or of an area.

import type { FilterData } from '../../workbook';
import type { LossList } from '../Loss';
import { filterOperatorFromFile } from '../vocabulary/names';
import { unescapeXString } from '../xml/escape';
import { attribute, child, childrenNamed, flag, number, type XmlNode } from '../xml/XmlNode';

/** @param node the autoFilter element */
export function readFilters(node: XmlNode | undefined, sheet: string, losses: LossList): readonly FilterData[] {
  return childrenNamed(node, 'filterColumn').flatMap((entry): readonly FilterData[] => {
    const column = number(entry, 'colId') ?? 0;
    const list = child(entry, 'filters');
    const custom = child(entry, 'customFilters');
    const text = (each: XmlNode): string => unescapeXString(attribute(each, 'val') ?? '');
    if (custom) {
      const criteria = childrenNamed(custom, 'customFilter').map((each) => ({ operator: filterOperatorFromFile.get(attribute(each, 'operator') ?? 'equal') ?? ('=' as const), value: text(each) }));
      return [{ column, custom: { and: flag(custom, 'and'), criteria } }];
    }
    if (list && childrenNamed(list, 'dateGroupItem').length === 0) {
      const values = childrenNamed(list, 'filter').map(text);
      const blanks = flag(list, 'blank');
      return [{ column, ...((values.length > 0 || !blanks) && { values }), ...(blanks && { blanks }) }];
    }
    // A hidden button is no filter; by colour, icon, date group or rank is one we do not know.
    if (entry.children.length > 0) losses.add('filters', sheet, entry.children[0]?.name);
    return [];
  });
}
