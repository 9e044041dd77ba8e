// The front door of the domain: the method of Coachbook, pure, with findings instead of exceptions.
export * from './model';
export * from './findings';
export * from './calendar';
export * from './indicators';
export * from './goals';
export { analyse, type Analysis } from './analyse';
export * from './schedule';
