// Excel.ConditionalFormat and its collection.

import { intersect, type Area, type ConditionalFormatData, type ConditionalRule } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { AreasRef } from '../core/AreasRef';
import { RangeRef } from '../core/RangeRef';
import type { Entry } from '../document/Entry';
import { replaceEntry } from '../document/Entry';
import type { SheetState } from '../document/SheetState';
import { HostError } from '../api/HostError';
import { subtractAreas } from '../document/subtractAreas';
import { booleanOf, choiceOf, invalidArgument, numberOf } from '../server/Arguments';
import { itemNotFound } from '../server/Batch';
import { objectType, type Navigation } from '../server/ObjectType';

export interface FormatRef {
  readonly sheet: SheetState;
  readonly id: string;
}

export function formatOf({ sheet, id }: FormatRef): ConditionalFormatData {
  const entry = sheet.parts.conditionalFormats.find((each) => each.id === id);
  if (!entry) throw itemNotFound();
  return entry.data;
}

export function changeFormat(core: Core, ref: FormatRef, data: ConditionalFormatData | undefined): void {
  core.document.setPart(
    ref.sheet,
    'conditionalFormats',
    replaceEntry(ref.sheet.parts.conditionalFormats, ref.id, data),
  );
}

export function changeRule(core: Core, ref: FormatRef, rule: ConditionalRule): void {
  changeFormat(core, ref, { ...formatOf(ref), rule });
}

/** The rule, if it is of that kind; InvalidOperation otherwise, as Excel says of a member of another kind. */
export function ruleOf<K extends ConditionalRule['kind']>(
  ref: FormatRef,
  kind: K,
): Extract<ConditionalRule, { kind: K }> {
  const { rule } = formatOf(ref);
  if (rule.kind !== kind)
    throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
  return rule as Extract<ConditionalRule, { kind: K }>;
}

const types = {
  Custom: 'custom',
  DataBar: 'dataBar',
  ColorScale: 'colorScale',
  IconSet: 'iconSet',
  TopBottom: 'topBottom',
  PresetCriteria: 'preset',
  ContainsText: 'containsText',
  CellValue: 'cellValue',
} as const satisfies Record<string, ConditionalRule['kind']>;
type TypeName = keyof typeof types;
const typeNames = Object.keys(types) as TypeName[];

/** What a format is before its rule is set. */
const fresh: Readonly<Record<TypeName, ConditionalRule>> = {
  Custom: { kind: 'custom', formula: '', style: {} },
  DataBar: {
    kind: 'dataBar',
    lowest: { type: 'automatic' },
    highest: { type: 'automatic' },
    color: '638EC6',
    showValue: true,
    gradient: true,
  },
  ColorScale: {
    kind: 'colorScale',
    points: [
      { type: 'lowest', color: 'F8696B' },
      { type: 'percentile', value: '50', color: 'FFEB84' },
      { type: 'highest', color: '63BE7B' },
    ],
  },
  IconSet: {
    kind: 'iconSet',
    set: 'threeTrafficLights1',
    points: [
      { type: 'percent', value: '0', orEqual: true },
      { type: 'percent', value: '33', orEqual: true },
      { type: 'percent', value: '67', orEqual: true },
    ],
    reverse: false,
    showValue: true,
  },
  TopBottom: { kind: 'topBottom', type: 'topItems', rank: 10, style: {} },
  PresetCriteria: { kind: 'preset', criterion: 'duplicateValues', style: {} },
  ContainsText: { kind: 'containsText', operator: 'contains', text: '', style: {} },
  CellValue: { kind: 'cellValue', operator: 'greaterThan', formula1: '0', style: {} },
};

function member(kind: ConditionalRule['kind'], type: string, orNull: boolean): Navigation<FormatRef> {
  return {
    type,
    get: (ref) => {
      if (!orNull) ruleOf(ref, kind);
      return formatOf(ref).rule.kind === kind ? ref : null;
    },
  };
}

function both(name: string, kind: ConditionalRule['kind'], type: string): Record<string, Navigation<FormatRef>> {
  return { [name]: member(kind, type, false), [`${name}OrNullObject`]: member(kind, type, true) };
}

