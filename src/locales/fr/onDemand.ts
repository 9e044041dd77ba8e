// What is said in French only where somebody asks for it: on the command line, on the pane's start screen and in its views, and where plans, copies and templates travel.
import { cli } from './cli';
import { commands } from './commands';
import { exchange } from './exchange';
import { templates } from './templates';
import { sharing } from './sharing';

import { paneReturned } from './paneReturned';
import { paneSettings } from './paneSettings';
import { paneStart } from './paneStart';
import { paneExchange } from './paneExchange';
import { paneViews } from './paneViews';
import { paneWork } from './paneWork';
import { portfolio } from './portfolio';
import { selftest } from './selftest';

export const onDemand = {
  ...cli,
  ...commands,
  ...exchange,
  ...templates,
  ...sharing,

  ...paneReturned,
  ...paneSettings,
  ...paneStart,
  ...paneExchange,
  ...paneViews,
  ...paneWork,
  ...portfolio,
  ...selftest,
} as const;
