// The front door of findings.
export { FINDINGS, FINDING_CODES, type FindingCode } from './catalogue';
export type { Finding, FindingParams, Place, Remedy, RemedyValue, Severity } from './Finding';
export { cellOf, finding, placeOf } from './makeFinding';
export type { ParamKind, ParamShape, ParamValues, ParamsOf } from './ParamKind';
