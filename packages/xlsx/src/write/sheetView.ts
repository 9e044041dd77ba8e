// How a sheet is shown: gridlines, zoom, what stays in view, and where the selection is.

import { areaAddress, cellAddress, type SheetData } from '@coachbook/workbook';
import { element } from '../xml/element';

export function sheetView(sheet: SheetData, active: boolean): string {
  const { freeze, selection } = sheet;
  const rows = freeze?.rows ?? 0;
  const columns = freeze?.columns ?? 0;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : columns > 0 ? 'topRight' : undefined;
  const panes =
    pane === undefined
      ? ''
      : element('pane', {
          xSplit: columns || undefined,
          ySplit: rows || undefined,
          topLeftCell: cellAddress(rows, columns),
          activePane: pane,
          state: 'frozen',
        });
  const selected = element('selection', {
    pane,
    activeCell: cellAddress(selection.top, selection.left),
    sqref: areaAddress(selection),
  });
  const view = element(
    'sheetView',
    {
      showGridLines: sheet.gridlines ? undefined : false,
      showRowColHeaders: sheet.headings ? undefined : false,
      rightToLeft: sheet.rightToLeft || undefined,
      tabSelected: active || undefined,
      zoomScale: sheet.zoom === 100 ? undefined : sheet.zoom,
      zoomScaleNormal: sheet.zoom === 100 ? undefined : sheet.zoom,
      workbookViewId: 0,
    },
    panes + selected,
  );
  return element('sheetViews', {}, view);
}
