// For whom a copy is made, and what it leaves out unless one says otherwise.
import { CHOICES, type Choice } from '../model/choices';
import type { Part } from './parts';

export type Audience = Choice<'audience'>;

/** The coachee has all; the coach what the coachee shares; the sponsor mission, goals, status and timeline, and nothing that these can do without. Source: docs/method.md, "Sharing". */
export const LEFT_OUT_FOR: Readonly<Record<Audience, readonly Part[]>> = {
  coachee: [],
  coach: ['notes'],
  sponsor: CHOICES.part,
};
