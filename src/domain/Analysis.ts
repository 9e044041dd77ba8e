// Everything the method computes about an engagement on a day.
import type { CompetenceFit, LifeBalance, ProjectAudit, TeamAudit, ValueAlignment } from './audit';
import type { Finding } from './findings';
import type { FlowAnalysis, GoalsAnalysis } from './goals';
import type { IndicatorsAnalysis } from './indicators';
import type { MissionCompletion, MissionCoverage } from './mission';
import type { Day } from './model';
import type { DueAnalysis, Gate, Renewal, Steps, Strain } from './monitoring';
import type { Overview } from './overview';
import type { ResourceAnalysis, RoleMatrix, RoleSheet } from './roles';
import type { PlanAnalysis } from './schedule';
import type { Traceability } from './traceability';

export interface Analysis {
  readonly today: Day;
  /** Step 1 */
  readonly competences: CompetenceFit;
  readonly values: ValueAlignment;
  readonly balance: LifeBalance;
  readonly team: TeamAudit;
  /** Step 2 */
  readonly project: ProjectAudit;
  /** Step 3, and how far its criteria are met */
  readonly mission: MissionCoverage;
  readonly completion: MissionCompletion;
  /** Step 4 */
  readonly goals: GoalsAnalysis;
  readonly flows: FlowAnalysis;
  /** Step 5 */
  readonly resources: ResourceAnalysis;
  readonly matrix: RoleMatrix;
  readonly roleSheets: readonly RoleSheet[];
  /** Step 6 */
  readonly plan: PlanAnalysis;
  /** Step 7 */
  readonly indicators: IndicatorsAnalysis;
  readonly renewal: Renewal;
  readonly strain: readonly Strain[];
  readonly due: DueAnalysis;
  /** All steps */
  readonly traceability: Traceability;
  readonly gates: readonly Gate[];
  readonly steps: Steps;
  readonly overview: Overview;
  /** Every finding, in the order of the steps; accepted ones say so. */
  readonly findings: readonly Finding[];
}
