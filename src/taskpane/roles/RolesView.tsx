// Step 5: who does what, how much that is for each person, and everybody's role on one page.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { cellOf, FINDINGS, type Activity, type Finding, type Person } from '../../domain';
import { findingText } from '../../locales';
import { Disclosure } from '../components/Disclosure';
import { NoteList } from '../components/NoteList';
import { Bars } from '../chart/Bars';
import { AddRow } from '../form/AddRow';
import { useUntilUndone } from '../form/useUntilUndone';
import type { ViewProps } from '../ViewProps';
import { useI18n } from '../i18n/I18n';
import { MatrixGrid } from './MatrixGrid';
import { namesApart } from './namesApart';
import { RoleSheetPart } from './RoleSheetPart';
import { Suggestions } from './Suggestions';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  // Without words it takes no room, and is still there for screen readers to follow.
  told: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    ':empty': { position: 'absolute' },
  },
});

const gravity = { error: 0, warning: 1, advice: 2 } as const;

/** What decides who could take it; the rest is said in the sheet. */
const newRow = {
  activities: ['name', 'flow', 'goal', 'frequency', 'hoursPerMonth'],
  people: ['name', 'involvement', 'hoursPerWeek'],
} as const;

export function RolesView({ recomputed, session }: ViewProps) {
  const styles = useStyles();
  const { t, language } = useI18n();
  const [told = '', setTold] = useUntilUndone<string>(session);
  // Shown at once, and the next key builds on it, while Excel still writes.
  const [underWay, setUnderWay] = useState<ReadonlyMap<string, string>>(new Map());
  const {
    engagement: { activities, assignments },
    analysis: { matrix, roleSheets, findings },
    located,
  } = recomputed;
  // Only who has a column on the sheet can be given letters there.
  const columns = [...located.tables.values()].find(({ definition }) => definition.kind === 'matrix')?.crossings
    ?.byPerson;
  const named = namesApart(recomputed.engagement.people);
  const people = named.filter(({ id }) => columns?.has(id) === true);
  const sheets = roleSheets.map((sheet) => ({
    ...sheet,
    person: named.find(({ row }) => row === sheet.person.row) ?? sheet.person,
  }));
  const add = (table: 'activities' | 'people') => (
    <AddRow
      table={table}
      columns={newRow[table]}
      label={t(table === 'people' ? 'pane.settings.people.add' : 'work.roles.add')}
      people={named}
      recomputed={recomputed}
      session={session}
      tell={setTold}
    />
  );
  if (activities.length === 0 || people.length === 0) {
    return (
      <div className={styles.view}>
        <p className={styles.text}>{t(activities.length === 0 ? 'work.roles.noActivities' : 'work.roles.noPeople')}</p>
        {add(activities.length === 0 ? 'activities' : 'people')}
        <p role="status" className={styles.told}>
          {told}
        </p>
      </div>
    );
  }

  const letters = new Map(assignments.map((one) => [`${one.activity} ${one.person}`, one.letters] as const));
  const open = findings
    .filter(({ code, accepted }) => code.startsWith('role.') && accepted === undefined)
    .sort((a, b) => gravity[a.severity] - gravity[b.severity]);
  const findingOf = (activity: Activity): Finding | undefined =>
    open.find(({ place }) => place.table === 'activities' && place.row === activity.row);
  const unowned = matrix.rows.filter(
    ({ activity, holders }) => activity.id !== '' && activity.decision !== 'stop' && holders.A.length === 0,
  );
  const loaded = sheets.filter(({ hours, capacity }) => hours > 0 || capacity !== undefined);
  const over = loaded.filter(({ hours, capacity }) => capacity !== undefined && hours > capacity).length;
  const nameOf = ({ name, id }: Activity | Person): string => (name === '' ? id : name);
  const assign = async (activity: Activity, person: Person, next: string): Promise<void> => {
    const key = `${activity.id} ${person.id}`;
    setUnderWay((before) => new Map(before).set(key, next));
    const done = await session.change([
      { kind: 'assign', activity: activity.id, person: person.id, letters: next === '' ? undefined : next },
    ]);
    setUnderWay((before) => (before.get(key) === next ? new Map([...before].filter(([one]) => one !== key)) : before));
    setTold(
      t(!done ? 'views.notSaved' : next === '' ? 'work.matrix.emptied' : 'work.matrix.written', {
        letters: next,
        activity: nameOf(activity),
        person: nameOf(person),
      }),
    );
  };
  const place = ({ place: { table, row } }: Finding): string => {
    const one = [...(table === 'activities' ? activities : []), ...(table === 'people' ? people : [])].find(
      (candidate) => candidate.row === row,
    );
    return one ? nameOf(one) : t('work.matrix');
  };
  return (
    <div className={styles.view}>
      <p className={styles.text}>{t('work.matrix.hint')}</p>
      <MatrixGrid
        activities={activities}
        people={people}
        lettersOf={(activity, person) =>
          underWay.get(`${activity} ${person}`) ?? letters.get(`${activity} ${person}`) ?? ''
        }
        findingOf={findingOf}
        assign={(...given) => void assign(...given)}
      />
      {add('activities')}
      <p role="status" className={styles.told}>
        {told}
      </p>
      <div>
        {unowned.length > 0 && (
          <Disclosure title={t('work.owner')} summary={t('work.owner.sum', { count: unowned.length })} openAtFirst>
            <Suggestions
              rows={unowned}
              sheets={sheets}
              goToCell={session.goToCell}
              assign={(...given) => void assign(...given)}
            />
          </Disclosure>
        )}
        <Disclosure
          title={t('work.roles.findings')}
          summary={t('work.roles.findingsSum', { count: open.length, begun: matrix.begun ? 'yes' : 'no' })}
        >
          <NoteList
            title={t('views.focus')}
            goToCell={session.goToCell}
            none={t(matrix.begun ? 'work.roles.inOrder' : 'work.roles.notBegun')}
            notes={open.map((one) => ({
              id: one.place.id ?? '',
              name: place(one),
              place: one.place,
              text: findingText(language, one, FINDINGS[one.code].params),
            }))}
          />
        </Disclosure>
        {loaded.length > 0 && (
          <Disclosure title={t('work.load')} summary={t('work.load.sum', { count: over })}>
            <Bars
              sentence={t('work.load.sentence', { count: over })}
              heading={t('column.checkIns.person')}
              names={{ value: t('work.load.hours'), mark: t('work.load.capacity') }}
              min={0}
              max={Math.max(1, ...loaded.flatMap(({ hours, capacity }) => [hours, capacity ?? 0]))}
              rows={loaded.map(({ person, hours, capacity }) => ({
                name: nameOf(person),
                value: hours,
                mark: capacity,
              }))}
            />
            <NoteList
              title={t('work.load.over')}
              goToCell={session.goToCell}
              notes={loaded
                .filter(({ hours, capacity }) => capacity !== undefined && hours > capacity)
                .map(({ person, hours, capacity }) => ({
                  id: person.id,
                  name: person.name,
                  place: cellOf('people', person, 'hoursPerWeek'),
                  text: t('work.load.overBy', { hours: Math.round(hours - (capacity ?? 0)) }),
                }))}
            />
          </Disclosure>
        )}
        <Disclosure title={t('work.sheet')}>
          <RoleSheetPart sheets={sheets} />
        </Disclosure>
      </div>
    </div>
  );
}
