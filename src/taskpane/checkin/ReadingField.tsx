// One reading: a number with its unit, or for a goal in words one of its five levels; beside it the last value and the target.

import { Field, Select } from '@fluentui/react-components';
import { COLUMNS, measureKind, type Day } from '../../domain';
import { formatDay } from '../../locales';
import { useNumber } from '../chart/useNumber';
import { useUnit } from '../chart/useUnit';
import type { FieldSpec } from '../form/FieldSpec';
import type { Drafts } from '../form/useDrafts';
import { DraftField } from '../form/DraftField';
import { useFormStyles } from '../components/useFormStyles';
import { useI18n } from '../i18n/I18n';
import type { ReadingToTake } from './checkInOf';

const LEVELS = [-2, -1, 0, 1, 2] as const;

/** Whether a reading lies so far from start and target that a unit or a point may have been forgotten: ten times the way between them. */
function isFarOff({ baseline, target }: ReadingToTake['row'], value: number): boolean {
  if (baseline === undefined || target === undefined || baseline === target) return false;
  const way = 10 * Math.abs(target - baseline);
  return value < Math.min(baseline, target) - way || value > Math.max(baseline, target) + way;
}

/** What a reading is typed into: empty, for the last value is no reading of today. */
export function readingField({ table, row, levels }: ReadingToTake, label: string, hint: string): FieldSpec {
  const rule =
    levels === undefined ? COLUMNS.readings.value : ({ kind: 'number', min: -2, max: 2, integer: true } as const);
  return { key: `${table} ${row.id}`, rule, label, hint, unit: row.unit?.trim(), value: undefined };
}

export function ReadingField({
  reading,
  today,
  drafts,
}: {
  readonly reading: ReadingToTake;
  readonly today: Day;
  readonly drafts: Drafts;
}) {
  const styles = useFormStyles();
  const { t, language } = useI18n();
  const number = useNumber();
  const { row, measure, due, levels } = reading;
  const unit = row.unit ?? '';
  const inUnit = useUnit();
  const withUnit = (value: number): string => inUnit(value, unit);
  const hint = [
    measure.value === undefined
      ? t('work.reading.never')
      : measure.lastDay === undefined
        ? t('work.reading.typed', { value: withUnit(measure.value) })
        : t('work.reading.last', { value: withUnit(measure.value), day: formatDay(language, measure.lastDay) }),
    measureKind(row).isKept && row.low !== undefined && row.high !== undefined
      ? t('work.reading.range', { low: number(row.low), high: withUnit(row.high) })
      : levels === undefined && row.target !== undefined
        ? t('work.reading.target', { value: withUnit(row.target) })
        : undefined,
    row.accumulation === 'cumulative' ? t('work.reading.adds') : undefined,
    due === undefined
      ? undefined
      : due < today
        ? t('work.reading.due', { day: formatDay(language, due) })
        : t('work.reading.dueToday'),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
  const label = `${row.name === '' ? t('text.nameless') : row.name}${levels === undefined && unit !== '' ? ` (${unit})` : ''}`;
  const field = readingField(reading, label, hint);
  const draft = drafts.draftOf(field);
  const typed = drafts.changed.find(({ key }) => key === field.key)?.value;
  const warning = typeof typed === 'number' && isFarOff(row, typed) ? t('work.reading.farOff') : undefined;
  if (levels === undefined) return <DraftField field={field} drafts={drafts} warning={warning} />;
  return (
    <Field label={label} hint={hint}>
      <Select className={styles.field} value={draft} onChange={(_, { value }) => drafts.change(field, value)}>
        <option value="">{t('work.reading.notToday')}</option>
        {LEVELS.map((level, at) => (
          <option key={level} value={level}>
            {t('work.reading.level', {
              level: level > 0 ? `+${level}` : String(level),
              text: levels[at] ?? t(`work.reading.level.${level}`),
            })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
