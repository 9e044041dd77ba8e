// People are asked only about parts there is something of.

import { CHOICES, completeEngagement, leaveOut } from '../../../src/domain';
import { newWorkbook, recompute } from '../../../src/app';
import { partsHeld } from '../../../src/taskpane/exchange/share/partsHeld';

const engagementOf = (content: 'blank' | 'headOfCustomerService') =>
  recompute(newWorkbook({ language: 'en', content, today: '2026-11-24' }), '2026-11-24', 'file').engagement;

describe('parts that hold something', () => {
  it('are none in an engagement nobody wrote in', () => {
    expect(partsHeld(completeEngagement({}))).toEqual([]);
  });

  it('are exactly those whose absence would show', () => {
    const engagement = engagementOf('headOfCustomerService');
    expect(partsHeld(engagement)).not.toContain('teamAudit');
    for (const part of CHOICES.part)
      expect([part, JSON.stringify(leaveOut(engagement, [part])) !== JSON.stringify(leaveOut(engagement, []))]).toEqual(
        [part, partsHeld(engagement).includes(part)],
      );
  });

  it('are none any more once all is left out', () => {
    expect(partsHeld(leaveOut(engagementOf('headOfCustomerService'), CHOICES.part))).toEqual([]);
  });
});
