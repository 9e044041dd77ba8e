// What follows at once from what was just entered: where each measure stands and when it will be reached, and how the whole goes.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { Recomputed } from '../../app';
import type { Goal, Indicator, MeasureAnalysis } from '../../domain';
import { formatDay } from '../../locales';
import { statusReason } from '../../sheets';
import { useUnit } from '../chart/useUnit';
import { ProgressLine } from '../components/ProgressLine';
import { StatusMark } from '../components/StatusMark';
import { useI18n } from '../i18n/I18n';
import type { Kept } from './CheckInForm';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  one: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, overflowWrap: 'anywhere' },
  name: { flexGrow: 1, minWidth: 0 },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface OutcomeProps {
  readonly kept: Kept;
  readonly recomputed: Recomputed;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

export function Outcome({ kept, recomputed: { analysis }, heading }: OutcomeProps) {
  const styles = useStyles();
  const { t, language } = useI18n();
  const inUnit = useUnit();
  const reason = statusReason({ language, analysis });
  const { goals, indicators, plan, overview } = analysis;
  const measured = new Map<string, { readonly row: Goal | Indicator; readonly measure: MeasureAnalysis }>([
    ...indicators.lines.map(({ indicator, measure }) => [indicator.id, { row: indicator, measure }] as const),
    ...goals.lines.map(({ goal, measure }) => [goal.id, { row: goal, measure }] as const),
  ]);
  const actions = plan.schedule.actions.filter(({ action }) => kept.actions.includes(action.id));
  const forecast = ({ forecast: { kind, day } }: MeasureAnalysis): string =>
    t(`work.forecast.${kind}`, { day: day === undefined ? '' : formatDay(language, day) });
  return (
    <section className={styles.card} aria-label={t('work.outcome')}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {t('work.outcome')}
      </h2>
      <ul className={styles.list}>
        <li className={styles.one}>
          <span className={styles.head}>
            <strong className={styles.name}>{t('work.outcome.overall')}</strong>
            <StatusMark status={overview.status} />
          </span>
          <ProgressLine progress={goals.overall.progress} expected={goals.overall.expected} />
          <p className={styles.small}>
            {goals.overall.progress === undefined
              ? t('pane.overall.noData')
              : t('pane.overall.progress', { progress: goals.overall.progress })}
            {goals.overall.expected !== undefined &&
              `, ${t('pane.overall.expected', { expected: goals.overall.expected })}`}
          </p>
          {reason !== undefined && <p className={styles.small}>{reason}</p>}
        </li>
        {kept.readings.map((id) => {
          const one = measured.get(id);
          return (
            one && (
              <li key={id} className={styles.one}>
                <span className={styles.head}>
                  <span className={styles.name}>
                    {t('work.outcome.measure', {
                      name: one.row.name,
                      value: inUnit(one.measure.value, one.row.unit),
                    })}
                  </span>
                  <StatusMark status={one.measure.status} />
                </span>
                <ProgressLine progress={one.measure.progress} expected={one.measure.expected} />
                <p className={styles.small}>{forecast(one.measure)}</p>
              </li>
            )
          );
        })}
        {actions.map(({ action, progress, finish, state, missedBy }) => (
          <li key={action.id} className={styles.one}>
            <span className={styles.head}>
              <span className={styles.name}>{action.name}</span>
              <span>{t('work.outcome.progress', { progress })}</span>
            </span>
            <p className={styles.small}>
              {t(
                state === 'done' ? 'work.outcome.done' : missedBy > 0 ? 'work.outcome.missed' : 'work.outcome.finish',
                { day: formatDay(language, finish), days: missedBy },
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
