// The front door of the model.
export type * from './audit';
export type * from './goals';
export type * from './monitoring';
export type * from './people';
export type * from './plan';
export type * from './project';
export type * from './structure';
export type * from './ColumnRule';
export type { Day, Row, Answering, AuditItem } from './Row';
export type { Settings, Thresholds, WorkingWeek } from './Settings';
export type { Engagement, SingleName, Singles, TableName, TableRows } from './Engagement';
export {
  CHOICES,
  type Choice,
  type ChoiceName,
  type Cycle,
  type Direction,
  type LinkType,
  type Variant,
} from './choices';
export { AUDIT_TABLES, COLUMNS, SINGLE_COLUMNS, TABLES, columnsOf, rulesOf } from './columns';
export { blankRow, completeEngagement, type DraftRow, type EngagementDraft } from './completeEngagement';
export { defaultSettings } from './defaultSettings';
export { ID_PREFIXES } from './idPrefixes';
export { groupBy } from './groupBy';
export { IdGiver } from './nextId';
export { targetsOf } from './targetsOf';
export { withoutDangling } from './dropReferences';
export { renameReferences } from './renameReferences';
