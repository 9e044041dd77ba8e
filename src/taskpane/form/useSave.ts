// Saves what a form holds, and knows one filling of it from the next.

import { useRef, useState } from 'react';
import type { Change, Session } from '../../app';

interface Save {
  readonly isSaving: boolean;
  /** Calls `saved` once it stands in the workbook, also where that turns out later. True where it was saved at once. */
  readonly save: (changes: readonly Change[], saved: () => void) => Promise<boolean>;
}

/** Until a form was saved, or is about something else (`of`), saving it again is the same wish, altered or not: after a silence of Excel its rows are not written twice. */
export function useSave(session: Pick<Session, 'change'>, of = ''): Save {
  const [isSaving, setSaving] = useState(false);
  const filling = useRef({ of });
  if (filling.current.of !== of) filling.current = { of };
  return {
    isSaving,
    save: async (changes, saved) => {
      const form = filling.current;
      const ended = (): void => {
        if (filling.current === form) filling.current = { of };
        saved();
      };
      setSaving(true);
      const done = await session.change(changes, ended, form);
      setSaving(false);
      if (done) ended();
      return done;
    },
  };
}
