// One line per engagement, and answers that may be shown.

import fc from 'fast-check';
import { openExample } from '../../../src/app/examples';
import { addQuestions, analyse, distributionOf, questionsOf, summarise, type QuestionCount } from '../../../src/domain';
import { engagementWith, settings } from '../engagementWith';

const stress = (scores: Readonly<Record<string, number>>): QuestionCount => ({
  kind: 'stress',
  text: '',
  top: 10,
  scores,
});

describe('a line of a portfolio', () => {
  it('agrees with what the engagement itself shows', () => {
    const { engagement, settings: own, today } = openExample('headOfCustomerService');
    const analysis = analyse(engagement, own, today);
    expect(summarise(engagement, own, analysis)).toMatchObject({
      title: own.title,
      step: analysis.steps.current,
      status: analysis.overview.status,
      progress: analysis.overview.progress,
      fit: analysis.competences.fit,
      nextDeadline: analysis.overview.nextDeadline?.day,
      people: ['Helen Marsh'],
    });
  });

  it('says nothing it does not know', () => {
    const empty = engagementWith({});
    expect(summarise(empty, settings(), analyse(empty, settings(), '2026-03-02'))).toMatchObject({
      step: 1,
      progress: undefined,
      fit: undefined,
      balance: undefined,
      lastCheckIn: undefined,
      overdue: 0,
      people: [],
    });
  });

  it('does not take a check-in of tomorrow for the last one', () => {
    const future = engagementWith({ checkIns: [{ day: '2026-03-01' }, { day: '2026-04-01' }] });
    expect(summarise(future, settings(), analyse(future, settings(), '2026-03-02')).lastCheckIn).toBe('2026-03-01');
  });
});

describe('answers to a question', () => {
  it('are hidden, count and all, below five people', () => {
    expect(distributionOf(stress({ 3: 2, 8: 2 }))).toMatchObject({
      answers: undefined,
      mean: undefined,
      fifths: undefined,
    });
    expect(distributionOf(stress({ 3: 2, 8: 3 }), 2)).toMatchObject({ answers: 5, mean: 6, fifths: [0, 2, 0, 3, 0] });
    expect(distributionOf(stress({ 3: 2, 8: 3 }), 8).answers).toBeUndefined();
  });

  it('fall into fifths of the scale', () => {
    expect(distributionOf(stress({ 0: 1, 2: 1, 2.5: 1, 8: 1, 10: 1 })).fifths).toEqual([2, 1, 0, 1, 1]);
    expect(
      distributionOf({ kind: 'competence', text: 'x', top: 5, scores: { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1 } }).fifths,
    ).toEqual([1, 1, 1, 1, 1]);
  });

  it('add up in any order and grouping', () => {
    const count = fc.record({
      kind: fc.constantFrom('competence' as const, 'value' as const),
      text: fc.constantFrom('Listening', 'listening', 'Trust'),
      top: fc.constantFrom(5, 10),
      scores: fc.dictionary(fc.constantFrom('1', '2', '5'), fc.integer({ min: 1, max: 9 })),
    });
    fc.assert(
      fc.property(fc.array(count), fc.nat(), (counts, cut) => {
        const at = counts.length === 0 ? 0 : cut % counts.length;
        const whole = addQuestions(counts);
        expect(addQuestions([...addQuestions(counts.slice(at)), ...addQuestions(counts.slice(0, at))])).toEqual(whole);
      }),
    );
  });

  it('are taken from the newest team audit only, one for each respondent', () => {
    const team = engagementWith({
      audits: [
        { id: 'TA1', day: '2026-01-01' },
        { id: 'TA2', day: '2026-02-01' },
      ],
      statements: [{ id: 'S1', name: 'We listen' }],
      responses: [
        { audit: 'TA1', statement: 'S1', respondent: 'a', score: 1 },
        { audit: 'TA2', statement: 'S1', respondent: 'a', score: 4 },
        { audit: 'TA2', statement: 'S1', respondent: 'b', score: 4 },
      ],
    });
    expect(questionsOf(team, { ratingMax: 5, variant: 'team' })).toEqual([
      { kind: 'statement', text: 'We listen', top: 5, scores: { 4: 2 } },
    ]);
  });
});
