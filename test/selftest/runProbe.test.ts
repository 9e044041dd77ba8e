// What is written down of a probe that passes, differs, is refused, is not answered by a person, or never comes back.

import { connectClient, createHost } from '@coachbook/excel-host';
import type { ExcelHere } from '../../src/selftest/model/ExcelHere';
import type { RunningProbe } from '../../src/selftest/model/Probe';
import type { ProbeResult } from '../../src/selftest/model/ProbeResult';
import { reportText } from '../../src/selftest/report/reportText';
import { PROBES } from '../../src/selftest/probes';
import { runProbe } from '../../src/selftest/run/runProbe';
import { takeStock } from '../../src/selftest/run/takeStock';

async function resultOf(
  perform: RunningProbe['perform'],
  more: Partial<RunningProbe> = {},
  seen?: boolean,
): Promise<ProbeResult> {
  const { Excel, Office } = connectClient(await createHost());
  const stock = await takeStock(new Excel.RequestContext());
  if (!stock) throw new Error('The workbook is not empty.');
  return runProbe(
    { id: 'F1.trial', asks: 'Well?', expects: ['yes'], files: [], otherwise: '', perform, ...more },
    { excel: Excel, office: Office } as unknown as ExcelHere,
    stock,
    async () => seen,
  );
}

const missing: RunningProbe['perform'] = async ({ context, sheet }) => {
  sheet.tables.getItem('None').load('name');
  await context.sync();
  return 'yes';
};

describe('a probe', () => {
  it.each<[string, RunningProbe['perform'], Partial<RunningProbe>, Partial<ProbeResult>]>([
    ['passes', async () => 'yes', {}, { outcome: 'pass', answer: 'yes' }],
    ['answers otherwise', async () => 'no', {}, { outcome: 'differs', answer: 'no', expects: ['yes'] }],
    [
      'is refused',
      missing,
      {},
      { outcome: 'refused', answer: 'refused: ItemNotFound', errorLocation: 'TableCollection.getItem' },
    ],
    ['is refused as expected', missing, { expects: ['refused: ItemNotFound'] }, { outcome: 'pass' }],
    [
      'asks somebody who cannot tell',
      PROBES.find((probe): probe is RunningProbe => probe.id === 'F9.repaint')?.perform ?? missing,
      {},
      { outcome: 'skipped' },
    ],
  ])('%s', async (_what, perform, more, expected) => {
    expect(await resultOf(perform, more)).toMatchObject(expected);
  });

  it('that an event tells nothing of who acted is an answer, and no silence of a person', async () => {
    expect(await resultOf(async () => 'not said')).toMatchObject({ outcome: 'differs' });
  });

  it('says in the report what it was, what was expected, and why', async () => {
    const result = await resultOf(missing);
    const text = reportText({
      report: 'Coachbook self-test',
      version: 1,
      at: '2026-11-29T12:00:00.000Z',
      office: { host: 'Excel', platform: 'PC', version: '16.0', language: 'en-US' },
      browser: 'none',
      requirementSets: { ExcelApi: '1.14' },
      probes: [{ ...result, ms: 3 }],
      contract: {
        passed: 2,
        skipped: 1,
        failures: [{ name: 'a > b', code: 'Unexpected', message: '1 should be 2' }],
        ms: 1500,
      },
      walk: [{ step: 'create', outcome: 'pass', requests: 5, ms: 2500, detail: '26 sheets' }],
      isCancelled: false,
      leftBehind: undefined,
      ms: 60_000,
    });
    const lines = text.split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        '# Coachbook self-test, 2026-11-29T12:00:00.000Z',
        'Excel on PC, version 16.0, en-US',
        'Requirement sets: ExcelApi 1.14',
        'Took 60.0 s. The workbook is as it was before.',
        'Probes: 1 refused',
        'Contract: 2 pass, 1 fail, 1 need a person, in 1.5 s',
        'create: pass, 5 requests, 2.5 s, 26 sheets',
        '- a > b: Unexpected. 1 should be 2',
      ]),
    );
    expect(lines.find((line) => line.startsWith('- F1.trial'))).toMatch(
      /^- F1\.trial: refused: ItemNotFound, expected yes \(.+, at TableCollection\.getItem\) \[3 ms\]$/,
    );
  });
});
