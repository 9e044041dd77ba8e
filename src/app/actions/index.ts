// All actions by name.

import { create } from './create';
import { goToCell } from './goToCell';
import { look } from './look';
import { refresh } from './refresh';

export const ACTIONS = { create, refresh, look, goToCell } as const;

export type ActionName = keyof typeof ACTIONS;
export type { Action, Environment } from './Action';
export type { Destination } from './goToCell';
