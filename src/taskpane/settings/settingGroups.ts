// The settings in the order and company in which people look for them.

import type { MessageKey } from '../../locales';

interface SettingGroup {
  readonly title: MessageKey;
  readonly keys: readonly string[];
}

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Every setting people may change is in one of them; a test holds this. */
export const SETTING_GROUPS: readonly SettingGroup[] = [
  { title: 'pane.settings.engagement', keys: ['title', 'start', 'end', 'language', 'variant'] },
  { title: 'pane.settings.week', keys: [...WEEKDAYS, 'workFrom', 'workTo'] },
  { title: 'pane.settings.scales', keys: ['ratingMax', 'checkInEvery', 'forecastReadings'] },
  { title: 'pane.settings.thresholds', keys: ['scheduleGreen', 'scheduleAmber', 'indicatorGreen', 'indicatorAmber'] },
  { title: 'pane.settings.care', keys: ['stressLimit', 'balanceLimit', 'smallestGroup'] },
];
