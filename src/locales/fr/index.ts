// The French catalogue, with every key of the English one.
import { choices } from './choices';
import { columns } from './columns';
import { computed } from './computed';
import { settings } from './settings';
import { sheets } from './sheets';

export const fr = { ...sheets, ...columns, ...computed, ...choices, ...settings };
