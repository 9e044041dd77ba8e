// Ids: short, visible, given once.

import { completeEngagement } from '../../src/domain';
import { assignIds } from '../../src/sheets';

const goals = (...rows: readonly { readonly id?: string; readonly parent?: string }[]) =>
  completeEngagement({ goals: rows.map((row, index) => ({ row: index, name: `Goal ${index}`, ...row })) });
const idsOf = (engagement: ReturnType<typeof goals>): readonly string[] => engagement.goals.map(({ id }) => id);

describe('assignIds', () => {
  it('numbers on from the highest, and below a parent from its id', () => {
    const { engagement } = assignIds(
      goals({ id: 'G7' }, {}, { parent: 'G7' }, { parent: 'G7' }, { id: 'G7.9', parent: 'G7' }, { parent: 'G7' }),
      '',
    );
    expect(idsOf(engagement)).toEqual(['G7', 'G8', 'G7.10', 'G7.11', 'G7.9', 'G7.12']);
  });

  it('knows the parent that gets its id in the same go, as in a pasted list', () => {
    const { engagement } = assignIds(goals({}, { parent: 'G1' }, { parent: 'G1.1' }, {}), '');
    expect(idsOf(engagement)).toEqual(['G1', 'G1.1', 'G1.1.1', 'G2']);
  });

  it('never gives an id again, even when its row is gone', () => {
    const first = assignIds(goals({}, {}), '');
    expect(idsOf(first.engagement)).toEqual(['G1', 'G2']);
    const second = assignIds(goals({ id: 'G1' }, {}), first.lastIds);
    expect(idsOf(second.engagement)).toEqual(['G1', 'G3']);
  });

  it('leaves what people wrote, however odd, and counts a parent that is not there as none', () => {
    const { engagement } = assignIds(goals({ id: 'my goal' }, { parent: 'G99' }, { id: 'G1' }, { id: 'G1' }), '');
    expect(idsOf(engagement)).toEqual(['my goal', 'G2', 'G1', 'G1']);
  });

  it('hands back the same engagement where nothing was blank', () => {
    const whole = goals({ id: 'G1' });
    expect(assignIds(whole, '').engagement).toBe(whole);
  });
});
