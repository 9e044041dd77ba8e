// The English catalogue. It declares the keys for every language.
import { boards } from './boards';
import { charts } from './charts';
import { choices } from './choices';
import { cli } from './cli';
import { columns } from './columns';
import { computed } from './computed';
import { copies } from './copies';
import { exchange } from './exchange';
import { findings } from './findings';
import { frame } from './frame';
import { help } from './help';
import { pane } from './pane';
import { paneViews } from './paneViews';
import { portfolio } from './portfolio';
import { process } from './process';
import { settings } from './settings';
import { sheets } from './sheets';
import { travel } from './travel';

export const en = {
  ...sheets, ...columns, ...help, ...computed, ...choices, ...settings, ...frame, ...boards, ...charts, ...findings, ...process, ...pane, ...paneViews, ...cli, ...copies, ...exchange, ...travel, ...portfolio,
} as const;
