// The session: what a pane holds on to.

export { createSession, type Session, type SessionOptions } from './createSession';
export type { Activity, Phase, SessionState } from './SessionState';
export type { Trouble, TroubleKind } from './Trouble';
export { dayOfClock } from './dayOfClock';
