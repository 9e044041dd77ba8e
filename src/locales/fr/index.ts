// The French catalogue, with every key of the English one.
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

export const fr = {
  ...words, ...help, ...charts, ...findings, ...process, ...pane, ...paneViews, ...cli, ...copies, ...exchange, ...travel, ...portfolio,
};
