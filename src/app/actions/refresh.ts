// Brings the computed parts of the workbook up to date with what people typed.

import type { Recomputed } from '../recompute';
import { refresh as refreshWorkbook } from '../refresh';
import type { Action } from './Action';

export const refresh: Action<void, Recomputed> = {
  label: 'pane.action.refresh',
  description: 'pane.action.refresh.text',
  perform: (environment) => refreshWorkbook(environment.run, environment.today(), environment),
};
