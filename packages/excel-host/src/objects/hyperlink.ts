// Range.hyperlink: where a cell leads.

import { contains, intersect, LINK_FONT, type HyperlinkData } from '@coachbook/workbook';
import type { RangeRef } from '../core/RangeRef';
import { restyle, tidyStyle } from '../document/styles';
import { writeContent } from '../document/content';
import { invalidArgument, recordOf } from '../server/Arguments';
import type { Call } from '../server/Call';
import { plainValue } from './cellMatrix';

export function readHyperlink({ sheet, area }: RangeRef, { core }: Call): unknown {
  const link = sheet.parts.hyperlinks.find((each) => contains(each.area, area));
  if (!link) return null;
  return {
    ...(link.address !== undefined && { address: link.address }),
    ...(link.location !== undefined && { documentReference: link.location }),
    ...(link.tooltip !== undefined && { screenTip: link.tooltip }),
    textToDisplay: String(plainValue(core.valueAt(sheet, area.top, area.left))),
  };
}

/** Sets the link, the text it shows and, as Excel does, the look of a link. */
export function writeHyperlink({ sheet, area }: RangeRef, value: unknown, { core }: Call): void {
  const given = recordOf(value);
  const text = (name: string): string | undefined => {
    const part = given[name];
    if (part === undefined || part === null || part === '') return undefined;
    if (typeof part !== 'string') throw invalidArgument();
    return part;
  };
  const address = text('address');
  const location = text('documentReference')?.replace(/^#/, '');
  const tooltip = text('screenTip');
  const rest = sheet.parts.hyperlinks.filter((each) => !intersect(each.area, area));
  const link: HyperlinkData = {
    area,
    ...(address !== undefined ? { address } : location !== undefined ? { location } : {}),
    ...(tooltip !== undefined && { tooltip }),
  };
  if (address === undefined && location === undefined) {
    core.document.setPart(sheet, 'hyperlinks', rest);
    return;
  }
  core.document.setPart(sheet, 'hyperlinks', [...rest, link]);
  const shown = text('textToDisplay');
  const cell = core.document.cell(sheet, area.top, area.left);
  if (shown !== undefined && cell?.formula === undefined)
    writeContent(core.document, sheet, area.top, area.left, { value: shown });
  else if (!cell || (cell.value === null && cell.formula === undefined))
    writeContent(core.document, sheet, area.top, area.left, { value: address ?? location ?? null });
  restyle(core.document, sheet, area, (style) =>
    style.font?.color ? style : tidyStyle({ ...style, font: { ...style.font, ...LINK_FONT } }),
  );
}
