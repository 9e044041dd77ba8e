// A menu at a point of the page: for the right button of the mouse and the menu key.

import { Menu, MenuList, MenuPopover } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Point } from '../grid/Grid';

interface Properties {
  readonly at: Point;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function PointMenu({ at, label, onClose, children }: Properties) {
  const box = {
    x: at.x,
    y: at.y,
    left: at.x,
    top: at.y,
    right: at.x,
    bottom: at.y,
    width: 0,
    height: 0,
    toJSON: () => '',
  };
  return (
    <Menu
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
      positioning={{
        target: { getBoundingClientRect: () => box },
        position: 'below',
        align: 'start',
        fallbackPositions: ['above-start'],
      }}
    >
      <MenuPopover>
        <MenuList aria-label={label}>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
