// The open step: its question, the next best thing to do, what is filled in, its views, and what was found.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { findingTitle } from '../../locales';
import { FindingList } from '../findings/FindingList';
import { LinkList } from '../components/LinkList';
import { Section } from '../components/Section';
import { ViewLinks } from '../views/ViewLinks';
import { viewsOfStep } from '../views/viewsOfStep';
import { useI18n } from '../i18n/I18n';
import { GoOn } from './GoOn';
import { isAsked } from './isAsked';
import { NextStep } from './NextStep';
import { stepKey } from '../i18n/stepKey';
import type { StepsProps } from './StepsProps';
import type { NextBest, StepInView } from '../../app';
import { tablesOfStep } from './tablesOfStep';
import { whereToType } from '../../app';

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    paddingBlock: tokens.spacingVerticalXS,
    paddingBlockEnd: tokens.spacingVerticalXL,
  },
  line: {
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  inset: {
    marginInlineStart: '13px',
    paddingInlineStart: '25px',
    '@media (max-width: 379px)': { paddingInlineStart: tokens.spacingHorizontalM },
  },
  question: { margin: 0, fontStyle: 'italic' },
  why: { margin: 0, marginBlockStart: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  anyway: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface StepContentProps extends StepsProps {
  readonly id: string;
  readonly step: StepInView;
  /** Wherever it lies. */
  readonly next: NextBest | undefined;
  readonly last: boolean;
  readonly goOn: (next: NextBest) => void;
}

export function StepContent({ id, step, next, last, recomputed, session, show, goOn }: StepContentProps) {
  const styles = useStyles();
  const { t, language } = useI18n();
  const { variant } = recomputed.settings;
  const views = viewsOfStep(step.step, variant);
  const asks = step.asks.filter((ask) => ask !== next?.finding);
  const rest = step.findings.filter((finding) => finding !== next?.finding && !isAsked(finding, step.asks));
  return (
    <div id={id} className={mergeClasses(styles.content, styles.inset, !last && styles.line)}>
      <div>
        <p className={styles.question}>{t(stepKey(step.step, variant === 'team', '.question'))}</p>
        <p className={styles.why}>{t(stepKey(step.step, variant === 'team', '.why'))}</p>
      </div>
      {next?.step === step.step ? (
        <NextStep next={next} recomputed={recomputed} session={session} show={show} />
      ) : (
        <GoOn
          step={step}
          next={next}
          team={variant === 'team'}
          complete={recomputed.analysis.completion.declared || recomputed.analysis.completion.complete}
          goOn={goOn}
          show={show}
        />
      )}
      {asks.length > 0 && (
        <Section level={3} title={t('pane.steps.asks')}>
          <LinkList
            lines={asks.map((ask) => ({
              key: `${ask.code} ${ask.place.table}`,
              text: findingTitle(language, ask.code),
              more: t(`table.${ask.place.table}`),
              mark: <ChevronRight16Regular aria-hidden />,
              act: () => void session.goToCell(whereToType(ask, recomputed)),
            }))}
          />
          <p className={styles.anyway}>{t('gate.anyway')}</p>
        </Section>
      )}
      <Section level={3} title={t('pane.steps.fillIn')}>
        <LinkList
          lines={tablesOfStep(step.step, recomputed).map(({ table, filled, fields, place }) => ({
            key: table,
            text: t(`table.${table}`),
            more:
              fields === undefined
                ? t('pane.steps.rows', { count: filled })
                : t('pane.steps.fields', { filled, fields }),
            act: () => void session.goToCell(place),
          }))}
        />
      </Section>
      {views.length > 0 && (
        <Section level={3} title={t('pane.steps.lookAt')}>
          <ViewLinks views={views} show={show} />
        </Section>
      )}
      {rest.length > 0 && <FindingList findings={rest} recomputed={recomputed} session={session} level={3} />}
    </div>
  );
}
