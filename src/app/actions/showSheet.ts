// Brings a sheet to the front, without touching what is selected on it.

import { showSheet as show } from '../../excel';
import type { Action } from './Action';

/** One request. Throws ItemNotFound where the sheet is gone. */
export const showSheet: Action<string, void> = {
  label: 'pane.action.showSheet',
  description: 'pane.action.showSheet.text',
  perform: ({ run }, sheet) => run((context) => show(context, sheet)),
};
