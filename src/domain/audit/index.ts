// The front door of the audits.
export { competenceFit, type CompetenceFit, type CompetenceLine } from './competenceFit';
export { lifeBalance, type LifeBalance, type LifeDomainLine } from './lifeBalance';
export { openPoints } from './openPoints';
export { projectAudit, type ProjectAudit } from './projectAudit';
export { teamAudit, type TeamAudit } from './teamAudit';
export { valueAlignment, type ValueAlignment, type ValueLine } from './valueAlignment';
