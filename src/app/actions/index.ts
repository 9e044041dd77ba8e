// All actions by name.

import { change } from './change';
import { create } from './create';
import { goToCell } from './goToCell';
import { look } from './look';
import { refresh } from './refresh';
import { remedy } from './remedy';
import { repair } from './repair';

export const ACTIONS = { create, refresh, change, look, goToCell, remedy, repair } as const;

export type ActionName = keyof typeof ACTIONS;
export type { Action, Environment } from './Action';
export type { Destination } from './goToCell';
