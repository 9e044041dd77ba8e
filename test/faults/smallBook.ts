// A workbook in which every action finds something to write to, and small enough to be opened hundreds of times.

import type { WorkbookData } from '@coachbook/workbook';
import { drawWorkbook } from '../../src/app/drawWorkbook';
import { completeEngagement, defaultSettings } from '../../src/domain';
import { anchors, humanGoal, person } from '../fixtures/tidy';

export const today = '2026-11-23';

let made: WorkbookData | undefined;

/** Two people, four goals, what leads to them, two actions, and readings of the past. Everything is up to date and has its id. */
export function smallBook(): WorkbookData {
  made ??= drawWorkbook(
    {
      engagement: completeEngagement({
        people: [person, { id: 'P2', name: 'Bea', involvement: 'member', hoursPerWeek: 10 }],
        mission: { statement: 'Be there' },
        criteria: [{ id: 'M1', name: 'Seen' }],
        goals: [
          { ...humanGoal, start: '2026-01-05', due: '2026-12-18', current: undefined },
          {
            id: 'G1',
            name: 'Orders',
            kind: 'quantitative',
            nature: 'business',
            owner: 'P1',
            direction: 'increase',
            unit: 'per week',
            baseline: 0,
            target: 100,
            start: '2026-01-05',
            due: '2026-12-18',
          },
          {
            id: 'G2',
            name: 'Big orders',
            kind: 'quantitative',
            nature: 'business',
            owner: 'P2',
            parent: 'G1',
            direction: 'increase',
            baseline: 0,
            target: 60,
            start: '2026-01-05',
            due: '2026-12-18',
          },
          {
            id: 'G3',
            name: 'Small orders',
            kind: 'quantitative',
            nature: 'business',
            owner: 'P2',
            parent: 'G1',
            direction: 'increase',
            baseline: 0,
            target: 40,
            start: '2026-01-05',
            due: '2026-12-18',
          },
        ],
        anchors: [{ ...anchors, writtenOn: '2026-01-03' }],
        activities: [
          {
            id: 'W1',
            name: 'Sell',
            flow: 'activity',
            goal: 'G2',
            outputTo: ['P1'],
            hoursPerMonth: 10,
            decision: 'keep',
          },
          {
            id: 'W2',
            name: 'Pack',
            flow: 'activity',
            goal: 'G3',
            outputTo: ['P2'],
            hoursPerMonth: 8,
            decision: 'keep',
          },
        ],
        projectActions: [
          { id: 'A1', name: 'Begin', goal: 'G2', owner: 'P1', start: '2026-10-05', duration: 60, progress: 0.2 },
          { id: 'A2', name: 'Go on', goal: 'G3', owner: 'P2', start: '2026-11-02', duration: 30 },
        ],
        readings: [
          { id: 'RD1', of: 'G2', day: '2026-11-02', value: 30, by: 'P2' },
          { id: 'RD2', of: 'G3', day: '2026-11-02', value: 10, by: 'P2' },
        ],
      }),
      settings: { ...defaultSettings, title: 'Orders', start: '2026-01-05', end: '2026-12-18' },
    },
    today,
  );
  return made;
}
