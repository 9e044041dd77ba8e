// What files of other programs cost: a large CSV file against another reader, a large plan as Project XML against writing and reading bare XML.

import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { emptyWorkbook } from '@coachbook/workbook';
import { EXPORTS, importFile } from '../src/app';
import { analyse, completeEngagement, defaultSettings } from '../src/domain';
import { readCsv } from '../src/exchange';
import type { BenchRow } from './BenchRow';

const lines = 50_000;
const actions = 5_000;
const language = 'en';

/** The quickest of three, in milliseconds: the machine has other things to do as well. */
function time(work: () => unknown): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

export async function csvBench(): Promise<readonly BenchRow[]> {
  const text = [
    'Id,Action,Working days,Not before,Depends on,Owner',
    ...Array.from(
      { length: lines },
      (_, at) =>
        `B${at + 1},"Do, ${at}",${at % 9},2026-03-${String((at % 28) + 1).padStart(2, '0')},${at > 0 ? `B${at}` : ''},Ann`,
    ),
  ].join('\n');
  const bytes = new TextEncoder().encode(text);
  const here = {
    engagement: completeEngagement({ people: [{ id: 'P1', name: 'Ann' }] }),
    lastIds: '',
    language,
  } as const;
  const bare = time(() => Papa.parse(text));
  const read = time(() => readCsv(bytes));
  const proposed = time(() => importFile('plan.csv', bytes, here));
  return [
    { name: `CSV, ${lines} lines: another reader`, value: Math.round(bare), unit: 'ms' },
    { name: `CSV, ${lines} lines: read`, value: Math.round(read), unit: 'ms', ratio: read / bare },
    {
      name: `CSV, ${lines} lines: read, understood, compared`,
      value: Math.round(proposed),
      unit: 'ms',
      ratio: proposed / bare,
    },
  ];
}

export async function projectBench(): Promise<readonly BenchRow[]> {
  const engagement = completeEngagement({
    people: Array.from({ length: 20 }, (_, at) => ({ id: `P${at + 1}`, name: `Person ${at}` })),
    goals: Array.from({ length: 50 }, (_, at) => ({ id: `G${at + 1}`, name: `Goal ${at}` })),
    projectActions: Array.from({ length: actions }, (_, at) => ({
      id: `A${at + 1}`,
      name: `Do ${at}`,
      goal: `G${(at % 50) + 1}`,
      owner: `P${(at % 20) + 1}`,
      duration: at % 9,
      predecessors: at > 20 ? [{ action: `A${at - 19}`, type: 'FS' as const, lag: 1 }] : [],
    })),
  });
  const source = {
    engagement,
    settings: defaultSettings,
    analysis: analyse(engagement, defaultSettings, '2026-03-02'),
    language,
    after: emptyWorkbook('A'),
  } as const;
  const bytes = EXPORTS.project.write(source, { now: 0 });
  const text = new TextDecoder().decode(bytes);
  const bare = time(() => new SaxesParser().write(text).close());
  const write = time(() => EXPORTS.project.write(source, { now: 0 }));
  const read = time(() => importFile('plan.xml', bytes, { engagement, lastIds: '', language }));
  return [
    { name: `Project XML, ${actions} actions: size`, value: Math.round(bytes.length / 1000), unit: 'kB' },
    { name: `Project XML, ${actions} actions: bare parsing`, value: Math.round(bare), unit: 'ms' },
    { name: `Project XML, ${actions} actions: written`, value: Math.round(write), unit: 'ms', ratio: write / bare },
    {
      name: `Project XML, ${actions} actions: read, understood, compared`,
      value: Math.round(read),
      unit: 'ms',
      ratio: read / bare,
    },
  ];
}
