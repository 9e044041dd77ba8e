// After how long a rest the sheets are brought up to date by themselves.

import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Session } from '../../app';
import { Section } from '../components/Section';
import { useI18n } from '../i18n/I18n';
import { keepRest, millisecondsOf, readRest, RESTS } from './restChoice';

export function RestField({ session }: { readonly session: Pick<Session, 'setIdle'> }) {
  const { t } = useI18n();
  const [rest, setRest] = useState(readRest);
  const [isKept, setKept] = useState(true);
  const choose = (value: string): void => {
    const chosen = RESTS.find((one) => String(one) === value);
    if (chosen === undefined) return;
    setRest(chosen);
    setKept(keepRest(chosen));
    session.setIdle(millisecondsOf(chosen));
  };
  return (
    <Section title={t('pane.settings.computer')}>
      <Field
        label={t('pane.settings.rest')}
        hint={t('pane.settings.rest.hint')}
        {...(isKept ? {} : { validationMessage: t('pane.settings.rest.notKept'), validationState: 'warning' as const })}
      >
        <Select value={String(rest)} onChange={(_, { value }) => choose(value)}>
          {RESTS.map((one) => (
            <option key={one} value={String(one)}>
              {one === 0 ? t('pane.settings.rest.never') : t('pane.settings.rest.minutes', { count: one })}
            </option>
          ))}
        </Select>
      </Field>
    </Section>
  );
}
