// The English catalogue. It declares the keys for every language.
import { charts } from './charts';
import { choices } from './choices';
import { columns } from './columns';
import { computed } from './computed';
import { frame } from './frame';
import { help } from './help';
import { settings } from './settings';
import { sheets } from './sheets';

export const en = { ...sheets, ...columns, ...help, ...computed, ...choices, ...settings, ...frame, ...charts } as const;
