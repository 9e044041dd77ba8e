// Excel.RangeFill: the solid colour behind cells, or of a cell style.

import { tidyStyle } from '../document/styles';
import { readColor, writeColor } from '../ranges/colors';
import { objectType } from '../server/ObjectType';
import { changeFormatting, readFormatting, type Formattable } from './formattable';

export const RangeFill = objectType<Formattable>({
  name: 'RangeFill',
  properties: {
    color: {
      get: (target) => readFormatting(target, (style) => writeColor(style.fill, '#FFFFFF')),
      set: (target, value, { core }) => {
        const fill = value === '' ? undefined : readColor(value);
        changeFormatting(target, core, (style) => withFill(style, fill));
      },
    },
    pattern: { get: (target) => readFormatting(target, (style) => (style.fill === undefined ? 'None' : 'Solid')) },
  },
  methods: {
    clear: {
      run: (target, _args, { core }) => changeFormatting(target, core, (style) => withFill(style, undefined)),
    },
  },
});

function withFill(style: Parameters<typeof tidyStyle>[0], fill: string | undefined): ReturnType<typeof tidyStyle> {
  const { fill: _before, ...rest } = style;
  return tidyStyle(fill === undefined ? rest : { ...rest, fill });
}
