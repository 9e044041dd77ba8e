// The words by which a workbook in English is understood: names of sheets, headers, labels, choices. Every reader needs those of every language.
import { boards } from './boards';
import { choices } from './choices';
import { columns } from './columns';
import { computed } from './computed';
import { frame } from './frame';
import { settings } from './settings';
import { sheets } from './sheets';

export const words = { ...boards, ...choices, ...columns, ...computed, ...frame, ...settings, ...sheets } as const;
