// Where project work takes protected personal time.
import type { Calendars } from '../calendar/calendars';
import { dayNumber, dayOf } from '../calendar/dayNumber';
import { mergeSpans, type Span } from '../calendar/WorkCalendar';
import { cellOf, finding, type Finding } from '../findings';
import { finite } from '../model/finite';
import { groupBy } from '../model/groupBy';
import type { PersonalAction } from '../model/plan';
import type { Day } from '../model/Row';
import type { Settings } from '../model/Settings';
import { occurrences } from './occurrences';
import type { ScheduledAction } from './ScheduledAction';

export interface Overlap {
  readonly personal: PersonalAction;
  /** The days from today on, in order. */
  readonly days: readonly Day[];
  /** Ids of the project actions of the first of these days. */
  readonly actions: readonly string[];
}

/** Whether its hours touch the working day; without hours it takes the whole day. */
function touchesWork(personal: PersonalAction, settings: Settings): boolean {
  const from = finite(personal.fromHour) ?? 0;
  const to = finite(personal.toHour) ?? 24;
  return from < settings.workTo && to > settings.workFrom;
}

interface Work extends Span {
  readonly id: string;
}

/**
 * Finds the working days from `today` on on which a protected personal action within working hours meets project work of the same person that is not done yet.
 * Finding: plan.overlap at the personal action. Source: docs/method.md, "Protected time" (own).
 */
export function findOverlaps(
  personal: readonly PersonalAction[],
  actions: readonly ScheduledAction[],
  calendars: Calendars,
  settings: Settings,
  today: number,
): { readonly overlaps: readonly Overlap[]; readonly findings: readonly Finding[] } {
  const open = actions.filter((one) => one.state !== 'done' && one.duration > 0);
  const work = new Map<string, { readonly all: readonly Work[]; readonly spans: readonly Span[] }>();
  for (const [owner, own] of groupBy(open, (one) => one.action.owner)) {
    const all = own.map((one) => ({
      id: one.action.id,
      from: Math.max(today, dayNumber(one.start) as number),
      to: dayNumber(one.finish) as number,
    }));
    work.set(owner, { all, spans: mergeSpans(all) });
  }
  const overlaps: Overlap[] = [];
  for (const one of personal) {
    const own = work.get(one.person ?? '');
    const last = own?.spans[own.spans.length - 1]?.to;
    if (own === undefined || last === undefined || one.protected !== true || !touchesWork(one, settings)) continue;
    const calendar = calendars.of(one.person);
    let at = 0;
    const days = occurrences(one, today, last).filter((day) => {
      // No day lies behind the last span: that is where looking stopped.
      while ((own.spans[at] as Span).to < day) at++;
      return (own.spans[at] as Span).from <= day && calendar.isWorking(day);
    });
    const first = days[0];
    if (first === undefined) continue;
    overlaps.push({
      personal: one,
      days: days.map(dayOf),
      actions: own.all.filter((action) => action.from <= first && first <= action.to).map((action) => action.id),
    });
  }
  const findings = overlaps.map((overlap) =>
    finding('plan.overlap', cellOf('personalActions', overlap.personal), {
      personal: overlap.personal.name,
      days: overlap.days.length,
      first: overlap.days[0] as Day,
    }),
  );
  return { overlaps, findings };
}
