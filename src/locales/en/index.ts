// The English catalogue. It declares the keys for every language.
import { charts } from './charts';
import { cli } from './cli';
import { copies } from './copies';
import { exchange } from './exchange';
import { findings } from './findings';
import { help } from './help';
import { pane } from './pane';
import { paneViews } from './paneViews';
import { portfolio } from './portfolio';
import { process } from './process';
import { travel } from './travel';
import { words } from './words';

export const en = {
  ...words, ...help, ...charts, ...findings, ...process, ...pane, ...paneViews, ...cli, ...copies, ...exchange, ...travel, ...portfolio,
} as const;
