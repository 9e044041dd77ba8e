// The goal that was chosen: where it stands, and what can be done with it.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { cellOf, measureKind } from '../../domain';
import { formatDay, formatList } from '../../locales';
import { Disclosure } from '../components/Disclosure';
import { useNumber } from '../chart/useNumber';
import { StatusMark } from '../components/StatusMark';
import type { ViewProps } from '../ViewProps';
import { useI18n } from '../i18n/I18n';
import { AnchorsForm } from './AnchorsForm';
import { MoveForm } from './MoveForm';
import { nameOf } from './nameOf';
import { NextGoalForm } from './NextGoalForm';
import { SplitForm } from './SplitForm';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall },
  },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlockEnd: tokens.spacingVerticalS,
  },
});

interface GoalPanelProps extends ViewProps {
  /** Position of the goal. */
  readonly at: number;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly tell: (text: string) => void;
  readonly showBranch: () => void;
  /** Under the goal at this position, or to the top. */
  readonly move: (target: number | undefined) => void;
}

export function GoalPanel({ at, heading, recomputed, session, tell, showBranch, move }: GoalPanelProps) {
  const styles = useStyles();
  const { t, language } = useI18n();
  const number = useNumber();
  const {
    goals: { lines },
    renewal,
  } = recomputed.analysis;
  const line = lines[at];
  if (!line) return null;
  const { goal, measure, status, leaf, excluded, excludedChildren, neverUpdatedChildren } = line;
  const achieved = renewal.history.find((one) => one.goal.row === goal.row);
  const given = { line, recomputed, session, tell };
  return (
    <section className={styles.panel} aria-label={t('views.goals.chosen')}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {nameOf(line, t('text.nameless'))}
      </h2>
      {!excluded && <StatusMark status={status} />}
      {measureKind(goal).scale !== 'levels' && goal.baseline !== undefined && goal.target !== undefined && (
        <p className={styles.small}>
          {t('views.goals.value', {
            value: number(measure.value),
            baseline: number(goal.baseline),
            target: number(goal.target),
          })}
        </p>
      )}
      {goal.due !== undefined && (
        <p className={styles.small}>{t('views.goals.due', { day: formatDay(language, goal.due) })}</p>
      )}
      {excludedChildren.length > 0 && (
        <p className={styles.small}>
          {t('views.goals.excludedChildren', { list: formatList(language, excludedChildren) })}
        </p>
      )}
      {!leaf && line.parts.measured > 0 && line.parts.measured < line.parts.count && (
        <p className={styles.small}>{t('pane.overall.parts', { ...line.parts })}</p>
      )}
      {neverUpdatedChildren.length > 0 && (
        <p className={styles.small}>
          {t('views.goals.neverUpdated', { list: formatList(language, neverUpdatedChildren) })}
        </p>
      )}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void session.goToCell(cellOf('goals', goal, 'name'))}>
          {t('views.goals.cell')}
        </Button>
        {!leaf && (
          <Button size="small" onClick={showBranch}>
            {t('views.goals.branch')}
          </Button>
        )}
      </div>
      <div>
        {achieved && (
          <Disclosure title={t('views.next')} openAtFirst={!achieved.answered}>
            <NextGoalForm {...given} followedBy={achieved.next} />
          </Disclosure>
        )}
        {leaf && measureKind(goal).scale === 'levels' && (
          <Disclosure title={t('views.anchors')}>
            <AnchorsForm {...given} />
          </Disclosure>
        )}
        {/* Closed once parts are added: whoever presses again by mistake would add them twice. */}
        <Disclosure key={lines.filter(({ parent }) => parent === at).length} title={t('views.split')}>
          <SplitForm {...given} />
        </Disclosure>
        <Disclosure title={t('views.move')}>
          <MoveForm lines={lines} at={at} move={move} />
        </Disclosure>
      </div>
    </section>
  );
}
