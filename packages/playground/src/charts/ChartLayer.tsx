// All charts and pictures of the sheet in front, laid over the grid where their cells are.

import { useCallback, useSyncExternalStore } from 'react';
import type { Host, HostChange } from '@coachbook/excel-host';
import type { Anchor, SheetData } from '@coachbook/workbook';
import type { FrameView, GridFrame } from '../grid/GridFrame';
import { useHost } from '../useHost';
import { ChartPanel, type Box } from './ChartPanel';

interface Properties {
  readonly host: Host;
  readonly frame: GridFrame;
}

let version = 0;
const inFront = (host: Host) => {
  const { sheets, activeSheet } = host.snapshot();
  return { sheet: sheets.find(({ name }) => name === activeSheet), version: ++version };
};
const redraws = ({ workbook, sheets }: HostChange): boolean =>
  workbook.size > 0 || sheets.some(({ aspects }) => [...aspects].some((aspect) => aspect !== 'selection'));

export function ChartLayer({ host, frame }: Properties) {
  const view = useSyncExternalStore(frame.subscribe, frame.current);
  const front = useHost(host, inFront, redraws);
  const move = useCallback(
    (sheet: SheetData, name: string, anchor: Anchor, zoom: number, by: Box) => {
      const at = sheetBox(host, sheet.name, anchor);
      host.user.moveChart(sheet.name, name, {
        left: Math.max(0, at.left + by.left / zoom),
        top: Math.max(0, at.top + by.top / zoom),
        width: Math.max(80, at.width + by.width / zoom),
        height: Math.max(60, at.height + by.height / zoom),
      });
    },
    [host],
  );
  const { sheet } = front;
  if (!sheet || view.sheet !== sheet.name) return null;
  return panesOf(view).map((pane) => (
    <div
      key={pane.name}
      className="chart-pane"
      style={{ left: pane.left, top: pane.top, width: pane.right - pane.left, height: pane.bottom - pane.top }}
    >
      {sheet.charts.map((chart) => {
        const box = boxIn(view, pane, chart.anchor);
        return (
          box && (
            <ChartPanel
              key={chart.name}
              host={host}
              chart={chart}
              version={front.version}
              box={box.box}
              isMirrored={view.isMirrored}
              isContinued={!box.isFirst}
              onMove={({ x, y, width, height }) =>
                move(sheet, chart.name, chart.anchor, view.zoom, { left: x, top: y, width, height })
              }
            />
          )
        );
      })}
      {sheet.images.map((image) => {
        const box = boxIn(view, pane, image.anchor);
        return (
          box && (
            <img
              key={image.name}
              className="sheet-image"
              alt={box.isFirst ? (image.altText ?? '') : ''}
              src={`data:image/${image.type};base64,${image.content}`}
              style={box.box}
            />
          )
        );
      })}
    </div>
  ));
}

/** A part of the grid that scrolls by itself. */
interface PaneView {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly scrollX: number;
  readonly scrollY: number;
}

/** Up to four panes, the scroll bars left free. */
function panesOf({
  left,
  top,
  frozenRight,
  frozenBottom,
  width,
  height,
  scrollX,
  scrollY,
}: FrameView): readonly PaneView[] {
  const across = [
    { name: 'frozen', left, right: frozenRight, scrollX: 0 },
    { name: 'free', left: frozenRight, right: Math.max(frozenRight, width - 12), scrollX },
  ];
  const down = [
    { name: 'frozen', top, bottom: frozenBottom, scrollY: 0 },
    { name: 'free', top: frozenBottom, bottom: Math.max(frozenBottom, height - 12), scrollY },
  ];
  return down
    .flatMap((rows) => across.map((columns) => ({ ...rows, ...columns, name: `${rows.name}-${columns.name}` })))
    .filter((pane) => pane.right > pane.left && pane.bottom > pane.top);
}

/**
 * Where something stands in a pane; undefined when that pane never shows it. As in Excel, what lies across a frozen edge is seen in
 * each pane by that pane's own scrolling; `isFirst` tells the pane that holds its upper left corner.
 */
function boxIn(
  view: FrameView,
  pane: PaneView,
  { from, to }: Anchor,
): { readonly box: Box; readonly isFirst: boolean } | undefined {
  const [near, far] = [view.unscrolled(from), view.unscrolled(to)];
  const [isFrozenX, isFrozenY] = [pane.left < view.frozenRight, pane.top < view.frozenBottom];
  if (isFrozenX ? near.x >= view.frozenRight : far.x <= view.frozenRight) return undefined;
  if (isFrozenY ? near.y >= view.frozenBottom : far.y <= view.frozenBottom) return undefined;
  return {
    box: {
      left: near.x - pane.scrollX - pane.left,
      top: near.y - pane.scrollY - pane.top,
      width: far.x - near.x,
      height: far.y - near.y,
    },
    isFirst: isFrozenX === near.x < view.frozenRight && isFrozenY === near.y < view.frozenBottom,
  };
}

/** Pixels of the unzoomed sheet from its upper left corner. */
function sheetBox({ view }: Host, sheet: string, { from, to }: Anchor): Box {
  const x = (column: number): number =>
    Array.from({ length: column }, (_, i) => view.columnWidth(sheet, i)).reduce((sum, width) => sum + width, 0);
  const y = (row: number): number =>
    Array.from({ length: row }, (_, i) => view.rowHeight(sheet, i)).reduce((sum, height) => sum + height, 0);
  const [left, top] = [x(from.column) + from.x, y(from.row) + from.y];
  return { left, top, width: x(to.column) + to.x - left, height: y(to.row) + to.y - top };
}
