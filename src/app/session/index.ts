// The session: what a pane holds on to.

export { createSession, DEFAULT_IDLE, type Session, type SessionOptions } from './createSession';
export { type Activity, type SessionState } from './SessionState';
export type { AppError } from './AppError';
export { dayOfClock } from './dayOfClock';
