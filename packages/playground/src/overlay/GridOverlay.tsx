// Everything that is laid over the grid: charts, outline, choices, filters, prompts and notes.

import { useSyncExternalStore } from 'react';
import type { CellPlace, Host } from '@coachbook/excel-host';
import { ChartLayer } from '../charts/ChartLayer';
import type { Grid, GridEvents, Point } from '../grid/Grid';
import { refusing } from '../grid/refusing';
import { useCanvasBox } from './useCanvasBox';
import { CellHint } from './CellHint';
import { ChoiceList } from './ChoiceList';
import { DeleteSheet } from './DeleteSheet';
import { CellMenu } from './CellMenu';
import { FilterPanel } from './FilterPanel';
import { LinkEditor } from './LinkEditor';
import { NoteEditor } from './NoteEditor';
import { OutlineGutter } from './OutlineGutter';
import { TabMenu } from './TabMenu';
import { TabName } from './TabName';

const popups = { choices: ChoiceList, filter: FilterPanel, note: NoteEditor, link: LinkEditor };

/** What is open: over a cell, a menu of the cells, a menu of a tab, the name in it, the question before its sheet goes. */
export type Popup =
  | { readonly kind: keyof typeof popups; readonly place: CellPlace }
  | { readonly kind: 'menu'; readonly place: CellPlace; readonly point?: Point }
  | { readonly kind: 'tab'; readonly sheet: string; readonly point: Point }
  | { readonly kind: 'tabName' | 'tabDelete'; readonly sheet: string };

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
  const over = popup && 'place' in popup && popup.kind !== 'menu' ? popup : undefined;
  const at =
    over && over.place.sheet === view.sheet
      ? {
          left: view.x(over.place.column),
          right: view.x(over.place.column + 1),
          top: view.y(over.place.row),
          bottom: view.y(over.place.row + 1),
        }
      : undefined;
  const Popup = over && popups[over.kind];
  return (
    <>
      <div className={view.isMirrored ? 'grid-overlay turned' : 'grid-overlay'} style={box}>
        <ChartLayer host={host} frame={grid.frame} />
        {!popup && <CellHint host={host} grid={grid} view={view} />}
        {Popup && at && (
          <Popup
            key={`${over.place.row},${over.place.column}`}
            host={host}
            place={over.place}
            at={at}
            events={events}
            onClose={onClose}
          />
        )}
      </div>
      {popup?.kind === 'menu' && (
        <CellMenu
          host={host}
          grid={grid}
          place={popup.place}
          point={popup.point ?? under(grid, popup.place)}
          events={events}
          onClose={onClose}
        />
      )}
      {popup?.kind === 'tab' && (
        <TabMenu host={host} grid={grid} sheet={popup.sheet} point={popup.point} events={events} onClose={onClose} />
      )}
      {popup?.kind === 'tabName' && (
        <TabName key={popup.sheet} host={host} grid={grid} sheet={popup.sheet} onClose={onClose} />
      )}
      {popup?.kind === 'tabDelete' && (
        <DeleteSheet
          sheet={popup.sheet}
          onClose={onClose}
          onDelete={() => {
            onClose();
            refusing(events, () => host.user.deleteSheet(popup.sheet));
          }}
        />
      )}
      <OutlineGutter host={host} view={view} stage={stage} canvas={box} events={events} />
    </>
  );
}

/** Where a menu opens that no mouse asked for. */
function under(grid: Grid, { row, column }: CellPlace): Point {
  const box = grid.cellBox(row, column);
  return box ? { x: box.x + 10, y: box.y + box.height } : { x: 0, y: 0 };
}
