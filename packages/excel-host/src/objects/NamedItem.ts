// Excel.NamedItem and NamedItemCollection: names of the workbook or of one sheet.

import { sheetReference, type NameData } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { RangeRef } from '../core/RangeRef';
import type { Entry } from '../document/Entry';
import { replaceEntry } from '../document/Entry';
import type { SheetState } from '../document/SheetState';
import { HostError } from '../api/HostError';
import { checkName } from '../names/checkName';
import { booleanOf, invalidArgument, textOf, type Arguments } from '../server/Arguments';
import { itemNotFound } from '../server/Batch';
import type { Call } from '../server/Call';
import { objectType } from '../server/ObjectType';
import { tableNamed } from '../tables/tableOperations';
import { plainValue } from './cellMatrix';
import { referenceRange } from './sheetOf';

/** Whose names: a sheet's, or (undefined) the workbook's. */
export interface NameScope {
  readonly sheet: SheetState | undefined;
}

interface NameRef extends NameScope {
  readonly id: string;
}

function list(core: Core, { sheet }: NameScope): readonly Entry<NameData>[] {
  return sheet ? sheet.parts.names : core.document.book.names;
}

function replace(core: Core, { sheet }: NameScope, entries: readonly Entry<NameData>[]): void {
  if (sheet) core.document.setPart(sheet, 'names', entries);
  else core.document.setBook('names', entries);
}

function entryOf(core: Core, ref: NameRef): NameData {
  const entry = list(core, ref).find((each) => each.id === ref.id);
  if (!entry) throw itemNotFound();
  return entry.data;
}

function update(core: Core, ref: NameRef, patch: Partial<NameData>): void {
  const { comment, hidden, ...rest } = { ...entryOf(core, ref), ...patch };
  replace(
    core,
    ref,
    replaceEntry(list(core, ref), ref.id, { ...rest, ...(comment && { comment }), ...(hidden && { hidden }) }),
  );
}

function find(core: Core, scope: NameScope, key: string): NameRef | undefined {
  const entry =
    list(core, scope).find((each) => each.id === key) ??
    list(core, scope).find((each) => each.data.name.toUpperCase() === key.toUpperCase());
  return entry && { sheet: scope.sheet, id: entry.id };
}

/** Throws ItemAlreadyExists for a name taken in its scope or by a table, InvalidArgument for a bad name or formula. */
function add(core: Core, scope: NameScope, name: string, formula: string, comment: string | undefined): NameRef {
  checkName(name);
  if (find(core, scope, name) || tableNamed(core.document, name))
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  const id = core.document.identities.next();
  const data: NameData = { name, formula, ...(comment && { comment }) };
  replace(
    core,
    scope,
    [...list(core, scope), { id, data }].sort((a, b) =>
      a.data.name.toUpperCase() < b.data.name.toUpperCase() ? -1 : 1,
    ),
  );
  return { sheet: scope.sheet, id };
}

function formulaOf(args: Arguments): string {
  const handle = args.handle(1);
  if (handle?.ref instanceof RangeRef) return `=${sheetReference(handle.ref.sheet.parts.name, handle.ref.area)}`;
  const raw = args.raw(1);
  if (typeof raw === 'number') return `=${raw}`;
  if (typeof raw !== 'string') throw invalidArgument();
  return raw.startsWith('=') ? raw : `="${raw.replaceAll('"', '""')}"`;
}

/** Some builds keep the addresses of the moment where a name is made of a column of a table (OfficeDev/office-js#740). */
function addressesOf(core: Core, formula: string): string {
  if (core.profile.structuredNames === 'kept' || !/^=\w+\[[^[\]]+\]$/u.test(formula)) return formula;
  const range = referenceRange(core, core.document.activeSheet(), formula);
  return range ? `=${sheetReference(range.sheet.parts.name, range.area)}` : formula;
}

function rangeOf(core: Core, ref: NameRef): RangeRef | undefined {
  return referenceRange(core, ref.sheet ?? core.document.activeSheet(), entryOf(core, ref).formula);
}

export const NamedItem = objectType<NameRef>({
  name: 'NamedItem',
  identity: (ref) => ({ _Id: ref.id }),
  objects: {
    worksheet: {
      type: 'Worksheet',
      get: (ref) => {
        if (!ref.sheet) throw itemNotFound();
        return ref.sheet;
      },
    },
    worksheetOrNullObject: { type: 'Worksheet', get: (ref) => ref.sheet ?? null },
  },
  properties: {
    comment: {
      get: (ref, { core }) => entryOf(core, ref).comment ?? '',
      set: (ref, value, { core }) => update(core, ref, { comment: textOf(value) }),
    },
    formula: {
      get: (ref, { core }) => entryOf(core, ref).formula,
      set: (ref, value, { core }) => {
        const formula = textOf(value);
        if (!formula.startsWith('=')) throw invalidArgument();
        update(core, ref, { formula });
      },
    },
    name: { get: (ref, { core }) => entryOf(core, ref).name },
    scope: { get: (ref) => (ref.sheet ? 'Worksheet' : 'Workbook') },
    type: {
      get: (ref, { core }) =>
        rangeOf(core, ref) ? 'Range' : typeof valueOf(core, ref) === 'number' ? 'Double' : 'String',
    },
    value: { get: (ref, { core }) => valueOf(core, ref) },
    visible: {
      get: (ref, { core }) => entryOf(core, ref).hidden !== true,
      set: (ref, value, { core }) => {
        const { hidden: _before, ...rest } = entryOf(core, ref);
        replace(core, ref, replaceEntry(list(core, ref), ref.id, booleanOf(value) ? rest : { ...rest, hidden: true }));
      },
    },
  },
  methods: {
    delete: { run: (ref, _args, { core }) => replace(core, ref, replaceEntry(list(core, ref), ref.id, undefined)) },
    getRange: {
      type: 'Range',
      run: (ref, _args, { core }) => {
        const range = rangeOf(core, ref);
        if (!range) throw itemNotFound();
        return range;
      },
    },
    getRangeOrNullObject: { type: 'Range', run: (ref, _args, { core }) => rangeOf(core, ref) ?? null },
  },
});

/** The address of a range, or the constant the name stands for. */
function valueOf(core: Core, ref: NameRef): unknown {
  const range = rangeOf(core, ref);
  if (range) return sheetReference(range.sheet.parts.name, range.area);
  const { formula } = entryOf(core, ref);
  const text = formula.slice(1);
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  return plainValue(core.calculation.evaluate(formula, ref.sheet ?? core.document.activeSheet(), 0, 0));
}

export const NamedItemCollection = objectType<NameScope>({
  name: 'NamedItemCollection',
  items: {
    type: 'NamedItem',
    list: (scope, { core }) => list(core, scope).map((entry) => ({ sheet: scope.sheet, id: entry.id })),
    find: (scope, key, { core }) => find(core, scope, textOf(key)),
  },
  methods: {
    add: {
      type: 'NamedItem',
      run: (scope, args, { core }: Call) =>
        add(core, scope, args.text(0), addressesOf(core, formulaOf(args)), args.optionalText(2)),
    },
    addFormulaLocal: {
      type: 'NamedItem',
      run: (scope, args, { core }: Call) => add(core, scope, args.text(0), args.text(1), args.optionalText(2)),
    },
    getCount: { run: (scope, _args, { core }) => list(core, scope).length },
    getItemOrNullObject: { type: 'NamedItem', run: (scope, args, { core }) => find(core, scope, args.text(0)) ?? null },
  },
});
