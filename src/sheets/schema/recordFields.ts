// The settings and the single records as flat fields, and back.

import { defaultSettings, type Engagement, type Settings, type SingleName, type WorkingWeek } from '../../domain';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The version of the sheets' structure that this code writes. */
export const SCHEMA_VERSION = 3;

/** The fields of a record by key, as its table shows them. */
export function fieldsOf(
  record: 'settings' | SingleName,
  engagement: Engagement,
  settings: Settings,
): Readonly<Record<string, unknown>> {
  if (record !== 'settings') return { ...engagement[record] };
  const { thresholds, workingWeek, ...single } = settings;
  return {
    ...single,
    ...thresholds,
    ...Object.fromEntries(weekdays.map((name, index) => [name, workingWeek[index]])),
    schemaVersion: SCHEMA_VERSION,
  };
}

/** Settings from the fields that could be read; whatever is blank takes its default. */
export function settingsOf(fields: Readonly<Record<string, unknown>>, language: string): Settings {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const pick = <T extends object>(defaults: T): T =>
    Object.fromEntries(Object.entries(defaults).map(([key, value]) => [key, given[key] ?? value])) as T;
  const { thresholds, workingWeek: defaultWeek, ...single } = defaultSettings;
  const workingWeek = weekdays.map(
    (name, index) => (given[name] as boolean | undefined) ?? defaultWeek[index],
  ) as unknown as WorkingWeek;
  return { ...pick(single), thresholds: pick(thresholds), workingWeek, language };
}
