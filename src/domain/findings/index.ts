// The front door of findings.
export { FINDINGS, FINDING_CODES, type FindingCode } from './catalogue';
export type { Finding, FindingParams, Place, Remedy, RemedyValue } from './Finding';
export type { Severity } from './Severity';
export { cellOf, finding, placeOf } from './makeFinding';
export type { ParamKind, ParamShape, ParamsOf } from './ParamKind';
export { validateCell } from './validateCell';
export { validateEngagement } from './validateEngagement';
export { validateSettings } from './validateSettings';
export { stepOf, type Step } from './stepOf';
