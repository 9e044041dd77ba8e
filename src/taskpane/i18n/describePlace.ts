// Where a finding stands, as people name places: the tab, the row's id, the column.

import type { Recomputed } from '../../app';
import type { Place } from '../../domain';
import { message, messagesOf, type Language } from '../../locales';
import { placeOfFinding } from '../../sheets';

/** "4 Goals · G1.2 · Due"; tab and header as they stand in the workbook, a row without an id by its number. Empty where the table is gone. */
export function describePlace(
  place: Place,
  { located, language }: Pick<Recomputed, 'located' | 'language'>,
  pane: Language,
): string {
  const found = placeOfFinding(place, located);
  if (!found) return '';
  const row =
    place.id !== undefined && place.id !== ''
      ? place.id
      : message(pane, 'pane.findings.row', { row: found.area.top + 1 });
  const texts = messagesOf(language) as Readonly<Record<string, string>>;
  const column =
    place.column === undefined
      ? undefined
      : texts[place.table === 'settings' ? `setting.${place.column}` : `column.${place.table}.${place.column}`];
  return [found.sheet, place.row === undefined ? undefined : row, column]
    .filter((part) => part !== undefined)
    .join(' · ');
}
