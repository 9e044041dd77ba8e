// What comes after an achieved goal: a new one that succeeds it.

import { measureKind } from '../../domain';
import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { formatList } from '../../locales';
import { useSave } from '../form/useSave';
import { useI18n } from '../i18n/I18n';
import type { FormProps } from './FormProps';
import { nameOf } from './nameOf';
import { useFormStyles } from '../components/useFormStyles';

export function NextGoalForm({
  line,
  recomputed: {
    analysis: { today },
  },
  session,
  tell,
  followedBy,
}: FormProps & { readonly followedBy: readonly string[] }) {
  const styles = useFormStyles();
  const { t, language } = useI18n();
  const [name, setName] = useState('');
  const [target, setTarget] = useState('');
  const [due, setDue] = useState('');
  const [asked, setAsked] = useState(false);
  const { goal, measure } = line;
  const { save } = useSave(session, goal.id);
  const isMeasured = measureKind(goal).leads;
  const add = async (): Promise<void> => {
    setAsked(true);
    if (name.trim() === '') return;
    const { parent, kind, nature, owner, unit, direction, accumulation, cycle } = goal;
    const saved = (): void => {
      tell(t('views.next.done', { name: name.trim(), before: nameOf(line, t('text.nameless')) }));
      setName('');
      setTarget('');
      setDue('');
      setAsked(false);
    };
    const done = await save(
      [
        {
          kind: 'add',
          table: 'goals',
          values: {
            name: name.trim(),
            succeeds: goal.id,
            parent,
            kind,
            nature,
            owner,
            start: today,
            due: due === '' ? undefined : due,
            ...(isMeasured
              ? {
                  unit,
                  direction,
                  accumulation,
                  cycle,
                  baseline: measure.value ?? goal.target,
                  target: target === '' ? undefined : Number(target),
                }
              : {}),
          },
        },
      ],
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
        void add();
      }}
    >
      <p className={styles.text}>
        {followedBy.length > 0
          ? t('views.next.followed', { list: formatList(language, followedBy) })
          : t('views.next.text')}
      </p>
      <Field
        size="small"
        label={t('views.next.name')}
        required
        {...(asked && name.trim() === ''
          ? { validationState: 'error', validationMessage: t('views.next.nameless') }
          : {})}
      >
        <Input className={styles.field} size="small" value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      {isMeasured && (
        <Field size="small" label={t('views.next.target')}>
          <Input
            className={styles.narrow}
            size="small"
            type="number"
            step="any"
            value={target}
            onChange={(_, { value }) => setTarget(value)}
          />
        </Field>
      )}
      <Field size="small" label={t('views.next.due')}>
        <Input
          className={styles.narrow}
          size="small"
          type="date"
          value={due}
          onChange={(_, { value }) => setDue(value)}
        />
      </Field>
      <Button type="submit" size="small" appearance="primary" className={styles.save}>
        {t('views.next.write')}
      </Button>
    </form>
  );
}
