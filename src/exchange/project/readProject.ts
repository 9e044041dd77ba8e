// A Microsoft Project XML file from anywhere as a plan.

import { textOfBytes } from '../csv/textOfBytes';
import { ExchangeError } from '../ExchangeError';
import { checkSize, FILE_LIMITS } from '../fileLimits';
import type { ForeignPlan, ForeignTask, PlanFinding } from './ForeignPlan';
import { OUR_ID } from './projectFormat';
import { extendedValue, readTask } from './readTask';
import { child, childrenOf, flagIn, numberIn, readXml, textIn, type XmlElement } from './XmlElement';

export type { ForeignPlan, ForeignTask, PlanFinding } from './ForeignPlan';

/**
 * Reads tasks, links, constraints, resources and baselines; summary lines become what tasks stand below. Throws ExchangeError for what is too large, is no XML, has a document type, or is no
 * project. Findings: what our plan cannot say (elapsed durations, finish constraints, percentage lags) and what was made of it.
 */
export function readProject(bytes: Uint8Array): ForeignPlan {
  checkSize(bytes);
  const project = readXml(textOfBytes(bytes));
  const tasks = childrenOf(child(project, 'Tasks'), 'Task');
  if (project.name !== 'Project' || !child(project, 'Tasks')) throw new ExchangeError('exchange.project.notAProject');
  if (tasks.length > FILE_LIMITS.rows) throw new ExchangeError('exchange.tooManyRows', { limit: FILE_LIMITS.rows });
  const findings: PlanFinding[] = [];
  const perDay = numberIn(project, 'MinutesPerDay');
  const minutesPerDay = perDay !== undefined && perDay >= 1 && perDay <= 1440 ? perDay : 480;
  const used = resourcesByTask(project);
  return {
    tasks: readTasks(tasks, minutesPerDay, used, findings),
    resources: childrenOf(child(project, 'Resources'), 'Resource').flatMap((one) => {
      const uid = numberIn(one, 'UID') ?? 0;
      const name = textIn(one, 'Name') ?? '';
      // Resource 0 is Project's "unassigned".
      return uid <= 0 || flagIn(one, 'IsNull') || name === ''
        ? []
        : [{ uid, id: textIn(one, 'Code') ?? '', name, isPerson: numberIn(one, 'Type') !== 0 }];
    }),
    baselines: readBaselines(tasks),
    findings,
  };
}

function readTasks(
  tasks: readonly XmlElement[],
  minutesPerDay: number,
  used: ReadonlyMap<number, ReadonlySet<number>>,
  findings: PlanFinding[],
): readonly ForeignTask[] {
  const path: { readonly level: number; readonly id: string; readonly name: string }[] = [];
  return tasks.flatMap((task): readonly ForeignTask[] => {
    const level = numberIn(task, 'OutlineLevel') ?? 1;
    if (level <= 0 || numberIn(task, 'UID') === 0 || flagIn(task, 'IsNull')) return [];
    while (path.length > 0 && (path.at(-1)?.level ?? 0) >= level) path.pop();
    if (flagIn(task, 'ExternalTask') || flagIn(task, 'IsSubproject')) {
      findings.push({
        line: task.line,
        key: 'exchange.project.externalTask',
        params: { task: textIn(task, 'Name') ?? '' },
      });
      return [];
    }
    if (flagIn(task, 'Summary')) {
      path.push({ level, id: extendedValue(task, OUR_ID.fieldId) ?? '', name: textIn(task, 'Name') ?? '' });
      return [];
    }
    const below = path.map(({ id, name }) => ({ id, name }));
    const read = readTask(task, below, minutesPerDay, findings);
    return [{ ...read, resources: [...(used.get(read.uid) ?? [])] }];
  });
}

function resourcesByTask(project: XmlElement): ReadonlyMap<number, ReadonlySet<number>> {
  const used = new Map<number, Set<number>>();
  for (const one of childrenOf(child(project, 'Assignments'), 'Assignment')) {
    const [task, resource] = [numberIn(one, 'TaskUID'), numberIn(one, 'ResourceUID')];
    // Project writes a negative number for an assignment to nobody.
    if (task === undefined || resource === undefined || resource <= 0) continue;
    used.set(task, (used.get(task) ?? new Set()).add(resource));
  }
  return used;
}

/** Names of baselines stand in the notes of the project's own line, as we write them; without them a baseline goes by its number. */
function readBaselines(tasks: readonly XmlElement[]): ForeignPlan['baselines'] {
  const notes =
    textIn(
      tasks.find((task) => numberIn(task, 'UID') === 0),
      'Notes',
    ) ?? '';
  const named = new Map(
    notes.split('\n').flatMap((line) => {
      const match = /^(\d+): (\S*) \| (\d{4}-\d\d-\d\d)? ?\| (.*)$/.exec(line.trim());
      return match
        ? [[Number(match[1]), { id: match[2] ?? '', frozenOn: match[3], name: match[4] ?? '' }] as const]
        : [];
    }),
  );
  const numbers = [
    ...new Set(
      tasks
        .flatMap((task) => childrenOf(task, 'Baseline').map((one) => numberIn(one, 'Number')))
        .filter((number) => number !== undefined),
    ),
  ].sort((a, b) => b - a);
  return numbers.map((number) => ({
    number,
    id: named.get(number)?.id ?? '',
    name: named.get(number)?.name ?? '',
    frozenOn: named.get(number)?.frozenOn,
  }));
}
