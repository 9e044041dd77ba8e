// Nothing of ours in the workbook yet: one screen, everything already answered sensibly, one button.

import { Button, Checkbox, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { dayOfClock, type NewEngagement, type SessionState } from '../../app';
import { dayNumber, dayOf, type Part, type Variant } from '../../domain';
import { LANGUAGES, type Language } from '../../locales';
import { SelfTestLink } from '../settings/SelfTestLink';
import { useI18n } from '../i18n/I18n';
import { choicesOf, type StartChoices } from './choicesOf';
import { OriginList } from './OriginList';
import { OtherWays, type OtherWaysProps } from './OtherWays';
import { ORIGINS, type OriginKind } from './origins';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    paddingBlock: tokens.spacingVerticalXL,
    paddingInline: tokens.spacingHorizontalL,
    maxWidth: '32rem',
  },
  title: {
    outlineStyle: 'none',
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, marginBlockStart: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  days: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(8.5rem, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  day: { minWidth: 0, width: '100%' },
  more: {
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  parts: { display: 'flex', flexDirection: 'column', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  /** Their circles stand under the label, as those of the list above. */
  choices: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  footer: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  action: {
    position: 'sticky',
    insetBlockEnd: 0,
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What one may do without at first; everything else the steps need. */
const optional: readonly Part[] = ['values', 'lifeBalance', 'interferences', 'structure', 'personalPlan', 'checkIns'];

/** Forty weeks: as long as most engagements, and as the ready templates. */
const usualDays = 280;

function usual(language: Language): StartChoices {
  const start = dayOfClock(new Date());
  return {
    origin: 'blank',
    language,
    variant: 'individual',
    title: '',
    name: '',
    start,
    end: dayOf((dayNumber(start) ?? 0) + usualDays),
    leftOut: [],
  };
}

interface StartProps {
  readonly activity: SessionState['activity'];
  /** What it is made from, and what was chosen: a template has to arrive first. */
  readonly create: (kind: OriginKind, choices: () => Promise<Omit<NewEngagement, 'today'>>) => void;
  readonly session: OtherWaysProps['session'];
  /** It was tried, and this Excel would not have it. */
  readonly wasRefused: boolean;
}

export function Start({ activity, create, session, wasRefused }: StartProps) {
  const styles = useStyles();
  const words = useI18n();
  const { t } = words;
  const [choices, setChoices] = useState(() => usual(words.language));
  const change = (changed: Partial<StartChoices>): void => setChoices((before) => ({ ...before, ...changed }));
  const { kind } = ORIGINS[choices.origin];
  const isReversed = kind === 'own' && choices.start !== '' && choices.end !== '' && choices.end < choices.start;
  const isPast = kind === 'own' && choices.end !== '' && choices.end < dayOfClock(new Date());
  const isBusy = activity !== 'idle';
  return (
    <form
      className={styles.page}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy && !isReversed) create(kind, () => choicesOf(choices));
      }}
    >
      <div>
        <h1 className={styles.title} tabIndex={-1}>
          {t('pane.start.title')}
        </h1>
        <p className={styles.text}>{t('pane.start.text')}</p>
      </div>
      {wasRefused && !isBusy && (
        <OtherWays session={session} choices={() => choicesOf(choices)} title={choices.title} isWrong={isReversed} />
      )}
      <OriginList origin={choices.origin} choose={(origin) => change({ origin })} />
      {kind === 'own' && (
        <Field label={t('pane.start.variant')}>
          <RadioGroup
            className={styles.choices}
            layout="horizontal"
            value={choices.variant}
            onChange={(_, { value }) => change({ variant: value as Variant })}
          >
            <Radio value="individual" label={t('pane.start.individual')} />
            <Radio value="team" label={t('pane.start.team')} />
          </RadioGroup>
        </Field>
      )}
      {kind !== 'example' && (
        <Field label={t('pane.start.name')} hint={t('pane.start.nameText')}>
          <Input value={choices.title} onChange={(_, { value }) => change({ title: value })} />
        </Field>
      )}
      {kind === 'template' && (
        <Field label={t('pane.start.coachee')}>
          <Input value={choices.name} autoComplete="off" onChange={(_, { value }) => change({ name: value })} />
        </Field>
      )}
      {kind !== 'example' && (
        <div className={styles.days}>
          <Field label={t('setting.start')}>
            <Input
              className={styles.day}
              type="date"
              value={choices.start}
              onChange={(_, { value }) => change({ start: value })}
            />
          </Field>
          {kind === 'own' && (
            <Field
              label={t('setting.end')}
              {...(isReversed
                ? { validationMessage: t('pane.start.reversed') }
                : isPast
                  ? { validationMessage: t('pane.start.past'), validationState: 'warning' }
                  : {})}
            >
              <Input
                className={styles.day}
                type="date"
                value={choices.end}
                onChange={(_, { value }) => change({ end: value })}
              />
            </Field>
          )}
        </div>
      )}
      <Field label={t('pane.start.language')}>
        <RadioGroup
          className={styles.choices}
          layout="horizontal"
          value={choices.language}
          onChange={(_, { value }) => change({ language: value as Language })}
        >
          {LANGUAGES.map((one) => (
            <Radio key={one} value={one} label={<span lang={one}>{t(`choice.language.${one}`)}</span>} />
          ))}
        </RadioGroup>
      </Field>
      {kind === 'own' && (
        <details>
          <summary className={styles.more}>{t('pane.start.include')}</summary>
          <p className={styles.text}>{t('pane.start.includeText')}</p>
          <div className={styles.parts}>
            {optional.map((part) => (
              <Checkbox
                key={part}
                label={t(`choice.part.${part}`)}
                checked={!choices.leftOut.includes(part)}
                onChange={(_, { checked }) =>
                  change({
                    leftOut:
                      checked === true ? choices.leftOut.filter((one) => one !== part) : [...choices.leftOut, part],
                  })
                }
              />
            ))}
          </div>
        </details>
      )}
      <p className={styles.footer}>{t('pane.start.continue')}</p>
      <div className={styles.action}>
        <Button type="submit" appearance="primary" size="large" disabledFocusable={isBusy || isReversed}>
          {t(activity === 'creating' ? 'pane.creating' : 'pane.action.create')}
        </Button>
        <p className={styles.footer}>{t('pane.start.stays')}</p>
      </div>
      <SelfTestLink />
    </form>
  );
}
