// All that a self-test found out, as it is saved: plain data, nothing about anybody.

import type { ContractResult } from '../contract/runContract';
import type { ProbeResult } from '../model/ProbeResult';
import type { WalkStep } from '../run/runWalk';

export interface Report {
  readonly report: 'Coachbook self-test';
  /** Of the shape of this report. */
  readonly version: 1;
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly office: {
    readonly host: string;
    readonly platform: string;
    readonly version: string;
    readonly language: string;
  };
  readonly browser: string;
  /** The highest that is supported, by name. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly probes: readonly ProbeResult[];
  /** A message where the tests could not be loaded; undefined where it never came to them. */
  readonly contract: ContractResult | string | undefined;
  readonly walk: readonly WalkStep[];
  readonly isCancelled: boolean;
  /** What stood in the way of leaving the workbook as it was; undefined where it is. */
  readonly leftBehind: string | undefined;
  readonly ms: number;
}
