// What a check-in asks besides readings and actions: how the personal plan goes, how life feels, what of success is met.

import type { Recomputed } from '../../app';
import { cellOf, COLUMNS, type Place } from '../../domain';
import type { FieldSpec } from '../form/FieldSpec';

export interface AskedBesides {
  readonly field: FieldSpec;
  readonly place: Place;
}

interface AskedPart {
  readonly title: 'work.checkIn.personal' | 'work.checkIn.balance' | 'work.checkIn.criteria';
  readonly asked: readonly AskedBesides[];
}

/** Rows that have an id and a name, and are not done; none of parts that this copy leaves out. */
export function askedBesides({
  engagement,
  settings,
}: Pick<Recomputed, 'engagement' | 'settings'>): readonly AskedPart[] {
  const isNamed = ({ id, name }: { readonly id: string; readonly name: string }): boolean => id !== '' && name !== '';
  const { personalActions, lifeDomains, criteria } = engagement;
  const parts: readonly AskedPart[] = [
    {
      title: 'work.checkIn.personal',
      asked: settings.leftOut.includes('personalPlan')
        ? []
        : personalActions
            .filter((row) => isNamed(row) && (row.progress ?? 0) < 1)
            .map((row) => ({
              place: cellOf('personalActions', row, 'progress'),
              field: {
                key: `personal ${row.id}`,
                rule: COLUMNS.personalActions.progress,
                label: row.name,
                percent: true,
                value: row.progress,
              },
            })),
    },
    {
      title: 'work.checkIn.balance',
      asked: settings.leftOut.includes('lifeBalance')
        ? []
        : lifeDomains.filter(isNamed).map((row) => ({
            place: cellOf('lifeDomains', row, 'today'),
            field: {
              key: `domain ${row.id}`,
              rule: COLUMNS.lifeDomains.today,
              label: row.name,
              value: row.today,
            },
          })),
    },
    {
      title: 'work.checkIn.criteria',
      // What a goal or an indicator measures answers itself.
      asked: criteria
        .filter((row) => isNamed(row) && row.measuredBy === undefined && row.met !== true)
        .map((row) => ({
          place: cellOf('criteria', row, 'met'),
          field: { key: `criterion ${row.id}`, rule: COLUMNS.criteria.met, label: row.name, value: row.met ?? false },
        })),
    },
  ];
  return parts.filter(({ asked }) => asked.length > 0);
}
