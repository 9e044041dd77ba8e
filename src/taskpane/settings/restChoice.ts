// After how long a rest cells are written by themselves: a habit of whoever sits here, kept by the browser and not in the workbook.

import { DEFAULT_IDLE } from '../../app';

const name = 'coachbook.rest';

/** Minutes; 0 is never. */
export const RESTS = [1, 5, 15, 60, 0] as const;
type Rest = (typeof RESTS)[number];

const usual: Rest = (DEFAULT_IDLE / 60_000) as Rest;

/** What the browser keeps, if it keeps anything: it may refuse even to be asked. */
type Keep = () => Pick<Storage, 'getItem' | 'setItem'>;

/** Add-ins on the web share their browser's storage by partitions (Microsoft, "Persist add-in state and settings"). */
const keyOf = (): string =>
  `${(typeof Office === 'undefined' ? undefined : Office.context?.partitionKey) ?? ''}${name}`;

export function readRest(keep: Keep = () => localStorage): Rest {
  try {
    const kept = keep().getItem(keyOf());
    return RESTS.find((rest) => String(rest) === kept) ?? usual;
  } catch {
    return usual;
  }
}

/** False where the browser does not keep it: then it holds until the pane is closed. */
export function keepRest(rest: Rest, keep: Keep = () => localStorage): boolean {
  try {
    keep().setItem(keyOf(), String(rest));
    return true;
  } catch {
    return false;
  }
}

export const millisecondsOf = (rest: Rest): number => rest * 60_000;
