// The attainment scale of a qualitative goal: five levels in words.

import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDay } from '../../locales';
import { useSave } from '../form/useSave';
import { useI18n } from '../i18n/I18n';
import { anchorChanges, LEVELS, scaleOf, type Level, type Scale } from './anchorChanges';
import type { FormProps } from './FormProps';
import { useFormStyles } from '../components/useFormStyles';

const NUMBERS: Readonly<Record<Level, number>> = { plusTwo: 2, plusOne: 1, zero: 0, minusOne: -1, minusTwo: -2 };

export function AnchorsForm({
  line: { goal, measure },
  recomputed: {
    engagement,
    analysis: { today },
  },
  session,
  tell,
}: FormProps) {
  const styles = useFormStyles();
  const { t, language } = useI18n();
  const anchors = engagement.anchors.find((row) => row.goal === goal.id);
  const written = scaleOf(anchors);
  // What was typed here goes before what stands in the sheet; the rest follows the sheet.
  const [typed, setTyped] = useState<Partial<Scale>>({});
  const { save } = useSave(session, goal.id);
  const scale: Scale = { ...written, ...typed };
  const gaps = LEVELS.filter((level) => scale[level].trim() === '').length;
  const keep = async (): Promise<void> => {
    const changes = anchorChanges(goal.id, anchors, scale, today);
    if (changes.length === 0) return tell(t('views.anchors.unchanged'));
    const saved = (): void => {
      setTyped({});
      tell(t('views.anchors.saved', { day: formatDay(language, today) }));
    };
    if (!(await save(changes, saved))) tell(t('views.notSaved'));
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <p className={styles.text}>{t('views.anchors.text')}</p>
      {goal.start !== undefined && today >= goal.start && (
        <p className={styles.warning}>{t('views.anchors.late', { start: formatDay(language, goal.start) })}</p>
      )}
      {LEVELS.map((level) => (
        <Field
          key={level}
          size="small"
          label={t(`column.anchors.${level}`)}
          {...(measure.value === NUMBERS[level]
            ? { hint: <span className={styles.now}>{t('views.anchors.now')}</span> }
            : {})}
        >
          <Textarea
            className={styles.field}
            size="small"
            rows={2}
            resize="vertical"
            value={scale[level]}
            onChange={(_, { value }) => setTyped({ ...typed, [level]: value })}
          />
        </Field>
      ))}
      {gaps > 0 && gaps < LEVELS.length && <p className={styles.small}>{t('views.anchors.gaps', { count: gaps })}</p>}
      <Button type="submit" size="small" appearance="primary" className={styles.save}>
        {t('views.save')}
      </Button>
    </form>
  );
}
