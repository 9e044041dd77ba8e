// Both plans on one time axis: bars, milestones, deadlines and today; the critical path has a thick edge and a word, never colour alone.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type PointerEvent } from 'react';
import { dayNumber, dayOf, type Day } from '../../domain';
import { formatDay } from '../../locales';
import { useI18n } from '../i18n/I18n';
import type { PlanRow, ProjectRow, Span } from './planRows';
import { DAY_WIDTH, monthStarts, weekStarts, type Scale, type TimeAxis } from './timeAxis';

/** Pixels */
const rowHeight = 44;

const amber = `color-mix(in oklab, #E69F00 82%, ${tokens.colorNeutralForeground1})`;

const useStyles = makeStyles({
  scroll: {
    overflow: 'auto',
    maxHeight: '32rem',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  plane: { position: 'relative', minWidth: '100%', paddingBlockEnd: tokens.spacingVerticalS },
  axis: {
    position: 'sticky',
    insetBlockStart: 0,
    zIndex: 3,
    height: '28px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  month: {
    position: 'absolute',
    insetBlock: 0,
    overflow: 'hidden',
    boxSizing: 'border-box',
    paddingInlineStart: tokens.spacingHorizontalXS,
    lineHeight: '28px',
    whiteSpace: 'nowrap',
    borderInlineStartWidth: '1px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  monthName: { position: 'sticky', insetInlineStart: tokens.spacingHorizontalXS },
  week: { position: 'absolute', insetBlock: '28px 0', width: '1px', backgroundColor: tokens.colorNeutralStroke3 },
  monthLine: { position: 'absolute', insetBlock: '28px 0', width: '1px', backgroundColor: tokens.colorNeutralStroke2 },
  today: {
    position: 'absolute',
    insetBlock: '28px 0',
    zIndex: 1,
    width: '2px',
    backgroundColor: tokens.colorPaletteRedBorder2,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  rows: { position: 'relative', listStyleType: 'none', margin: 0, padding: 0 },
  row: { position: 'relative', height: `${rowHeight}px` },
  label: {
    position: 'sticky',
    insetInlineStart: tokens.spacingHorizontalS,
    zIndex: 2,
    display: 'inline-block',
    boxSizing: 'border-box',
    paddingBlockStart: '5px',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    textShadow: `0 0 3px ${tokens.colorNeutralBackground1}, 0 0 3px ${tokens.colorNeutralBackground1}, 0 0 3px ${tokens.colorNeutralBackground1}`,
  },
  id: { color: tokens.colorNeutralForeground3 },
  tag: { fontWeight: tokens.fontWeightSemibold },
  bar: {
    position: 'absolute',
    insetBlockStart: '25px',
    height: '10px',
    minWidth: '3px',
    boxSizing: 'border-box',
    borderRadius: '2px',
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  project: {
    backgroundColor: `color-mix(in oklab, ${tokens.colorCompoundBrandBackground} 45%, ${tokens.colorNeutralBackground1})`,
  },
  // Round ends, and a dashed edge where the person's own colours rule: told apart without colour.
  personal: {
    backgroundColor: `color-mix(in oklab, ${amber} 55%, ${tokens.colorNeutralBackground1})`,
    borderRadius: '5px',
    '@media (forced-colors: active)': { border: '1px dashed CanvasText' },
  },
  // Wide enough for a finger.
  handle: {
    position: 'absolute',
    insetBlockStart: '18px',
    height: '24px',
    minWidth: '24px',
    zIndex: 2,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { outline: `1px solid ${tokens.colorNeutralStroke1Hover}` },
  },
  movable: { cursor: 'grab', touchAction: 'none' },
  held: {
    cursor: 'grabbing',
    outline: `2px dashed ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: `color-mix(in oklab, ${tokens.colorCompoundBrandBackground} 20%, transparent)`,
  },
  done: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  donePersonal: { backgroundColor: amber },
  critical: {
    boxShadow: `0 0 0 2px ${tokens.colorNeutralForeground1}`,
    '@media (forced-colors: active)': { outline: '2px solid CanvasText' },
  },
  baseline: {
    position: 'absolute',
    insetBlockStart: '38px',
    height: '2px',
    minWidth: '3px',
    backgroundColor: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { backgroundColor: 'GrayText' },
  },
  sign: {
    position: 'absolute',
    insetBlockStart: '20px',
    width: '16px',
    marginInlineStart: '-8px',
    textAlign: 'center',
    lineHeight: '20px',
    fontSize: '14px',
    fontFamily: '"Segoe UI Symbol", "Segoe UI", sans-serif',
  },
  milestone: { color: tokens.colorCompoundBrandForeground1 },
  milestoneCritical: { color: tokens.colorNeutralForeground1 },
  deadline: { color: tokens.colorPaletteRedForeground1 },
});

interface TimelineProps {
  readonly rows: readonly PlanRow[];
  readonly axis: TimeAxis;
  readonly scale: Scale;
  readonly today: Day;
  /** Somebody took the bar of an action that is not done: to another first day, or only to look at it. */
  readonly onTake: (action: string, start: Day | undefined) => void;
}

/** The label above each bar stays in sight while the time moves below it; screen readers hear a sentence for each row. */
export function Timeline({ rows, axis, scale, today, onTake }: TimelineProps) {
  const styles = useStyles();
  const { t, language } = useI18n();
  const region = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<{ readonly id: string; readonly from: number; readonly days: number }>();
  const width = DAY_WIDTH[scale];
  const now = (dayNumber(today) ?? axis.from) - axis.from;
  const open = Math.max(
    0,
    rows.findIndex((row) => row.kind === 'project' && row.one.state !== 'done'),
  );
  // What matters is around today, and is not done yet.
  useEffect(() => {
    const { current } = region;
    if (!current) return;
    const to = Math.max(0, now * width - current.clientWidth / 3);
    current.scrollLeft = getComputedStyle(current).direction === 'rtl' ? -to : to;
    current.scrollTop = open * rowHeight;
  }, [now, width, open]);
  const at = (days: number): string => `${days * width}px`;
  const daysMoved = ({ clientX }: PointerEvent, from: number): number =>
    Math.round(
      ((clientX - from) / width) * (region.current && getComputedStyle(region.current).direction === 'rtl' ? -1 : 1),
    );
  const handle = (row: ProjectRow, bar: Span) => {
    const days = held?.id === row.id ? held.days : 0;
    // What has begun began when it began: only its length can still change.
    const movable = row.one.state === 'notStarted';
    return (
      <span
        className={mergeClasses(
          styles.handle,
          movable && styles.movable,
          held?.id === row.id && movable && styles.held,
        )}
        style={{ insetInlineStart: at(bar.at + days), width: at(bar.length) }}
        aria-hidden
        data-bar={row.id}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
          setHeld({ id: row.id, from: event.clientX, days: 0 });
        }}
        onPointerMove={(event) => {
          if (held && movable) setHeld({ ...held, days: daysMoved(event, held.from) });
        }}
        onPointerUp={() => {
          if (!held) return;
          setHeld(undefined);
          onTake(row.id, held.days === 0 ? undefined : dayOf(axis.from + bar.at + held.days));
        }}
        onPointerCancel={() => setHeld(undefined)}
      />
    );
  };
  const monthName = new Intl.DateTimeFormat(language, {
    month: scale === 'week' ? 'long' : 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const sentence = (row: PlanRow): string => {
    if (row.kind === 'personal')
      return t('work.plan.rowPersonal', {
        name: row.name,
        when: row.action.recurrence === undefined ? '' : t(`choice.recurrence.${row.action.recurrence}`),
      });
    const {
      one: { start, finish, critical, progress, missedBy, action },
    } = row;
    const words = {
      name: row.name,
      start: formatDay(language, start),
      finish: formatDay(language, finish),
      progress,
      days: missedBy,
      deadline: action.deadline === undefined ? '' : formatDay(language, action.deadline),
    };
    return [
      t(row.isMilestone ? 'work.plan.rowMilestone' : 'work.plan.row', words),
      critical ? t('work.plan.critical') : undefined,
      action.deadline === undefined
        ? undefined
        : t(missedBy > 0 ? 'work.plan.rowMissed' : 'work.plan.rowDeadline', words),
    ]
      .filter((part) => part !== undefined)
      .join('. ');
  };
  return (
    <div ref={region} role="region" aria-label={t('work.plan.region')} tabIndex={0} className={styles.scroll}>
      <div className={styles.plane} style={{ width: at(axis.to - axis.from + 1) }}>
        <div className={styles.axis} aria-hidden>
          {monthStarts(axis).map((first, month, all) => (
            <span
              key={first}
              className={styles.month}
              style={{ insetInlineStart: at(first - axis.from), width: at((all[month + 1] ?? axis.to + 1) - first) }}
            >
              <span className={styles.monthName}>{monthName.format(new Date(dayOf(first)))}</span>
            </span>
          ))}
        </div>
        {monthStarts(axis).map((first) => (
          <span
            key={first}
            className={styles.monthLine}
            style={{ insetInlineStart: at(first - axis.from) }}
            aria-hidden
          />
        ))}
        {scale === 'week' &&
          weekStarts(axis).map((first) => (
            <span key={first} className={styles.week} style={{ insetInlineStart: at(first - axis.from) }} aria-hidden />
          ))}
        <span
          className={styles.today}
          style={{ insetInlineStart: at(now + 0.5) }}
          title={t('work.plan.today', { day: formatDay(language, today) })}
          aria-hidden
        />
        <ul className={styles.rows}>
          {rows.map((row, index) => {
            const critical = row.kind === 'project' && row.one.critical;
            return (
              <li key={index} className={styles.row} aria-label={sentence(row)} title={sentence(row)}>
                <span className={styles.label} style={{ maxWidth: '17rem' }} aria-hidden>
                  <span className={styles.id}>{row.id}</span> {row.name === '' ? t('text.nameless') : row.name}
                  {critical && <span className={styles.tag}> · {t('work.plan.critical')}</span>}
                </span>
                {row.kind === 'project' && row.baseline && (
                  <span
                    className={styles.baseline}
                    style={{ insetInlineStart: at(row.baseline.at), width: at(row.baseline.length) }}
                    aria-hidden
                  />
                )}
                {row.bar &&
                  (row.kind === 'project' && row.isMilestone ? (
                    <span
                      className={mergeClasses(styles.sign, styles.milestone, critical && styles.milestoneCritical)}
                      style={{ insetInlineStart: at(row.bar.at + 0.5) }}
                      aria-hidden
                    >
                      ◆
                    </span>
                  ) : (
                    <span
                      className={mergeClasses(styles.bar, styles[row.kind], critical && styles.critical)}
                      style={{ insetInlineStart: at(row.bar.at), width: at(row.bar.length) }}
                      aria-hidden
                    >
                      <span
                        className={mergeClasses(styles.done, row.kind === 'personal' && styles.donePersonal)}
                        style={{ display: 'block', width: `${row.progress * 100}%` }}
                      />
                    </span>
                  ))}
                {row.kind === 'project' && row.bar && row.id !== '' && row.one.state !== 'done' && handle(row, row.bar)}
                {row.kind === 'project' && row.deadline !== undefined && (
                  <span
                    className={mergeClasses(styles.sign, styles.deadline)}
                    style={{ insetInlineStart: at(row.deadline + 1) }}
                    aria-hidden
                  >
                    ⚑
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
