// What the dashboard says in words and figures, one line each, in an order its cells rely on.

import type { CellValue } from '@coachbook/workbook';
import { FINDINGS, type Engagement, type Place } from '../../domain';
import { findingText, formatDay, message } from '../../locales';
import { planNote } from '../theme/planNote';
import { severitySign } from '../theme/severitySign';
import { statusReason } from '../theme/statusReason';
import { statusText } from '../theme/statusText';
import type { SheetContext } from '../schema/SheetContext';
import { textLines } from '../values/textLines';

export const FIGURES = [
  'status',
  'reason',
  'mission1',
  'mission2',
  'progress',
  'progressNote',
  'schedule',
  'scheduleNote',
  'goals',
  'goalsNote',
  'deadline',
  'deadlineNote',
  'attention1',
  'attention2',
  'attention3',
  'attention4',
  'attention5',
] as const;

export type Figure = (typeof FIGURES)[number];

/** Characters that fit across the screen, and beside a sign. */
const missionWidth = 165;
const lineWidth = 185;
const nothing = null;
const unknown = '–';

const hundredths = (share: number): number => Math.round(share * 100) / 100;

const known = new WeakMap<SheetContext['analysis'], Readonly<Record<Figure, CellValue>>>();

/** Every figure. Those that are numbers when known are never blank: a cell that shows a blank one would show 0. */
export function dashboardFigures(context: SheetContext): Readonly<Record<Figure, CellValue>> {
  const made = known.get(context.analysis) ?? gather(context);
  known.set(context.analysis, made);
  return made;
}

function gather(context: SheetContext): Readonly<Record<Figure, CellValue>> {
  const {
    language,
    engagement,
    analysis: { overview, renewal },
  } = context;
  const [mission1, mission2] = textLines(
    engagement.mission.statement ?? message(language, 'dashboard.noMission'),
    missionWidth,
    2,
  );
  const waiting = renewal.history.filter(({ answered }) => !answered).length;
  const lines = overview.attention.map((found) => {
    const text = findingText(language, found, FINDINGS[found.code].params);
    return `${severitySign(found.severity, language)} ${aboutWhat(found.place, engagement, text)}${text}`;
  });
  const attention = lines.length === 0 ? [message(language, 'dashboard.calm')] : lines;
  const line = (at: number): string | null => textLines(attention[at] ?? '', lineWidth, 1)[0] || nothing;
  return {
    status: statusText(overview.status, language),
    reason: statusReason(context) ?? nothing,
    mission1: mission1 ?? nothing,
    mission2: mission2 ?? nothing,
    progress: overview.progress === undefined ? unknown : hundredths(overview.progress),
    progressNote: progressNote(context) ?? nothing,
    schedule: overview.performance === undefined ? unknown : hundredths(overview.performance),
    scheduleNote: planNote(context) ?? nothing,
    goals:
      overview.goals === 0
        ? unknown
        : message(language, 'dashboard.ofGoals', { achieved: overview.goalsAchieved, goals: overview.goals }),
    goalsNote: waiting === 0 ? nothing : message(language, 'dashboard.waiting', { count: waiting }),
    // In words: a number too wide for its cell would show as ###.
    deadline: overview.nextDeadline === undefined ? unknown : formatDay(language, overview.nextDeadline.day),
    deadlineNote:
      overview.nextDeadline === undefined
        ? message(language, 'dashboard.noDeadline')
        : (textLines(
            overview.nextDeadline.missed
              ? message(language, 'dashboard.deadlineMissed', { name: overview.nextDeadline.name })
              : overview.nextDeadline.name,
            40,
            1,
          )[0] ?? nothing),
    attention1: line(0),
    attention2: line(1),
    attention3: line(2),
    attention4: line(3),
    attention5: line(4),
  };
}

/** What was to be reached by today, and of how many goals that is known. */
function progressNote({ language, analysis: { goals } }: SheetContext): string | undefined {
  const { expected, parts } = goals.overall;
  return (
    [
      expected === undefined ? '' : message(language, 'dashboard.expected', { percent: Math.round(expected * 100) }),
      parts.measured === 0 || parts.measured === parts.count
        ? ''
        : message(language, 'pane.overall.parts', { ...parts }),
    ]
      .filter((part) => part !== '')
      .join(', ') || undefined
  );
}

/** The id of the row it is about, and its name where the text does not say it: "A8 Train the team: ". */
function aboutWhat({ table, id = '' }: Place, engagement: Engagement, text: string): string {
  const rows = table in engagement ? engagement[table as keyof Engagement] : [];
  const row = Array.isArray(rows) ? (rows as readonly Named[]).find((one) => one.id === id) : undefined;
  const name = row?.name ?? '';
  const said = [id, text.includes(name) ? '' : name].filter((part) => part !== '').join(' ');
  return said === '' ? '' : `${said}: `;
}

interface Named {
  readonly id: string;
  readonly name?: string;
}
