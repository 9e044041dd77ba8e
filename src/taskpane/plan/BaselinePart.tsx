// Freeze the plan as it stands, and see how far it has moved since.

import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { cellOf } from '../../domain';
import { formatDay, formatList } from '../../locales';
import { NoteList } from '../components/NoteList';
import { useFormStyles } from '../components/useFormStyles';
import type { ViewProps } from '../ViewProps';
import { useSave } from '../form/useSave';
import { useI18n } from '../i18n/I18n';

export function BaselinePart({ recomputed, session, tell }: ViewProps & { readonly tell: (text: string) => void }) {
  const styles = useFormStyles();
  const { t, language } = useI18n();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<number>();
  const { isSaving, save } = useSave(session);
  const { baselines, schedule } = recomputed.analysis.plan;
  const compared = baselines.find(({ baseline }) => baseline.row === chosen) ?? baselines.at(-1);
  const freeze = async (): Promise<void> => {
    const saved = (): void => {
      tell(t('work.baseline.done'));
      setName('');
      setChosen(undefined);
    };
    const done = await save([{ kind: 'freeze', ...(name.trim() === '' ? {} : { name: name.trim() }) }], saved);
    if (!done) tell(t('views.notSaved'));
  };
  const days = (count: number | undefined): string =>
    count === undefined || count === 0
      ? t('work.baseline.same')
      : t(count > 0 ? 'work.baseline.later' : 'work.baseline.earlier', { days: Math.abs(count) });
  const shifted = (compared?.variances ?? [])
    .flatMap(({ action: id, start, finish }) => {
      const action = schedule.actions.find((one) => one.action.id === id)?.action;
      return action && ((start ?? 0) !== 0 || (finish ?? 0) !== 0) ? [{ action, start, finish }] : [];
    })
    .sort((a, b) => (b.finish ?? 0) - (a.finish ?? 0));
  return (
    <div className={styles.form}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isSaving) void freeze();
        }}
      >
        <Field size="small" label={t('work.baseline.name')} hint={t('work.baseline.hint')}>
          <Input className={styles.field} size="small" value={name} onChange={(_, { value }) => setName(value)} />
        </Field>
        <Button type="submit" className={styles.save} disabledFocusable={isSaving || schedule.actions.length === 0}>
          {t('work.baseline.freeze')}
        </Button>
      </form>
      {compared && (
        <>
          {baselines.length > 1 && (
            <Field size="small" label={t('work.baseline.compare')}>
              <Select
                className={styles.field}
                size="small"
                value={String(compared.baseline.row)}
                onChange={(_, { value }) => setChosen(Number(value))}
              >
                {baselines.map(({ baseline }) => (
                  <option key={baseline.row} value={baseline.row}>
                    {baseline.name === '' ? baseline.id : baseline.name}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <p className={styles.text}>
            {t('work.baseline.since', {
              name: compared.baseline.name,
              day: compared.baseline.frozenOn === undefined ? '–' : formatDay(language, compared.baseline.frozenOn),
              change: days(compared.finish),
            })}
          </p>
          {compared.added.length > 0 && (
            <p className={styles.small}>{t('work.baseline.added', { list: formatList(language, compared.added) })}</p>
          )}
          {compared.removed.length > 0 && (
            <p className={styles.small}>
              {t('work.baseline.removed', { list: formatList(language, compared.removed) })}
            </p>
          )}
          <NoteList
            title={t('work.baseline.moved')}
            goToCell={session.goToCell}
            none={t('work.baseline.nothingMoved')}
            notes={shifted.map(({ action, start, finish }) => ({
              id: action.id,
              name: action.name,
              place: cellOf('projectActions', action),
              text: t('work.baseline.shift', { start: days(start), finish: days(finish) }),
            }))}
          />
        </>
      )}
    </div>
  );
}
