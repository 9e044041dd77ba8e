// Making a file on somebody's wish, and what there is to say about it.

import { useState } from 'react';
import type { Session, WaysOut } from '../../app';
import { ExchangeError } from '../../exchange';
import { useI18n, type I18n } from '../i18n/I18n';
import { deliverFile, kindOfFile, type Way } from './deliverFile';
import { useWaysOut } from './useWaysOut';

export interface MadeFile {
  readonly bytes: Uint8Array;
  /** With its ending. */
  readonly name: string;
}

export interface Told {
  readonly intent: 'good' | 'bad';
  readonly text: string;
  /** The text of a file that is one, for where no file arrives; `isAll`: no file was made of it. */
  readonly saved?: { readonly name: string; readonly text: string; readonly isAll: boolean };
}

export interface Delivery {
  readonly isBusy: boolean;
  readonly told: Told | undefined;
  /** How files can go in this Excel. */
  readonly ways: WaysOut;
  /** True where it went. */
  readonly deliver: (make: () => MadeFile | Promise<MadeFile>, way: Way) => Promise<boolean>;
  /** For when what was said is true no more. */
  readonly forget: () => void;
}

export function useDelivery(session: Pick<Session, 'openWorkbook'>): Delivery {
  const { t } = useI18n();
  const ways = useWaysOut();
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState<Told>();
  const deliver: Delivery['deliver'] = async (make, way) => {
    if (isBusy) return false;
    setBusy(true);
    setTold(undefined);
    // Lets the page say so before it computes.
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    try {
      const { bytes, name } = await make();
      const outcome = await deliverFile(session, ways, bytes, name, way);
      const kind = kindOfFile(name);
      const saved =
        outcome !== 'opened' && kind === 'text'
          ? { saved: { name, text: new TextDecoder().decode(bytes), isAll: outcome === 'shown' } }
          : {};
      setTold({
        intent: outcome === 'notOpened' ? 'bad' : 'good',
        text: t(`paneExchange.${outcome}`, { name, kind, where: ways.opens }),
        ...saved,
      });
      return outcome !== 'notOpened';
    } catch (error) {
      setTold({ intent: 'bad', text: describeDeliveryError(error, t) });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, told, ways, deliver, forget: () => setTold(undefined) };
}

/** What went wrong, and what it means for the workbook. */
export function describeDeliveryError(error: unknown, t: I18n['t']): string {
  if (error instanceof ExchangeError) return t(error.key, error.params);
  if (error instanceof Error && error.name === 'ChunkLoadError') return t('pane.error.offline');
  return t('paneExchange.failed', { detail: error instanceof Error ? error.message : String(error) });
}
