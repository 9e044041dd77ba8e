// The front door of the domain: the method of Coachbook, pure, with findings instead of exceptions.
export * from './model';
export * from './findings';
export * from './calendar';
export * from './indicators';
export * from './audit';
export * from './mission';
export * from './goals';
export * from './roles';
export * from './schedule';
export * from './monitoring';
export * from './comparison';
export * from './portfolio';
export * from './sharing';
export * from './traceability';
export { analyse } from './analyse';
export type { Analysis } from './Analysis';
export { createAnalyser } from './createAnalyser';
export type { Overview } from './overview';
