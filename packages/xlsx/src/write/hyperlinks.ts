// Links from cells: places in the workbook by name, others through a relationship.

import { areaAddress, type HyperlinkData } from '@coachbook/workbook';
import { relationTypes } from '../vocabulary/namespaces';
import { elementIf } from '../xml/element';
import { escapeXStringAttribute } from '../xml/escape';
import { uri } from '../vocabulary/uri';
import type { Relationships } from './Relationships';

export function hyperlinks(list: readonly HyperlinkData[], links: Relationships): string {
  const entries = list.map(({ area, address, location, tooltip }) => {
    const id = address === undefined ? '' : ` r:id="${links.add(relationTypes.hyperlink, uri(address), true)}"`;
    const place = location === undefined ? '' : ` location="${escapeXStringAttribute(location)}"`;
    return `<hyperlink ref="${areaAddress(area)}"${id}${place}${tooltip === undefined ? '' : ` tooltip="${escapeXStringAttribute(tooltip)}"`}/>`;
  });
  return elementIf(entries.join(''), 'hyperlinks');
}
