// Excel.RangeFill: the solid colour behind cells.

import type { RangeRef } from '../core/RangeRef';
import { restyle, tidyStyle } from '../document/styles';
import { readColor, writeColor } from '../ranges/colors';
import { objectType } from '../server/ObjectType';
import { refuseFormatting } from './refuseFormatting';
import { uniform } from './uniform';

export const RangeFill = objectType<RangeRef>({
  name: 'RangeFill',
  properties: {
    color: {
      get: ({ sheet, area }) => uniform(sheet, area, (style) => writeColor(style.fill, '#FFFFFF')),
      set: ({ sheet, area }, value, { core }) => {
        refuseFormatting(sheet);
        const fill = value === '' ? undefined : readColor(value);
        restyle(core.document, sheet, area, (style) => withFill(style, fill));
      },
    },
    pattern: { get: ({ sheet, area }) => uniform(sheet, area, (style) => (style.fill === undefined ? 'None' : 'Solid')) },
  },
  methods: {
    clear: {
      run: ({ sheet, area }, _args, { core }) => {
        refuseFormatting(sheet);
        restyle(core.document, sheet, area, (style) => withFill(style, undefined));
      },
    },
  },
});

function withFill(style: Parameters<typeof tidyStyle>[0], fill: string | undefined): ReturnType<typeof tidyStyle> {
  const { fill: _before, ...rest } = style;
  return tidyStyle(fill === undefined ? rest : { ...rest, fill });
}
