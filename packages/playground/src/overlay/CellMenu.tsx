// What can be done with the selected cells, rows or columns.

import { MenuDivider, MenuItem } from '@fluentui/react-components';
import type { CellPlace, Host } from '@coachbook/excel-host';
import { LIMITS } from '@coachbook/workbook';
import { copyByMenu, paste, readClipboard, type PasteKind } from '../clipboard/clipboard';
import type { Grid, GridEvents, Point } from '../grid/Grid';
import { refusing } from '../grid/refusing';
import { rowsAndColumns } from '../grid/rowsAndColumns';
import { t } from '../t';
import { freezeChoices } from './freezeChoices';
import { PointMenu } from './PointMenu';

interface Properties {
  readonly host: Host;
  readonly grid: Grid;
  readonly place: CellPlace;
  readonly point: Point;
  readonly events: GridEvents;
  readonly onClose: () => void;
}

export function CellMenu({ host, grid, place, point, events, onClose }: Properties) {
  const cursor = grid.selection.current();
  const { sheet, area, areas } = cursor;
  const { user } = host;
  const lines = rowsAndColumns(host, cursor);
  const act = (run: () => void) => (): void => {
    onClose();
    grid.focus();
    refusing(events, run);
  };
  /** The menu goes first, and takes with it what is open. */
  const afterwards = (open: () => void): void => void setTimeout(open, 50);
  const pasteAs = (kind: PasteKind) =>
    act(() => void readClipboard().then((content) => refusing(events, () => paste(host, content, cursor, kind))));
  const wholeColumns = lines.kind === 'Columns';
  const wholeRows = area.left === 0 && area.right === LIMITS.columns - 1;
  const count = { count: lines.count };
  const data = host.snapshot().sheets.find(({ name }) => name === sheet);
  const showRows = (): void => {
    for (const { index, hidden } of data?.rows ?? [])
      if (hidden && index >= area.top && index <= area.bottom) user.resizeRows(sheet, index, index, 20);
  };
  const showColumns = (): void => {
    for (const { first, last, hidden } of data?.columns ?? [])
      if (hidden && first <= area.right && last >= area.left)
        user.resizeColumns(sheet, Math.max(first, area.left), Math.min(last, area.right), 64);
  };
  return (
    <PointMenu at={point} label={t('page.menu')} onClose={onClose}>
      <MenuItem onClick={act(() => copyByMenu(host, cursor, 'cut'))}>{t('page.menu.cut')}</MenuItem>
      <MenuItem onClick={act(() => copyByMenu(host, cursor, 'copy'))}>{t('page.menu.copy')}</MenuItem>
      <MenuItem onClick={pasteAs('all')}>{t('page.menu.paste')}</MenuItem>
      <MenuItem onClick={pasteAs('values')}>{t('page.menu.pasteValues')}</MenuItem>
      <MenuDivider />
      <MenuItem onClick={act(lines.insert)}>{t(`page.menu.insert${lines.kind}`, count)}</MenuItem>
      <MenuItem onClick={act(lines.remove)}>{t(`page.menu.delete${lines.kind}`, count)}</MenuItem>
      <MenuItem onClick={act(() => user.clear(sheet, areas))}>{t('page.menu.clear')}</MenuItem>
      {wholeRows && !wholeColumns && (
        <MenuItem onClick={act(() => user.resizeRows(sheet, area.top, area.bottom, 0))}>
          {t('page.menu.hideRows')}
        </MenuItem>
      )}
      {wholeRows && !wholeColumns && <MenuItem onClick={act(showRows)}>{t('page.menu.showRows')}</MenuItem>}
      {wholeColumns && !wholeRows && (
        <MenuItem onClick={act(() => user.resizeColumns(sheet, area.left, area.right, 0))}>
          {t('page.menu.hideColumns')}
        </MenuItem>
      )}
      {wholeColumns && !wholeRows && <MenuItem onClick={act(showColumns)}>{t('page.menu.showColumns')}</MenuItem>}
      <MenuDivider />
      <MenuItem onClick={() => afterwards(() => events.openNote(place))}>{t('page.menu.note')}</MenuItem>
      <MenuItem onClick={() => afterwards(() => events.openLink(place))}>{t('page.menu.link')}</MenuItem>
      {freezeChoices(host, cursor)
        .filter(({ key }) => key === 'page.freeze.here' || key === 'page.freeze.none')
        .map(({ key, run }) => (
          <MenuItem key={key} onClick={act(run)}>
            {t(key)}
          </MenuItem>
        ))}
    </PointMenu>
  );
}
