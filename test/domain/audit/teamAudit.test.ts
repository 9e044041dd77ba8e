// The team's audit: figures, comparison, and silence about small groups.
import { teamAudit } from '../../../src/domain';
import { engagementWith } from '../engagementWith';

const { audits, statements } = engagementWith({
  audits: [
    { id: 'TA2', name: 'Now', day: '2025-06-01' },
    { id: 'TA1', name: 'Then', day: '2025-01-01' },
  ],
  statements: [
    { id: 'S1', name: 'a', dimension: 'Trust' },
    { id: 'S2', name: 'b', dimension: 'Trust', reversed: true },
    { id: 'S3', name: 'c' },
  ],
});
const answers = (audit: string | undefined, statement: string, scores: readonly number[]) =>
  scores.map((score, at) => ({ audit, statement, respondent: `R${at}`, score }));
const audit = (...rows: ReturnType<typeof answers>[]) =>
  teamAudit(audits, statements, engagementWith({ responses: rows.flat() }).responses, 3);

it('takes the newest audit by day, turns reversed statements round, and compares with the one before', () => {
  const found = audit(
    answers('TA1', 'S1', [1, 1, 1, 1, 1]),
    answers(undefined, 'S1', [4, 4, 4, 4, 4]),
    answers('TA2', 'S2', [2, 2, 2, 2, 2]),
    answers('TA2', 'S9', [5, 5, 5, 5, 5]),
    answers('TA2', 'S1', [9]),
  );
  expect(found.audit?.id).toBe('TA2');
  expect(found.dimensions[0]).toEqual({
    dimension: 'Trust',
    respondents: 5,
    mean: 4,
    deviation: 0,
    before: 1,
    change: 3,
  });
  expect(found.dimensions[1]).toMatchObject({ dimension: '', mean: undefined });
});

it('shows no figure of fewer than five people, whatever the settings say', () => {
  const found = audit(
    answers('TA2', 'S1', [1, 5, 1, 5]),
    answers('TA2', 'S3', [3, 3, 3, 3, 3]),
    answers('TA1', 'S3', [1, 1, 1, 1]),
  );
  expect(found.suppressed).toBe(false);
  expect(found.dimensions).toMatchObject([
    { mean: undefined, deviation: undefined, change: undefined },
    { mean: 3, before: undefined, change: undefined },
  ]);
  expect(found.statements[0]).toMatchObject({ count: 4, mean: undefined, deviation: undefined, disagreement: false });
});

it('lists disagreement, the most divided statement first', () => {
  const found = audit(answers('TA2', 'S1', [1, 4, 1, 4, 4]), answers('TA2', 'S3', [1, 5, 1, 5, 5]));
  expect(found.findings.map((one) => one.place.id)).toEqual(['S3', 'S1']);
});
