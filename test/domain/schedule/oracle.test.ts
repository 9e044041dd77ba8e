// Schedules against oracles that know nothing of the critical path method: difference constraints by relaxation, and days walked one by one.
import fc from 'fast-check';
import { calendars, dayNumber, dayOf, schedule, type LinkType, type ProjectAction } from '../../../src/domain';
import { actions, engagementWith, settings } from '../engagementWith';

const MONDAY = dayNumber('2024-01-01') as number;
const everyDay = settings({ workingWeek: [true, true, true, true, true, true, true] });

interface Job {
  readonly days: number;
  readonly fixed: number | undefined;
  readonly deadline: number | undefined;
  readonly links: readonly { readonly from: number; readonly type: LinkType; readonly lag: number }[];
}

const jobsOf = (most: number) =>
  fc.integer({ min: 1, max: most }).chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, at) =>
        fc.record({
          days: fc.integer({ min: 0, max: 9 }),
          fixed: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined, freq: 4 }),
          deadline: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined, freq: 4 }),
          links:
            at === 0
              ? fc.constant([])
              : fc.array(
                  fc.record({
                    from: fc.integer({ min: 0, max: at - 1 }),
                    type: fc.constantFrom<LinkType>('FS', 'SS', 'FF', 'SF'),
                    lag: fc.integer({ min: -4, max: 6 }),
                  }),
                  { maxLength: 3 },
                ),
        }),
      ),
    ),
  ) as fc.Arbitrary<Job[]>;

/** Rows in an order of their own, so that successors may stand before predecessors. */
const rowsOf = (jobs: readonly Job[], calendarDay: (moment: number) => number): readonly ProjectAction[] =>
  actions(
    jobs.map((job, at) => ({
      id: `A${at}`,
      duration: job.days,
      start: job.fixed === undefined ? undefined : dayOf(calendarDay(job.fixed)),
      deadline: job.deadline === undefined ? undefined : dayOf(calendarDay(job.deadline)),
      predecessors: job.links.map((link) => ({ action: `A${link.from}`, type: link.type, lag: link.lag })),
    })),
  ).toReversed();

/** start_to - start_from >= gap, whatever the kind of link. */
const gapOf = (jobs: readonly Job[], link: Job['links'][number], to: number): number => {
  const from = (jobs[link.from] as Job).days;
  const own = (jobs[to] as Job).days;
  return { FS: from + link.lag, SS: link.lag, FF: from + link.lag - own, SF: link.lag - own }[link.type];
};

function byRelaxation(jobs: readonly Job[]) {
  const edges = jobs.flatMap((job, to) =>
    job.links.map((link) => ({ from: link.from, to, gap: gapOf(jobs, link, to) })),
  );
  const start = jobs.map((job) => Math.max(0, job.fixed ?? 0));
  for (let round = 0; round <= jobs.length; round++)
    for (const { from, to, gap } of edges) start[to] = Math.max(start[to] as number, (start[from] as number) + gap);
  const end = Math.max(0, ...jobs.map((job, at) => (start[at] as number) + job.days));
  // A milestone stands at the end of a day where only finishes hold it there, else at the beginning, and has to be there by the same end of its deadline.
  const evening: boolean[] = [];
  jobs.forEach((job, at) => {
    evening[at] =
      (start[at] as number) > Math.max(0, job.fixed ?? 0) &&
      job.links.some(
        (link) =>
          (start[link.from] as number) + gapOf(jobs, link, at) === start[at] &&
          ((jobs[link.from] as Job).days === 0
            ? evening[link.from] === true
            : link.type === 'FS' || link.type === 'FF'),
      );
  });
  const limit = jobs.map((job, at) =>
    job.deadline === undefined ? Infinity : job.deadline + (job.days === 0 && !evening[at] ? 0 : 1),
  );
  const latest = jobs.map((job, at) => Math.min(end, limit[at] as number) - job.days);
  for (let round = 0; round <= jobs.length; round++)
    for (const { from, to, gap } of edges)
      latest[from] = Math.min(latest[from] as number, (latest[to] as number) - gap);
  /** How far each can slip with every other start as it is. */
  const free = jobs.map((job, at) => {
    let slip = 0;
    const fits = (by: number): boolean =>
      (start[at] as number) + by + job.days <= end &&
      edges.every(({ from, to, gap }) => from !== at || (start[to] as number) >= (start[at] as number) + by + gap);
    while (fits(slip + 1)) slip++;
    return slip;
  });
  return { start, end, latest, free, limit, evening };
}

/** Compared hundreds of thousands of times: a plain comparison first, the explaining one only where it fails. */
const same = (found: unknown, expected: unknown): void => {
  if (!Object.is(found, expected)) expect(found).toBe(expected);
};

