// What a file from elsewhere would change, before anybody said yes.

import { exportCsv, importFile, newWorkbook, recompute, takeIn, type CsvChoices } from '../../../src/app';
import { completeEngagement, TABLES, type EngagementDraft } from '../../../src/domain';
import { ExchangeError, zipFiles } from '../../../src/exchange';

const draft: EngagementDraft = {
  people: [
    { id: 'P1', name: 'Ann Lee' },
    { id: 'P2', name: 'Kim' },
    { id: 'P3', name: 'Kim' },
  ],
  goals: [{ id: 'G1', name: 'Hotline open' }],
  projectActions: [
    { id: 'A1', name: 'Prepare', goal: 'G1', owner: 'P1', duration: 5, progress: 0.5 },
    { id: 'A2', name: 'Open', duration: 0 },
  ],
};
const here = { engagement: completeEngagement(draft), lastIds: 'A7', language: 'en' as const };
const csv = (text: string, choices: CsvChoices = {}) =>
  importFile('tasks.csv', new TextEncoder().encode(text), here, choices);

describe('a CSV file from elsewhere', () => {
  it('is interpreted by the headers of other programs, in either language, and of ours', () => {
    const proposal = csv('Task name,Assignee,Due date,% complete\nCall the union,Ann Lee,2026-03-31,20%\n');
    expect(proposal.mapping.map(({ column, field }) => [column, field])).toEqual([
      ['Task name', 'name'],
      ['Assignee', 'owner'],
      ['Due date', 'deadline'],
      ['% complete', 'progress'],
    ]);
    expect(proposal.additions).toEqual([
      {
        table: 'projectActions',
        id: 'A8',
        values: { name: 'Call the union', owner: 'P1', deadline: '2026-03-31', progress: 0.2 },
      },
    ]);
    expect(csv('Tâche;Durée;Date de début\nAppeler;3;31/03/2026\n').additions[0]?.values).toEqual({
      name: 'Appeler',
      duration: 3,
      start: '2026-03-31',
    });
  });

  it('gives ids that were never given, and finds goals by their names', () => {
    const { additions } = csv('Action,Goal\nOne,hotline OPEN\nTwo,G1\n');
    expect(additions.map(({ id, values }) => [id, values.goal])).toEqual([
      ['A8', 'G1'],
      ['A9', 'G1'],
    ]);
  });

  it('takes somebody of the name of one of ours for that person, whatever the file calls them', () => {
    const files = [
      {
        name: 'People.csv',
        bytes: new TextEncoder().encode('Id,Name\nR7,ann lee\n,Ann Lee\nR8,Kim\n'),
      },
      { name: 'Project plan.csv', bytes: new TextEncoder().encode('Action,Owner\nCall,R7\n') },
    ];
    const { additions, updates, findings } = importFile('all.zip', zipFiles(files), here);
    expect(additions.map(({ table, id, values }) => [table, id, values.owner ?? values.name])).toEqual([
      ['people', 'R8', 'Kim'],
      ['projectActions', 'A8', 'P1'],
    ]);
    expect(updates).toEqual([]);
    expect(findings.map(({ key, params }) => [key, params.line, params.id])).toContainEqual([
      'exchange.import.samePerson',
      2,
      'P1',
    ]);
  });

  it('promises no row of which there is an id alone: no table keeps one', () => {
    expect(csv('Id,Action\nA8,\nA9,Call\n').additions.map(({ id }) => id)).toEqual(['A9']);
  });

  it('proposes changes to rows whose id is known, and empties nothing', () => {
    const { additions, updates, same } = csv('Id,Action,Working days,Owner,Progress\nA1,Prepare,8,,50%\nA2,Open,0,,\n');
    expect(additions).toEqual([]);
    expect(updates).toEqual([{ table: 'projectActions', row: 0, id: 'A1', column: 'duration', from: 5, to: 8 }]);
    expect(same).toBe(1);
  });

  it('says with its line what cannot be read, is named twice, or leads nowhere, and keeps the rest of the row', () => {
    const { additions, findings } = csv(
      'Id,Action,Working days,Owner,Depends on\n,Listen,many,Kim,A1\nA9,Write,2,Nobody,A77\nA9,Again,1,,\n,Prepare,1,,,"too much"\n',
    );
    expect(findings.map(({ key, params }) => [key, params.line, params.value ?? params.id])).toEqual([
      ['exchange.import.unreadable', 2, 'many'],
      ['exchange.import.unreadable', 2, 'Kim'],
      ['exchange.import.tooWide', 5, undefined],
      ['exchange.import.unknownReference', 3, 'Nobody'],
      ['exchange.import.unknownReference', 3, 'A77'],
      ['exchange.import.twice', 4, 'A9'],
      ['exchange.import.sameName', 5, 'A1'],
    ]);
    expect(additions.map(({ values }) => values.name)).toEqual(['Listen', 'Write', 'Prepare']);
    expect(additions[0]?.values.predecessors).toEqual([{ action: 'A1', type: 'FS', lag: 0 }]);
  });

  it('lets people say which column is which', () => {
    const text = 'What,Task,Who=?\nCall,x,Ann Lee\n';
    const { mapping, additions } = csv(text, {
      table: 'projectActions',
      map: { What: 'name', 'Who=?': 'Owner', Task: '-' },
    });
    expect(mapping.map(({ field }) => field)).toEqual(['name', undefined, 'owner']);
    expect(additions[0]?.values).toEqual({ name: 'Call', owner: 'P1' });
    expect(() => csv(text, { map: { Nothing: 'name' } })).toThrow(
      expect.objectContaining({ key: 'exchange.noSuchColumn' }),
    );
    expect(() => csv(text, { map: { What: 'nonsense' } })).toThrow(
      expect.objectContaining({ key: 'exchange.noSuchField' }),
    );
    expect(() => csv('foo,bar\n1,2\n')).toThrow(ExchangeError);
  });

  it('takes a plan for a plan, whatever single column another table has a word for', () => {
    expect(csv('Task,Who,Start,Days,Done\nCall,Ann Lee,2026-12-01,3,50 %\n').additions).toEqual([
      {
        table: 'projectActions',
        id: 'A8',
        values: { name: 'Call', owner: 'P1', start: '2026-12-01', duration: 3, progress: 0.5 },
      },
    ]);
    expect(csv('Tâche;Qui;Début;Jours;Fini\nAppeler;Ann Lee;01/12/2026;3;50 %\n').additions[0]).toMatchObject({
      table: 'projectActions',
      values: { name: 'Appeler', duration: 3, progress: 0.5 },
    });
    expect(csv('Goal,Due,Owner\nCalm team,2027-03-31,Ann Lee\n').additions[0]?.table).toBe('goals');
  });

  it('reads the days of a file in one order: one that can only be read one way tells for all, and where none does it is said', () => {
    const starts = (...days: readonly string[]) =>
      csv(`Task,Start\n${days.map((day, at) => `Task ${at},${day}`).join('\n')}\n`);
    const valuesOf = ({ additions }: ReturnType<typeof starts>) => additions.map(({ values }) => values.start);
    expect(valuesOf(starts('01/12/2026', '25/12/2026'))).toEqual(['2026-12-01', '2026-12-25']);
    expect(valuesOf(starts('01/12/2026', '12/25/2026'))).toEqual(['2026-01-12', '2026-12-25']);
    const doubtful = starts('2026-11-30', '01/12/2026');
    expect(valuesOf(doubtful)).toEqual(['2026-11-30', '2026-01-12']);
    expect(doubtful.findings).toEqual([
      { key: 'exchange.import.dayOrder', params: { value: '01/12/2026', day: '12 January 2026' } },
    ]);
    expect(starts('25/12/2026').findings).toEqual([]);
  });

  it('adds nothing a second time, and one row of the workbook stands for one of the file', () => {
    const twice = csv('Action,Working days,Owner\nPrepare,5,Ann Lee\nPrepare,5,Ann Lee\nPrepare,6,Ann Lee\nOpen,,\n');
    expect(twice.same).toBe(2);
    expect(twice.additions.map(({ values }) => [values.name, values.duration])).toEqual([
      ['Prepare', 5],
      ['Prepare', 6],
    ]);
    expect(csv('Person,From,To\nAnn Lee,2026-07-06,2026-07-10\n').same).toBe(0);
    const away = {
      ...here,
      engagement: completeEngagement({
        ...draft,
        daysOff: [{ id: 'D1', person: 'P1', from: '2026-07-06', to: '2026-07-10' }],
      }),
    };
    expect(
      importFile('off.csv', new TextEncoder().encode('Person,From,To\nAnn Lee,2026-07-06,2026-07-10\n'), away).same,
    ).toBe(1);
  });

  it('says when there is nothing below the headings', () => {
    expect(() => csv('Task,Days\n')).toThrow(expect.objectContaining({ key: 'exchange.import.headingsOnly' }));
  });

  it('knows other tables by their headers', () => {
    expect(csv('Person,From,To,Note\nAnn Lee,2026-07-06,2026-07-10,Holiday\n').additions[0]).toMatchObject({
      table: 'daysOff',
      values: { person: 'P1', from: '2026-07-06' },
    });
  });
});

