// Making a file on somebody's wish, and what there is to say about it.

import { useState } from 'react';
import type { Session } from '../../app';
import { ExchangeError } from '../../exchange';
import { useWords, type Words } from '../words/Words';
import { openOrSave } from './openOrSave';

export interface MadeFile {
  readonly bytes: Uint8Array;
  /** With its ending. */
  readonly name: string;
}

export interface Told {
  readonly intent: 'good' | 'bad';
  readonly text: string;
  /** What was saved as text, for where no file arrives. */
  readonly saved?: { readonly name: string; readonly text: string };
}

export interface Delivery {
  readonly isBusy: boolean;
  readonly told: Told | undefined;
  readonly deliver: (make: () => MadeFile | Promise<MadeFile>, way: 'open' | 'save') => Promise<void>;
  /** For when what was said is true no more. */
  readonly forget: () => void;
}

/** Endings of files that are text. */
const asText = /\.(csv|ics|xml)$/i;

export function useDelivery(session: Pick<Session, 'openWorkbook'>): Delivery {
  const { say } = useWords();
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState<Told>();
  const deliver: Delivery['deliver'] = async (make, way) => {
    if (isBusy) return;
    setBusy(true);
    setTold(undefined);
    // Lets the page say so before it computes.
    await new Promise((resolve) => { setTimeout(resolve); });
    try {
      const { bytes, name } = await make();
      const outcome = await openOrSave(session, bytes, name, way);
      const saved = outcome !== 'opened' && asText.test(name) ? { saved: { name, text: new TextDecoder().decode(bytes) } } : {};
      setTold({ intent: 'good', text: say(`paneTravel.${outcome}`, { name }), ...saved });
    } catch (error) {
      setTold({ intent: 'bad', text: errorInWords(error, say) });
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, told, deliver, forget: () => setTold(undefined) };
}

/** What went wrong, and what it means for the workbook. */
export function errorInWords(error: unknown, say: Words['say']): string {
  if (error instanceof ExchangeError) return say(error.key, error.params);
  if (error instanceof Error && error.name === 'ChunkLoadError') return say('pane.error.offline');
  return say('paneTravel.failed', { detail: error instanceof Error ? error.message : String(error) });
}