export const ConditionalFormat = objectType<FormatRef>({
  name: 'ConditionalFormat',
  identity: (ref) => ({ Id: ref.id }),
  objects: {
    ...both('cellValue', 'cellValue', 'CellValueConditionalFormat'),
    ...both('colorScale', 'colorScale', 'ColorScaleConditionalFormat'),
    ...both('custom', 'custom', 'CustomConditionalFormat'),
    ...both('dataBar', 'dataBar', 'DataBarConditionalFormat'),
    ...both('iconSet', 'iconSet', 'IconSetConditionalFormat'),
    ...both('preset', 'preset', 'PresetCriteriaConditionalFormat'),
    ...both('textComparison', 'containsText', 'TextConditionalFormat'),
    ...both('topBottom', 'topBottom', 'TopBottomConditionalFormat'),
  },
  properties: {
    id: { get: (ref) => ref.id },
    priority: {
      get: (ref) => ref.sheet.parts.conditionalFormats.findIndex((each) => each.id === ref.id),
      set: (ref, value, { core }) => {
        const position = numberOf(value);
        const { conditionalFormats } = ref.sheet.parts;
        if (!Number.isInteger(position) || position < 0) throw invalidArgument();
        const own = conditionalFormats.find((each) => each.id === ref.id);
        const others = conditionalFormats.filter((each) => each.id !== ref.id);
        if (own)
          core.document.setPart(ref.sheet, 'conditionalFormats', [
            ...others.slice(0, position),
            own,
            ...others.slice(position),
          ]);
      },
    },
    stopIfTrue: {
      get: (ref) =>
        ['dataBar', 'colorScale', 'iconSet'].includes(formatOf(ref).rule.kind) ? null : formatOf(ref).stopIfTrue,
      set: (ref, value, { core }) => changeFormat(core, ref, { ...formatOf(ref), stopIfTrue: booleanOf(value) }),
    },
    type: { get: (ref) => typeNames.find((name) => types[name] === formatOf(ref).rule.kind) },
  },
  methods: {
    delete: { run: (ref, _args, { core }) => changeFormat(core, ref, undefined) },
    getRange: {
      type: 'Range',
      run: (ref) => {
        const only = formatOf(ref).areas;
        if (only.length !== 1 || !only[0]) throw itemNotFound();
        return new RangeRef(ref.sheet, only[0]);
      },
    },
    getRangeOrNullObject: {
      type: 'Range',
      run: (ref) => {
        const only = formatOf(ref).areas;
        return only.length === 1 && only[0] ? new RangeRef(ref.sheet, only[0]) : null;
      },
    },
    getRanges: { type: 'RangeAreas', run: (ref) => new AreasRef(ref.sheet, formatOf(ref).areas) },
  },
});

type Place = RangeRef | AreasRef;

function areasOf(place: Place): readonly Area[] {
  return place instanceof AreasRef ? place.areas : [place.area];
}

function meeting(place: Place): readonly Entry<ConditionalFormatData>[] {
  return place.sheet.parts.conditionalFormats.filter((entry) =>
    entry.data.areas.some((each) => areasOf(place).some((area) => intersect(each, area))),
  );
}

function find(range: Place, key: unknown): FormatRef | undefined {
  const entry = meeting(range).find((each) => each.id === key);
  return entry && { sheet: range.sheet, id: entry.id };
}

export const ConditionalFormatCollection = objectType<Place>({
  name: 'ConditionalFormatCollection',
  items: {
    type: 'ConditionalFormat',
    list: (range) => meeting(range).map(({ id }) => ({ sheet: range.sheet, id })),
    find,
  },
  methods: {
    /** At the first priority, as Microsoft's reference says. */
    add: {
      type: 'ConditionalFormat',
      run: (place, args, { core }) => {
        const { sheet } = place;
        const rule = fresh[choiceOf(args.raw(0), typeNames)];
        const id = core.document.identities.next();
        core.document.setPart(sheet, 'conditionalFormats', [
          { id, data: { areas: areasOf(place), rule, stopIfTrue: false } },
          ...sheet.parts.conditionalFormats,
        ]);
        return { sheet, id };
      },
    },
    clearAll: {
      run: (place, _args, { core }) =>
        core.document.setPart(
          place.sheet,
          'conditionalFormats',
          place.sheet.parts.conditionalFormats.flatMap((entry) => {
            const areas = areasOf(place).reduce(subtractAreas, entry.data.areas);
            return areas.length === 0
              ? []
              : [areas === entry.data.areas ? entry : { ...entry, data: { ...entry.data, areas } }];
          }),
        ),
    },
    getCount: { run: (range) => meeting(range).length },
    getItemAt: {
      type: 'ConditionalFormat',
      run: (range, args) => {
        const entry = meeting(range)[args.integer(0)];
        if (!entry) throw invalidArgument();
        return { sheet: range.sheet, id: entry.id };
      },
    },
    getItemOrNullObject: { type: 'ConditionalFormat', run: (range, args) => find(range, args.text(0)) ?? null },
  },
});
