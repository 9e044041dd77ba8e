// Codes about resources and roles (step 5).
import { advice, error, warning } from './spec';

export const structureFindings = {
  'resource.gap': warning({ needed: 'number', available: 'number' }),
  'resource.ownerMissing': advice({}),
  'role.noAccountable': error({ name: 'text' }),
  'role.severalAccountable': error({ name: 'text', people: 'ids' }),
  'role.noResponsible': error({ name: 'text' }),
  'role.cellUnreadable': error({ letters: 'text' }),
  'role.cellSeveral': error({ letters: 'text' }),
  'role.cellTwice': error({ activity: 'text', person: 'text' }),
  'role.manyResponsible': advice({ name: 'text', count: 'number' }),
  'role.manyConsulted': advice({ name: 'text', count: 'number' }),
  'role.manyInformed': advice({ name: 'text', count: 'number' }),
  'role.nobodyInformed': advice({ name: 'text' }),
  'role.personWithout': warning({ name: 'text' }),
  'role.memberWithout': error({ name: 'text' }),
  'role.personEverywhere': warning({ name: 'text', count: 'number' }),
  'role.personAccountableForMuch': warning({ name: 'text', share: 'share' }),
  'role.personTooManyActivities': warning({ name: 'text', count: 'number' }),
  'role.overload': warning({ name: 'text', hours: 'number', capacity: 'number' }),
  'role.expectationMissing': advice({ name: 'text' }),
} as const;