describe('Project XML from elsewhere', () => {
  it('brings actions with new ids, the people it needs, and goals that are known by name', () => {
    const xml = `<Project xmlns="http://schemas.microsoft.com/project"><Tasks>
      <Task><UID>1</UID><Name>Hotline open</Name><OutlineLevel>1</OutlineLevel><Summary>1</Summary></Task>
      <Task><UID>2</UID><Name>Train</Name><OutlineLevel>2</OutlineLevel><Duration>PT16H0M0S</Duration></Task>
      <Task><UID>3</UID><Name>Elsewhere</Name><OutlineLevel>1</OutlineLevel><Summary>1</Summary></Task>
      <Task><UID>4</UID><Name>Test</Name><OutlineLevel>2</OutlineLevel><PredecessorLink><PredecessorUID>2</PredecessorUID></PredecessorLink><PredecessorLink><PredecessorUID>1</PredecessorUID></PredecessorLink></Task></Tasks>
      <Resources><Resource><UID>1</UID><Name>ann lee</Name><Type>1</Type></Resource><Resource><UID>2</UID><Name>Zoe</Name><Type>1</Type></Resource><Resource><UID>3</UID><Name>Unused</Name></Resource></Resources>
      <Assignments><Assignment><UID>1</UID><TaskUID>2</TaskUID><ResourceUID>1</ResourceUID></Assignment><Assignment><UID>2</UID><TaskUID>4</TaskUID><ResourceUID>2</ResourceUID></Assignment></Assignments></Project>`;
    const { additions, updates, findings } = importFile('plan.xml', new TextEncoder().encode(xml), here);
    expect(additions).toEqual([
      { table: 'people', id: 'P4', values: { name: 'Zoe' } },
      { table: 'projectActions', id: 'A8', values: { name: 'Train', goal: 'G1', owner: 'P1', duration: 2 } },
      {
        table: 'projectActions',
        id: 'A9',
        values: { name: 'Test', owner: 'P4', predecessors: [{ action: 'A8', type: 'FS', lag: 0 }] },
      },
    ]);
    expect(updates).toEqual([]);
    expect(findings.map(({ key, params }) => [key, params.task ?? params.goal])).toEqual([
      ['exchange.project.linkDropped', 'Test'],
      ['exchange.project.goalUnknown', 'Elsewhere'],
    ]);
  });
});

