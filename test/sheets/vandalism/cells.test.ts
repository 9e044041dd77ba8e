// What people do to texts, numbers, days, ids and formulas.

import { sampled } from '../../sampled';
import { cellActs } from './cells';
import { describeActs } from './describeActs';

describeActs(sampled(cellActs, 3));
