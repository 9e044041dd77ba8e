// How the selected cells look, and what of the sheet stays in sight: by mouse and by keys.

import {
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  ToolbarToggleButton,
  Tooltip,
} from '@fluentui/react-components';
import {
  BorderAllRegular,
  ColorFillRegular,
  FilterRegular,
  NumberSymbolRegular,
  TableFreezeColumnAndRowRegular,
  TextAlignCenterRegular,
  TextAlignLeftRegular,
  TextAlignRightRegular,
  TextBoldRegular,
  TextColorRegular,
  TextItalicRegular,
  TextStrikethroughRegular,
  TextUnderlineRegular,
  TextWrapRegular,
} from '@fluentui/react-icons';
import { useSyncExternalStore, type JSX } from 'react';
import type { Host, FormatChange } from '@coachbook/excel-host';
import type { PageKey } from '../locales/pageMessage';
import type { Grid, GridEvents } from '../grid/Grid';
import { refusing } from '../grid/refusing';
import { toggleFormat, type Emphasis } from '../grid/toggleFormat';
import { freezeChoices } from '../overlay/freezeChoices';
import { palette, Swatch } from '../overlay/palette';
import { t } from '../t';
import { useHost } from '../useHost';

interface Properties {
  readonly host: Host;
  readonly grid: Grid;
  readonly onRefused: GridEvents['refused'];
}

const emphases: readonly { readonly look: Emphasis; readonly icon: JSX.Element }[] = [
  { look: 'bold', icon: <TextBoldRegular /> },
  { look: 'italic', icon: <TextItalicRegular /> },
  { look: 'underline', icon: <TextUnderlineRegular /> },
  { look: 'strike', icon: <TextStrikethroughRegular /> },
];
const alignments = [
  { side: 'left', icon: <TextAlignLeftRegular /> },
  { side: 'center', icon: <TextAlignCenterRegular /> },
  { side: 'right', icon: <TextAlignRightRegular /> },
] as const;
const numberFormats: readonly { readonly key: PageKey; readonly code: string }[] = [
  { key: 'page.number.general', code: 'General' },
  { key: 'page.number.number', code: '#,##0.00' },
  { key: 'page.number.percent', code: '0%' },
  { key: 'page.number.currency', code: '#,##0.00 "€"' },
  { key: 'page.number.date', code: 'yyyy-mm-dd' },
  { key: 'page.number.text', code: '@' },
];
const borders = ['all', 'outline', 'bottom', 'none'] as const;
const looks = (() => {
  let count = 0;
  return (): number => ++count;
})();

export function FormatBar({ host, grid, onRefused }: Properties) {
  const cursor = useSyncExternalStore(grid.selection.subscribe, grid.selection.current);
  useHost(host, looks);
  const isThere = host.snapshot().sheets.some(({ name }) => name === cursor.sheet);
  if (!isThere) return null;
  const { style } = host.view.cell(cursor.sheet, cursor.row, cursor.column);
  const format = (change: FormatChange): void =>
    void refusing({ refused: onRefused }, () => host.user.format(cursor.sheet, cursor.areas, change));
  /** The keys go back to the cells once the menu has given them to its button. */
  const back = (): void => void setTimeout(() => grid.focus(), 50);
  const menu = (
    key: PageKey,
    icon: JSX.Element,
    items: readonly { readonly text: string; readonly icon?: JSX.Element; readonly run: () => void }[],
  ): JSX.Element => (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={t(key)} relationship="label">
          <ToolbarButton icon={icon} aria-label={t(key)} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {items.map(({ text, icon: mark, run }) => (
            <MenuItem
              key={text}
              {...(mark ? { icon: mark } : {})}
              onClick={() => {
                run();
                back();
              }}
            >
              {text}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
  const colors = (key: 'color' | 'fill', none: PageKey) => [
    { text: t(none), run: () => format({ [key]: null }) },
    ...palette.map(({ color, key: name }) => ({
      text: t(name),
      icon: <Swatch color={color} />,
      run: () => format({ [key]: color }),
    })),
  ];
  return (
    <Toolbar
      aria-label={t('page.look')}
      size="small"
      className="format-bar"
      data-part="look"
      // The mouse leaves the keys with the cells.
      onMouseDown={(event) => event.preventDefault()}
      checkedValues={{
        look: [
          ...emphases.filter(({ look }) => style.font?.[look]).map(({ look }) => look),
          ...(style.wrap ? ['wrap'] : []),
        ],
        side: style.horizontal ? [style.horizontal] : [],
      }}
    >
      {emphases.map(({ look, icon }) => (
        <Tooltip key={look} content={t(`page.look.${look}`)} relationship="label">
          <ToolbarToggleButton
            name="look"
            value={look}
            icon={icon}
            onClick={() => refusing({ refused: onRefused }, () => toggleFormat(host, cursor, look))}
          />
        </Tooltip>
      ))}
      <ToolbarDivider />
      {menu('page.look.color', <TextColorRegular />, colors('color', 'page.look.automatic'))}
      {menu('page.look.fill', <ColorFillRegular />, colors('fill', 'page.look.noFill'))}
      {menu(
        'page.look.borders',
        <BorderAllRegular />,
        borders.map((kind) => ({ text: t(`page.look.borders.${kind}`), run: () => format({ borders: kind }) })),
      )}
      <ToolbarDivider />
      {alignments.map(({ side, icon }) => (
        <Tooltip key={side} content={t(`page.look.${side}`)} relationship="label">
          <ToolbarToggleButton
            name="side"
            value={side}
            icon={icon}
            onClick={() => format({ horizontal: style.horizontal === side ? null : side })}
          />
        </Tooltip>
      ))}
      <Tooltip content={t('page.look.wrap')} relationship="label">
        <ToolbarToggleButton
          name="look"
          value="wrap"
          icon={<TextWrapRegular />}
          onClick={() => format({ wrap: !style.wrap })}
        />
      </Tooltip>
      <ToolbarDivider />
      {menu(
        'page.look.number',
        <NumberSymbolRegular />,
        numberFormats.map(({ key, code }) => ({ text: t(key), run: () => format({ numberFormat: code }) })),
      )}
      <Tooltip content={t('page.filterButtons')} relationship="label">
        <ToolbarButton
          icon={<FilterRegular />}
          onClick={() => refusing({ refused: onRefused }, () => host.user.toggleFilter(cursor.sheet, cursor.area))}
        />
      </Tooltip>
      {menu(
        'page.freeze',
        <TableFreezeColumnAndRowRegular />,
        freezeChoices(host, cursor).map(({ key, run }) => ({ text: t(key), run })),
      )}
    </Toolbar>
  );
}
