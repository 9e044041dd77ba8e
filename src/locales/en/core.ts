// What a workbook and its pane say in English, beyond the words by which they are understood.
import { charts } from './charts';
import { findings } from './findings';
import { help } from './help';
import { pane } from './pane';
import { process } from './process';

export const core = { ...charts, ...findings, ...help, ...pane, ...process } as const;
