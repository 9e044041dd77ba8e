// Checks the single values of the engagement.
import { dayNumber } from '../calendar/dayNumber';
import type { NumberRule } from '../model/ColumnRule';
import type { Settings } from '../model/Settings';
import type { Finding } from './Finding';
import { finding, placeOf } from './makeFinding';
import { validateCell } from './validateCell';

/** The bounds of the numbers in the settings; thresholds by their own name. */
const SETTING_RULES = {
  ratingMax: { kind: 'number', min: 2, max: 10, integer: true },
  workFrom: { kind: 'number', min: 0, max: 24 },
  workTo: { kind: 'number', min: 0, max: 24 },
  checkInEvery: { kind: 'number', min: 1, max: 366, integer: true },
  forecastReadings: { kind: 'number', min: 3, max: 1000, integer: true },
  smallestGroup: { kind: 'number', min: 5, max: 1000, integer: true },
  stressLimit: { kind: 'number', min: 0, max: 10 },
  balanceLimit: { kind: 'number', min: 0, max: 10 },
  scheduleGreen: { kind: 'number', min: 0, max: 2 },
  scheduleAmber: { kind: 'number', min: 0, max: 2 },
  indicatorGreen: { kind: 'number', min: 0, max: 100 },
  indicatorAmber: { kind: 'number', min: 0, max: 100 },
} as const satisfies Readonly<Record<string, NumberRule>>;

type NumberSetting = keyof typeof SETTING_RULES;

function validateThresholds(settings: Settings): readonly Finding[] {
  const { scheduleGreen, scheduleAmber, indicatorGreen, indicatorAmber } = settings.thresholds;
  const findings: Finding[] = [];
  if (scheduleAmber > scheduleGreen)
    findings.push(
      finding('settings.thresholdsReversed', placeOf('settings', 'scheduleAmber'), {
        green: scheduleGreen,
        amber: scheduleAmber,
      }),
    );
  if (indicatorAmber < indicatorGreen)
    findings.push(
      finding('settings.thresholdsReversed', placeOf('settings', 'indicatorAmber'), {
        green: indicatorGreen,
        amber: indicatorAmber,
      }),
    );
  return findings;
}

/** Findings about the settings: numbers off their scale, impossible or reversed days, no working day, thresholds the wrong way round. */
export function validateSettings(settings: Settings): readonly Finding[] {
  const values: Readonly<Record<string, unknown>> = { ...settings, ...settings.thresholds };
  const findings: Finding[] = [];
  for (const name of Object.keys(SETTING_RULES) as NumberSetting[]) {
    const found = validateCell(values[name], SETTING_RULES[name], placeOf('settings', name), settings.ratingMax);
    if (found !== undefined) findings.push(found);
  }
  for (const name of ['start', 'end'] as const) {
    const found = validateCell(settings[name], { kind: 'day' }, placeOf('settings', name), settings.ratingMax);
    if (found !== undefined) findings.push(found);
  }
  const [start, end] = [dayNumber(settings.start), dayNumber(settings.end)];
  if (start !== undefined && end !== undefined && start > end) {
    findings.push(
      finding('row.daysReversed', placeOf('settings', 'end'), {
        from: settings.start as string,
        to: settings.end as string,
      }),
    );
  }
  if (!settings.workingWeek.some((worked) => worked))
    findings.push(finding('settings.noWorkingDay', placeOf('settings', 'workingWeek'), {}));
  return [...findings, ...validateThresholds(settings)];
}
