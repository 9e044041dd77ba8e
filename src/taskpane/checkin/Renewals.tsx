// Achieved goals ask what comes next: another goal, or a decision that is noted.

import { Button, Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { CHOICES, type Choice, type GoalLine } from '../../domain';
import { formatDay } from '../../locales';
import { Disclosure } from '../components/Disclosure';
import { useUntilUndone } from '../form/useUntilUndone';
import type { FormProps } from '../goals/FormProps';
import { nameOf } from '../goals/nameOf';
import { NextGoalForm } from '../goals/NextGoalForm';
import { useFormStyles } from '../components/useFormStyles';
import { Section } from '../components/Section';
import type { ViewProps } from '../ViewProps';
import { useSave } from '../form/useSave';
import { useI18n } from '../i18n/I18n';

// Without words it takes no room, and is still there for screen readers to follow.
const useStyles = makeStyles({
  told: { margin: 0, color: tokens.colorNeutralForeground2, ':empty': { position: 'absolute' } },
});

type Decision = Choice<'reviewDecision'>;

function DecisionForm({
  line,
  recomputed: {
    analysis: { today },
  },
  session,
  tell,
}: FormProps) {
  const styles = useFormStyles();
  const { t } = useI18n();
  const [decision, setDecision] = useState<Decision>();
  const [note, setNote] = useState('');
  const { save } = useSave(session, line.goal.id);
  const write = async (): Promise<void> => {
    if (decision === undefined) return;
    const saved = (): void => {
      tell(t('work.decision.done', { name: nameOf(line, t('text.nameless')) }));
      setNote('');
    };
    const done = await save(
      [
        {
          kind: 'add',
          table: 'reviews',
          values: { day: today, goal: line.goal.id, decision, note: note.trim() === '' ? undefined : note.trim() },
        },
      ],
      saved,
    );
    if (!done) tell(t('views.notSaved'));
  };
  return (
    <form
      className={styles.form}
      aria-label={t('work.decision.about', { name: nameOf(line, t('text.nameless')) })}
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <Field
        size="small"
        label={t('work.decision')}
        {...(decision && {
          hint: t(decision === 'stop' ? 'work.decision.final' : 'work.decision.open'),
        })}
      >
        <Select
          className={styles.field}
          size="small"
          value={decision ?? ''}
          onChange={(_, { value }) => setDecision(value === '' ? undefined : (value as Decision))}
        >
          <option value="">{t('pane.form.none')}</option>
          {CHOICES.reviewDecision
            .filter((one) => one !== 'nextGoal' && one !== 'missionComplete')
            .map((one) => (
              <option key={one} value={one}>
                {t(`choice.reviewDecision.${one}`)}
              </option>
            ))}
        </Select>
      </Field>
      <Field size="small" label={t('column.reviews.note')}>
        <Textarea size="small" resize="vertical" value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
      <Button type="submit" size="small" className={styles.save} disabledFocusable={decision === undefined}>
        {t('work.decision.write')}
      </Button>
    </form>
  );
}

export function Renewals({ recomputed, session }: ViewProps) {
  const styles = useFormStyles();
  const own = useStyles();
  const { t, language } = useI18n();
  const [told = '', setTold] = useUntilUndone<string>(session);
  const {
    goals: { lines },
    renewal,
  } = recomputed.analysis;
  const open = renewal.history.flatMap(({ goal, achievedOn, answered }) => {
    const line = lines.find((one) => one.goal.row === goal.row);
    return answered || !line ? [] : [{ line, achievedOn }];
  });
  const given = (line: GoalLine): FormProps => ({ line, recomputed, session, tell: setTold });
  return (
    <>
      {open.length > 0 && (
        <Section title={t('work.renewal')}>
          <div>
            {open.map(({ line, achievedOn }) => (
              <Disclosure
                key={line.goal.id}
                title={nameOf(line, t('text.nameless'))}
                summary={
                  achievedOn === undefined
                    ? t('work.renewal.achieved')
                    : t('work.renewal.achievedOn', { day: formatDay(language, achievedOn) })
                }
              >
                <NextGoalForm {...given(line)} followedBy={[]} />
                <p className={styles.text}>{t('work.renewal.or')}</p>
                <DecisionForm {...given(line)} />
              </Disclosure>
            ))}
          </div>
        </Section>
      )}
      <p role="status" className={own.told}>
        {told}
      </p>
    </>
  );
}
