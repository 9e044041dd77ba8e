// Everything that is laid over the grid: charts, outline, choices, filters, prompts and notes.

import { useSyncExternalStore } from 'react';
import type { Host } from '../../host';
import { ChartLayer } from '../charts/ChartLayer';
import type { Grid, GridEvents, Place } from '../grid/Grid';
import { useCanvasBox } from './useCanvasBox';
import { CellHint } from './CellHint';
import { ChoiceList } from './ChoiceList';
import { FilterPanel } from './FilterPanel';
import { NoteEditor } from './NoteEditor';
import { OutlineGutter } from './OutlineGutter';

const popups = { choices: ChoiceList, filter: FilterPanel, note: NoteEditor };

/** What is open over a cell. */
export type Popup = { readonly kind: keyof typeof popups; readonly place: Place };

interface Properties {
  readonly host: Host;
  readonly grid: Grid;
  readonly stage: HTMLElement;
  readonly popup: Popup | undefined;
  readonly events: GridEvents;
  readonly onClose: () => void;
}

export function GridOverlay({ host, grid, stage, popup, events, onClose }: Properties) {
  const view = useSyncExternalStore(grid.frame.subscribe, grid.frame.current);
  const box = useCanvasBox(grid.frame, stage);
  if (view.sheet === '' || !box) return null;
  const at = popup && popup.place.sheet === view.sheet
    ? { left: view.x(popup.place.column), right: view.x(popup.place.column + 1), top: view.y(popup.place.row), bottom: view.y(popup.place.row + 1) }
    : undefined;
  const Popup = popup && popups[popup.kind];
  return (
    <>
      <div className="grid-overlay" style={box}>
        <ChartLayer host={host} frame={grid.frame} />
        {!popup && <CellHint host={host} grid={grid} view={view} />}
        {Popup && at && <Popup key={`${popup.place.row},${popup.place.column}`} host={host} place={popup.place} at={at} events={events} onClose={onClose} />}
      </div>
      <OutlineGutter host={host} view={view} stage={stage} canvas={box} events={events} />
    </>
  );
}
