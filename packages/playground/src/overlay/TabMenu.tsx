// What can be done with a sheet, from its tab.

import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { Host } from '@coachbook/excel-host';
import type { Color } from '@coachbook/workbook';
import type { Grid, GridEvents, Point } from '../grid/Grid';
import { refusing } from '../grid/refusing';
import { say } from '../say';
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
  const { person } = host;
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
      : act(() => person.deleteSheet(sheet));
  const isShown = (at: number): boolean => sheets[at]?.visibility === 'visible';
  const before = sheets.findLastIndex((_, at) => at < index && isShown(at));
  const after = sheets.findIndex((_, at) => at > index && isShown(at));
  const isLast = before < 0 && after < 0;
  const color = (next: Color | null) => act(() => person.colorTab(sheet, next));
  return (
    <PointMenu at={point} label={say('page.tab', { sheet })} onClose={onClose}>
      <MenuItem onClick={act(() => void person.addSheet(undefined, index))}>{say('page.tab.insert')}</MenuItem>
      <MenuItem onClick={afterwards(() => events.openTabName(sheet))}>{say('page.tab.rename')}</MenuItem>
      <MenuItem onClick={act(() => void person.copySheet(sheet))}>{say('page.tab.copy')}</MenuItem>
      <MenuItem disabled={isLast} onClick={remove}>
        {say('page.tab.delete')}
      </MenuItem>
      <MenuDivider />
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuItem>{say('page.tab.color')}</MenuItem>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={color(null)}>{say('page.tab.noColor')}</MenuItem>
            {palette.map((each) => (
              <MenuItem key={each.color} icon={<Swatch color={each.color} />} onClick={color(each.color)}>
                {say(each.key)}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <MenuItem disabled={before < 0} onClick={act(() => person.moveSheet(sheet, before))}>
        {say('page.tab.left')}
      </MenuItem>
      <MenuItem disabled={after < 0} onClick={act(() => person.moveSheet(sheet, after))}>
        {say('page.tab.right')}
      </MenuItem>
      <MenuItem disabled={isLast} onClick={act(() => person.hideSheet(sheet, true))}>
        {say('page.tab.hide')}
      </MenuItem>
      {sheets
        .filter(({ visibility }) => visibility === 'hidden')
        .map(({ name }) => (
          <MenuItem
            key={name}
            onClick={act(() => {
              person.hideSheet(name, false);
              person.activate(name);
            })}
          >
            {say('page.tab.unhide', { sheet: name })}
          </MenuItem>
        ))}
    </PointMenu>
  );
}
