// What a Microsoft Project XML file would bring into an engagement.

import type { Engagement, Link } from '../../domain';
import { readProject, type ForeignPlan, type ForeignTask } from '../../exchange';
import { foldText } from '../../locales';
import type { Recomputed } from '../recompute';
import type { FileRow } from './FileRow';
import { gather } from './gather';
import type { ImportFinding, ImportProposal } from './ImportProposal';
import { newIds } from './newIds';

type Here = Pick<Recomputed, 'engagement' | 'lastIds'>;

/**
 * Pure: nothing is written. Tasks become actions; people and resources that nobody has yet are added, goals are found by id or name, baselines come with the days of their actions. Files of ours find
 * their rows again by id. Throws ExchangeError for what is no project.
 */
export function proposeFromProject(bytes: Uint8Array, here: Here): ImportProposal {
  const plan = readProject(bytes);
  const findings: ImportFinding[] = plan.findings.map(({ line, key, params }) => ({
    key,
    params: { ...params, line },
  }));
  const { engagement } = here;
  const idOf = { tasks: idsOfTasks(plan, here), resources: idsOfResources(plan, here) };
  const used = new Set(plan.tasks.flatMap(({ resources }) => resources));
  const rows: FileRow[] = [];
  const known = (table: 'people' | 'resources', id: string): boolean => engagement[table].some((row) => row.id === id);
  for (const { uid, name, isPerson } of plan.resources) {
    const id = idOf.resources.get(uid) ?? '';
    const table = isPerson ? 'people' : 'resources';
    // What is there already is named, not changed; what no task uses is not wanted.
    if (used.has(uid) && !known(table, id)) rows.push({ table, line: 0, id, values: { name } });
  }
  for (const task of plan.tasks) rows.push(actionRow(task, plan, idOf, engagement, findings));
  findings.push(...unknownGoals(plan.tasks, engagement));
  rows.push(...baselineRows(plan, idOf.tasks, here));
  const gathered = gather(rows, here);
  return { ...gathered, mapping: [], findings: [...findings, ...gathered.findings] };
}

interface Ids {
  readonly tasks: ReadonlyMap<number, string>;
  readonly resources: ReadonlyMap<number, string>;
}

function actionRow(
  task: ForeignTask,
  plan: ForeignPlan,
  idOf: Ids,
  engagement: Engagement,
  findings: ImportFinding[],
): FileRow {
  const { line, name } = task;
  const say = (key: ImportFinding['key'], params: ImportFinding['params'] = {}): void => {
    findings.push({ key, params: { line, task: name, ...params } });
  };
  const assigned = plan.resources.filter(({ uid }) => task.resources.includes(uid));
  const people = assigned.filter(({ isPerson }) => isPerson);
  const owner = people[0];
  if (owner && people.length > 1) say('exchange.project.severalOwners', { owner: owner.name });
  const predecessors = task.links.flatMap(({ uid, type, lag }): readonly Link[] => {
    const action = idOf.tasks.get(uid);
    if (action === undefined) say('exchange.project.linkDropped');
    return action === undefined ? [] : [{ action, type, lag }];
  });
  const things = assigned.filter(({ isPerson }) => !isPerson).map(({ uid }) => idOf.resources.get(uid) ?? '');
  const values: Record<string, unknown> = {
    name: name === '' ? undefined : name,
    goal: goalOf(task, engagement),
    owner: owner && idOf.resources.get(owner.uid),
    start: task.start,
    duration: task.duration,
    deadline: task.deadline,
    progress: task.progress,
    actualStart: task.actualStart,
    actualFinish: task.actualFinish,
    tools: task.notes,
    predecessors: predecessors.length === 0 ? undefined : predecessors,
    resources: things.length === 0 ? undefined : things,
  };
  return { table: 'projectActions', line, id: idOf.tasks.get(task.uid) ?? '', values: given(values) };
}

/** The nearest summary line that is one of the goals, by its id or its name. */
function goalOf({ below }: ForeignTask, { goals }: Engagement): string | undefined {
  for (const { id, name } of [...below].reverse()) {
    const goal =
      goals.find((one) => one.id !== '' && one.id === id) ??
      goals.find((one) => one.id !== '' && one.name !== '' && foldText(one.name) === foldText(name));
    if (goal) return goal.id;
  }
  return undefined;
}

/** Said once for each summary line, however many tasks stand below it. */
function unknownGoals(tasks: readonly ForeignTask[], engagement: Engagement): readonly ImportFinding[] {
  const unknown = new Map<string, { readonly line: number; readonly count: number }>();
  for (const task of tasks) {
    const nearest = task.below.at(-1)?.name;
    if (nearest === undefined || goalOf(task, engagement) !== undefined) continue;
    const before = unknown.get(nearest);
    unknown.set(nearest, { line: before?.line ?? task.line, count: (before?.count ?? 0) + 1 });
  }
  return [...unknown].map(([goal, { line, count }]) => ({
    key: 'exchange.project.goalUnknown',
    params: { line, goal, count },
  }));
}

/** Ids for all tasks beforehand, because links may lead forwards. A file of ours brings its own. */
function idsOfTasks({ tasks }: ForeignPlan, here: Here): ReadonlyMap<number, string> {
  const fresh = newIds(
    'projectActions',
    tasks.map(({ id }) => id),
    here,
  );
  return new Map(tasks.map(({ uid }, at) => [uid, fresh[at] ?? ''] as const));
}

function idsOfResources({ resources }: ForeignPlan, here: Here): ReadonlyMap<number, string> {
  const result = new Map<number, string>();
  for (const table of ['people', 'resources'] as const) {
    const own = resources.filter(({ isPerson }) => isPerson === (table === 'people'));
    const byName = new Map(here.engagement[table].map(({ name, id }) => [foldText(name), id] as const));
    // Another program's code is not an id of ours, unless it is one of the workbook's or looks like it.
    const stated = own.map(({ id, name }) =>
      here.engagement[table].some((row) => row.id === id)
        ? id
        : (byName.get(foldText(name)) ?? (isOurId(table, id) ? id : '')),
    );
    newIds(table, stated, here).forEach((id, at) => result.set(own[at]?.uid ?? -1, id));
  }
  return result;
}

function isOurId(table: 'people' | 'resources', id: string): boolean {
  return (table === 'people' ? /^P\d+$/ : /^R\d+$/).test(id);
}

function baselineRows(
  { baselines, tasks }: ForeignPlan,
  idOf: ReadonlyMap<number, string>,
  here: Here,
): readonly FileRow[] {
  const ids = newIds(
    'baselines',
    baselines.map(({ id }) => id),
    here,
  );
  const frozen = new Map(
    here.engagement.baselineActions.map((row) => [`${row.baseline ?? ''}\n${row.action ?? ''}`, row.id] as const),
  );
  return baselines.flatMap(({ number, name, frozenOn }, at): readonly FileRow[] => {
    const baseline = ids[at] ?? '';
    const rows = tasks.flatMap((task): readonly FileRow[] => {
      const one = task.baselines.find((each) => each.number === number);
      const action = idOf.get(task.uid) ?? '';
      return one
        ? [
            {
              table: 'baselineActions',
              line: task.line,
              id: frozen.get(`${baseline}\n${action}`) ?? '',
              values: given({ baseline, action, start: one.start, finish: one.finish, duration: one.duration }),
            },
          ]
        : [];
    });
    return [
      {
        table: 'baselines',
        line: 0,
        id: baseline,
        values: given({ name: name === '' ? `Baseline ${number}` : name, frozenOn }),
      },
      ...rows,
    ];
  });
}

function given(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
