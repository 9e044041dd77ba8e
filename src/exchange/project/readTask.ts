// One task of a Project XML file.

import type { Day, LinkType } from '../../domain';
import type { MessageKey, MessageParams } from '../../locales';
import type { ForeignTask, PlanFinding } from './ForeignPlan';
import { LINK_TYPES, OUR_ID, WORKED_OUT } from './projectFormat';
import { typedOf } from './workedOut';
import { childrenOf, dayIn, minutesIn, numberIn, textIn, type XmlElement } from './XmlElement';

const linkTypes = new Map(Object.entries(LINK_TYPES).map(([type, number]) => [number, type as LinkType] as const));
/** Formats that count by the clock and not by working time (ed, ew ...), and those that are a share of another task. */
const elapsed = new Set([4, 6, 8, 10, 12, 36, 38, 40, 42, 44]);
const percentages = new Set([19, 20, 51, 52]);

/** Durations become whole working days of `minutesPerDay`. What ours cannot say becomes a finding. */
export function readTask(
  task: XmlElement,
  below: ForeignTask['below'],
  minutesPerDay: number,
  findings: PlanFinding[],
): Omit<ForeignTask, 'resources'> {
  const id = extendedValue(task, OUR_ID.fieldId) ?? '';
  const told = extendedValue(task, WORKED_OUT.fieldId);
  const written = textIn(task, 'Name') ?? '';
  const name = written === id ? '' : written;
  const say = (key: MessageKey, params: MessageParams = {}): void => {
    findings.push({ line: task.line, key, params: { ...params, task: written } });
  };
  const constraint = readConstraint(task, say);
  const percent = numberIn(task, 'PercentComplete') ?? 0;
  const typed = (field: Parameters<typeof typedOf>[1], inFile: string | number | undefined): string =>
    typedOf(told, field, String(inFile ?? ''));
  return {
    uid: numberIn(task, 'UID') ?? -1,
    line: task.line,
    id,
    name,
    below,
    duration: numberOf(typed('duration', readDuration(task, minutesPerDay, say))),
    start: dayOf(typed('start', constraint.start)),
    deadline: dayIn(task, 'Deadline') ?? constraint.deadline,
    progress: numberOf(typed('progress', percent <= 0 ? undefined : Math.min(1, percent / 100))),
    actualStart: dayOf(typed('actualStart', dayIn(task, 'ActualStart'))),
    actualFinish: dayOf(typed('actualFinish', dayIn(task, 'ActualFinish'))),
    notes: textIn(task, 'Notes'),
    links: childrenOf(task, 'PredecessorLink').flatMap((link) => readLink(link, minutesPerDay, say)),
    baselines: childrenOf(task, 'Baseline').flatMap((baseline) => {
      const number = numberIn(baseline, 'Number');
      const minutes = minutesIn(baseline, 'Duration');
      return number === undefined
        ? []
        : [
            {
              number,
              start: dayIn(baseline, 'Start'),
              finish: dayIn(baseline, 'Finish'),
              duration: minutes === undefined ? undefined : minutes / minutesPerDay,
            },
          ];
    }),
  };
}

type Say = (key: MessageKey, params?: MessageParams) => void;

/** The value of a custom field of a task. */
export function extendedValue(task: XmlElement, fieldId: string): string | undefined {
  return textIn(
    childrenOf(task, 'ExtendedAttribute').find((one) => textIn(one, 'FieldID') === fieldId),
    'Value',
  );
}

function readDuration(task: XmlElement, minutesPerDay: number, say: Say): number | undefined {
  const minutes = minutesIn(task, 'Duration');
  if (minutes === undefined) return undefined;
  const byClock = elapsed.has(numberIn(task, 'DurationFormat') ?? 0);
  if (byClock) say('exchange.project.elapsed');
  const days = minutes / (byClock ? 1440 : minutesPerDay);
  const whole = Math.ceil(days - 1e-6);
  if (!byClock && Math.abs(whole - days) > 1e-6) say('exchange.project.durationRounded', { days: whole });
  return whole;
}

function readConstraint(
  task: XmlElement,
  say: Say,
): { readonly start: Day | undefined; readonly deadline: Day | undefined } {
  const day = dayIn(task, 'ConstraintDate');
  const nothing = { start: undefined, deadline: undefined };
  switch (numberIn(task, 'ConstraintType') ?? 0) {
    case 0:
      return nothing;
    case 2:
      say('exchange.project.mustStart');
      return { start: day, deadline: undefined };
    case 3:
    case 7:
      say('exchange.project.mustFinish');
      return { start: undefined, deadline: day };
    case 4:
      return { start: day, deadline: undefined };
    default:
      say('exchange.project.constraintDropped');
      return nothing;
  }
}

function readLink(link: XmlElement, minutesPerDay: number, say: Say): ForeignTask['links'] {
  const uid = numberIn(link, 'PredecessorUID');
  const type = linkTypes.get(numberIn(link, 'Type') ?? LINK_TYPES.FS);
  if (uid === undefined || type === undefined) return [];
  const format = numberIn(link, 'LagFormat') ?? 0;
  const tenths = numberIn(link, 'LinkLag') ?? 0;
  if (percentages.has(format) && tenths !== 0) {
    say('exchange.project.lagDropped');
    return [{ uid, type, lag: 0 }];
  }
  const days = tenths / 10 / (elapsed.has(format) ? 1440 : minutesPerDay);
  const lag = Math.round(days);
  if (Math.abs(days - lag) > 1e-6 || (elapsed.has(format) && lag !== 0))
    say('exchange.project.lagRounded', { days: lag });
  // Minus nothing is nothing.
  return [{ uid, type, lag: lag === 0 ? 0 : lag }];
}

function numberOf(text: string): number | undefined {
  const number = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

function dayOf(text: string): Day | undefined {
  return text === '' ? undefined : text;
}
