// What a workbook and its pane say in English, beyond the words by which they are understood.
import { charts } from './charts';
import { findings } from './findings';
import { help } from './help';
import { pane } from './pane';
import { paneViews } from './paneViews';
import { paneWork } from './paneWork';
import { process } from './process';

export const texts = { ...charts, ...findings, ...help, ...pane, ...paneViews, ...paneWork, ...process } as const;
