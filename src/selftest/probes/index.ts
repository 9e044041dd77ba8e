// The registry of probes, in the order in which they are run.

import type { Probe } from '../model/Probe';
import { absent } from './absent';
import { beyondSheets } from './beyondSheets';
import { cells } from './cells';
import { charts } from './charts';
import { events } from './events';
import { print } from './print';
import { rules } from './rules';
import { sheets } from './sheets';
import { styles } from './styles';
import { tables } from './tables';

export const PROBES: readonly Probe[] = [
  ...absent,
  ...cells,
  ...styles,
  ...rules,
  ...tables,
  ...charts,
  ...print,
  ...sheets,
  ...events,
  ...beyondSheets,
];
