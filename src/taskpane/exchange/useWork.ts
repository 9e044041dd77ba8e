// Work in many parts: how far it is, and a way to stop it.

import { useEffect, useRef, useState } from 'react';

export interface Progress {
  readonly done: number;
  readonly all: number;
}

interface Work {
  /** Undefined while there is none. */
  readonly progress: Progress | undefined;
  readonly stop: () => void;
  /** `work` tells after each part, and looks at the signal before the next. Undefined where somebody stopped it; throws what it throws. */
  readonly run: <T>(
    all: number,
    work: (tell: (done: number) => void, signal: AbortSignal) => Promise<T>,
  ) => Promise<T | undefined>;
}

/** One at a time; what is left behind stops. */
export function useWork(): Work {
  const [progress, setProgress] = useState<Progress>();
  const current = useRef<AbortController>(undefined);
  useEffect(() => () => current.current?.abort(), []);
  return {
    progress,
    stop: () => current.current?.abort(),
    run: async (all, work) => {
      const controller = new AbortController();
      current.current = controller;
      setProgress({ done: 0, all });
      try {
        return await work((done) => setProgress({ done, all }), controller.signal);
      } catch (error) {
        if (controller.signal.aborted) return undefined;
        throw error;
      } finally {
        setProgress(undefined);
      }
    },
  };
}
