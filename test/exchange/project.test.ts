// Project XML: what the schema allows, what Project needs to find the same dates, and what comes from elsewhere.

import fc from 'fast-check';
import {
  analyse,
  calendars,
  completeEngagement,
  dayNumber,
  defaultSettings,
  type EngagementDraft,
  type Settings,
} from '../../src/domain';
import { ExchangeError, readProject, writeProject, type ForeignTask } from '../../src/exchange';
import { openExample, EXAMPLES, type ExampleName } from '../../src/app/examples';
import { anyDayOfYear, anyPlan } from './anyPlan';
import { all, at, readStrictly, type Node } from './strictProject';

function write(draft: EngagementDraft, settings: Partial<Settings> = {}, today = '2026-03-02'): string {
  const engagement = completeEngagement(draft);
  const whole = { ...defaultSettings, title: 'Support', ...settings };
  return writeProject({ engagement, settings: whole, analysis: analyse(engagement, whole, today), language: 'en' });
}

const tasksByName = (xml: string): ReadonlyMap<string, Node> =>
  new Map(all(readStrictly(xml).root, 'Tasks', 'Task').map((task) => [at(task, 'Name') ?? '', task]));

describe('the Project XML of a plan', () => {
  it('is what the schema allows, and says the days of the schedule', () => {
    fc.assert(
      fc.property(anyPlan, anyDayOfYear, fc.option(anyDayOfYear, { nil: undefined }), (draft, today, start) => {
        const engagement = completeEngagement(draft);
        const settings = { ...defaultSettings, start };
        const analysis = analyse(engagement, settings, today);
        const { root, violations } = readStrictly(writeProject({ engagement, settings, analysis, language: 'en' }));
        expect(violations).toEqual([]);
        const tasks = all(root, 'Tasks', 'Task');
        expect(new Set(tasks.map((task) => at(task, 'UID'))).size).toBe(tasks.length);
        const byId = new Map(
          tasks
            .filter((task) => at(task, 'Summary') === '0')
            .map((task) => [at(task, 'ExtendedAttribute', 'Value'), task]),
        );
        for (const { action, start: from, finish, duration } of analysis.plan.schedule.actions) {
          const task = byId.get(action.id);
          expect([at(task, 'Start')?.slice(0, 10), at(task, 'Finish')?.slice(0, 10)]).toEqual([from, finish]);
          expect(at(task, 'Duration')).toBe(`PT${duration * 10}H0M0S`);
          expect(at(task, 'Milestone')).toBe(duration === 0 ? '1' : '0');
        }
      }),
      { numRuns: 150 },
    );
  });

  it('holds every start that is still to come by what Project calculates with: constraint, links, lags, calendars', () => {
    fc.assert(
      fc.property(anyPlan, anyDayOfYear, fc.option(anyDayOfYear, { nil: undefined }), (draft, today, start) => {
        const engagement = completeEngagement(draft);
        const settings = { ...defaultSettings, start };
        const analysis = analyse(engagement, settings, today);
        const { root } = readStrictly(writeProject({ engagement, settings, analysis, language: 'en' }));
        const { common, of } = calendars(settings, engagement.holidays, engagement.daysOff);
        const tasks = all(root, 'Tasks', 'Task').filter((task) => at(task, 'Summary') === '0');
        const byUid = new Map(tasks.map((task) => [at(task, 'UID'), task]));
        /** Working days gone by: an evening is the morning of the next. */
        const moment = (dateTime: string | undefined): number =>
          common.indexOf((dayNumber(dateTime?.slice(0, 10)) ?? 0) + (dateTime?.endsWith('18:00:00') === true ? 1 : 0));
        for (const task of tasks) {
          const links = task.children.filter(({ name }) => name === 'PredecessorLink');
          // A link to a finish asks for a start that depends on the owner's days off: the schedule's own tests are about that.
          if (
            at(task, 'ActualStart') !== undefined ||
            links.some((link) => ['0', '2'].includes(at(link, 'Type') ?? ''))
          )
            continue;
          const asked = links.map(
            (link) =>
              moment(at(byUid.get(at(link, 'PredecessorUID')), at(link, 'Type') === '1' ? 'Finish' : 'Start')) +
              Number(at(link, 'LinkLag')) / 6000,
          );
          const constraint = at(task, 'ConstraintDate');
          const earliest = Math.max(
            moment(at(root, 'StartDate')),
            constraint === undefined ? -Infinity : moment(constraint),
            ...asked,
          );
          const owner = engagement.projectActions.find(
            ({ id }) => id === at(task, 'ExtendedAttribute', 'Value'),
          )?.owner;
          const own = of(owner);
          const expected =
            at(task, 'Milestone') === '1' ? earliest : common.indexOf(own.dayAt(own.indexOf(common.dayAt(earliest))));
          expect(moment(at(task, 'Start'))).toBe(expected);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.keys(EXAMPLES) as ExampleName[])('is what the schema allows for the example %s', (name) => {
    const { engagement, settings, today } = openExample(name);
    const { violations } = readStrictly(
      writeProject({ engagement, settings, analysis: analyse(engagement, settings, today), language: 'fr' }),
    );
    expect(violations).toEqual([]);
  });

  it('puts actions below their goals, and leaves out goals without any', () => {
    const xml = write({
      goals: [
        { id: 'G1', name: 'Top' },
        { id: 'G1.1', name: 'Below', parent: 'G1' },
        { id: 'G2', name: 'Empty' },
      ],
      projectActions: [
        { id: 'A1', name: 'Loose', duration: 1 },
        { id: 'A2', name: 'Inside', goal: 'G1.1', duration: 1 },
      ],
    });
    const outline = all(readStrictly(xml).root, 'Tasks', 'Task').map((task) => [
      at(task, 'OutlineNumber'),
      at(task, 'Name'),
      at(task, 'Summary'),
    ]);
    expect(outline).toEqual([
      ['0', 'Support', '1'],
      ['1', 'Top', '1'],
      ['1.1', 'Below', '1'],
      ['1.1.1', 'Inside', '0'],
      ['2', 'Loose', '0'],
    ]);
  });

  it('says links, lags, fixed starts and deadlines in Project’s units', () => {
    const xml = write(
      {
        projectActions: [
          { id: 'A1', name: 'First', duration: 2, start: '2026-03-09', deadline: '2026-03-20' },
          { id: 'A2', name: 'Second', duration: 3, predecessors: [{ action: 'A1', type: 'SS', lag: -1 }] },
        ],
      },
      { workFrom: 9, workTo: 17 },
    );
    const [first, second] = ['First', 'Second'].map((name) => tasksByName(xml).get(name));
    expect([
      at(first, 'ConstraintType'),
      at(first, 'ConstraintDate'),
      at(first, 'Deadline'),
      at(first, 'Duration'),
    ]).toEqual(['4', '2026-03-09T09:00:00', '2026-03-20T17:00:00', 'PT16H0M0S']);
    expect(
      ['PredecessorUID', 'Type', 'LinkLag', 'LagFormat'].map((name) => at(second, 'PredecessorLink', name)),
    ).toEqual([at(first, 'UID'), '3', '-4800', '7']);
  });

  it('holds at today what nobody has begun, as the schedule does, and puts a milestone behind what it waits for', () => {
    const xml = write(
      {
        projectActions: [
          { id: 'A1', name: 'Late', duration: 2, start: '2026-02-02' },
          { id: 'A2', name: 'Done then', duration: 0, predecessors: [{ action: 'A1', type: 'FS', lag: 0 }] },
        ],
      },
      { start: '2026-01-05' },
    );
    const tasks = tasksByName(xml);
    expect(['Start', 'ConstraintType', 'ConstraintDate'].map((name) => at(tasks.get('Late'), name))).toEqual([
      '2026-03-02T08:00:00',
      '4',
      '2026-03-02T08:00:00',
    ]);
    expect([at(tasks.get('Done then'), 'Start'), at(tasks.get('Done then'), 'ConstraintType')]).toEqual([
      '2026-03-03T18:00:00',
      '0',
    ]);
  });

  it('gives people calendars of their own with their days off, below the common one with the holidays', () => {
    const { root } = readStrictly(
      write({
        people: [{ id: 'P1', name: 'Ann' }],
        holidays: [{ day: '2026-05-01', name: 'Labour Day' }],
        daysOff: [{ person: 'P1', from: '2026-07-06', to: '2026-07-17', note: 'In hospital' }],
        projectActions: [{ id: 'A1', name: 'Prepare', owner: 'P1', duration: 3 }],
      }),
    );
    const [common, own] = all(root, 'Calendars', 'Calendar');
    const days = common?.children.find(({ name }) => name === 'WeekDays')?.children ?? [];
    expect(days.map((day) => `${at(day, 'DayType') ?? ''}${at(day, 'DayWorking') ?? ''}`)).toEqual([
      '10',
      '21',
      '31',
      '41',
      '51',
      '61',
      '70',
      '00',
    ]);
    expect([
      at(common, 'Exceptions', 'Exception', 'TimePeriod', 'FromDate'),
      at(common, 'Exceptions', 'Exception', 'Name'),
    ]).toEqual(['2026-05-01T00:00:00', 'Labour Day']);
    expect([at(own, 'BaseCalendarUID'), at(own, 'Exceptions', 'Exception', 'Occurrences')]).toEqual([
      at(common, 'UID'),
      '12',
    ]);
    const [resource] = all(root, 'Resources', 'Resource');
    expect([at(resource, 'Name'), at(resource, 'CalendarUID')]).toEqual(['Ann', at(own, 'UID')]);
    const [assignment] = all(root, 'Assignments', 'Assignment');
    expect([at(assignment, 'ResourceUID'), at(assignment, 'Work')]).toEqual([at(resource, 'UID'), 'PT30H0M0S']);
  });

  it('says when somebody is away, and never why', () => {
    const xml = write({
      people: [{ id: 'P1', name: 'Ann' }],
      daysOff: [{ person: 'P1', from: '2026-07-06', to: '2026-07-17', note: 'In hospital' }],
      projectActions: [{ id: 'A1', name: 'Prepare', owner: 'P1', duration: 3 }],
    });
    expect(xml).toContain('2026-07-06T00:00:00');
    expect(xml).not.toContain('hospital');
  });

  it('leaves out links that close a circle, which Project refuses', () => {
    const xml = write({
      projectActions: [
        { id: 'A1', name: 'One', duration: 1, predecessors: [{ action: 'A2', type: 'FS', lag: 0 }] },
        { id: 'A2', name: 'Two', duration: 1, predecessors: [{ action: 'A1', type: 'FS', lag: 0 }] },
      ],
    });
    expect(xml.match(/<PredecessorLink>/g)).toHaveLength(1);
  });
});

describe('Project XML from elsewhere', () => {
  const encoder = new TextEncoder();
  const project = (tasks: string, more = ''): Uint8Array =>
    encoder.encode(
      `<?xml version="1.0"?><Project xmlns="http://schemas.microsoft.com/project"><MinutesPerDay>480</MinutesPerDay><Tasks>${tasks}</Tasks>${more}</Project>`,
    );
  const task = (uid: number, fields: string): string =>
    `<Task><UID>${uid}</UID><Name>T${uid}</Name><OutlineLevel>1</OutlineLevel>${fields}</Task>`;
  const read = (fields: string): { readonly task: ForeignTask | undefined; readonly keys: readonly string[] } => {
    const { tasks, findings } = readProject(project(task(1, fields)));
    return { task: tasks[0], keys: findings.map(({ key }) => key) };
  };

  it('becomes working days; what we cannot say becomes the nearest, and is said', () => {
    expect(read('<Duration>PT40H0M0S</Duration><DurationFormat>7</DurationFormat>')).toMatchObject({
      task: { duration: 5 },
      keys: [],
    });
    expect(read('<Duration>PT4H0M0S</Duration>')).toMatchObject({
      task: { duration: 1 },
      keys: ['exchange.project.durationRounded'],
    });
    expect(read('<Duration>PT48H0M0S</Duration><DurationFormat>8</DurationFormat>')).toMatchObject({
      task: { duration: 2 },
      keys: ['exchange.project.elapsed'],
    });
    expect(
      read('<ConstraintType>2</ConstraintType><ConstraintDate>2026-03-02T08:00:00</ConstraintDate>'),
    ).toMatchObject({ task: { start: '2026-03-02' }, keys: ['exchange.project.mustStart'] });
    expect(
      read('<ConstraintType>7</ConstraintType><ConstraintDate>2026-03-02T17:00:00</ConstraintDate>'),
    ).toMatchObject({ task: { start: undefined, deadline: '2026-03-02' }, keys: ['exchange.project.mustFinish'] });
    expect(read('<ConstraintType>1</ConstraintType>')).toMatchObject({ keys: ['exchange.project.constraintDropped'] });
    expect(
      read(
        '<PredecessorLink><PredecessorUID>9</PredecessorUID><Type>0</Type><LinkLag>2400</LinkLag></PredecessorLink>',
      ),
    ).toMatchObject({ task: { links: [{ uid: 9, type: 'FF', lag: 1 }] }, keys: ['exchange.project.lagRounded'] });
    expect(
      read(
        '<PredecessorLink><PredecessorUID>9</PredecessorUID><LinkLag>50</LinkLag><LagFormat>19</LagFormat></PredecessorLink>',
      ),
    ).toMatchObject({ task: { links: [{ uid: 9, type: 'FS', lag: 0 }] }, keys: ['exchange.project.lagDropped'] });
    expect(
      read(
        '<PercentComplete>40</PercentComplete><ActualStart>2026-03-02T08:00:00</ActualStart><ActualFinish>NA</ActualFinish>',
      ),
    ).toMatchObject({ task: { progress: 0.4, actualStart: '2026-03-02', actualFinish: undefined } });
  });

  it('passes over blank lines and the project itself, and knows what tasks stand below', () => {
    const xml =
      project(`<Task><UID>0</UID><OutlineLevel>0</OutlineLevel><Summary>1</Summary></Task><Task><UID>5</UID><IsNull>1</IsNull></Task>
      <Task><UID>1</UID><Name>Phase</Name><OutlineLevel>1</OutlineLevel><Summary>1</Summary></Task><Task><UID>2</UID><Name>Work</Name><OutlineLevel>2</OutlineLevel></Task>
      <Task><UID>3</UID><Name>After</Name><OutlineLevel>1</OutlineLevel></Task>`);
    expect(readProject(xml).tasks.map(({ name, below }) => [name, below.map((one) => one.name)])).toEqual([
      ['Work', ['Phase']],
      ['After', []],
    ]);
  });

  it.each([
    [
      'entities',
      '<?xml version="1.0"?><!DOCTYPE Project [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Project><Tasks><Task><Name>&b;</Name></Task></Tasks></Project>',
      'exchange.project.doctype',
    ],
    ['what is no XML', '<Project><Tasks>', 'exchange.project.notXml'],
    ['an unknown entity', '<Project><Tasks>&boom;</Tasks></Project>', 'exchange.project.notXml'],
    ['absurd depth', '<a>'.repeat(5000), 'exchange.project.notXml'],
    ['another kind of XML', '<Invoice><Tasks/></Invoice>', 'exchange.project.notAProject'],
    ['too many tasks', `<Project><Tasks>${'<Task/>'.repeat(100_001)}</Tasks></Project>`, 'exchange.tooManyRows'],
  ])('is refused in words: %s', (_, xml, key) => {
    let refused: unknown;
    try {
      readProject(encoder.encode(xml));
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(ExchangeError);
    expect(refused).toMatchObject({ key });
  });

  it('survives nonsense in every field', () => {
    const value = fc.constantFrom(
      '',
      '-1',
      'NaN',
      '1e999',
      'PT1e9H',
      `PT${'9'.repeat(400)}H`,
      'PTH',
      '2026-02-30T00:00:00',
      'x',
      '99999999999999999999',
      '&lt;',
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom(
              'UID',
              'Duration',
              'DurationFormat',
              'PercentComplete',
              'ConstraintType',
              'ConstraintDate',
              'Deadline',
              'OutlineLevel',
              'Summary',
              'ActualStart',
            ),
            value,
          ),
          { maxLength: 6 },
        ),
        (fields) => {
          const { tasks } = readProject(
            project(
              `<Task>${fields.map(([name, text]) => `<${name}>${text}</${name}>`).join('')}<Baseline><Number>0</Number><Duration>PT${'9'.repeat(400)}H</Duration></Baseline></Task>`,
            ),
          );
          for (const one of tasks) {
            expect(one.duration === undefined || Number.isFinite(one.duration)).toBe(true);
            expect(one.baselines.map(({ duration }) => duration)).toEqual([undefined]);
            expect(
              [one.start, one.deadline, one.actualStart].filter(
                (day) => day !== undefined && dayNumber(day) === undefined,
              ),
            ).toEqual([]);
          }
        },
      ),
    );
  });
});
