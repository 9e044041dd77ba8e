// The whole self-test: probes, contract, the way of a first engagement, then everything is put back.

import type { Language } from '../locales';
import { runContract } from './contract/runContract';
import type { ContractTest } from './contract/ContractTest';
import { openWorkbook } from './contract/openWorkbook';
import type { ExcelHere } from './model/ExcelHere';
import type { Probe } from './model/Probe';
import type { Scratch } from './model/Scratch';
import { refusalOf } from './probes/refusal';
import type { Report } from './report/Report';
import { requirementSets } from './report/requirementSets';
import { cleanUp } from './run/cleanUp';
import { runProbes } from './run/runProbes';
import { runWalk } from './run/runWalk';
import type { Stock } from './run/Stock';
import { takeStock } from './run/takeStock';
import { withinTime } from './run/withinTime';

export type SelfTestPart = 'probes' | 'contract' | 'walk' | 'cleanUp';

export interface SelfTestOptions {
  readonly here: ExcelHere;
  readonly probes: readonly Probe[];
  /** Of the engagement that is created for the test. */
  readonly language: Language;
  /** Also does what one sees outside the workbook. */
  readonly onWish: boolean;
  readonly ask: Scratch['ask'];
  readonly collectTests: () => Promise<readonly ContractTest[]>;
  readonly browser: string;
  readonly signal: AbortSignal;
  /** How far the part that is under way has come, 0..1. */
  readonly onProgress: (part: SelfTestPart, share: number) => void;
}

/** Milliseconds for putting everything back, once. */
const timeoutMs = 120_000;

/** Excel may be busy for a moment after a failure. */
const attempts = 3;

/** Puts the workbook back; says what stood in the way, after the last attempt. */
async function restoreWorkbook(here: ExcelHere, stock: Stock): Promise<string | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await withinTime(cleanUp(new here.excel.RequestContext(), stock), timeoutMs);
      return undefined;
    } catch (error) {
      const { code, message } = refusalOf(error);
      if (attempt === attempts) return `${code}: ${message}`;
    }
  }
}

/** Undefined, with nothing done, where the open workbook is not empty. Throws only what stands in the way of finding that out. */
export async function runSelfTest({
  here,
  probes: asked,
  language,
  onWish,
  ask,
  collectTests,
  browser,
  signal,
  onProgress,
}: SelfTestOptions): Promise<Report | undefined> {
  const started = performance.now();
  const stock = await takeStock(new here.excel.RequestContext());
  if (!stock) return undefined;
  const { context } = here.office;
  let done = 0;
  const probes = await runProbes(asked, {
    here,
    stock,
    ask,
    onWish,
    signal,
    onResult: () => onProgress('probes', (done += 1) / asked.length),
  });
  let contract: Report['contract'];
  let walk: Report['walk'] = [];
  let leftBehind: string | undefined;
  try {
    if (!signal.aborted) {
      onProgress('contract', 0);
      openWorkbook.kept = stock.carriedItems;
      contract = await collectTests().then(
        (tests) => runContract(tests, signal, (share) => onProgress('contract', share)),
        (error: unknown) => refusalOf(error).message,
      );
      // The tests leave a workbook of their own.
      await restoreWorkbook(here, stock);
    }
    if (!signal.aborted) {
      onProgress('walk', 0);
      let steps = 0;
      walk = await runWalk({ here, language, signal, onStep: () => onProgress('walk', (steps += 1) / 4) });
    }
  } finally {
    onProgress('cleanUp', 0);
    leftBehind = await restoreWorkbook(here, stock);
    onProgress('cleanUp', 1);
  }
  return {
    report: 'Coachbook self-test',
    version: 1,
    at: new Date().toISOString(),
    office: {
      host: String(context.diagnostics.host),
      platform: String(context.diagnostics.platform),
      version: context.diagnostics.version,
      language: context.displayLanguage,
    },
    browser,
    requirementSets: requirementSets(here),
    probes,
    contract,
    walk,
    isCancelled: signal.aborted,
    leftBehind,
    ms: Math.round(performance.now() - started),
  };
}