describe('against difference constraints', () => {
  it.each([
    [6, 3000],
    [40, 400],
  ])('agrees on networks of up to %d actions, %d times', (most, runs) => {
    fc.assert(
      fc.property(jobsOf(most), (jobs) => {
        const found = schedule(
          rowsOf(jobs, (moment) => MONDAY + moment),
          calendars(everyDay, [], []),
          MONDAY,
          MONDAY,
          false,
        );
        const oracle = byRelaxation(jobs);
        const by = new Map(found.actions.map((one) => [one.action.id, one]));
        jobs.forEach((job, at) => {
          const one = by.get(`A${at}`);
          if (one === undefined) throw new Error('lost');
          const slack = (oracle.latest[at] as number) - (oracle.start[at] as number);
          same(job.days > 0 ? one.start : '', job.days > 0 ? dayOf(MONDAY + (oracle.start[at] as number)) : '');
          same(
            job.days > 0 ? one.finish : '',
            job.days > 0 ? dayOf(MONDAY + (oracle.start[at] as number) + job.days - 1) : '',
          );
          same(job.days > 0 ? one.latestStart : '', job.days > 0 ? dayOf(MONDAY + (oracle.latest[at] as number)) : '');
          same(one.totalSlack, slack);
          // Never more than its own deadline leaves it.
          same(one.freeSlack, Math.max(0, Math.min(oracle.free[at] as number, slack)));
          same(one.critical, slack <= 0);
          if (job.days === 0) {
            const shown = (oracle.start[at] as number) - (oracle.evening[at] ? 1 : 0);
            same(`${one.start} ${one.finish}`, `${dayOf(MONDAY + shown)} ${dayOf(MONDAY + shown)}`);
            same(one.missedBy > 0, job.deadline !== undefined && shown > job.deadline);
          }
          same(one.missedBy, Math.max(0, (oracle.start[at] as number) + job.days - (oracle.limit[at] as number)));
        });
        expect(found.findings.map((finding) => finding.code).every((code) => code === 'plan.deadlineMissed')).toBe(
          true,
        );
        expect(found.findings).toHaveLength(
          jobs.filter((job, at) => (by.get(`A${at}`)?.missedBy ?? 0) > 0 && job.deadline !== undefined).length,
        );
      }),
      { numRuns: runs },
    );
  });

  it('explains a missed deadline by a chain in which each action holds the next', () => {
    fc.assert(
      fc.property(jobsOf(12), (jobs) => {
        const found = schedule(
          rowsOf(jobs, (moment) => MONDAY + moment),
          calendars(everyDay, [], []),
          MONDAY,
          MONDAY,
          false,
        );
        const { start } = byRelaxation(jobs);
        for (const finding of found.findings) {
          if (finding.code !== 'plan.deadlineMissed') continue;
          const chain = finding.params.chain.map((id) => Number(id.slice(1)));
          expect(chain[chain.length - 1]).toBe(Number(finding.place.id?.slice(1)));
          for (let at = 1; at < chain.length; at++) {
            const [from, to] = [chain[at - 1] as number, chain[at] as number];
            const holds = (jobs[to] as Job).links.some(
              (link) => link.from === from && (start[from] as number) + gapOf(jobs, link, to) === start[to],
            );
            expect(holds).toBe(true);
          }
          const first = chain[0] as number;
          expect(start[first]).toBe(Math.max(0, (jobs[first] as Job).fixed ?? 0));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('against days walked one by one', () => {
  const week = [true, true, true, true, false, false, false] as const;
  const holidays = new Set([2, 8, 9, 23].map((day) => MONDAY + day));
  const days = Array.from({ length: 700 }, (_, at) => MONDAY + at);
  const isCommon = (day: number): boolean => week[(day - MONDAY) % 7] === true && !holidays.has(day);
  const common = days.filter(isCommon);

  it('agrees where owners have days off of their own', () => {
    const jobs = fc.tuple(
      jobsOf(7),
      fc.array(
        fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 12 })),
        { maxLength: 6 },
      ),
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 7, maxLength: 7 }),
    );
    fc.assert(
      fc.property(jobs, ([list, away, owners]) => {
        const rows = rowsOf(list, (moment) => common[moment] as number).map((row) => ({
          ...row,
          owner: `P${owners[Number(row.id.slice(1))]}`,
        }));
        const off = engagementWith({
          holidays: [...holidays].map((day) => ({ day: dayOf(day) })),
          daysOff: away.map(([person, from, length]) => ({
            person: `P${person}`,
            from: dayOf(MONDAY + from),
            to: dayOf(MONDAY + from + length),
          })),
        });
        const found = schedule(
          rows,
          calendars(settings({ workingWeek: week }), off.holidays, off.daysOff),
          MONDAY,
          MONDAY,
          false,
        );
        const works = (owner: number, day: number): boolean =>
          isCommon(day) &&
          !away.some(
            ([person, from, length]) => person === owner && day >= MONDAY + from && day <= MONDAY + from + length,
          );
        /** Days a job takes from a moment of the common calendar on, by walking. */
        const walk = (owner: number, moment: number, length: number): readonly [number, number] => {
          if (length === 0) return [moment, moment];
          const worked: number[] = [];
          for (let at = Math.max(0, moment); worked.length < length; at++)
            if (works(owner, common[at] as number)) worked.push(at);
          return [worked[0] as number, (worked[length - 1] as number) + 1];
        };
        const start: number[] = [];
        const finish: number[] = [];
        list.forEach((job, at) => {
          const owner = owners[at] as number;
          for (let moment = Math.max(0, job.fixed ?? 0); ; moment++) {
            const [begins, ends] = walk(owner, moment, job.days);
            const holds = job.links.every((link) => {
              const from = (link.type === 'FS' || link.type === 'FF' ? finish : start)[link.from] as number;
              return (link.type === 'FS' || link.type === 'SS' ? begins : ends) >= from + link.lag;
            });
            if (!holds) continue;
            start[at] = begins;
            finish[at] = ends;
            break;
          }
        });
        const by = new Map(found.actions.map((one) => [one.action.id, one]));
        list.forEach((job, at) => {
          if (job.days === 0) return;
          same(by.get(`A${at}`)?.start, dayOf(common[start[at] as number] as number));
          same(by.get(`A${at}`)?.finish, dayOf(common[(finish[at] as number) - 1] as number));
        });
      }),
      { numRuns: 1500 },
    );
  });
});
