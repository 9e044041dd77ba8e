// Labels of a date axis: whole months apart, about six of them.

import { dayNumber, type Day } from '../../domain';

const month = 30.5;
const labels = 6;

/** Days between two labels for that stretch of time; two months where it is not known. */
export function monthSteps(from: Day | undefined, to: Day | undefined): number {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const months =
    first === undefined || last === undefined || last <= first
      ? 2
      : Math.max(1, Math.ceil((last - first) / month / labels));
  return Math.round(months * month);
}
