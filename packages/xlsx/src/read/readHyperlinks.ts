// Links from cells.

import { type HyperlinkData, parseArea } from '@coachbook/workbook';
import { unescapeXString } from '../xml/escape';
import { attribute, childrenNamed, relationAttribute, type XmlNode } from '../xml/XmlNode';
import { linksById, type Relationship } from './PackageReader';

export function readHyperlinks(root: XmlNode | undefined, links: readonly Relationship[]): readonly HyperlinkData[] {
  const byId = linksById(links);
  return childrenNamed(root, 'hyperlink').flatMap((node): readonly HyperlinkData[] => {
    const area = parseArea(attribute(node, 'ref') ?? '');
    const id = relationAttribute(node, 'id');
    const target = id === undefined ? undefined : byId.get(id)?.target;
    const place = attribute(node, 'location');
    const location = place === undefined ? undefined : unescapeXString(place);
    const tooltip = attribute(node, 'tooltip');
    if (!area || (target === undefined && location === undefined)) return [];
    // An outside address may have its own place within it.
    const where =
      target === undefined
        ? { location: location ?? '' }
        : { address: location === undefined ? target : `${target}#${location}` };
    return [{ area, ...where, ...(tooltip !== undefined && { tooltip: unescapeXString(tooltip) }) }];
  });
}
