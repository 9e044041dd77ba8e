// What a Microsoft Project XML file would bring into an engagement.

import type { Engagement, Link } from '../../domain';
import { readProject, type ForeignPlan, type ForeignTask } from '../../exchange';
import { foldText, message } from '../../locales';
import type { Recomputed } from '../recompute';
import type { FileRow } from './FileRow';
import { gather } from './gather';
import { checkRows, checkTexts } from './importLimits';
import type { ImportFinding, ImportProposal } from './ImportProposal';
import { newIds } from './newIds';

type Here = Pick<Recomputed, 'engagement' | 'lastIds' | 'language'>;

/**
 * Pure: nothing is written. Tasks become actions; people and resources that nobody has yet are added, goals are found by id or name, baselines come with the days of their actions. Files of ours find
 * their rows again by id. Throws ExchangeError for what is no project.
 */
export function proposeFromProject(bytes: Uint8Array, here: Here): ImportProposal {
  const plan = readProject(bytes);
  checkRows(plan.tasks.length);
  checkRows(plan.resources.length);
  checkRows(plan.tasks.reduce((sum, { baselines }) => sum + baselines.length, 0));
  const findings: ImportFinding[] = plan.findings.map(({ line, key, params }) => ({
    key,
    params: { ...params, line },
  }));
  const { engagement } = here;
  const idOf = { tasks: idsOfTasks(plan, here), resources: idsOfResources(plan, here) };
  const used = new Set(plan.tasks.flatMap(({ resources }) => resources));
  const rows: FileRow[] = [];
  const known = { people: idsIn('people', here), resources: idsIn('resources', here) };
  const goalOf = goalsByName(engagement);
  for (const { uid, name, isPerson } of plan.resources) {
    const id = idOf.resources.get(uid) ?? '';
    const table = isPerson ? 'people' : 'resources';
    // What is there already is named, not changed; what no task uses is not wanted.
    if (used.has(uid) && !known[table].has(id)) rows.push({ table, line: 0, id, values: { name } });
  }
  const resources = new Map(plan.resources.map((one, at) => [one.uid, { ...one, at }] as const));
  for (const task of plan.tasks) rows.push(actionRow(task, resources, idOf, goalOf, findings));
  findings.push(...unknownGoals(plan.tasks, goalOf));
  rows.push(...baselineRows(plan, idOf.tasks, here));
  checkTexts(rows, here);
  const gathered = gather(rows, here);
  return { ...gathered, mapping: [], findings: [...findings, ...gathered.findings] };
}

type GoalOf = (task: ForeignTask) => string | undefined;

/** By the uid of each, with its place among them. */
type Resources = ReadonlyMap<number, ForeignPlan['resources'][number] & { readonly at: number }>;

interface Ids {
  readonly tasks: ReadonlyMap<number, string>;
  readonly resources: ReadonlyMap<number, string>;
}

function actionRow(
  task: ForeignTask,
  resources: Resources,
  idOf: Ids,
  goalOf: GoalOf,
  findings: ImportFinding[],
): FileRow {
  const { line, name } = task;
  const say = (key: ImportFinding['key'], params: ImportFinding['params'] = {}): void => {
    findings.push({ key, params: { line, task: name, ...params } });
  };
  const assigned = task.resources.flatMap((uid) => resources.get(uid) ?? []).sort((a, b) => a.at - b.at);
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
    goal: goalOf(task),
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

/** The nearest summary line that is one of the goals, by its id or its name; of goals that are called alike the first. */
function goalsByName({ goals }: Engagement): GoalOf {
  const ids = new Set(goals.map(({ id }) => id));
  const named = new Map(
    goals
      .filter(({ id, name }) => id !== '' && name !== '')
      .map(({ id, name }) => [foldText(name), id] as const)
      .reverse(),
  );
  return ({ below }) => {
    for (const { id, name } of [...below].reverse()) {
      const goal = id !== '' && ids.has(id) ? id : named.get(foldText(name));
      if (goal !== undefined) return goal;
    }
    return undefined;
  };
}

function idsIn(table: 'people' | 'resources', { engagement }: Here): ReadonlySet<string> {
  return new Set(engagement[table].map(({ id }) => id));
}

/** Said once for each summary line, however many tasks stand below it. */
function unknownGoals(tasks: readonly ForeignTask[], goalOf: GoalOf): readonly ImportFinding[] {
  const unknown = new Map<string, { readonly line: number; readonly count: number }>();
  for (const task of tasks) {
    const nearest = task.below.at(-1)?.name;
    if (nearest === undefined || goalOf(task) !== undefined) continue;
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
    const ids = idsIn(table, here);
    const byName = new Map(here.engagement[table].map(({ name, id }) => [foldText(name), id] as const));
    // Another program's code is not an id of ours, unless it is one of the workbook's or looks like it.
    const stated = own.map(({ id, name }) =>
      ids.has(id) ? id : (byName.get(foldText(name)) ?? (isOurId(table, id) ? id : '')),
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
  const byNumber = tasksByBaseline(tasks);
  return baselines.flatMap(({ number, name, frozenOn }, at): readonly FileRow[] => {
    const baseline = ids[at] ?? '';
    const rows = [...(byNumber.get(number) ?? [])].map(([{ uid, line }, one]): FileRow => {
      const action = idOf.get(uid) ?? '';
      return {
        table: 'baselineActions',
        line,
        id: frozen.get(`${baseline}\n${action}`) ?? '',
        values: given({ baseline, action, start: one.start, finish: one.finish, duration: one.duration }),
      };
    });
    return [
      {
        table: 'baselines',
        line: 0,
        id: baseline,
        values: given({
          name: name === '' ? message(here.language, 'exchange.project.baseline', { number }) : name,
          frozenOn,
        }),
      },
      ...rows,
    ];
  });
}

/** What each task had in the baseline of each number: the first it says of it. */
function tasksByBaseline(
  tasks: readonly ForeignTask[],
): ReadonlyMap<number, ReadonlyMap<ForeignTask, ForeignTask['baselines'][number]>> {
  const byNumber = new Map<number, Map<ForeignTask, ForeignTask['baselines'][number]>>();
  for (const task of tasks)
    for (const one of task.baselines) {
      const held = byNumber.get(one.number) ?? new Map<ForeignTask, ForeignTask['baselines'][number]>();
      byNumber.set(one.number, held);
      if (!held.has(task)) held.set(task, one);
    }
  return byNumber;
}

function given(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
