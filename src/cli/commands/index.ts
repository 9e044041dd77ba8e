// All commands by name, in the order in which one meets them.

import type { Command } from '../Command';
import { check } from './check';
import { compare } from './compare';
import { distribute } from './distribute';
import { exportFile } from './export';
import { importFile } from './import';
import { merge } from './merge';
import { create } from './new';
import { portfolio } from './portfolio';
import { refresh } from './refresh';
import { repair } from './repair';
import { share } from './share';
import { template } from './template';

export const COMMANDS: Readonly<Record<string, Command>> = {
  new: create,
  check,
  refresh,
  repair,
  template,
  distribute,
  share,
  compare,
  merge,
  portfolio,
  export: exportFile,
  import: importFile,
};
