// Move an action or change its duration, look at what follows, then write it or leave it.

import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { cellOf, COLUMNS, type Day, type ScheduledAction } from '../../domain';
import { formatDay } from '../../locales';
import type { FieldSpec } from '../form/FieldSpec';
import { useDrafts } from '../form/useDrafts';
import { ValueField } from '../form/ValueField';
import { useFormStyles } from '../components/useFormStyles';
import type { ViewProps } from '../ViewProps';
import { useSave } from '../form/useSave';
import { useI18n } from '../i18n/I18n';
import { EffectList } from './EffectList';
import { whatIf } from './whatIf';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

/** An action somebody took in the picture, and the first day they moved it to. */
export interface Wished {
  readonly action: string;
  readonly start: Day | undefined;
  /** Each time anew. */
  readonly nth: number;
}

interface WhatIfFormProps extends ViewProps {
  readonly wish?: Wished | undefined;
  readonly tell: (text: string) => void;
}

export function WhatIfForm({ wish, recomputed, session, tell }: WhatIfFormProps) {
  const styles = useFormStyles();
  const { t } = useI18n();
  const [chosen, setChosen] = useState(wish?.action);
  const open = recomputed.analysis.plan.schedule.actions.filter(
    ({ action, state }) => action.id !== '' && state !== 'done',
  );
  const one = open.find(({ action }) => action.id === chosen) ?? open[0];
  if (!one) return <p className={styles.text}>{t('work.whatIf.nothing')}</p>;
  return (
    <div className={styles.form}>
      <p className={styles.text}>{t('work.whatIf.text')}</p>
      <Field size="small" label={t('work.whatIf.action')}>
        <Select
          className={styles.field}
          size="small"
          value={one.action.id}
          onChange={(_, { value }) => setChosen(value)}
        >
          {open.map(({ action: { id, name } }) => (
            <option key={id} value={id}>{`${id} ${name}`}</option>
          ))}
        </Select>
      </Field>
      <Trial
        key={one.action.id}
        one={one}
        wish={wish?.action === one.action.id ? wish : undefined}
        recomputed={recomputed}
        session={session}
        tell={tell}
      />
    </div>
  );
}

function Trial({ one, wish: wished, recomputed, session, tell }: WhatIfFormProps & { readonly one: ScheduledAction }) {
  const styles = useFormStyles();
  const own = useStyles();
  const { t, language } = useI18n();
  const { isSaving, save } = useSave(session);
  const { action } = one;
  const {
    projectActions: { start, duration },
  } = COLUMNS;
  const fields: readonly FieldSpec[] = [
    {
      key: 'start',
      rule: start,
      label: t('work.whatIf.start'),
      hint: t('work.whatIf.now', { start: formatDay(language, one.start), finish: formatDay(language, one.finish) }),
      value: action.start,
    },
    { key: 'duration', rule: duration, label: t('work.whatIf.duration'), value: action.duration },
  ];
  const drafts = useDrafts(
    `whatIf ${action.id}`,
    fields,
    recomputed.settings.ratingMax,
    wished?.start === undefined ? {} : { start: wished.start },
  );
  const wanted = Object.fromEntries(drafts.changed.map(({ key, value }) => [key, value])) as {
    readonly start?: string;
    readonly duration?: number;
  };
  const isChanged = drafts.changed.length > 0 && !drafts.isWrong;
  const wish = {
    action: action.id,
    start: 'start' in wanted ? wanted.start : action.start,
    duration: 'duration' in wanted ? wanted.duration : action.duration,
  };
  const effect = isChanged ? whatIf(recomputed, wish) : undefined;
  const write = async (): Promise<void> => {
    const saved = (): void => {
      tell(t('work.whatIf.written', { name: `${action.id} ${action.name}` }));
      drafts.forget();
    };
    const done = await save(
      drafts.changed.map(({ key, value }) => ({ kind: 'set', place: cellOf('projectActions', action, key), value })),
      saved,
    );
    if (!done) tell(t('views.notSaved'));
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged && !isSaving) void write();
      }}
    >
      {fields.map((field) => (
        <ValueField
          key={field.key}
          field={field}
          draft={drafts.draftOf(field)}
          problem={drafts.problemOf(field)}
          people={[]}
          change={(draft) => drafts.change(field, draft)}
        />
      ))}
      <div role="status">{effect && <EffectList effect={effect} />}</div>
      {effect && (
        <div className={own.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={isSaving}>
            {t('work.whatIf.write')}
          </Button>
          <Button
            onClick={() => {
              drafts.forget();
              tell(t('work.whatIf.left', { name: `${action.id} ${action.name}` }));
            }}
          >
            {t('work.whatIf.leave')}
          </Button>
        </div>
      )}
    </form>
  );
}
