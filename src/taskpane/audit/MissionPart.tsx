// Step 3: what matters most and is not in the mission, each with one click to take it in.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { placeOf } from '../../domain';
import type { ViewProps } from '../ViewProps';
import { useWords } from '../words/Words';
import { Fold } from '../components/Fold';
import { NoteList, type Note } from '../components/NoteList';
import { placesById } from './placesById';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  take: { minWidth: 0 },
});

export function MissionPart({ recomputed, session, tell }: ViewProps & { readonly tell: (text: string) => void }) {
  const styles = useStyles();
  const { say } = useWords();
  const { written, coverage, valuesLeftOut, strengthsLeftOut, customersLeftOut } = recomputed.analysis.mission;
  const { mission } = recomputed.engagement;
  const places = placesById(recomputed.engagement);
  const part = useRef<HTMLDivElement>(null);
  const take = async (column: 'integrates' | 'serves', id: string, name: string): Promise<void> => {
    const done = await session.change([
      { kind: 'set', place: placeOf('mission', column), value: [...mission[column], id] },
    ]);
    tell(say(done ? 'views.mission.taken' : 'views.notSaved', { name }));
    // What was taken in leaves the list, and whoever stood on it must stand somewhere.
    part.current?.focus();
  };
  const notes = (ids: readonly string[], column: 'integrates' | 'serves'): readonly Note[] =>
    ids.flatMap((id) => {
      const named = places.get(id);
      const label = named?.name || id;
      return named
        ? [
            {
              ...named,
              action: (
                <Button
                  size="small"
                  className={styles.take}
                  aria-label={say('views.mission.takeName', { name: label })}
                  onClick={() => void take(column, id, label)}
                >
                  {say('views.mission.take')}
                </Button>
              ),
            },
          ]
        : [];
    });
  const left = valuesLeftOut.length + strengthsLeftOut.length + customersLeftOut.length;
  return (
    <Fold
      title={say('views.mission')}
      summary={
        coverage === undefined
          ? say('views.mission.sumNone')
          : written
            ? say('views.mission.sum', { coverage })
            : say('views.mission.sumBlank')
      }
    >
      <div ref={part} tabIndex={-1} className={styles.part}>
        {!written && left > 0 && <p className={styles.text}>{say('views.mission.blank')}</p>}
        <NoteList
          title={say('views.mission.values')}
          goToCell={session.goToCell}
          notes={notes(valuesLeftOut, 'integrates')}
        />
        <NoteList
          title={say('views.mission.strengths')}
          goToCell={session.goToCell}
          notes={notes(strengthsLeftOut, 'integrates')}
        />
        <NoteList
          title={say('views.mission.customers')}
          goToCell={session.goToCell}
          notes={notes(customersLeftOut, 'serves')}
        />
        {coverage !== undefined && left === 0 && <p className={styles.text}>{say('views.mission.nothing')}</p>}
      </div>
    </Fold>
  );
}
