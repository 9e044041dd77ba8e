// Clearing an area by kind, as Range.clear and people do it.

import { intersect, type Area } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { clearContents } from '../document/content';
import type { SheetState } from '../document/SheetState';
import { restyle } from '../document/styles';
import { subtractAreas } from '../document/subtractAreas';

export type ClearKind = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

export function clearCells(core: Core, sheet: SheetState, area: Area, kind: ClearKind): void {
  const { document } = core;
  if (kind === 'All' || kind === 'Contents' || kind === 'ResetContents') clearContents(document, sheet, area);
  if (kind === 'All' || kind === 'Hyperlinks' || kind === 'RemoveHyperlinks') {
    document.setPart(
      sheet,
      'hyperlinks',
      sheet.parts.hyperlinks.filter((link) => !intersect(link.area, area)),
    );
  }
  if (kind === 'All' || kind === 'Formats') {
    restyle(document, sheet, area, () => ({}));
    document.setPart(
      sheet,
      'conditionalFormats',
      sheet.parts.conditionalFormats.flatMap((entry) => {
        const areas = subtractAreas(entry.data.areas, area);
        return areas.length === 0
          ? []
          : [areas === entry.data.areas ? entry : { ...entry, data: { ...entry.data, areas } }];
      }),
    );
  }
  if (kind === 'All') {
    document.setPart(
      sheet,
      'merges',
      sheet.parts.merges.filter((merge) => !intersect(merge, area)),
    );
    clearValidation(core, sheet, area);
    document.setPart(
      sheet,
      'notes',
      sheet.parts.notes.filter(
        (note) => !intersect({ top: note.row, bottom: note.row, left: note.column, right: note.column }, area),
      ),
    );
  }
}

export function clearValidation(core: Core, sheet: SheetState, area: Area): void {
  const { validations } = sheet.parts;
  if (!validations.some(({ areas }) => areas.some((own) => intersect(own, area)))) return;
  const next = validations.flatMap((each) => {
    const areas = subtractAreas(each.areas, area);
    return areas.length === 0 ? [] : areas === each.areas ? each : { ...each, areas };
  });
  core.document.setPart(sheet, 'validations', next);
}
