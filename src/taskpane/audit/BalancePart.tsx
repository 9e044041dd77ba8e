// Step 1: the domains of life, and what contributes to their balance or hinders it.

import { cellOf, type BalanceFactor, type LifeDomainLine } from '../../domain';
import { Bars } from '../chart/Bars';
import { OpposingBars } from '../chart/OpposingBars';
import { Radar } from '../chart/Radar';
import type { ViewProps } from '../ViewProps';
import { useI18n } from '../i18n/I18n';
import { BeginAt } from './BeginAt';
import { Disclosure } from '../components/Disclosure';
import { NoteList } from '../components/NoteList';

const [fewest, most] = [3, 12];
const top = 10;

export function BalancePart({ recomputed, session }: ViewProps) {
  const { goToCell } = session;
  const { t } = useI18n();
  const { lines, mean, minimum, balance, focus } = recomputed.analysis.balance;
  const { balanceFactors } = recomputed.engagement;
  const figures =
    mean === undefined || minimum === undefined || balance === undefined ? undefined : { mean, minimum, balance };
  const names = [t('views.balance.today'), t('views.balance.desired')] as const;
  const pressing = focus
    .map((id) => lines.find(({ domain }) => domain.id === id))
    .filter((line): line is LifeDomainLine => line !== undefined);
  const forces = (effect: BalanceFactor['effect']) =>
    balanceFactors.filter((one) => one.effect === effect).sort((a, b) => (b.strength ?? 0) - (a.strength ?? 0));
  const sum = (factors: readonly BalanceFactor[]): number =>
    factors.reduce((total, { strength }) => total + Math.max(0, strength ?? 0), 0);
  const [contributing, hindering] = [forces('contributes'), forces('hinders')];
  return (
    <Disclosure
      title={t('views.balance')}
      summary={figures ? t('views.balance.sum', figures) : t('views.balance.sumNone')}
    >
      {!figures && <BeginAt table="lifeDomains" recomputed={recomputed} session={session} />}
      {figures &&
        (lines.length >= fewest && lines.length <= most ? (
          <Radar
            sentence={t('views.balance.sentence', figures)}
            heading={t('views.balance.one')}
            max={top}
            axes={lines.map(({ domain: { name } }) => ({ label: name, name }))}
            series={[
              { name: names[0], values: lines.map(({ domain }) => domain.today) },
              { name: names[1], values: lines.map(({ domain }) => domain.desired) },
            ]}
          />
        ) : (
          <Bars
            sentence={t('views.balance.sentence', figures)}
            heading={t('views.balance.one')}
            names={{ value: names[0], mark: names[1] }}
            min={0}
            max={top}
            rows={lines.map(({ domain: { name, today, desired } }) => ({ name, value: today, mark: desired }))}
          />
        ))}
      {figures && (
        <NoteList
          title={t('views.focus')}
          goToCell={goToCell}
          none={t('views.balance.noFocus')}
          notes={pressing.map(({ domain }) => ({
            id: domain.id,
            name: domain.name,
            place: cellOf('lifeDomains', domain, 'today'),
            text: t('views.balance.gap', { today: domain.today ?? 0, desired: domain.desired ?? 0 }),
          }))}
        />
      )}
      {contributing.length + hindering.length > 0 && (
        <OpposingBars
          sentence={t('views.balance.forces', { contributes: sum(contributing), hinders: sum(hindering) })}
          heading={t('views.balance.force')}
          max={5}
          forward={{ name: t('views.balance.contributes'), forces: contributing }}
          back={{ name: t('views.balance.hinders'), forces: hindering }}
        />
      )}
    </Disclosure>
  );
}
