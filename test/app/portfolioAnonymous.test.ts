// The anonymous form of a portfolio: what one person wrote, and where their file stands, is not in it.
import { writeXlsx } from '@coachbook/xlsx';
import {
  partOf,
  portfolioData,
  portfolioWorkbook,
  newWorkbook,
  type PortfolioPart,
  type PortfolioRow,
} from '../../src/app';
import { completeEngagement, questionsOf, type EngagementDraft } from '../../src/domain';

const today = '2026-03-02';
const made = partOf('a.xlsx', writeXlsx(newWorkbook({ language: 'en', content: 'blank', today })), today);
const row = made.rows[0] as PortfolioRow;
const five = { '2': 1, '4': 4 };
const part: PortfolioPart = {
  ...made,
  questions: [
    { kind: 'competence', text: 'Listening', top: 5, scores: five },
    { kind: 'statement', text: 'Since Karl left we trust each other', top: 5, scores: five },
    { kind: 'statement', text: 'We decide together', top: 5, scores: five },
  ],
};
const drawn = (anonymous: boolean): string =>
  JSON.stringify(portfolioWorkbook(part, { language: 'en', anonymous, linkOf: () => undefined }));

describe('the anonymous form of a portfolio', () => {
  it('numbers the statements of team audits, which one person writes and a whole team answers', () => {
    expect(drawn(false)).toContain('Since Karl left');
    for (const text of ['Since Karl left', 'We decide together']) expect(drawn(true)).not.toContain(text);
    expect(drawn(true)).toContain('Statement 2');
    // Words for which five engagements were needed are nobody's.
    expect(drawn(true)).toContain('Listening');
  });

  it('has the same order whatever the files are called', () => {
    const rows = (names: readonly string[]): PortfolioRow[] => names.map((file, at) => ({ ...row, file, goals: at }));
    const order = (names: readonly string[]) => portfolioData({ rows: rows(names) }, true).rows;
    expect(order(['a', 'b', 'c'])).toEqual(order(['c', 'b', 'a']));
  });
});

it('counts one person once, however often they ask themselves the same', () => {
  const competences = [1, 2, 3, 4, 5].map((current) => ({
    name: current % 2 === 0 ? 'Facing Karl' : 'facing  Karl',
    current,
  }));
  expect(
    questionsOf(completeEngagement({ competences } as EngagementDraft), { ratingMax: 5, variant: 'individual' }),
  ).toEqual([{ kind: 'competence', text: 'facing Karl', top: 5, scores: { '1': 1 } }]);
});
