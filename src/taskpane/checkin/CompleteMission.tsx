// The end of the mission as one act: criteria, open goals, ratings made again, what was learnt.

import { Button, Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { cellOf, COLUMNS } from '../../domain';
import { Disclosure } from '../components/Disclosure';
import { useFormStyles } from '../components/useFormStyles';
import { DraftField } from '../form/DraftField';
import { useDrafts } from '../form/useDrafts';
import { useSave } from '../form/useSave';
import { useUntilUndone } from '../form/useUntilUndone';
import { nameOf } from '../goals/nameOf';
import { useI18n } from '../i18n/I18n';
import type { ViewProps } from '../ViewProps';
import { askedBesides, type AskedBesides } from './besides';
import { completionChanges, ENDS, type End } from './completionChanges';

const useStyles = makeStyles({
  told: { margin: 0, color: tokens.colorNeutralForeground2, ':empty': { position: 'absolute' } },
});

/** Offered once something of the mission is reached, or its last day has passed; not of a mission that is complete. */
export function CompleteMission({ recomputed, session }: ViewProps) {
  const styles = useFormStyles();
  const own = useStyles();
  const { t } = useI18n();
  const [told = '', setTold] = useUntilUndone<string>(session);
  const [ends, setEnds] = useState<Readonly<Record<string, End>>>({});
  const [lessons, setLessons] = useState('');
  const [said, setSaid] = useState('');
  const { engagement, settings, analysis } = recomputed;
  const { completion, goals, today } = analysis;
  const parts = askedBesides(recomputed).filter(({ title }) => title !== 'work.checkIn.personal');
  const criteria = parts.filter(({ title }) => title === 'work.checkIn.criteria');
  const again: readonly AskedBesides[] = [
    ...(settings.leftOut.includes('competences')
      ? []
      : engagement.competences
          .filter(({ id, name }) => id !== '' && name !== '')
          .map((row) => ({
            place: cellOf('competences', row, 'current'),
            field: {
              key: `competence ${row.id}`,
              rule: COLUMNS.competences.current,
              label: row.name,
              value: row.current,
            },
          }))),
    ...parts.filter(({ title }) => title === 'work.checkIn.balance').flatMap(({ asked }) => asked),
  ];
  const asked = [...criteria.flatMap((part) => part.asked), ...again];
  const drafts = useDrafts(
    'completion',
    asked.map(({ field }) => field),
    settings.ratingMax,
  );
  const { isSaving, save } = useSave(session, 'completion');
  const open = goals.lines.filter(({ goal }) => completion.open.includes(goal.id));
  const isOffered =
    goals.lines.some(({ leaf, measure }) => leaf && measure.achieved) ||
    completion.complete ||
    (settings.end !== undefined && settings.end < today);
  const write = async (): Promise<void> => {
    if (drafts.isWrong) return setSaid(t('work.checkIn.wrong'));
    if (open.some(({ goal }) => ends[goal.id] === undefined)) return setSaid(t('work.complete.asked'));
    const changes = completionChanges({
      day: today,
      ends: open.flatMap(({ goal }) => {
        const end = ends[goal.id];
        return end === undefined ? [] : [{ goal: goal.id, end, said: t(`work.complete.${end}`) }];
      }),
      ratings: asked.flatMap(({ field, place }) => {
        const change = drafts.changed.find(({ key }) => key === field.key);
        return change ? [{ place, value: change.value }] : [];
      }),
      lessons,
    });
    const saved = (): void => {
      setSaid('');
      setEnds({});
      setLessons('');
      drafts.forget();
      setTold(t('work.complete.done'));
    };
    if (!(await save(changes, saved))) setSaid(t('views.notSaved'));
  };
  const show = ({ field }: AskedBesides) => <DraftField key={field.key} field={field} drafts={drafts} />;
  return (
    <>
      {isOffered && !completion.declared && (
        <Disclosure title={t('work.complete')} summary={t('work.complete.summary', { count: open.length })}>
          <form
            className={styles.form}
            noValidate
            aria-label={t('work.complete')}
            onSubmit={(event) => {
              event.preventDefault();
              if (!isSaving) void write();
            }}
          >
            <p className={styles.text}>{t('work.complete.text')}</p>
            {criteria.flatMap((part) => part.asked).map(show)}
            {open.length > 0 && <p className={styles.text}>{t('work.complete.open')}</p>}
            {open.map((line) => (
              <Field key={line.goal.id} size="small" label={nameOf(line, t('text.nameless'))}>
                <Select
                  className={styles.field}
                  size="small"
                  value={ends[line.goal.id] ?? ''}
                  onChange={(_, { value }) => {
                    setSaid('');
                    const end = ENDS.find((one) => one === value);
                    const { [line.goal.id]: _before, ...others } = ends;
                    setEnds(end === undefined ? others : { ...others, [line.goal.id]: end });
                  }}
                >
                  <option value="">{t('pane.form.none')}</option>
                  {ENDS.map((end) => (
                    <option key={end} value={end}>
                      {t(`work.complete.${end}`)}
                    </option>
                  ))}
                </Select>
              </Field>
            ))}
            {again.length > 0 && (
              <Disclosure
                title={t('work.complete.again')}
                summary={t('work.checkIn.besidesCount', { count: again.length })}
              >
                {again.map(show)}
              </Disclosure>
            )}
            <Field size="small" label={t('work.complete.lessons')}>
              <Textarea size="small" resize="vertical" value={lessons} onChange={(_, { value }) => setLessons(value)} />
            </Field>
            <p role="alert" className={own.told}>
              {said}
            </p>
            <Button type="submit" size="small" className={styles.save} disabledFocusable={isSaving}>
              {t('work.complete.write')}
            </Button>
          </form>
        </Disclosure>
      )}
      <p role="status" className={own.told}>
        {told}
      </p>
    </>
  );
}
