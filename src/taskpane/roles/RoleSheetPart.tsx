// One person's answer on one page: "What role am I expected to play within the company through my projects and responsibilities?"

import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RoleSheet } from '../../domain';
import { formatDay } from '../../locales';
import { useNumber } from '../chart/useNumber';
import { useI18n } from '../i18n/I18n';

const useStyles = makeStyles({
  sheet: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  question: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, paddingInlineStart: '1.25em', overflowWrap: 'anywhere' },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  field: { minWidth: 0, '& select': { minWidth: 0, maxWidth: '100%' } },
});

export function RoleSheetPart({ sheets }: { readonly sheets: readonly RoleSheet[] }) {
  const styles = useStyles();
  const { t, language } = useI18n();
  const number = useNumber();
  const [chosen, setChosen] = useState<number>();
  const sheet = sheets.find(({ person }) => person.row === chosen) ?? sheets[0];
  if (!sheet) return null;
  const { person, roles, activities, goals, actions, resources, hours, capacity } = sheet;
  const named = (name: string): string => (name === '' ? t('text.nameless') : name);
  const parts = [
    {
      key: 'roles',
      lines: roles.map(({ name, expectation, limits }) =>
        [named(name), expectation, limits === undefined ? undefined : t('work.sheet.limits', { limits })]
          .filter((part) => part !== undefined && part !== '')
          .join(' – '),
      ),
    },
    { key: 'A', lines: activities.A.map(({ name }) => named(name)) },
    { key: 'R', lines: activities.R.map(({ name }) => named(name)) },
    { key: 'C', lines: activities.C.map(({ name }) => named(name)) },
    { key: 'I', lines: activities.I.map(({ name }) => named(name)) },
    {
      key: 'goals',
      lines: goals.map(({ name, due }) =>
        due === undefined ? named(name) : t('work.sheet.until', { name: named(name), day: formatDay(language, due) }),
      ),
    },
    { key: 'actions', lines: actions.map(({ name }) => named(name)) },
    { key: 'resources', lines: resources.map(({ name }) => named(name)) },
  ] as const;
  return (
    <>
      <Field label={t('work.sheet.person')}>
        <Select
          className={styles.field}
          value={String(person.row)}
          onChange={(_, { value }) => setChosen(Number(value))}
        >
          {sheets.map((one) => (
            <option key={one.person.row} value={one.person.row}>
              {one.person.name === '' ? one.person.id : one.person.name}
            </option>
          ))}
        </Select>
      </Field>
      <article className={styles.sheet} aria-live="polite">
        <h3 className={styles.question}>{t('work.sheet.question')}</h3>
        {parts.every(({ lines }) => lines.length === 0) && <p className={styles.text}>{t('work.sheet.nothing')}</p>}
        {parts.map(
          ({ key, lines }) =>
            lines.length > 0 && (
              <div key={key} className={styles.part}>
                <h4 className={styles.title}>{t(`work.sheet.${key}`)}</h4>
                <ul className={styles.list}>
                  {lines.map((line, at) => (
                    <li key={at}>{line}</li>
                  ))}
                </ul>
              </div>
            ),
        )}
        <p className={styles.text}>
          {capacity === undefined
            ? t('work.sheet.hours', { hours: number(hours) })
            : t('work.sheet.hoursOf', { hours: number(hours), capacity: number(capacity) })}
        </p>
      </article>
    </>
  );
}
