// One tab at a time keeps the workbook in the browser: two that show the same one would write over each other.

const lock = 'coachbook.document';
/** Milliseconds another tab has to let go; one that is being reloaded is gone by then. */
const waitBeforeNoticeMs = 2_000;

export interface Turn {
  /** This tab is the one; it remains so until it is closed or gives up its turn. */
  readonly onTurn: () => void;
  /** Another tab has it and goes on; the turn comes when that one is closed. */
  readonly onWait: () => void;
}

/** Waits for its turn without end. A browser without locks lets every tab have it. Returns the way to give it up. */
export function takeTurn({ onTurn, onWait }: Turn): () => void {
  const { locks } = navigator as Partial<Navigator>;
  if (!locks) {
    onTurn();
    return () => undefined;
  }
  let release: () => void = () => undefined;
  const givenUp = new AbortController();
  const waiting = setTimeout(onWait, waitBeforeNoticeMs);
  locks
    .request(lock, { signal: givenUp.signal }, () => {
      clearTimeout(waiting);
      onTurn();
      return new Promise<void>((resolve) => {
        release = resolve;
      });
    })
    .catch(() => undefined);
  return () => {
    clearTimeout(waiting);
    givenUp.abort();
    release();
  };
}
