// Excel.RangeAreas: several areas of one sheet, as rules and print setup answer them.

import { areaAddress, quoteSheet, type Area } from '../../workbook';
import { RangeRef } from '../core/RangeRef';
import type { SheetState } from '../document/SheetState';
import { objectType } from '../server/ObjectType';

interface AreasRef {
  readonly sheet: SheetState;
  readonly areas: readonly Area[];
}

export const RangeAreas = objectType<AreasRef>({
  name: 'RangeAreas',
  objects: {
    areas: { type: 'RangeCollection', get: (ref) => ref },
    worksheet: { type: 'Worksheet', get: ({ sheet }) => sheet },
  },
  properties: {
    address: { get: ({ sheet, areas }) => areas.map((area) => `${quoteSheet(sheet.parts.name)}!${areaAddress(area)}`).join(',') },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0) },
  },
});

export const RangeCollection = objectType<AreasRef>({
  name: 'RangeCollection',
  items: { type: 'Range', list: ({ sheet, areas }) => areas.map((area) => new RangeRef(sheet, area)) },
  methods: {
    getCount: { run: ({ areas }) => areas.length },
    getItemAt: {
      type: 'Range',
      run: ({ sheet, areas }, args) => {
        const area = areas[args.integer(0)];
        return area ? new RangeRef(sheet, area) : null;
      },
    },
  },
});
