// The check-in in one form: readings, actions, how it is going; saved in one go.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { COLUMNS, type Engagement } from '../../domain';
import { Disclosure } from '../components/Disclosure';
import type { FieldSpec } from '../form/FieldSpec';
import { useDrafts } from '../form/useDrafts';
import { DraftField } from '../form/DraftField';
import { Section } from '../components/Section';
import { namesApart } from '../roles/namesApart';
import type { ViewProps } from '../ViewProps';
import { useSave } from '../form/useSave';
import { useI18n } from '../i18n/I18n';
import { actionFields } from './ActionFields';
import { ActionList } from './ActionList';
import { askedBesides } from './besides';
import { checkInChanges, type CheckInReport } from './checkInChanges';
import type { CheckInToKeep } from './checkInOf';
import { ReadingField, readingField } from './ReadingField';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    minWidth: 0,
    '& input, & select': { minWidth: 0 },
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  end: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  wrong: { margin: 0, color: tokens.colorPaletteRedForeground1, ':empty': { display: 'none' } },
  save: { alignSelf: 'start' },
});

/** What was written, by id, so that what follows from it can be shown. */
export interface Kept {
  readonly readings: readonly string[];
  readonly actions: readonly string[];
}

/** Whoever checked in last does so again; else the one who is coached. */
function usualPerson({ checkIns, people }: Pick<Engagement, 'checkIns' | 'people'>): string | undefined {
  return (
    checkIns.findLast(({ person }) => person !== undefined)?.person ??
    people.find(({ involvement }) => involvement === 'coachee')?.id
  );
}

interface CheckInFormProps extends ViewProps {
  readonly asked: CheckInToKeep;
  readonly onKept: (kept: Kept) => void;
}

