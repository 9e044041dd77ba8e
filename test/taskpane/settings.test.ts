// What is entered in the pane's forms is read as a cell would be read, and every setting has its place.

import fc from 'fast-check';
import { newWorkbook } from '../../src/app';
import { recompute } from '../../src/app/recompute';
import { LANGUAGES, message } from '../../src/locales';
import { draftOf } from '../../src/taskpane/form/draftOf';
import type { FieldSpec } from '../../src/taskpane/form/FieldSpec';
import { readDraft } from '../../src/taskpane/form/readDraft';
import { settingFields } from '../../src/taskpane/settings/settingFields';
import { SETTING_GROUPS } from '../../src/taskpane/settings/settingGroups';

const today = '2026-11-23';
const recomputed = recompute(newWorkbook({ language: 'en', content: 'headOfCustomerService', today }), today, 'file');
const fields = settingFields(recomputed, (key, params) => message('en', key, params));
const share: FieldSpec = {
  key: 'scheduleGreen',
  rule: { kind: 'number', min: 0, max: 2 },
  label: '',
  percent: true,
  value: 0.95,
};

it('offers every setting people may change, once', () => {
  expect(SETTING_GROUPS.flatMap(({ keys }) => keys).sort()).toEqual([...fields.keys()].sort());
});

it.each(LANGUAGES)('reads in %s what it shows as what it was', (language) => {
  for (const field of fields.values())
    expect([field.key, readDraft(field, draftOf(field, language), language, 5)]).toEqual([
      field.key,
      { value: field.value === '' ? undefined : field.value },
    ]);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (points) => {
      const value = points / 10_000;
      const read = readDraft(share, draftOf({ ...share, value }, language), language, 5).value;
      expect(read).toBeCloseTo(value, 10);
    }),
  );
});

it('says what is wrong instead of taking it', () => {
  const of = (key: string) => fields.get(key) as FieldSpec;
  for (const [key, text] of [
    ['ratingMax', '99'],
    ['ratingMax', '4.5'],
    ['workFrom', 'early'],
    ['checkInEvery', '0'],
  ] as const) {
    const { value, problem } = readDraft(of(key), text, 'en', 5);
    expect([key, value, problem === undefined]).toEqual([key, undefined, false]);
  }
  expect(readDraft(of('start'), '', 'en', 5)).toEqual({ value: undefined });
});
