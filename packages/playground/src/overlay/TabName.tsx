// The name of a sheet, written where its tab stands; what Excel does not take as a name stays there to be mended.

import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { HostError, type Host } from '@coachbook/excel-host';
import { LIMITS } from '@coachbook/workbook';
import type { Grid } from '../grid/Grid';
import { t } from '../t';
import { useBorrowedFocus } from './useBorrowedFocus';

interface Properties {
  readonly host: Host;
  readonly grid: Grid;
  readonly sheet: string;
  readonly onClose: () => void;
}

export function TabName({ host, grid, sheet, onClose }: Properties) {
  const [text, setText] = useState(sheet);
  const [wrong, setWrong] = useState<string>();
  const field = useRef<HTMLDivElement>(null);
  const leave = (): void => {
    onClose();
    grid.focus();
  };
  /** Whether the sheet has that name now. */
  const rename = (): boolean => {
    try {
      host.user.renameSheet(sheet, text);
      return true;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      setWrong(
        error.code === 'ItemAlreadyExists'
          ? t('page.tab.taken')
          : error.code === 'InvalidArgument'
            ? t('page.tab.wrong')
            : error.message,
      );
      return false;
    }
  };
  // Pressed elsewhere: the name is taken where it can be one, as in Excel, once the press is over: the grid begins anew with every change of the sheets.
  const takeLater = useCallback(() => {
    const over = new AbortController();
    const take = (): void => {
      over.abort();
      setTimeout(() => latest.current());
    };
    for (const end of ['pointerup', 'pointercancel'])
      window.addEventListener(end, take, { capture: true, signal: over.signal });
  }, []);
  const latest = useRef(() => undefined as void);
  useEffect(() => {
    latest.current = () => {
      if (rename()) onClose();
    };
  });
  useBorrowedFocus(field, takeLater, 'input');
  const onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape' || (event.key === 'Enter' && rename())) leave();
  };
  const box = grid.tabBox(sheet);
  if (!box) return null;
  return (
    <div ref={field} className="tab-name" style={{ left: box.left, top: box.top, height: box.height }}>
      {wrong !== undefined && <p role="alert">{wrong}</p>}
      <input
        aria-label={t('page.tab.name', { sheet })}
        aria-invalid={wrong !== undefined}
        value={text}
        maxLength={LIMITS.sheetName}
        size={Math.max(6, text.length)}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => {
          setText(target.value);
          setWrong(undefined);
        }}
        onKeyDown={onKey}
      />
    </div>
  );
}
