// What can be done with a sheet, from its tab.

import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { Host } from '../../host';
import type { Color } from '../../workbook';
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
  const rename = (): void => {
    onClose();
    person.activate(sheet);
    // The tab takes the keys once the menu has given them back.
    setTimeout(() => grid.renameTab(sheet), 50);
  };
  const color = (next: Color | null) => act(() => person.colorTab(sheet, next));
  return (
    <PointMenu at={point} label={say('page.tab', { sheet })} onClose={onClose}>
      <MenuItem onClick={act(() => void person.addSheet(undefined, index))}>{say('page.tab.insert')}</MenuItem>
      <MenuItem onClick={rename}>{say('page.tab.rename')}</MenuItem>
      <MenuItem onClick={act(() => void person.copySheet(sheet))}>{say('page.tab.copy')}</MenuItem>
      <MenuItem onClick={act(() => person.deleteSheet(sheet))}>{say('page.tab.delete')}</MenuItem>
      <MenuDivider />
      <Menu>
        <MenuTrigger disableButtonEnhancement><MenuItem>{say('page.tab.color')}</MenuItem></MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={color(null)}>{say('page.tab.noColor')}</MenuItem>
            {palette.map((each) => <MenuItem key={each.color} icon={<Swatch color={each.color} />} onClick={color(each.color)}>{say(each.key)}</MenuItem>)}
          </MenuList>
        </MenuPopover>
      </Menu>
      <MenuItem disabled={index <= 0} onClick={act(() => person.moveSheet(sheet, index - 1))}>{say('page.tab.left')}</MenuItem>
      <MenuItem disabled={index >= sheets.length - 1} onClick={act(() => person.moveSheet(sheet, index + 1))}>{say('page.tab.right')}</MenuItem>
      <MenuItem onClick={act(() => person.hideSheet(sheet, true))}>{say('page.tab.hide')}</MenuItem>
      {sheets.filter(({ visibility }) => visibility === 'hidden').map(({ name }) => (
        <MenuItem key={name} onClick={act(() => { person.hideSheet(name, false); person.activate(name); })}>{say('page.tab.unhide', { sheet: name })}</MenuItem>
      ))}
    </PointMenu>
  );
}
