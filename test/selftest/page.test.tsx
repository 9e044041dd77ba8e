/** @jest-environment jsdom */
// The page of the self-test as people with a keyboard or a screen reader meet it.

import './browserGlobals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { ExcelHere } from '../../src/selftest/model/ExcelHere';
import { Results } from '../../src/selftest/page/Results';
import { SelfTest } from '../../src/selftest/page/SelfTest';
import { PROBES } from '../../src/selftest/probes';
import type { Report } from '../../src/selftest/report/Report';
import { runSelfTest, type SelfTestOptions } from '../../src/selftest/runSelfTest';

jest.mock('../../src/selftest/runSelfTest', () => ({ runSelfTest: jest.fn() }));

const here = { excel: {}, office: { context: { platform: 'PC' } } } as unknown as ExcelHere;
const t = (key: string): string => key;

let root: Root;
let place: HTMLElement;

function draw(element: ReactElement): void {
  place = document.body.appendChild(document.createElement('div'));
  act(() => {
    root = createRoot(place);
    root.render(element);
  });
}

const button = (name: string): HTMLButtonElement =>
  [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name) as HTMLButtonElement;

async function press(name: string): Promise<void> {
  button(name).focus();
  await act(async () => button(name).click());
}

/** A page whose self-test is under way, and what the test was given. */
async function running(): Promise<SelfTestOptions> {
  jest.mocked(runSelfTest).mockReturnValue(new Promise(() => undefined));
  draw(<SelfTest here={here} language="en" t={t} />);
  await press('selftest.start');
  return jest.mocked(runSelfTest).mock.lastCall?.[0] as SelfTestOptions;
}

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  Reflect.deleteProperty(URL, 'createObjectURL');
});

describe('while it runs', () => {
  it('asks nobody who has pressed Stop', async () => {
    const { ask } = await running();
    await press('selftest.cancel');
    let answer: unknown = 'none';
    await act(async () => {
      void ask('Is it green?').then((seen) => {
        answer = seen;
      });
    });
    expect(answer).toBeUndefined();
    expect(place.textContent).not.toContain('Is it green?');
  });

  it('keeps the focus where one can go on: at a question, then at the heading, or at Stop', async () => {
    const { ask } = await running();
    let answer: unknown;
    await act(async () => {
      void ask('Is it green?').then((seen) => {
        answer = seen;
      });
    });
    expect(document.activeElement?.textContent).toBe('selftest.ask');
    await press('selftest.ask.no');
    expect(answer).toBe(false);
    expect(document.activeElement?.tagName).toBe('H1');
    await press('selftest.cancel');
    expect(document.activeElement).toBe(button('selftest.cancel'));
    expect(button('selftest.cancel').getAttribute('aria-disabled')).toBe('true');
    expect(button('selftest.cancel').disabled).toBe(false);
  });
});

describe('what came of it', () => {
  const report: Report = {
    report: 'Coachbook self-test',
    version: 1,
    at: '2026-11-29T12:00:00.000Z',
    office: { host: 'Excel', platform: 'PC', version: '16.0', language: 'en-US' },
    browser: 'none',
    requirementSets: {},
    probes: [],
    contract: undefined,
    walk: [],
    isCancelled: false,
    leftBehind: undefined,
    ms: 1,
  };
  const byHand = PROBES.flatMap((probe) => ('byHand' in probe && probe.offersFile ? [probe] : []));

  it.each(['PC', 'OfficeOnline', 'Mac', 'iOS', 'Android'])(
    'lets people on %s try whether a file arrives',
    (platform) => {
      const saved: unknown[] = [];
      Object.assign(URL, {
        createObjectURL: (file: unknown) => {
          saved.push(file);
          return 'blob:none';
        },
        revokeObjectURL: () => undefined,
      });
      jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
        saved.push(this.download);
      });
      draw(<Results report={report} platform={platform} t={t} />);
      act(() => button('selftest.trySaving').click());
      expect(byHand.map(({ id }) => id)).toEqual(['F7.download']);
      expect(saved).toHaveLength(2);
      expect(byHand[0]?.byHand.join()).toContain(String(saved[1]));
    },
  );

  it.each([
    ['PC', true],
    ['OfficeOnline', true],
    ['Mac', false],
    ['iOS', false],
    ['Android', false],
  ])('offers to save the report on %s: %s', (platform, offers) => {
    draw(<Results report={report} platform={platform} t={t} />);
    expect(button('selftest.save') !== undefined).toBe(offers);
    expect(place.textContent?.includes('selftest.noSaving')).toBe(!offers);
  });

  it('keeps the line that will say "copied" where screen readers listen', () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = readFileSync(join(__dirname, '../../src/selftest/page/selftest.css'), 'utf8');
    draw(<Results report={report} platform="PC" t={t} />);
    const line = place.querySelector('[role=status]');
    expect(line?.textContent).toBe('');
    expect(line && getComputedStyle(line).display).toBe('block');
    style.remove();
  });
});
