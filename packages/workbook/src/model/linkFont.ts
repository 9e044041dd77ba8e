// The look of links.

import type { Font } from './style';

/** What Excel gives to a cell that gets a link and has no look of its own. */
export const LINK_FONT = { color: '0563C1', underline: 'single' } as const satisfies Font;
