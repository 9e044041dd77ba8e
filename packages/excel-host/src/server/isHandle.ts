// Telling a handle from a plain argument.

import type { Handle } from './Handle';

export function isHandle(value: unknown): value is Handle {
  return typeof value === 'object' && value !== null && 'type' in value && 'isNull' in value && 'ref' in value;
}
