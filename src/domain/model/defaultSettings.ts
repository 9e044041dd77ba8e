// The settings a new engagement starts with.
import type { Settings } from './Settings';

/** Thresholds as docs/method.md, "Status"; Monday to Friday; a check-in every two weeks. */
export const defaultSettings: Settings = {
  title: '',
  language: 'en',
  variant: 'individual',
  start: undefined,
  end: undefined,
  ratingMax: 5,
  thresholds: { scheduleGreen: 0.95, scheduleAmber: 0.85, indicatorGreen: 5, indicatorAmber: 20 },
  workingWeek: [true, true, true, true, true, false, false],
  workFrom: 8,
  workTo: 18,
  checkInEvery: 14,
  forecastReadings: 6,
  smallestGroup: 5,
  stressLimit: 7,
  balanceLimit: 3,
  copyFor: undefined,
  leftOut: [],
};
