// Changing the validation of an area cell by cell, as Excel keeps it, without scattering it over more entries than needed.

import { intersect, type Area, type ValidationData } from '@coachbook/workbook';
import type { SheetState } from '../document/SheetState';
import type { WorkbookDocument } from '../document/WorkbookDocument';
import { subtractAreas } from '../document/subtractAreas';

/** What a cell has before anything is set: everything may be typed, and once a rule is there a plain stop says no. */
const untouched: Omit<ValidationData, 'areas'> = {
  rule: { kind: 'any' },
  ignoreBlank: true,
  alert: { style: 'stop', title: '', message: '' },
};

type Patch = { readonly [K in keyof Omit<ValidationData, 'areas'>]?: ValidationData[K] | undefined };

/** Overlapping entries are cut; parts that are equal afterwards become one entry. */
export function updateValidation(document: WorkbookDocument, sheet: SheetState, area: Area, patch: Patch): void {
  const kept: ValidationData[] = [];
  const pieces: ValidationData[] = [];
  let rest: readonly Area[] = [area];
  for (const each of sheet.parts.validations) {
    if (!each.areas.some((own) => intersect(own, area))) {
      kept.push(each);
      continue;
    }
    const inside = each.areas.flatMap((own) => intersect(own, area) ?? []);
    for (const own of inside) rest = subtractAreas(rest, own);
    const outside = subtractAreas(each.areas, area);
    if (outside.length > 0) kept.push({ ...each, areas: outside });
    pieces.push(patched(each, inside, patch));
  }
  if (rest.length > 0) pieces.push(patched({ ...untouched, areas: rest }, rest, patch));
  const first = pieces[0];
  const same = first !== undefined && pieces.every((piece) => key(piece) === key(first));
  document.setPart(sheet, 'validations', [...kept, ...(same ? [{ ...first, areas: [area] }] : pieces)]);
}

function patched(before: ValidationData, areas: readonly Area[], patch: Patch): ValidationData {
  const { prompt, alert, ...rest } = { ...before, ...patch };
  return {
    ...rest,
    rule: rest.rule ?? before.rule,
    ignoreBlank: rest.ignoreBlank ?? before.ignoreBlank,
    areas,
    ...(prompt && { prompt }),
    ...(alert && { alert }),
  };
}

function key({ areas: _areas, ...rest }: ValidationData): string {
  return JSON.stringify([rest.rule, rest.ignoreBlank, rest.prompt, rest.alert]);
}
