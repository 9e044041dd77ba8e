// Step 1: what somebody brings against what the project asks for, and what others see.

import { cellOf, type CompetenceLine } from '../../domain';
import { Bars } from '../chart/Bars';
import { Radar } from '../chart/Radar';
import type { ViewProps } from '../ViewProps';
import { useI18n } from '../i18n/I18n';
import { BeginAt } from './BeginAt';
import { Disclosure } from '../components/Disclosure';
import { gapsInOrder } from './gapsInOrder';
import { NoteList } from '../components/NoteList';

/** Fewer spokes make no shape, more cannot be told apart. */
const [fewest, most] = [3, 16];

export function CompetencesPart({ recomputed, session }: ViewProps) {
  const { goToCell } = session;
  const { t } = useI18n();
  const { lines, fit } = recomputed.analysis.competences;
  const max = recomputed.settings.ratingMax;
  const rated = lines.filter(({ competence }) => competence.current !== undefined || competence.required !== undefined);
  const gaps = gapsInOrder(lines);
  const blind = lines.filter(({ blindSpot }) => blindSpot);
  const note = ({ competence }: CompetenceLine, column: string, text?: string) => ({
    id: competence.id,
    name: competence.name,
    place: cellOf('competences', competence, column),
    ...(text === undefined ? {} : { text }),
  });
  const sentence = t('views.competences.sentence', { gaps: gaps.length, count: rated.length });
  const names = { value: t('views.competences.current'), mark: t('views.competences.required') };
  return (
    <Disclosure
      title={t('views.competences')}
      summary={fit === undefined ? t('views.competences.sumNone') : t('views.competences.sum', { fit })}
      openAtFirst
    >
      {rated.length >= fewest && rated.length <= most && (
        <Radar
          sentence={sentence}
          heading={t('views.competences.one')}
          max={max}
          axes={rated.map(({ competence: { id, name } }) => ({ label: id, name: `${id} ${name}` }))}
          series={[
            { name: names.value, values: rated.map(({ competence }) => competence.current) },
            { name: names.mark, values: rated.map(({ competence }) => competence.required) },
          ]}
        />
      )}
      {rated.length > 0 && (rated.length < fewest || rated.length > most) && (
        <Bars
          sentence={sentence}
          heading={t('views.competences.one')}
          names={names}
          min={0}
          max={max}
          rows={rated.map(({ competence: { name, current, required } }) => ({ name, value: current, mark: required }))}
        />
      )}
      {lines.length === 0 && <BeginAt table="competences" recomputed={recomputed} session={session} />}
      {lines.length > 0 && (
        <>
          <NoteList
            title={t('views.focus')}
            goToCell={goToCell}
            {...(rated.length > 0 ? { none: t('views.competences.noGap') } : {})}
            notes={gaps.map((line) =>
              note(
                line,
                'current',
                [
                  t('views.competences.gap', {
                    current: line.competence.current ?? 0,
                    required: line.competence.required ?? 0,
                  }),
                  line.competence.mustHave === true ? t('views.competences.mustHave') : '',
                ]
                  .filter((part) => part !== '')
                  .join(' · '),
              ),
            )}
          />
          <NoteList
            title={t('views.competences.strengths')}
            goToCell={goToCell}
            notes={lines.filter(({ strength }) => strength).map((line) => note(line, 'name'))}
          />
          <NoteList
            title={t('views.blindSpots')}
            goToCell={goToCell}
            none={t(
              lines.some(({ difference }) => difference !== undefined)
                ? 'views.blindSpots.none'
                : 'views.blindSpots.nobody',
            )}
            notes={blind.map((line) => {
              const self = line.competence.current ?? 0;
              const apart = line.difference ?? 0;
              return note(
                line,
                'others',
                t(apart > 0 ? 'views.blindSpots.higher' : 'views.blindSpots.lower', { self, others: self - apart }),
              );
            })}
          />
        </>
      )}
    </Disclosure>
  );
}
