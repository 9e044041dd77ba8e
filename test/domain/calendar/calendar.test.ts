// Days and working days: the calendar of JavaScript, walking day by day, and LibreOffice all agree.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import {
  addCycles,
  addMonths,
  calendars,
  dayNumber,
  dayOf,
  WorkCalendar,
  weekdayOf,
  type WorkingWeek,
} from '../../../src/domain';
import { engagementWith, settings } from '../engagementWith';

const FIRST = -719528;
const LAST = 2932896;
const aDay = fc.integer({ min: FIRST, max: LAST });
const aWeek = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }).map((week) => week as unknown as WorkingWeek);

describe('days', () => {
  it('are numbered as JavaScript numbers them, and back', () => {
    fc.assert(
      fc.property(aDay, (number) => {
        const day = dayOf(number);
        expect(dayNumber(day)).toBe(number);
        const date = new Date(number * 86400000);
        expect(Number(day.slice(5, 7))).toBe(date.getUTCMonth() + 1);
        expect(Number(day.slice(8))).toBe(date.getUTCDate());
        expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    '2025-02-29',
    '2025-02-30',
    '1900-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-4-1',
    '20250401',
    'soon',
    '',
    '2025-01-00',
    ' 2025-01-01',
    '2025/01/01',
    '2025-01/01',
    '2025-1a-01',
  ])('does not know %j', (text) => {
    expect(dayNumber(text)).toBeUndefined();
  });

  it('knows leap days, blanks, and stays within four-digit years', () => {
    expect(dayOf((dayNumber('2000-02-28') as number) + 1)).toBe('2000-02-29');
    expect(dayNumber('2024-02-29')).toBeDefined();
    expect(dayNumber(undefined)).toBeUndefined();
    expect(dayOf(1e12)).toBe('9999-12-31');
    expect(dayOf(-1e12)).toBe('0000-01-01');
  });

  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-11-15', 3, '2026-02-15'],
  ])('%s and %d months is %s', (day, months, expected) => {
    expect(dayOf(addMonths(dayNumber(day) as number, months))).toBe(expected);
  });

  it.each([
    ['daily', '2025-01-03'],
    ['weekly', '2025-01-15'],
    ['fortnightly', '2025-01-29'],
    ['monthly', '2025-03-01'],
    ['quarterly', '2025-07-01'],
    ['yearly', '2027-01-01'],
  ] as const)('two %s cycles after New Year lead to %s', (cycle, expected) => {
    expect(dayOf(addCycles(dayNumber('2025-01-01') as number, cycle, 2))).toBe(expected);
  });
});

describe('working days', () => {
  const off = fc.array(fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -3, max: 20 })), {
    maxLength: 8,
  });

  it('are counted as if walked one by one', () => {
    fc.assert(
      fc.property(
        aWeek,
        off,
        fc.integer({ min: -300, max: 300 }),
        fc.integer({ min: -90, max: 90 }),
        (week, spans, day, steps) => {
          const calendar = new WorkCalendar(
            week,
            spans.map(([from, length]) => ({ from, to: from + length })),
          );
          const mask = week.some((worked) => worked) ? week : [true, true, true, true, true, false, false];
          const works = (one: number): boolean =>
            mask[weekdayOf(one) - 1] === true && !spans.some(([from, length]) => one >= from && one <= from + length);
          expect(calendar.isWorking(day)).toBe(works(day));
          let walked = day;
          for (let left = Math.abs(steps); left > 0;) {
            walked += Math.sign(steps);
            if (works(walked)) left--;
          }
          expect(calendar.workday(day, steps)).toBe(walked);
          const to = day + steps;
          let count = 0;
          for (let one = Math.min(day, to); one <= Math.max(day, to); one++) count += Number(works(one));
          expect(calendar.networkdays(day, to)).toBe(count === 0 || to >= day ? count : -count);
          expect(calendar.indexOf(calendar.dayAt(steps))).toBe(steps);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('reach as far as one likes without walking', () => {
    const calendar = new WorkCalendar([true, true, true, true, true, false, false], [{ from: 0, to: 3650000 }]);
    expect(calendar.dayAt(calendar.indexOf(4000000))).toBe(
      4000000 + (weekdayOf(4000000) > 5 ? 8 - weekdayOf(4000000) : 0),
    );
    expect(calendar.workday(-1, 1)).toBeGreaterThan(3650000);
  });

  it('leave out holidays for all and days off for one person', () => {
    const { holidays, daysOff } = engagementWith({
      holidays: [{ day: '2025-01-01' }, { day: 'unknown' }, {}],
      daysOff: [
        { person: 'P1', from: '2025-01-02', to: '2025-01-03' },
        { person: 'P1', from: '2025-01-06' },
        { person: 'P1', to: '2025-01-07' },
        { person: 'P1' },
        { from: '2025-01-08', to: '2025-01-20' },
      ],
    });
    const { common, of } = calendars(settings(), holidays, daysOff);
    const newYear = dayNumber('2025-01-01') as number;
    expect(dayOf(common.workday(newYear - 1, 1))).toBe('2025-01-02');
    expect(dayOf(of('P1').workday(newYear - 1, 1))).toBe('2025-01-08');
    expect(of('P2')).toBe(common);
    expect(of(undefined)).toBe(common);
  });
});

describe('WORKDAY.INTL and NETWORKDAYS.INTL', () => {
  const soffice = spawnSync('soffice', ['--version']).error === undefined;
  if (!soffice && process.env['CI'] !== 'true')
    console.warn('SKIPPED: LibreOffice (soffice) is not installed; working days were not compared with it.');
  const compare = soffice || process.env['CI'] === 'true' ? it : it.skip;

  compare(
    'agree with LibreOffice on generated days, weeks and holidays',
    () => {
      const EPOCH = dayNumber('1899-12-30') as number;
      const from = dayNumber('1995-01-01') as number;
      const cases = fc.sample(
        fc.record({
          week: aWeek.filter((week) => week.some((worked) => worked)),
          day: fc.integer({ min: from, max: from + 15000 }),
          steps: fc.integer({ min: -400, max: 400 }),
          holidays: fc.array(fc.integer({ min: -40, max: 600 }), { minLength: 1, maxLength: 12 }),
        }),
        { numRuns: 1500, seed: 20250704 },
      );
      const folder = mkdtempSync(join(tmpdir(), 'coachbook-calendar-'));
      try {
        // A flat spreadsheet: formulas in two cells, the holidays in the cells beside them.
        const rows = cases.map(({ week, day, steps, holidays }, at) => {
          const mask = week.map((worked) => (worked ? '0' : '1')).join('');
          const serial = day - EPOCH;
          const range = `[.C${at + 1}:.N${at + 1}]`;
          const formula = (text: string): string =>
            `<table:table-cell table:formula="of:=${text.replaceAll('"', '&quot;')}"/>`;
          const cells = Array.from(
            { length: 12 },
            (_, n) =>
              `<table:table-cell office:value-type="float" office:value="${(holidays[n] ?? (holidays[0] as number)) + serial}"/>`,
          );
          return `<table:table-row>${formula(`DAYS(COM.MICROSOFT.WORKDAY.INTL(${serial};${steps};"${mask}";${range});0)`)}${formula(`COM.MICROSOFT.NETWORKDAYS.INTL(${serial};${serial + steps};"${mask}";${range})`)}${cells.join('')}</table:table-row>`;
        });
        writeFileSync(
          join(folder, 'in.fods'),
          `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="S">${rows.join('')}</table:table></office:spreadsheet></office:body></office:document>`,
        );
        execFileSync(
          'soffice',
          [
            `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
            '--headless',
            '--norestore',
            '--convert-to',
            'csv',
            '--outdir',
            join(folder, 'out'),
            join(folder, 'in.fods'),
          ],
          { stdio: 'pipe', timeout: 180000 },
        );
        const answers = readFileSync(join(folder, 'out', 'in.csv'), 'utf8')
          .trim()
          .split('\n')
          .map((line) => line.split(',').slice(0, 2).map(Number));
        expect(answers).toHaveLength(cases.length);
        cases.forEach(({ week, day, steps, holidays }, at) => {
          const calendar = new WorkCalendar(
            week,
            holidays.map((one) => ({ from: day + one, to: day + one })),
          );
          expect([at, calendar.workday(day, steps) - EPOCH, calendar.networkdays(day, day + steps)]).toEqual([
            at,
            ...(answers[at] as number[]),
          ]);
        });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    200000,
  );
});
