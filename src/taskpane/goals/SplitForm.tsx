// Splits a goal: choose how, look at the parts, name them, write them as goals below it.

import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { calendars } from '../../domain';
import { formatDay, message } from '../../locales';
import { useNumber } from '../chart/useNumber';
import { useSave } from '../form/useSave';
import { useI18n } from '../i18n/I18n';
import type { FormProps } from './FormProps';
import { nameOf } from './nameOf';
import { MOST_PARTS, splitGoal, type GoalPart, type SplitWay } from './split';
import { useFormStyles } from '../components/useFormStyles';

const WAYS = { dates: ['count', 'months', 'weeks'], amounts: ['count', 'size'] } as const;

type By = keyof typeof WAYS;
type Unit = (typeof WAYS)[By][number];

export function SplitForm({
  line,
  recomputed: {
    engagement,
    settings,
    analysis: { today },
    language: ofWorkbook,
  },
  session,
  tell,
}: FormProps) {
  const styles = useFormStyles();
  const { t, language } = useI18n();
  const number = useNumber();
  const [by, setBy] = useState<By>('dates');
  const [unit, setUnit] = useState<Unit>('count');
  const [wanted, setWanted] = useState('3');
  const [names, setNames] = useState<ReadonlyMap<number, string>>(new Map());
  const { goal, measure } = line;
  const { save } = useSave(session, goal.id);
  // Shares of a hundred do not add up to one another.
  const canShare = goal.unit?.includes('%') !== true;
  const calendar = useMemo(
    () => calendars(settings, engagement.holidays, engagement.daysOff).of(goal.owner),
    [settings, engagement, goal.owner],
  );
  const whole = { ...goal, start: goal.start ?? settings.start, due: goal.due ?? settings.end };
  const parts = splitGoal(
    whole,
    { by, [unit]: wanted.trim() === '' ? NaN : Number(wanted) } as unknown as SplitWay,
    calendar,
  );
  const title = goal.name === '' ? t('text.nameless') : goal.name;
  // The names stand in the workbook, and it has a language of its own.
  const nameAt = (part: GoalPart, at: number, count: number): string =>
    names.get(at) ??
    (by === 'dates'
      ? message(ofWorkbook, 'views.split.name', { name: title, day: formatDay(ofWorkbook, part.due) })
      : message(ofWorkbook, 'views.split.share', { name: title, number: at + 1, count }));
  const choose = (change: () => void): void => {
    change();
    setNames(new Map());
  };
  const write = async (): Promise<void> => {
    if (typeof parts === 'string') return tell(t(`views.split.problem.${parts}`, { most: MOST_PARTS }));
    const { kind, nature, unit: measuredIn, direction, low, high, tolerance, accumulation, cycle, owner } = goal;
    // One after the other they are stretches of one way, and all begin with where it stands: so the goal keeps its progress.
    const current = by === 'dates' && accumulation !== 'cumulative' ? measure.value : undefined;
    const saved = (): void => {
      tell(t('views.split.done', { count: parts.length, name: nameOf(line, t('text.nameless')) }));
      setNames(new Map());
    };
    const done = await save(
      parts.map((part, at) => ({
        kind: 'add',
        table: 'goals',
        values: {
          name: nameAt(part, at, parts.length).trim(),
          parent: goal.id,
          kind,
          nature,
          unit: measuredIn,
          direction,
          low,
          high,
          tolerance,
          accumulation,
          cycle,
          owner,
          current,
          ...part,
        },
      })),
      saved,
    );
    if (!done) tell(t('views.notSaved'));
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      {!line.leaf && <p className={styles.text}>{t('views.split.hasChildren')}</p>}
      {canShare && (
        <Field size="small" label={t('views.split.way')}>
          <Select
            className={styles.field}
            size="small"
            value={by}
            onChange={(_, { value }) =>
              choose(() => {
                setBy(value as By);
                setUnit('count');
              })
            }
          >
            <option value="dates">{t('views.split.dates')}</option>
            <option value="amounts">{t('views.split.amounts')}</option>
          </Select>
        </Field>
      )}
      <Field size="small" label={t('views.split.by')}>
        <Select
          className={styles.field}
          size="small"
          value={unit}
          onChange={(_, { value }) => choose(() => setUnit(value as Unit))}
        >
          {WAYS[by].map((one) => (
            <option key={one} value={one}>
              {t(`views.split.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        size="small"
        label={t(unit === 'size' ? 'views.split.amount' : 'views.split.number')}
        {...(typeof parts === 'string'
          ? { validationState: 'warning', validationMessage: t(`views.split.problem.${parts}`, { most: MOST_PARTS }) }
          : {})}
      >
        <Input
          className={styles.narrow}
          size="small"
          type="number"
          min={unit === 'size' ? 0 : 1}
          step={unit === 'size' ? 'any' : 1}
          value={wanted}
          onChange={(_, { value }) => choose(() => setWanted(value))}
        />
      </Field>
      {typeof parts !== 'string' && (
        <>
          <p className={styles.text}>{t('views.split.preview', { count: parts.length })}</p>
          <ol className={styles.parts}>
            {parts.map((part, at) => (
              <li key={at}>
                <Input
                  className={styles.field}
                  size="small"
                  aria-label={t('views.split.partName', { number: at + 1 })}
                  value={nameAt(part, at, parts.length)}
                  onChange={(_, { value }) => setNames(new Map(names).set(at, value))}
                />
                <p className={styles.small}>
                  {t('views.split.until', {
                    start: formatDay(language, part.start),
                    due: formatDay(language, part.due),
                  })}
                </p>
                {part.baseline !== undefined && part.target !== undefined && (
                  <p className={styles.small}>
                    {t('views.split.levels', { baseline: number(part.baseline), target: number(part.target) })}{' '}
                    {goal.unit ?? ''}
                  </p>
                )}
              </li>
            ))}
          </ol>
          {parts.some(({ due }) => due < today) && <p className={styles.small}>{t('views.split.past')}</p>}
          <Button type="submit" size="small" appearance="primary" className={styles.save}>
            {t('views.split.write', { count: parts.length })}
          </Button>
        </>
      )}
    </form>
  );
}
