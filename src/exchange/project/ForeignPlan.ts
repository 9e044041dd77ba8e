// A plan from another program, in our words but with that program's numbers for its things.

import type { Day, LinkType } from '../../domain';
import type { MessageKey, MessageParams } from '../../locales';

export interface PlanFinding {
  readonly line: number;
  readonly key: MessageKey;
  readonly params: MessageParams;
}

export interface ForeignTask {
  readonly uid: number;
  readonly line: number;
  /** Our id, where the file came from us; '' otherwise. */
  readonly id: string;
  readonly name: string;
  /** The summary lines it stands below, outermost first. */
  readonly below: readonly { readonly id: string; readonly name: string }[];
  /** Working days. */
  readonly duration: number | undefined;
  readonly start: Day | undefined;
  readonly deadline: Day | undefined;
  /** 0..1 */
  readonly progress: number | undefined;
  readonly actualStart: Day | undefined;
  readonly actualFinish: Day | undefined;
  readonly notes: string | undefined;
  readonly links: readonly { readonly uid: number; readonly type: LinkType; readonly lag: number }[];
  /** UIDs of resources. */
  readonly resources: readonly number[];
  readonly baselines: readonly {
    readonly number: number;
    readonly start: Day | undefined;
    readonly finish: Day | undefined;
    readonly duration: number | undefined;
  }[];
}

interface ForeignResource {
  readonly uid: number;
  readonly id: string;
  readonly name: string;
  readonly isPerson: boolean;
}

export interface ForeignPlan {
  readonly tasks: readonly ForeignTask[];
  readonly resources: readonly ForeignResource[];
  readonly baselines: readonly {
    readonly number: number;
    readonly id: string;
    readonly name: string;
    readonly frozenOn: Day | undefined;
  }[];
  /** What the plan says in a way ours cannot, and what became of it. */
  readonly findings: readonly PlanFinding[];
}
