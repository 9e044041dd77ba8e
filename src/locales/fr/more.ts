// What is said in French only where somebody asks for it: on the command line, on the pane's start screen and in its views, and where plans, copies and templates travel.
import { cli } from './cli';
import { copies } from './copies';
import { exchange } from './exchange';
import { paneReturned } from './paneReturned';
import { paneSettings } from './paneSettings';
import { paneStart } from './paneStart';
import { paneTravel } from './paneTravel';
import { paneViews } from './paneViews';
import { paneWork } from './paneWork';
import { portfolio } from './portfolio';
import { selftest } from './selftest';
import { travel } from './travel';

export const more = {
  ...cli,
  ...copies,
  ...exchange,
  ...paneReturned,
  ...paneSettings,
  ...paneStart,
  ...paneTravel,
  ...paneViews,
  ...paneWork,
  ...portfolio,
  ...selftest,
  ...travel,
} as const;
