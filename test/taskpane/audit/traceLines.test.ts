// What answers what, on whole engagements.
import { openExample } from '../../../src/app/examples';
import { analyse, completeEngagement, defaultSettings } from '../../../src/domain';
import { gapsInOrder } from '../../../src/taskpane/audit/gapsInOrder';
import { fromAudit, toAudit } from '../../../src/taskpane/audit/traceLines';

const NAMES = ['headOfCustomerService', 'hospitalAdmissions', 'halfFilled'] as const;

describe.each(NAMES)('traceability of %s', (name) => {
  const { engagement, settings, today } = openExample(name);
  const analysis = analyse(engagement, settings, today);
  const [from, to] = [fromAudit(analysis, engagement), toAudit(analysis, engagement)];

  it('says the same from both ends', () => {
    const pairs = (lines: typeof from) => lines.flatMap(({ id, links }) => links.map((link) => [id, link.id] as const));
    const items = new Set(from.map(({ id }) => id));
    const back = pairs(to)
      .filter(([, item]) => items.has(item))
      .map(([id, item]) => `${item} ${id}`);
    expect(
      pairs(from)
        .map(([item, id]) => `${item} ${id}`)
        .toSorted(),
    ).toEqual(back.toSorted());
  });

  it('puts what is open first, and all of it', () => {
    const states = from.map(({ state }) => state);
    expect(states.filter((state) => state === 'open')).toHaveLength(analysis.traceability.unanswered.length);
    expect(states.lastIndexOf('open')).toBe(analysis.traceability.unanswered.length - 1);
    expect(to.filter(({ state }) => state === 'open')).toHaveLength(analysis.traceability.orphans.length);
  });

  it('knows where each reason is written', () => {
    for (const { acceptAt, id } of from) expect(acceptAt).toMatchObject({ id, column: 'accepted' });
  });
});

describe('the focus list', () => {
  const focus = (competences: readonly object[]): readonly string[] => {
    const {
      competences: { lines },
    } = analyse(completeEngagement({ competences } as never), defaultSettings, '2026-11-23');
    return gapsInOrder(lines).map(({ competence }) => competence.id);
  };

  it('begins with must-haves, then goes by weight times gap, and leaves out what is accepted', () => {
    expect(
      focus([
        { id: 'K1', name: 'small', current: 3, required: 4 },
        { id: 'K2', name: 'heavy', current: 3, required: 4, weight: 5 },
        { id: 'K3', name: 'must', current: 3, required: 4, mustHave: true, weight: 0.1 },
        { id: 'K4', name: 'none', current: 4, required: 4 },
        { id: 'K5', name: 'accepted', current: 0, required: 5, accepted: 'A colleague has it.' },
        { id: 'K6', name: 'unrated', required: 5 },
      ]),
    ).toEqual(['K3', 'K2', 'K1']);
  });
});
