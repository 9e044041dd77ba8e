// A row of a short table in one line.

import type { DayOff, Holiday, Person, Row } from '../../domain';
import { formatDay, type Language } from '../../locales';
import type { I18n } from '../i18n/I18n';
import type { EditableTable } from './EditableTable';

/** What it is, and beside it the fact one looks for. */
export function describeRow(
  table: EditableTable,
  row: Row,
  people: readonly Person[],
  t: I18n['t'],
  language: Language,
): { readonly text: string; readonly more: string } {
  switch (table) {
    case 'people': {
      const { name, involvement } = row as Person;
      return {
        text: name === '' ? row.id : name,
        more: involvement === undefined ? '' : t(`choice.involvement.${involvement}`),
      };
    }
    case 'daysOff': {
      const { person, from, to } = row as DayOff;
      const days = [from, to].filter((day) => day !== undefined).map((day) => formatDay(language, day));
      return {
        text: people.find(({ id }) => id === person)?.name ?? person ?? row.id,
        more: [...new Set(days)].join(' – '),
      };
    }
    case 'holidays': {
      const { name, day } = row as Holiday;
      return { text: name === '' ? row.id : name, more: day === undefined ? '' : formatDay(language, day) };
    }
  }
}
