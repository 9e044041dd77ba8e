// Step 2: the forces for and against, and whose expectations or doubts have no answer.

import { makeStyles, tokens } from '@fluentui/react-components';
import { cellOf, type Row } from '../../domain';
import { OpposingBars } from '../chart/OpposingBars';
import type { ViewProps } from '../ViewProps';
import { useI18n } from '../i18n/I18n';
import { BeginAt } from './BeginAt';
import { Disclosure } from '../components/Disclosure';
import { NoteList, type Note } from '../components/NoteList';

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

export function ProjectPart({ recomputed, session }: ViewProps) {
  const { goToCell } = session;
  const { analysis, engagement } = recomputed;
  const styles = useStyles();
  const { t } = useI18n();
  const {
    forceField: { eases, hinders, net, easing, hindering, unanswered },
    unserved,
    opposing,
  } = analysis.project;
  const pick = <R extends Row & { readonly name: string }>(
    table: 'factors' | 'customers' | 'partners',
    rows: readonly R[],
    ids: readonly string[],
    column: string,
    text: (row: R) => string | undefined,
  ): readonly Note[] =>
    rows
      .filter(({ id }) => ids.includes(id))
      .map((row) => ({ id: row.id, name: row.name, place: cellOf(table, row, column), text: text(row) ?? '' }));
  const count = easing.length + hindering.length;
  return (
    <Disclosure
      title={t('views.project')}
      summary={count === 0 ? t('views.project.sumNone') : t('views.project.sum', { net, eases, hinders })}
    >
      {count === 0 && <BeginAt table="factors" recomputed={recomputed} session={session} />}
      {count > 0 && (
        <OpposingBars
          sentence={t('views.project.sentence', { eases, hinders })}
          heading={t('views.project.factor')}
          max={5}
          forward={{ name: t('views.project.eases'), forces: easing }}
          back={{ name: t('views.project.hinders'), forces: hindering }}
        />
      )}
      <NoteList
        title={t('views.project.unanswered')}
        goToCell={goToCell}
        notes={pick('factors', engagement.factors, unanswered, 'response', () => undefined)}
      />
      <NoteList
        title={t('views.project.unserved')}
        goToCell={goToCell}
        notes={pick('customers', engagement.customers, unserved, 'expectation', ({ expectation }) => expectation)}
      />
      <NoteList
        title={t('views.project.opposing')}
        goToCell={goToCell}
        notes={pick('partners', engagement.partners, opposing, 'support', ({ contribution }) => contribution)}
      />
      {count > 0 && unanswered.length + unserved.length + opposing.length === 0 && (
        <p className={styles.text}>{t('views.project.calm')}</p>
      )}
    </Disclosure>
  );
}
