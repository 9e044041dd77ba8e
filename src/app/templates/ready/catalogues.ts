// Catalogues that every ready template for one person offers: values, domains of life, what keeps the balance.

import type { DraftRow } from '../../../domain';
import type { Wording } from './ReadyContent';

/** To be rated, and shortened to those that count: whoever keeps all ten has not chosen yet. */
export function values({ t }: Wording): readonly DraftRow<'values'>[] {
  return [
    { id: 'V1', name: t('Fairness') },
    { id: 'V2', name: t('Reliability') },
    { id: 'V3', name: t('Time for those close to me') },
    { id: 'V4', name: t('Learning and growing') },
    { id: 'V5', name: t('Recognition') },
    { id: 'V6', name: t('Independence') },
    { id: 'V7', name: t('Team spirit') },
    { id: 'V8', name: t('Honesty') },
    { id: 'V9', name: t('Security') },
    { id: 'V10', name: t('Doing something useful') },
  ];
}

/** Eight spokes of a wheel of life. */
export function lifeDomains({ t }: Wording): readonly DraftRow<'lifeDomains'>[] {
  return [
    { id: 'L1', name: t('Work') },
    { id: 'L2', name: t('Partner and family') },
    { id: 'L3', name: t('Friends') },
    { id: 'L4', name: t('Sleep and health') },
    { id: 'L5', name: t('Movement') },
    { id: 'L6', name: t('Time for myself') },
    { id: 'L7', name: t('Learning and meaning') },
    { id: 'L8', name: t('Money') },
  ];
}

/** What most often carries or weighs, to be struck out or rated. */
export function balanceFactors({ t }: Wording): readonly DraftRow<'balanceFactors'>[] {
  return [
    {
      id: 'B1',
      name: t('A fixed evening for something of my own'),
      effect: 'contributes',
      lifeDomain: 'L6',
    },
    {
      id: 'B2',
      name: t('Walking or cycling to work'),
      effect: 'contributes',
      lifeDomain: 'L5',
    },
    {
      id: 'B3',
      name: t('Messages answered late at night'),
      effect: 'hinders',
      lifeDomain: 'L4',
      response: t('The phone stays outside the bedroom'),
    },
    {
      id: 'B4',
      name: t('Meetings over lunch and after six'),
      effect: 'hinders',
      lifeDomain: 'L2',
      response: t('Both times are blocked in the calendar'),
    },
  ];
}
