// What can be done with a sheet, from its tab.

import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { Host } from '@coachbook/excel-host';
import type { Color } from '@coachbook/workbook';
import type { Grid, GridEvents, Point } from '../grid/Grid';
import { refusing } from '../grid/refusing';
import { t } from '../t';
import { palette, Swatch } from './palette';
import { PointMenu } from './PointMenu';

interface Properties {
  readonly host: Host;
  readonly grid: Grid;
  readonly sheet: string;
  readonly point: Point;
  readonly events: GridEvents;
  readonly onClose: () => void;
}

export function TabMenu({ host, grid, sheet, point, events, onClose }: Properties) {
  const { user } = host;
  const { sheets } = host.snapshot();
  const index = sheets.findIndex(({ name }) => name === sheet);
  const act = (run: () => void) => (): void => {
    onClose();
    grid.focus();
    refusing(events, run);
  };
  /** The menu goes first, and takes with it what is open. */
  const afterwards = (open: () => void) => (): void => {
    onClose();
    setTimeout(open, 50);
  };
  const remove =
    host.view.usedArea(sheet) || sheets[index]?.charts.length
      ? afterwards(() => events.openTabDelete(sheet))
      : act(() => user.deleteSheet(sheet));
  const isShown = (at: number): boolean => sheets[at]?.visibility === 'visible';
  const before = sheets.findLastIndex((_, at) => at < index && isShown(at));
  const after = sheets.findIndex((_, at) => at > index && isShown(at));
  const isLast = before < 0 && after < 0;
  const color = (next: Color | null) => act(() => user.colorTab(sheet, next));
  return (
    <PointMenu at={point} label={t('page.tab', { sheet })} onClose={onClose}>
      <MenuItem onClick={act(() => void user.addSheet(undefined, index))}>{t('page.tab.insert')}</MenuItem>
      <MenuItem onClick={afterwards(() => events.openTabName(sheet))}>{t('page.tab.rename')}</MenuItem>
      <MenuItem onClick={act(() => void user.copySheet(sheet))}>{t('page.tab.copy')}</MenuItem>
      <MenuItem disabled={isLast} onClick={remove}>
        {t('page.tab.delete')}
      </MenuItem>
      <MenuDivider />
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuItem>{t('page.tab.color')}</MenuItem>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={color(null)}>{t('page.tab.noColor')}</MenuItem>
            {palette.map((each) => (
              <MenuItem key={each.color} icon={<Swatch color={each.color} />} onClick={color(each.color)}>
                {t(each.key)}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <MenuItem disabled={before < 0} onClick={act(() => user.moveSheet(sheet, before))}>
        {t('page.tab.left')}
      </MenuItem>
      <MenuItem disabled={after < 0} onClick={act(() => user.moveSheet(sheet, after))}>
        {t('page.tab.right')}
      </MenuItem>
      <MenuItem disabled={isLast} onClick={act(() => user.hideSheet(sheet, true))}>
        {t('page.tab.hide')}
      </MenuItem>
      {sheets
        .filter(({ visibility }) => visibility === 'hidden')
        .map(({ name }) => (
          <MenuItem
            key={name}
            onClick={act(() => {
              user.hideSheet(name, false);
              user.activate(name);
            })}
          >
            {t('page.tab.unhide', { sheet: name })}
          </MenuItem>
        ))}
    </PointMenu>
  );
}
