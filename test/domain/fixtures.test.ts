// Every fixture gives exactly the findings it states, and every finding there is has a fixture.
import { analyse, defaultSettings, completeEngagement, FINDING_CODES, FINDINGS, type Finding } from '../../src/domain';
import { correct } from '../fixtures/correct/correct';
import { errors } from '../fixtures/errors';
import { workbookFindings } from '../../src/domain/findings/codes/workbook';
import type { Expected, Fixture } from '../fixtures/Fixture';

const whereOf = ({ place }: Finding): string =>
  [place.table, place.row === undefined ? undefined : place.id === '' ? `#${place.row}` : place.id, place.column]
    .filter((part) => part !== undefined)
    .join('.');
/** Numbers to six digits: the rest is how a machine adds. */
const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;
const line = ([code, where, params]: Expected): string =>
  `['${code}', '${where}'${params === undefined || Object.keys(params).length === 0 ? '' : `, ${JSON.stringify(params, rounded)}`}]`;
const lineOf = (one: Finding): string =>
  line([one.code, whereOf(one), one.params as Readonly<Record<string, unknown>>]);

function expectExactly(found: readonly Finding[], stated: readonly Expected[]): void {
  expect(found.map(lineOf).sort()).toEqual(stated.map(line).sort());
}

function check({ engagement, settings, today, finds, asks }: Fixture): void {
  const analysis = analyse(
    completeEngagement(engagement),
    { ...defaultSettings, start: '2025-01-06', end: '2025-12-19', ...settings },
    today ?? '2025-07-01',
  );
  expectExactly(analysis.findings, finds);
  if (asks !== undefined)
    expectExactly(
      analysis.gates.flatMap((gate) => gate.reasons),
      asks,
    );
  for (const one of [...analysis.findings, ...analysis.gates.flatMap((gate) => gate.reasons)]) {
    expect(one.severity).toBe(FINDINGS[one.code].severity);
    expect(Object.keys(one.params).sort()).toEqual(Object.keys(FINDINGS[one.code].params).sort());
  }
}

describe.each(Object.entries({ correct, ...errors }))('%s', (_area, fixtures) => {
  it.each(fixtures.map((fixture) => [fixture.title, fixture] as const))('%s', (_title, fixture) => check(fixture));
});

it('every code has a fixture, but for those about the workbook itself, which reading it gives', () => {
  const stated = new Set(
    Object.values(errors)
      .flat()
      .flatMap((fixture) => [...fixture.finds, ...(fixture.asks ?? [])].map(([code]) => code)),
  );
  expect(FINDING_CODES.filter((code) => !stated.has(code) && !(code in workbookFindings))).toEqual([]);
});