export function CheckInForm({ asked, recomputed, session, onKept }: CheckInFormProps) {
  const styles = useStyles();
  const { t } = useI18n();
  const [said, setSaid] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const {
    engagement,
    settings,
    analysis: { today },
  } = recomputed;
  const people = namesApart(engagement.people);
  const isNoted = !settings.leftOut.includes('checkIns');
  const own = (key: 'day' | 'person' | 'stress' | 'note', value?: string): FieldSpec => ({
    key,
    rule: COLUMNS.checkIns[key],
    label: t(`column.checkIns.${key}`),
    value,
  });
  const [dated, person, stress, note] = [
    own('day', today),
    own('person', usualPerson(engagement)),
    own('stress'),
    own('note'),
  ];
  const parts = askedBesides(recomputed);
  const besides = parts.flatMap((part) => part.asked);
  const readings = [...asked.due, ...asked.others].map((reading) => ({
    row: reading.row,
    field: readingField(reading, '', ''),
  }));
  const open = [...asked.actions, ...asked.later];
  const drafts = useDrafts(
    'checkIn',
    [
      dated,
      person,
      stress,
      note,
      ...readings.map(({ field }) => field),
      ...open.flatMap((one) => Object.values(actionFields(one, '', today))),
      ...besides.map(({ field }) => field),
    ],
    settings.ratingMax,
  );
  const day = drafts.draftOf(dated) || today;
  const isAhead = day > today;
  // What is reported done is proposed to be so by the day the check-in is about.
  const actions = open.map((one) => ({ action: one.action, fields: actionFields(one, '', day) }));

  // What cannot be read is in sight when the form points at it.
  const isWrongIn = (fields: readonly FieldSpec[]): boolean =>
    fields.some((field) => drafts.problemOf(field) !== undefined);

  const typed = <T,>(field: FieldSpec): T | undefined =>
    drafts.changed.find(({ key }) => key === field.key)?.value as T | undefined;
  const dayIn = (field: FieldSpec): string | undefined => drafts.draftOf(field) || undefined;
  const report: CheckInReport = {
    day,
    readings: readings.flatMap(({ row, field }) => {
      const value = typed<number>(field);
      return value === undefined ? [] : [{ row, value }];
    }),
    actions: actions.flatMap(({ action, fields }) => {
      const progress = typed<number>(fields.progress);
      if (progress === undefined) return [];
      return [
        {
          action,
          progress,
          ...(progress > 0 && action.actualStart === undefined ? { began: dayIn(fields.began) } : {}),
          ...(progress >= 1 && action.actualFinish === undefined ? { finished: dayIn(fields.finished) } : {}),
        },
      ];
    }),
    besides: besides.flatMap(({ field, place }) => {
      const change = drafts.changed.find(({ key }) => key === field.key);
      return change ? [{ place, value: change.value }] : [];
    }),
    person: drafts.draftOf(person) === '' ? undefined : drafts.draftOf(person),
    stress: typed<number>(stress),
    note: typed<string>(note)?.trim(),
  };
  const { isSaving, save } = useSave(session, report.person);
  const keep = async (): Promise<void> => {
    if (drafts.isWrong || isAhead) {
      setSaid(t('work.checkIn.wrong'));
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    const changes = checkInChanges(report, recomputed).filter(
      (change) => isNoted || change.kind !== 'add' || change.table !== 'checkIns',
    );
    if (changes.length === 0) return setSaid(t('work.checkIn.nothing'));
    const saved = (): void => {
      setSaid('');
      drafts.forget();
      onKept({
        readings: report.readings.map(({ row }) => row.id),
        actions: report.actions.map(({ action }) => action.id),
      });
    };
    if (!(await save(changes, saved))) setSaid(t('views.notSaved'));
  };
  const show = (field: FieldSpec) => <DraftField key={field.key} field={field} drafts={drafts} people={people} />;
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      aria-label={t('work.checkIn')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSaving) void keep();
      }}
    >
      <Section title={t('work.checkIn.readings')}>
        {asked.due.length === 0 && <p className={styles.text}>{t('work.checkIn.noReadings')}</p>}
        {asked.due.map((reading) => (
          <ReadingField key={`${reading.table} ${reading.row.id}`} reading={reading} today={today} drafts={drafts} />
        ))}
        {asked.others.length > 0 && (
          <Disclosure
            title={t('work.checkIn.others')}
            summary={t('work.checkIn.othersCount', { count: asked.others.length })}
            keepOpen={isWrongIn(asked.others.map((reading) => readingField(reading, '', '')))}
          >
            {asked.others.map((reading) => (
              <ReadingField
                key={`${reading.table} ${reading.row.id}`}
                reading={reading}
                today={today}
                drafts={drafts}
              />
            ))}
          </Disclosure>
        )}
      </Section>
      {actions.length > 0 && (
        <Section title={t('work.checkIn.actions')}>
          {asked.actions.length === 0 && <p className={styles.text}>{t('work.checkIn.noActions')}</p>}
          <ActionList actions={asked.actions} today={day} drafts={drafts} />
          {asked.later.length > 0 && (
            <Disclosure
              title={t('work.checkIn.later')}
              summary={t('work.checkIn.laterCount', { count: asked.later.length })}
              keepOpen={isWrongIn(asked.later.flatMap((one) => Object.values(actionFields(one, '', today))))}
            >
              <ActionList actions={asked.later} today={day} drafts={drafts} />
            </Disclosure>
          )}
        </Section>
      )}
      {parts.map(({ title, asked: some }) => (
        <Disclosure
          key={title}
          title={t(title)}
          summary={t('work.checkIn.besidesCount', { count: some.length })}
          keepOpen={isWrongIn(some.map(({ field }) => field))}
        >
          {some.map(({ field }) => show(field))}
        </Disclosure>
      ))}
      {isNoted && (
        <Section title={t('work.checkIn.you')}>
          <DraftField field={dated} drafts={drafts} problem={isAhead ? t('work.checkIn.ahead') : undefined} />
          {show(person)}
          {show(stress)}
          {show(note)}
        </Section>
      )}
      <div className={styles.end}>
        <p role="alert" className={styles.wrong}>
          {said}
        </p>
        <Button type="submit" appearance="primary" className={styles.save} disabledFocusable={isSaving}>
          {t('work.checkIn.save')}
        </Button>
      </div>
    </form>
  );
}
