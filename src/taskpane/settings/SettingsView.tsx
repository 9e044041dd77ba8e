// The settings, people and days off, as on their sheets: what is saved here stands there.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FINDINGS, placeOf } from '../../domain';
import { findingText } from '../../locales';
import { useDrafts } from '../form/useDrafts';
import { ValueField } from '../form/ValueField';
import { Section } from '../components/Section';
import { openFindings } from '../../app';
import type { ViewProps } from '../ViewProps';
import { useI18n } from '../i18n/I18n';
import { RestField } from './RestField';
import { RowsEditor } from './RowsEditor';
import { SelfTestLink } from './SelfTestLink';
import { settingFields } from './settingFields';
import { SETTING_GROUPS, WEEKDAYS } from './settingGroups';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  week: { display: 'flex', flexWrap: 'wrap', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  save: {
    position: 'sticky',
    insetBlockEnd: 0,
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const isWeekday = (key: string): boolean => (WEEKDAYS as readonly string[]).includes(key);

export function SettingsView({ recomputed, session }: ViewProps) {
  const styles = useStyles();
  const { t, language } = useI18n();
  const [isSaving, setSaving] = useState(false);
  const { people, daysOff, holidays } = recomputed.engagement;
  const fields = settingFields(recomputed, t);
  const drafts = useDrafts('settings', [...fields.values()], recomputed.settings.ratingMax);
  /** What was found about the value in the workbook, unless somebody is giving another one. */
  const foundAt = (key: string): string | undefined => {
    const found = drafts.changed.some((one) => one.key === key)
      ? undefined
      : openFindings(recomputed.findings).find(({ place }) => place.table === 'settings' && place.column === key);
    return found && findingText(language, found, FINDINGS[found.code].params);
  };
  const input = (key: string) => {
    const field = fields.get(key);
    return (
      field && (
        <ValueField
          key={key}
          field={field}
          draft={drafts.draftOf(field)}
          problem={drafts.problemOf(field)}
          warning={foundAt(key)}
          people={people}
          change={(draft) => drafts.change(field, draft)}
        />
      )
    );
  };
  const save = async (): Promise<void> => {
    setSaving(true);
    if (
      await session.change(
        drafts.changed.map(({ key, value }) => ({ kind: 'set', place: placeOf('settings', key), value })),
        drafts.forget,
      )
    )
      drafts.forget();
    setSaving(false);
  };
  return (
    <div className={styles.view}>
      {SETTING_GROUPS.map(({ title, keys }) => (
        <Section key={title} title={t(title)}>
          <div className={styles.fields}>
            {keys.some(isWeekday) && <div className={styles.week}>{keys.filter(isWeekday).map(input)}</div>}
            {keys.filter((key) => !isWeekday(key)).map(input)}
          </div>
        </Section>
      ))}
      {drafts.changed.length > 0 && (
        <div className={styles.save}>
          <Button appearance="primary" disabledFocusable={isSaving || drafts.isWrong} onClick={() => void save()}>
            {t('pane.settings.save', { count: drafts.changed.length })}
          </Button>
          <Button appearance="subtle" onClick={drafts.forget}>
            {t('pane.form.forget')}
          </Button>
        </div>
      )}
      <RowsEditor
        title={t('pane.settings.people')}
        table="people"
        rows={people}
        people={people}
        session={session}
        recomputed={recomputed}
      />
      <RowsEditor
        title={t('pane.settings.daysOff')}
        table="daysOff"
        rows={daysOff}
        people={people}
        session={session}
        recomputed={recomputed}
      />
      <RowsEditor
        title={t('pane.settings.holidays')}
        table="holidays"
        rows={holidays}
        people={people}
        session={session}
        recomputed={recomputed}
      />
      <RestField session={session} />
      <SelfTestLink />
    </div>
  );
}
