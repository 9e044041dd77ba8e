// What a sheet holds beyond our vocabulary, told by the names of its elements and of the parts it refers to.

import type { LossKind, LossList } from '../losses/Loss';
import { child, childrenNamed, descend, flag, type XmlNode } from '../xml/XmlNode';
import type { Relationship } from './PackageReader';

const byElement: ReadonlyMap<string, LossKind> = new Map(
  Object.entries<LossKind>({
    protectedRanges: 'editableRanges',
    customSheetViews: 'viewOptions',
    scenarios: 'scenarios',
    sortState: 'sortOrder',
    dataConsolidate: 'otherExtensions',
    picture: 'backgroundPictures',
    oleObjects: 'embeddedObjects',
    legacyDrawingHF: 'printOptions',
    webPublishItems: 'otherExtensions',
    sparklineGroups: 'sparklines',
    slicerList: 'slicers',
    timelineRefs: 'slicers',
  }),
);
const byRelation: ReadonlyMap<string, LossKind> = new Map(
  Object.entries<LossKind>({
    pivotTable: 'pivotTables',
    threadedComment: 'threadedComments',
    ctrlProp: 'formControls',
    oleObject: 'embeddedObjects',
    package: 'embeddedObjects',
    control: 'formControls',
    queryTable: 'dataConnections',
  }),
);

/** Names them in `losses`. @param root the sheet without its cells */
export function sheetLosses(root: XmlNode, links: readonly Relationship[], sheet: string, losses: LossList): void {
  const extensions = childrenNamed(root, 'extLst').flatMap((list) => list.children.flatMap((each) => each.children));
  for (const node of [...root.children, ...extensions]) {
    const kind = byElement.get(node.name);
    if (kind) losses.add(kind, sheet);
  }
  if (!flag(descend(root, 'sheetPr', 'outlinePr'), 'summaryRight', true))
    losses.add('viewOptions', sheet, 'summaryRight');
  if (flag(child(root, 'sheetFormatPr'), 'zeroHeight')) losses.add('defaultRowHeight', sheet, '0');
  for (const link of links) {
    const kind = byRelation.get(link.type);
    if (kind) losses.add(kind, sheet);
  }
}
