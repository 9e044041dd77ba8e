// Step 1: the domains of life, and what contributes to their balance or hinders it.

import { cellOf, type BalanceFactor, type LifeDomainLine } from '../../domain';
import { Bars } from '../chart/Bars';
import { OpposingBars } from '../chart/OpposingBars';
import { Radar } from '../chart/Radar';
import type { ViewProps } from '../ViewProps';
import { useWords } from '../words/Words';
import { BeginAt } from './BeginAt';
import { Fold } from '../components/Fold';
import { NoteList } from '../components/NoteList';

const [fewest, most] = [3, 12];
const top = 10;

export function BalancePart({ recomputed, session }: ViewProps) {
  const { goToCell } = session;
  const { say } = useWords();
  const { lines, mean, minimum, balance, focus } = recomputed.analysis.balance;
  const { balanceFactors } = recomputed.engagement;
  const figures =
    mean === undefined || minimum === undefined || balance === undefined ? undefined : { mean, minimum, balance };
  const names = [say('views.balance.today'), say('views.balance.desired')] as const;
  const pressing = focus
    .map((id) => lines.find(({ domain }) => domain.id === id))
    .filter((line): line is LifeDomainLine => line !== undefined);
  const forces = (effect: BalanceFactor['effect']) =>
    balanceFactors.filter((one) => one.effect === effect).sort((a, b) => (b.strength ?? 0) - (a.strength ?? 0));
  const sum = (factors: readonly BalanceFactor[]): number =>
    factors.reduce((total, { strength }) => total + Math.max(0, strength ?? 0), 0);
  const [contributing, hindering] = [forces('contributes'), forces('hinders')];
  return (
    <Fold
      title={say('views.balance')}
      summary={figures ? say('views.balance.sum', figures) : say('views.balance.sumNone')}
    >
      {!figures && <BeginAt table="lifeDomains" recomputed={recomputed} session={session} />}
      {figures &&
        (lines.length >= fewest && lines.length <= most ? (
          <Radar
            sentence={say('views.balance.sentence', figures)}
            heading={say('views.balance.one')}
            max={top}
            axes={lines.map(({ domain: { name } }) => ({ label: name, name }))}
            series={[
              { name: names[0], values: lines.map(({ domain }) => domain.today) },
              { name: names[1], values: lines.map(({ domain }) => domain.desired) },
            ]}
          />
        ) : (
          <Bars
            sentence={say('views.balance.sentence', figures)}
            heading={say('views.balance.one')}
            names={{ value: names[0], mark: names[1] }}
            min={0}
            max={top}
            rows={lines.map(({ domain: { name, today, desired } }) => ({ name, value: today, mark: desired }))}
          />
        ))}
      {figures && (
        <NoteList
          title={say('views.focus')}
          goToCell={goToCell}
          none={say('views.balance.noFocus')}
          notes={pressing.map(({ domain }) => ({
            id: domain.id,
            name: domain.name,
            place: cellOf('lifeDomains', domain, 'today'),
            text: say('views.balance.gap', { today: domain.today ?? 0, desired: domain.desired ?? 0 }),
          }))}
        />
      )}
      {contributing.length + hindering.length > 0 && (
        <OpposingBars
          sentence={say('views.balance.forces', { contributes: sum(contributing), hinders: sum(hindering) })}
          heading={say('views.balance.force')}
          max={5}
          forward={{ name: say('views.balance.contributes'), forces: contributing }}
          back={{ name: say('views.balance.hinders'), forces: hindering }}
        />
      )}
    </Fold>
  );
}
