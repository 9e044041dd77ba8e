// The marks of progress, and which of several is the worst.

/** From best to worst. done ✔, notStarted and noData ○, onTrack ●, stale ◷, atRisk ▲, late ■: never colour alone. */
export const STATUSES = ['done', 'notStarted', 'onTrack', 'noData', 'stale', 'atRisk', 'late'] as const;

export type Status = (typeof STATUSES)[number];

/**
 * The worst of several, which is the status of their parent; `noData` where there are none.
 * Where some are done and the rest not started, work is under way: on track.
 */
export function worstStatus(statuses: readonly Status[]): Status {
  let worst = -1;
  let best: number = STATUSES.length;
  for (const status of statuses) {
    const rank = STATUSES.indexOf(status);
    worst = Math.max(worst, rank);
    best = Math.min(best, rank);
  }
  const status = STATUSES[worst] ?? 'noData';
  return status === 'notStarted' && best === STATUSES.indexOf('done') ? 'onTrack' : status;
}
