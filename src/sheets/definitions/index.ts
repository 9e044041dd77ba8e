// All worksheets, in the order of their tabs: the compiler notices a missing one.

import type { SheetDefinition } from '../schema/SheetDefinition';
import { goalsSheet } from './goals';
import { goalTreeSheet } from './goalTree';
import { peopleSheet } from './people';
import { settingsSheet } from './settings';

export const DEFINITIONS = {
  settings: settingsSheet,
  people: peopleSheet,
  goals: goalsSheet,
  goalTree: goalTreeSheet,
} as const satisfies Readonly<Record<string, SheetDefinition>>;

export type SheetKey = keyof typeof DEFINITIONS;

export const SHEETS: readonly SheetDefinition[] = Object.values(DEFINITIONS);

/** Names of all our tables, as Excel knows them. */
export const TABLE_NAMES: readonly string[] = SHEETS.flatMap((sheet) => sheet.tables.map(({ name }) => name));
