// Excel.FormatProtection: whether cells are locked once the sheet is protected.

import type { RangeRef } from '../core/RangeRef';
import { restyle, tidyStyle } from '../document/styles';
import { booleanOf } from '../server/Arguments';
import { objectType } from '../server/ObjectType';
import { refuseFormatting } from './refuseFormatting';
import { uniform } from './uniform';

export const FormatProtection = objectType<RangeRef>({
  name: 'FormatProtection',
  properties: {
    formulaHidden: {
      get: ({ sheet, area }) => uniform(sheet, area, (style) => style.formulaHidden === true),
      set: ({ sheet, area }, value, { core }) => {
        refuseFormatting(sheet);
        const hidden = booleanOf(value);
        restyle(core.document, sheet, area, ({ formulaHidden: _before, ...style }) =>
          tidyStyle(hidden ? { ...style, formulaHidden: true } : style),
        );
      },
    },
    locked: {
      get: ({ sheet, area }) => uniform(sheet, area, (style) => style.locked !== false),
      set: ({ sheet, area }, value, { core }) => {
        refuseFormatting(sheet);
        const locked = booleanOf(value);
        restyle(core.document, sheet, area, ({ locked: _before, ...style }) =>
          tidyStyle(locked ? style : { ...style, locked: false }),
        );
      },
    },
  },
});
