// The last check-ins and decisions, the newest first.

import { cellOf, type Day } from '../../domain';
import { formatDay } from '../../locales';
import { Disclosure } from '../components/Disclosure';
import { NoteList } from '../components/NoteList';
import { useNumber } from '../chart/useNumber';
import { useUnit } from '../chart/useUnit';
import { namesApart } from '../roles/namesApart';
import type { ViewProps } from '../ViewProps';
import { useI18n } from '../i18n/I18n';

const newestFirst = <T extends { readonly day: Day | undefined }>(rows: readonly T[]): readonly T[] =>
  [...rows].reverse().sort((a, b) => ((a.day ?? '') > (b.day ?? '') ? -1 : (a.day ?? '') < (b.day ?? '') ? 1 : 0));

/** More readings of one day are counted, not listed. */
const few = 4;

export function History({
  recomputed: {
    engagement: { checkIns, reviews, readings, people, goals, indicators },
  },
  session: { goToCell },
}: ViewProps) {
  const { t, language } = useI18n();
  const number = useNumber();
  const inUnit = useUnit();
  const named = namesApart(people);
  if (checkIns.length + reviews.length === 0) return null;
  const person = (id: string | undefined): string | undefined => named.find((one) => one.id === id)?.name ?? id;
  const join = (parts: readonly (string | undefined)[]): string =>
    parts.filter((part) => part !== undefined && part !== '').join(' · ');
  const measured = new Map([...indicators, ...goals].map((row) => [row.id, row] as const));
  const readOn = (day: Day | undefined): readonly string[] => {
    const those = readings.filter((one) => day !== undefined && one.day === day && one.value !== undefined);
    if (those.length > few) return [t('work.history.readings', { count: those.length })];
    return those.map(({ of = '', value }) =>
      t('work.outcome.measure', { name: measured.get(of)?.name ?? of, value: inUnit(value, measured.get(of)?.unit) }),
    );
  };
  const kept = newestFirst(checkIns);
  const dayOf = (day: Day | undefined): string =>
    day === undefined ? t('work.history.noDay') : formatDay(language, day);
  return (
    <Disclosure
      title={t('work.history')}
      summary={t('work.history.count', { checkIns: checkIns.length, reviews: reviews.length })}
    >
      <NoteList
        title={t('work.history.checkIns')}
        goToCell={goToCell}
        none={t('work.history.noCheckIns')}
        notes={kept.map((row, at) => ({
          id: '',
          name: dayOf(row.day),
          place: cellOf('checkIns', row),
          text: join([
            person(row.person),
            row.stress === undefined ? undefined : t('work.history.stress', { stress: number(row.stress) }),
            row.note,
            ...(kept[at - 1]?.day === row.day ? [] : readOn(row.day)),
          ]),
        }))}
      />
      <NoteList
        title={t('work.history.reviews')}
        goToCell={goToCell}
        notes={newestFirst(reviews).map((row) => ({
          id: '',
          name: dayOf(row.day),
          place: cellOf('reviews', row),
          text: join([
            goals.find(({ id }) => id === row.goal)?.name ?? row.goal,
            row.decision && t(`choice.reviewDecision.${row.decision}`),
            row.note,
          ]),
        }))}
      />
    </Disclosure>
  );
}
