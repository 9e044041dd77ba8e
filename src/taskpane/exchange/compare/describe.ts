// Differences in the words of the pane, each with who and when where the row says so.

import { authorOf, describeDifference, type Copy, type DescribedDifference } from '../../../app';
import type { Difference } from '../../../domain';
import { formatDay, type Language } from '../../../locales';
import type { I18n } from '../../i18n/I18n';

/** So many values of a new row say what it is. */
const most = 4;

/** Values are those of `after`, and people as it names them; a row is called what it is called in `before`, where people look for it. */
export function wordsOf(difference: Difference, before: Copy, after: Copy, language: Language): DescribedDifference {
  const known = describeDifference(difference, before.engagement, language);
  if (difference.kind === 'removed') return known;
  const words = describeDifference(difference, after.engagement, language);
  return difference.kind === 'changed' ? { ...words, row: known.row } : words;
}

/** What became of a row or a field, on one line. */
export function differenceText(difference: Difference, before: Copy, after: Copy, { t, language }: I18n): string {
  const { kind, row, column, from, to } = wordsOf(difference, before, after, language);
  const nothing = t('paneReturned.compare.blank');
  if (difference.kind === 'changed')
    return t('paneReturned.compare.change', { column, from: from || nothing, to: to || nothing });
  return t(`paneReturned.compare.${kind as 'added'}`, { what: row || t('paneReturned.compare.whole') });
}

/** What a new row holds, as far as its name does not say it; undefined for anything else. */
export function contentText(
  difference: Difference,
  before: Copy,
  after: Copy,
  { t, language }: I18n,
): string | undefined {
  if (difference.kind !== 'added') return undefined;
  const called = wordsOf(difference, before, after, language).row;
  const fields = Object.entries(difference.values).flatMap(([column, value]) => {
    const { column: name, to } = wordsOf(
      { kind: 'changed', table: difference.table, id: difference.id, column, from: undefined, to: value },
      before,
      after,
      language,
    );
    return to === '' || called.endsWith(to) ? [] : [t('paneReturned.compare.field', { column: name, value: to })];
  });
  return fields.length === 0 ? undefined : fields.slice(0, most).join('; ') + (fields.length > most ? ' …' : '');
}

/** "By Ann Marsh, 3 March 2026"; undefined where nobody says. */
export function authorText(
  difference: Difference,
  before: Copy,
  after: Copy,
  { t, language }: I18n,
): string | undefined {
  const { by, day } = authorOf(difference, (difference.kind === 'removed' ? before : after).engagement);
  if (by === undefined)
    return day === undefined ? undefined : t('paneReturned.compare.onDay', { day: formatDay(language, day) });
  return day === undefined
    ? t('paneReturned.compare.byOnly', { by })
    : t('paneReturned.compare.by', { by, day: formatDay(language, day) });
}