describe('an import that was agreed to', () => {
  const today = '2026-03-02';
  const open = (content: 'blank' | 'headOfCustomerService') =>
    recompute(newWorkbook({ language: 'fr', content, today }), today, 'file');
  const before = open('headOfCustomerService');
  const take = (text: string, withUpdates: boolean) => {
    const taken = takeIn(importFile('a.csv', new TextEncoder().encode(text), before), before, today, withUpdates);
    return (taken ?? before).engagement;
  };

  it('stands in the workbook as if it had been typed; what was there is as it was', () => {
    const after = take(
      'Id,Action,Owner,Not before,Depends on,Progress\n,=1+1,Sam Okafor,2026-05-04,"A1FS+2, A3",0.25\nA1,Something else,,,,\n',
      false,
    );
    const added = after.projectActions.at(-1);
    expect(added).toMatchObject({
      name: '=1+1',
      owner: 'P4',
      start: '2026-05-04',
      progress: 0.25,
      predecessors: [
        { action: 'A1', type: 'FS', lag: 2 },
        { action: 'A3', type: 'FS', lag: 0 },
      ],
    });
    expect(after.projectActions.slice(0, -1)).toEqual(before.engagement.projectActions);
    expect(after.goals).toEqual(before.engagement.goals);
  });

  it('changes known rows only where that was asked for', () => {
    const after = take('Id,Action\nA1,Something else\n', true);
    expect(after.projectActions[0]).toEqual({ ...before.engagement.projectActions[0], name: 'Something else' });
    const letters = take('Activity,Person,Letters\nW1,P1,C\n', true).assignments.find(
      ({ activity, person }) => activity === 'W1' && person === 'P1',
    );
    expect(letters?.letters).toBe('C');
  });

  it('fills a blank workbook with everything another one exported, the role matrix too', () => {
    const blank = open('blank');
    const after = takeIn(importFile('all.zip', zipFiles(exportCsv(before)), blank), blank, today, true)?.engagement;
    const plain = (rows: readonly object[] | undefined) => rows?.map((row) => ({ ...row, row: 0 }));
    for (const table of TABLES.filter((name) => name !== 'assignments'))
      expect(plain(after?.[table])).toEqual(plain(before.engagement[table]));
    expect([after?.mission, after?.coachee]).toEqual([before.engagement.mission, before.engagement.coachee]);
    const letters = (rows: typeof before.engagement.assignments | undefined) =>
      rows?.map(({ activity, person, letters: typed }) => `${activity ?? ''} ${person ?? ''} ${typed}`).sort();
    expect(letters(after?.assignments)).toEqual(letters(before.engagement.assignments));
  });
});
