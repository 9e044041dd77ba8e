// The session: what a pane holds on to.

export { createSession, DEFAULT_IDLE, type Session, type SessionOptions } from './createSession';
export { type Activity, type SessionState } from './SessionState';
export type { Trouble } from './Trouble';
export { dayOfClock } from './dayOfClock';
