// The place of the grid: loads it when the page stands, and lays everything else over it.

import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Host } from '@coachbook/excel-host';
import type { Grid, GridEvents } from '../grid/Grid';
import { t } from '../t';
import { useIsDark } from './useTheme';
import type { GridOverlay as OverlayType, Popup } from '../overlay/GridOverlay';

interface Properties {
  readonly host: Host;
  readonly events: Pick<GridEvents, 'refused' | 'rejected'>;
  readonly onGrid: (grid: Grid | undefined) => void;
  readonly waiting: ReactNode;
}

interface Loaded {
  readonly grid: Grid;
  readonly Overlay: typeof OverlayType;
}

export function GridStage({ host, events, onGrid, waiting }: Properties) {
  const stage = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<Loaded>();
  const [popup, setPopup] = useState<Popup>();
  const all = useMemo<GridEvents>(
    () => ({
      ...events,
      openChoices: (place) => setPopup({ kind: 'choices', place }),
      openFilter: (place) => setPopup({ kind: 'filter', place }),
      openNote: (place) => setPopup({ kind: 'note', place }),
      openLink: (place) => setPopup({ kind: 'link', place }),
      openMenu: (place, point) => setPopup({ kind: 'menu', place, ...(point ? { point } : {}) }),
      openTabMenu: (sheet, point) => setPopup({ kind: 'tab', sheet, point }),
      openTabName: (sheet) => setPopup({ kind: 'tabName', sheet }),
      openTabDelete: (sheet) => setPopup({ kind: 'tabDelete', sheet }),
    }),
    [events],
  );

  // The grid's own bars follow the page; its cells do not.
  const isDark = useIsDark();
  const grid = loaded?.grid;
  const close = useCallback(() => {
    setPopup(undefined);
    // What took the keys is gone with them; a part of the page that has them keeps them.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) grid?.focus();
    });
  }, [grid]);

  useEffect(() => {
    let isGone = false;
    let grid: Grid | undefined;
    void import('../gridChunk').then(async ({ createGrid, GridOverlay }) => {
      if (isGone || !container.current) return;
      grid = await createGrid(container.current, host, all);
      if (isGone) return grid.dispose();
      setLoaded({ grid, Overlay: GridOverlay });
      onGrid(grid);
    });
    return () => {
      isGone = true;
      onGrid(undefined);
      setLoaded(undefined);
      grid?.dispose();
    };
  }, [host, all, onGrid]);

  return (
    <div ref={stage} className="stage" data-part="grid">
      <div
        ref={container}
        className={`grid-container${isDark ? ' univer-dark' : ''}`}
        role="application"
        aria-label={t('page.spreadsheet')}
        tabIndex={-1}
      />
      {loaded && stage.current ? (
        <loaded.Overlay
          host={host}
          grid={loaded.grid}
          stage={stage.current}
          popup={popup}
          events={all}
          onClose={close}
        />
      ) : (
        <div className="waiting">{waiting}</div>
      )}
    </div>
  );
}
