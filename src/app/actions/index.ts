// All actions by name.

import { change } from './change';
import { create } from './create';
import { goToCell } from './goToCell';
import { load } from './load';
import { openWorkbook } from './openWorkbook';
import { refresh } from './refresh';
import { remedy } from './remedy';
import { repair } from './repair';
import { resolveUnfinished } from './resolveUnfinished';
import { showSheet } from './showSheet';
import { undo } from './undo';
import { timeline } from './timeline';

export const ACTIONS = {
  create,
  refresh,
  change,
  load,
  goToCell,
  remedy,
  undo,
  repair,
  resolveUnfinished,
  showSheet,
  timeline,
  openWorkbook,
} as const;

export type ActionName = keyof typeof ACTIONS;
export type { Action } from './Action';
export type { Environment, Stage } from '../Environment';
export type { Destination } from './goToCell';
