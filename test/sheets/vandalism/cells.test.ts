// What people do to texts, numbers, days, ids and formulas.

import { cellActs } from './cells';
import { describeActs } from './describeActs';

describeActs(cellActs);
