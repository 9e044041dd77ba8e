// Step 0, Settings: everything that is one value.

import { textKey, type PartOf } from '../../locales';
import { formatOf } from '../schema/columns';
import type { ColumnFormat } from '../schema/ColumnDefinition';
import type { CellRule, FieldDefinition, SheetDefinition } from '../schema/SheetDefinition';

/** Those that have a help. */
type SettingKey = PartOf<'setting'> extends infer Part ? (Part extends `${infer Key}.help` ? Key : never) : never;

const text = { kind: 'text' } as const;
const day = { kind: 'day' } as const;
const flag = { kind: 'flag' } as const;
const share = { kind: 'number', min: 0, max: 2 } as const;
const points = { kind: 'number', min: 0, max: 100 } as const;
const hour = { kind: 'number', min: 0, max: 24 } as const;
const ten = { kind: 'number', min: 0, max: 10 } as const;
const whole = (min: number, max: number): CellRule => ({ kind: 'number', min, max, integer: true });

function field(key: SettingKey, rule: CellRule, more: Partial<FieldDefinition> = {}): FieldDefinition {
  const format: ColumnFormat = more.format ?? formatOf(rule);
  return {
    key,
    rule,
    format,
    label: textKey('setting', key),
    help: textKey('setting', key, 'help'),
    ...more,
  };
}

/** Name of the cell that holds the version of the sheets' structure. */
export const VERSION_NAME = 'Coachbook_Version';

export const settingsSheet: SheetDefinition = {
  key: 'settings',
  name: 'sheet.settings.name',
  title: 'sheet.settings.title',
  question: 'sheet.settings.question',
  guidance: 'sheet.settings.guidance',
  step: 0,
  tables: [
    {
      kind: 'record',
      record: 'settings',
      name: 'Settings',
      caption: 'table.settings',
      left: 0,
      widths: { label: 210, value: 200, help: 420 },
      fields: [
        field('title', text, { format: 'longText' }),
        field('language', { kind: 'language' }),
        field('variant', { kind: 'choice', of: 'variant' }),
        field('start', day),
        field('end', day),
        field('ratingMax', whole(3, 10)),
        field('scheduleGreen', share, { format: 'percent' }),
        field('scheduleAmber', share, { format: 'percent' }),
        field('indicatorGreen', points),
        field('indicatorAmber', points),
        ...(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const).map((name) =>
          field(name, flag),
        ),
        field('workFrom', hour),
        field('workTo', hour),
        field('checkInEvery', whole(1, 366)),
        field('forecastReadings', whole(3, 100)),
        field('smallestGroup', whole(2, 100)),
        field('stressLimit', ten),
        field('balanceLimit', ten),
        field('copyFor', { kind: 'choice', of: 'audience' }, { computed: true }),
        field('leftOut', { kind: 'choices', of: 'part' }, { computed: true, format: 'longText' }),
        field('lastIds', text, { computed: true, format: 'longText' }),
        field('schemaVersion', whole(1, 1_000_000), { computed: true, cellName: VERSION_NAME }),
      ],
    },
  ],
  print: { orientation: 'portrait' },
};
