// Step 1: whether the project serves what matters.

import { cellOf } from '../../domain';
import { Bars } from '../chart/Bars';
import type { ViewProps } from '../ViewProps';
import { useI18n } from '../i18n/I18n';
import { BeginAt } from './BeginAt';
import { Disclosure } from '../components/Disclosure';
import { NoteList } from '../components/NoteList';

/** From this distance on it is worth a talk, as the method has it. */
const apart = 2;

export function ValuesPart({ recomputed, session }: ViewProps) {
  const { goToCell } = session;
  const { t } = useI18n();
  const lines = recomputed.analysis.values.lines.filter(({ value }) => value.importance !== undefined);
  const behind = lines
    .filter(({ misalignment }) => (misalignment ?? 0) >= apart)
    .sort((a, b) => (b.misalignment ?? 0) - (a.misalignment ?? 0));
  return (
    <Disclosure
      title={t('views.values')}
      summary={lines.length === 0 ? t('views.values.sumNone') : t('views.values.sum', { count: behind.length })}
    >
      {lines.length === 0 && <BeginAt table="values" recomputed={recomputed} session={session} />}
      {lines.length > 0 && (
        <Bars
          sentence={t('views.values.sentence', { count: behind.length })}
          heading={t('views.values.one')}
          min={0}
          max={recomputed.settings.ratingMax}
          names={{ value: t('views.values.served'), mark: t('views.values.importance') }}
          rows={lines.map(({ value }) => ({ name: value.name, value: value.servedByProject, mark: value.importance }))}
        />
      )}
      <NoteList
        title={t('views.focus')}
        goToCell={goToCell}
        notes={behind.map(({ value }) => ({
          id: value.id,
          name: value.name,
          place: cellOf('values', value, 'servedByProject'),
          text: t('views.values.apart', { importance: value.importance ?? 0, served: value.servedByProject ?? 0 }),
        }))}
      />
    </Disclosure>
  );
}
