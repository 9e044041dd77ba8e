// Step 3: what matters most and is not in the mission, each with one click to take it in.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { placeOf } from '../../domain';
import type { ViewProps } from '../ViewProps';
import { useI18n } from '../i18n/I18n';
import { Disclosure } from '../components/Disclosure';
import { NoteList, type Note } from '../components/NoteList';
import { placesById } from './placesById';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  take: { minWidth: 0 },
});

export function MissionPart({ recomputed, session, tell }: ViewProps & { readonly tell: (text: string) => void }) {
  const styles = useStyles();
  const { t } = useI18n();
  const { written, coverage, valuesLeftOut, strengthsLeftOut, customersLeftOut } = recomputed.analysis.mission;
  const { mission } = recomputed.engagement;
  const places = placesById(recomputed.engagement);
  const part = useRef<HTMLDivElement>(null);
  const take = async (column: 'integrates' | 'serves', id: string, name: string): Promise<void> => {
    const done = await session.change([
      { kind: 'set', place: placeOf('mission', column), value: [...mission[column], id] },
    ]);
    tell(t(done ? 'views.mission.taken' : 'views.notSaved', { name }));
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
                  aria-label={t('views.mission.takeName', { name: label })}
                  onClick={() => void take(column, id, label)}
                >
                  {t('views.mission.take')}
                </Button>
              ),
            },
          ]
        : [];
    });
  const left = valuesLeftOut.length + strengthsLeftOut.length + customersLeftOut.length;
  return (
    <Disclosure
      title={t('views.mission')}
      summary={
        coverage === undefined
          ? t('views.mission.sumNone')
          : written
            ? t('views.mission.sum', { coverage })
            : t('views.mission.sumBlank')
      }
    >
      <div ref={part} tabIndex={-1} className={styles.part}>
        {!written && left > 0 && <p className={styles.text}>{t('views.mission.blank')}</p>}
        <NoteList
          title={t('views.mission.values')}
          goToCell={session.goToCell}
          notes={notes(valuesLeftOut, 'integrates')}
        />
        <NoteList
          title={t('views.mission.strengths')}
          goToCell={session.goToCell}
          notes={notes(strengthsLeftOut, 'integrates')}
        />
        <NoteList
          title={t('views.mission.customers')}
          goToCell={session.goToCell}
          notes={notes(customersLeftOut, 'serves')}
        />
        {coverage !== undefined && left === 0 && <p className={styles.text}>{t('views.mission.nothing')}</p>}
      </div>
    </Disclosure>
  );
}
