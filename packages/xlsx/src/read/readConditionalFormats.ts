// Conditional formats: plain rules, completed and joined by those in Excel's extension.

import type { ConditionalFormatData, ConditionalRule } from '@coachbook/workbook';
import type { LossList } from '../losses/Loss';
import { attribute, child, childrenNamed, descendants, flag, number, type XmlNode } from '../xml/XmlNode';
import type { ReadContext } from './ReadContext';
import { readAreas } from './readAreas';
import { readRule } from './readRule';

interface Found {
  readonly priority: number;
  readonly format: ConditionalFormatData;
}

/** In order of priority. @param extension the sheet's x14:conditionalFormattings */
export function readConditionalFormats(
  root: XmlNode,
  extension: XmlNode | undefined,
  sheet: string,
  context: ReadContext,
): readonly ConditionalFormatData[] {
  const extended = childrenNamed(extension, 'conditionalFormatting').flatMap((node) =>
    childrenNamed(node, 'cfRule').map((rule) => ({ rule, areas: child(node, 'sqref')?.text })),
  );
  const byId = new Map(extended.map((entry) => [attribute(entry.rule, 'id') ?? '', entry]));
  const used = new Set<string>();
  const found: Found[] = [];
  for (const node of childrenNamed(root, 'conditionalFormatting')) {
    for (const rule of childrenNamed(node, 'cfRule')) {
      const id = descendants(child(rule, 'extLst'), 'id')[0]?.text.trim() ?? '';
      used.add(id);
      add(found, rule, byId.get(id)?.rule, attribute(node, 'sqref'), sheet, context);
    }
  }
  for (const [id, { rule, areas }] of byId) if (!used.has(id)) add(found, rule, rule, areas, sheet, context);
  return found.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
}

function add(
  found: Found[],
  node: XmlNode,
  extension: XmlNode | undefined,
  sqref: string | undefined,
  sheet: string,
  context: ReadContext,
): void {
  const areas = readAreas(sqref, context);
  const rule: ConditionalRule | undefined = readRule(node, extension, sheet, context);
  if (!rule || areas.length === 0) report(context.losses, sheet, attribute(node, 'type'));
  else
    found.push({
      priority: number(node, 'priority') ?? Number.MAX_SAFE_INTEGER,
      format: { areas, rule, stopIfTrue: flag(node, 'stopIfTrue') },
    });
}

function report(losses: LossList, sheet: string, type: string | undefined): void {
  losses.add('conditionalFormats', sheet, type);
}
