// Step 6: both plans in one picture, deadlines at risk, what if, and how far the plan has moved since it was frozen.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { dayNumber, FINDINGS } from '../../domain';
import { findingText, formatDay } from '../../locales';
import { Disclosure } from '../components/Disclosure';
import { NoteList } from '../components/NoteList';
import { AddRow } from '../form/AddRow';
import { useUntilUndone } from '../form/useUntilUndone';
import type { ViewProps } from '../ViewProps';
import { useI18n } from '../i18n/I18n';
import { BaselinePart } from './BaselinePart';
import { planRows } from './planRows';
import { PlanKey } from './PlanKey';
import { PlanTable } from './PlanTable';
import { timeAxis, type Scale } from './timeAxis';
import { Timeline } from './Timeline';
import { WhatIfForm, type Wished } from './WhatIfForm';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  // Without words it takes no room, and is still there for screen readers to follow.
  told: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    ':empty': { position: 'absolute' },
  },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Who does what, for which goal, from when, how long, and until when at the latest. */
const newAction = ['name', 'goal', 'owner', 'start', 'duration', 'deadline'];

export function PlanView({ recomputed, session }: ViewProps) {
  const styles = useStyles();
  const { t, language } = useI18n();
  const [scale, setScale] = useState<Scale>('month');
  const [asTable, setAsTable] = useState(false);
  const [told = '', setTold] = useUntilUndone<string>(session);
  const [wish, setWish] = useState<Wished>();
  const trying = useRef<HTMLDivElement>(null);
  const take = (action: string, start: string | undefined): void => {
    setWish({ action, start, nth: (wish?.nth ?? 0) + 1 });
    requestAnimationFrame(() => trying.current?.scrollIntoView({ block: 'nearest' }));
  };
  const { engagement, analysis, findings } = recomputed;
  const { schedule } = analysis.plan;
  const axis = useMemo(
    () =>
      timeAxis(
        [
          ...schedule.actions.flatMap(({ start, finish, action }) => [start, finish, action.deadline]),
          ...engagement.personalActions.flatMap(({ start, until }) => [start, until]),
        ],
        dayNumber(analysis.today) ?? 0,
      ),
    [schedule, engagement, analysis],
  );
  const adding = (
    <AddRow
      table="projectActions"
      columns={newAction}
      given={{ start: analysis.today }}
      label={t('work.plan.add')}
      people={engagement.people}
      recomputed={recomputed}
      session={session}
      tell={setTold}
    />
  );
  if (!axis)
    return (
      <div className={styles.view}>
        <p className={styles.text}>{t('work.plan.empty')}</p>
        {adding}
      </div>
    );
  const rows = planRows(analysis, engagement, axis);
  const atRisk = findings.filter(({ code }) => code === 'plan.deadlineMissed' || code === 'plan.deadlineEscalated');
  const nameAt = (row: number | undefined): string =>
    engagement.projectActions.find((one) => one.row === row)?.name ?? '';
  return (
    <div className={styles.view}>
      <p className={styles.text}>
        {schedule.finish === undefined
          ? t('work.plan.empty')
          : t('work.plan.sentence', {
              finish: formatDay(language, schedule.finish),
              critical: schedule.criticalPath.length,
              missed: schedule.actions.filter(({ missedBy }) => missedBy > 0).length,
            })}
      </p>
      <div className={styles.buttons}>
        {!asTable && (
          <Button size="small" onClick={() => setScale(scale === 'week' ? 'month' : 'week')}>
            {t(scale === 'week' ? 'work.plan.byMonth' : 'work.plan.byWeek')}
          </Button>
        )}
        <Button size="small" onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'work.plan.asPicture' : 'work.plan.asTable')}
        </Button>
      </div>
      {asTable ? (
        <PlanTable rows={rows} people={engagement.people} />
      ) : (
        <>
          <Timeline rows={rows} axis={axis} scale={scale} today={analysis.today} onTake={take} />
          <PlanKey />
          <p className={styles.small}>{t('work.plan.drag')}</p>
        </>
      )}
      <NoteList
        level={2}
        title={t('work.plan.atRisk')}
        goToCell={session.goToCell}
        none={t('work.plan.noneAtRisk')}
        notes={atRisk.map((one) => ({
          id: one.place.id ?? '',
          name: nameAt(one.place.row),
          place: one.place,
          text: findingText(language, one, FINDINGS[one.code].params),
        }))}
      />
      {adding}
      <p role="status" className={styles.told}>
        {told}
      </p>
      <div ref={trying}>
        <Disclosure
          key={wish?.nth}
          title={t('work.whatIf')}
          summary={t('work.whatIf.sum')}
          openAtFirst={wish !== undefined}
        >
          <WhatIfForm wish={wish} recomputed={recomputed} session={session} tell={setTold} />
        </Disclosure>
        <Disclosure
          title={t('work.baseline')}
          summary={t('work.baseline.sum', { count: analysis.plan.baselines.length })}
        >
          <BaselinePart recomputed={recomputed} session={session} tell={setTold} />
        </Disclosure>
      </div>
    </div>
  );
}
