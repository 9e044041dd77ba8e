// What each action of the two plans should say, and where days contradict each other.
import { dayNumber, dayOf } from '../calendar/dayNumber';
import type { Calendars } from '../calendar/calendars';
import { cellOf, finding, type Finding } from '../findings';
import { finite } from '../model/finite';
import { isFilled } from '../model/isFilled';
import type { PersonalAction } from '../model/plan';
import type { ScheduledAction } from './ScheduledAction';

/** The last day of the calendar: whatever ends there never comes. */
const NEVER = '9999-12-31';

function checkAction(
  one: ScheduledAction,
  planned: ScheduledAction,
  calendars: Calendars,
  today: number,
): readonly Finding[] {
  const { action } = one;
  const at = (column: string) => cellOf('projectActions', action, column);
  const findings: Finding[] = [];
  if (finite(action.duration) === undefined) findings.push(finding('plan.durationMissing', at('duration'), {}));
  if (!isFilled(action.owner)) findings.push(finding('plan.ownerMissing', at('owner'), {}));
  if (!isFilled(action.goal)) findings.push(finding('plan.goalMissing', at('goal'), {}));
  if (one.finish >= NEVER) findings.push(finding('plan.noWorkingDay', at('owner'), {}));
  const start = dayNumber(action.start);
  if (start !== undefined && one.state === 'notStarted' && one.duration > 0) {
    const calendar = calendars.of(action.owner);
    if (!calendar.isWorking(start))
      findings.push(
        finding('plan.startMoved', at('start'), {
          start: action.start as string,
          moved: dayOf(calendar.dayAt(calendar.indexOf(start))),
        }),
      );
  }
  for (const column of ['actualStart', 'actualFinish'] as const) {
    const day = action[column];
    if ((dayNumber(day) ?? today) > today)
      findings.push(finding('plan.actualInFuture', at(column), { day: day as string }));
  }
  const said = finite(action.progress);
  if (dayNumber(action.actualFinish) !== undefined && said !== undefined && said < 1) {
    findings.push(
      finding(
        'plan.finishedButIncomplete',
        at('progress'),
        { progress: said },
        { kind: 'set', place: at('progress'), value: 1 },
      ),
    );
  }
  if ((dayNumber(planned.finish) as number) < today && one.state !== 'done')
    findings.push(finding('plan.late', at('progress'), { planned: planned.finish }));
  return findings;
}

/**
 * Findings about project actions: plan.durationMissing, plan.ownerMissing, plan.goalMissing, plan.noWorkingDay, plan.startMoved (the fixed start is no working day
 * of its owner), plan.actualInFuture, plan.finishedButIncomplete, plan.late (should be finished by the plan as meant). `planned` stands in the same order.
 */
export function checkActions(
  actions: readonly ScheduledAction[],
  planned: readonly ScheduledAction[],
  calendars: Calendars,
  today: number,
): readonly Finding[] {
  return actions.flatMap((one, at) => checkAction(one, planned[at] as ScheduledAction, calendars, today));
}

/** Findings about personal actions: personal.whenMissing (no start or no rhythm), personal.hoursReversed. */
export function checkPersonal(actions: readonly PersonalAction[]): readonly Finding[] {
  return actions.flatMap((action) => {
    const findings: Finding[] = [];
    if (dayNumber(action.start) === undefined || action.recurrence === undefined) {
      findings.push(
        finding(
          'personal.whenMissing',
          cellOf('personalActions', action, action.recurrence === undefined ? 'recurrence' : 'start'),
          {},
        ),
      );
    }
    const [from, to] = [finite(action.fromHour), finite(action.toHour)];
    if (from !== undefined && to !== undefined && from >= to)
      findings.push(finding('personal.hoursReversed', cellOf('personalActions', action, 'toHour'), { from, to }));
    return findings;
  });
}
