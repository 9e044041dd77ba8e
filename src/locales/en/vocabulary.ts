// The words by which a workbook in English is understood: names of sheets, headers, labels, choices, and what lists of others call their columns. Every reader needs those of every language.
import { overviews } from './overviews';
import { choices } from './choices';
import { columns } from './columns';
import { computed } from './computed';
import { frame } from './frame';
import { lists } from './lists';
import { settings } from './settings';
import { sheets } from './sheets';

export const vocabulary = {
  ...overviews,
  ...choices,
  ...columns,
  ...computed,
  ...frame,
  ...lists,
  ...settings,
  ...sheets,
} as const;
