// All actions by name.

import { change } from './change';
import { create } from './create';
import { goToCell } from './goToCell';
import { look } from './look';
import { openWorkbook } from './openWorkbook';
import { refresh } from './refresh';
import { remedy } from './remedy';
import { repair } from './repair';
import { settleUnfinished } from './settleUnfinished';
import { showSheet } from './showSheet';
import { takeBack } from './takeBack';
import { timeline } from './timeline';

export const ACTIONS = {
  create,
  refresh,
  change,
  look,
  goToCell,
  remedy,
  takeBack,
  repair,
  settleUnfinished,
  showSheet,
  timeline,
  openWorkbook,
} as const;

export type ActionName = keyof typeof ACTIONS;
export type { Action } from './Action';
export type { Environment, Stage } from '../Environment';
export type { Destination } from './goToCell';
