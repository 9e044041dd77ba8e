// The example engagements against their golden analyses. After a change that is meant: UPDATE_GOLDENS=1 npx jest test/examples/analyses, and read the difference.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLES, openExample, type ExampleName } from '../../../src/app/examples';
import { analyse, createAnalyser, TABLES } from '../../../src/domain';
import { digest } from './digest';

const names = Object.keys(EXAMPLES) as ExampleName[];

describe.each(names)('%s', (name) => {
  const { engagement, settings, today } = openExample(name);
  const analysis = analyse(engagement, settings, today);

  it('gives its golden analysis', () => {
    const file = join(__dirname, `${name}.json`);
    const text = `${JSON.stringify(digest(analysis), undefined, 1)}\n`;
    if (process.env['UPDATE_GOLDENS'] === '1' && process.env['CI'] !== 'true') writeFileSync(file, text);
    expect(existsSync(file)).toBe(true);
    expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it('is the same again, and through an analyser that has seen the others', () => {
    const analyser = createAnalyser();
    for (const other of names) {
      const one = openExample(other);
      analyser(one.engagement, one.settings, one.today);
    }
    expect(analyser(engagement, settings, today)).toEqual(analysis);
  });
});

it('are written out fully: the two good ones fill the tables of their variant, reach step 7, and have no broken figures', () => {
  for (const name of ['headOfCustomerService', 'hospitalAdmissions'] as const) {
    const { engagement, settings, today } = openExample(name);
    const coachee = ['competences', 'values', 'lifeDomains', 'interferences', 'balanceFactors'];
    const team = ['audits', 'statements', 'responses'];
    const left = settings.variant === 'team' ? coachee : team;
    const empty = TABLES.filter((table) => engagement[table].length === 0 && !left.includes(table) && table !== 'acceptances');
    expect(empty).toEqual([]);
    const { steps, findings } = analyse(engagement, settings, today);
    expect(findings.filter((one) => /^(cell|row|id|reference|settings)\./.test(one.code))).toEqual([]);
    expect(engagement.goals.length).toBeGreaterThanOrEqual(10);
    expect(engagement.goals.length).toBeLessThanOrEqual(20);
    expect(steps.current).toBe(name === 'headOfCustomerService' ? 7 : 6);
  }
});
