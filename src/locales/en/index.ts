// The English catalogue. It declares the keys for every language.
import { choices } from './choices';
import { columns } from './columns';
import { computed } from './computed';
import { settings } from './settings';
import { sheets } from './sheets';

export const en = { ...sheets, ...columns, ...computed, ...choices, ...settings } as const;
