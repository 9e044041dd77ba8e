// The switch that shifts today for tests, pages and the programs that tests start.

import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { shiftClock } from '../../scripts/clock/shiftClock.cjs';

const day = 86_400_000;
const preload = resolve('scripts/clock/preload.cjs');
const config = resolve('jest.config.cjs');

describe('a shifted clock', () => {
  it('answers the present later or earlier, and nothing else otherwise; twice is once', () => {
    for (const shift of [day, -400 * day]) {
      const [now, made, given, text, isDate, own, parsed] =
        runInNewContext(`(${shiftClock.toString()})(${shift}); (${shiftClock.toString()})(${shift});
        [Date.now(), new Date().getTime(), new Date(2027, 2, 28, 1).getTime(), Date.parse(Date()), new Date() instanceof Date, new Date().constructor === Date, Date.parse('2028-02-29')]`) as readonly unknown[];
      // This process may be shifted as well; pages and contexts of their own begin with the machine's clock.
      const present = performance.timeOrigin + performance.now() + shift;
      for (const moment of [now, made, text]) expect(Math.abs(Number(moment) - present)).toBeLessThan(60_000);
      expect([given, isDate, own, parsed]).toEqual([
        new Date(2027, 2, 28, 1).getTime(),
        true,
        true,
        Date.parse('2028-02-29'),
      ]);
    }
  });

  it('is the clock of programs that tests start', () => {
    const printed = execFileSync(process.execPath, ['--require', preload, '-p', 'Date.now()'], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '', COACHBOOK_CLOCK_SHIFT: String(1000 * day) },
    });
    expect(Math.abs(Number(printed) - performance.timeOrigin - performance.now() - 1000 * day)).toBeLessThan(60_000);
  });

  it('is a moment on the wall of the zone that is asked for', () => {
    const tell = (env: Record<string, string>) => {
      const { COACHBOOK_CLOCK_SHIFT: _shift, NODE_OPTIONS: _options, ...rest } = process.env;
      return spawnSync(
        process.execPath,
        [
          '-p',
          `require(${JSON.stringify(config)}); new Date(Date.now() + Number(process.env.COACHBOOK_CLOCK_SHIFT)).toISOString().slice(0, 15)`,
        ],
        { encoding: 'utf8', env: { ...rest, ...env } as NodeJS.ProcessEnv },
      );
    };
    expect(tell({ COACHBOOK_CLOCK: '2026-12-31T23:05', TZ: 'Pacific/Kiritimati' }).stdout.trim()).toBe(
      '2026-12-31T09:0',
    );
    expect(tell({ COACHBOOK_CLOCK: '2026-12-31T23:05', TZ: 'Pacific/Pago_Pago' }).stdout.trim()).toBe(
      '2027-01-01T10:0',
    );
    expect(tell({ COACHBOOK_CLOCK: 'Saturday' }).stderr).toContain(
      'COACHBOOK_CLOCK=Saturday is no moment: write it as 2026-11-28T10:00.',
    );
  });
});
