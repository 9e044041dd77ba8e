// Excel.Workbook: the root of the object model.

import type { Core } from '../core/Core';
import { AreasRef } from '../core/AreasRef';
import { RangeRef } from '../core/RangeRef';
import { objectType } from '../server/ObjectType';
import { rangeAt, sheetOf } from './sheetOf';
import { insertFromBase64, openWorkbook } from './workbookFiles';

function eventRange(core: Core, reference: string): RangeRef | null {
  const split = reference.lastIndexOf('!');
  const sheet = sheetOf(core, reference.slice(0, split));
  return sheet ? rangeAt(core, sheet, reference.slice(split + 1)) : null;
}

function selection(core: Core): RangeRef {
  const sheet = core.document.activeSheet();
  return new RangeRef(sheet, sheet.parts.selection);
}

export const Workbook = objectType<Core>({
  name: 'Workbook',
  objects: {
    application: { type: 'Application', get: (core) => core },
    customXmlParts: { type: 'CustomXmlPartCollection', get: (core) => core },
    names: { type: 'NamedItemCollection', get: () => ({ sheet: undefined }) },
    properties: { type: 'DocumentProperties', get: (core) => core },
    settings: { type: 'SettingCollection', get: (core) => core },
    styles: { type: 'StyleCollection', get: (core) => core },
    tables: { type: 'TableCollection', get: () => ({ sheet: undefined }) },
    worksheets: { type: 'WorksheetCollection', get: (core) => core },
    _Runtime: { type: 'Runtime', get: (core) => core },
  },
  properties: {
    autoSave: { get: () => false },
    calculationEngineVersion: { get: () => 191_029 },
    isDirty: { get: (core) => core.history.canUndo, set: () => undefined },
    name: { get: () => 'Book1.xlsx' },
    previouslySaved: { get: () => false },
    readOnly: { get: () => false },
    usePrecisionAsDisplayed: { get: () => false },
  },
  methods: {
    createAndOpenWorkbook: { run: (core, args) => openWorkbook(core, args.optionalText(0)) },
    getActiveCell: {
      type: 'Range',
      run: (core) => {
        const { sheet, area } = selection(core);
        return new RangeRef(sheet, { top: area.top, bottom: area.top, left: area.left, right: area.left });
      },
    },
    getIsActiveCollabSession: { run: () => false },
    getSelectedRange: { type: 'Range', run: selection },
    getSelectedRanges: {
      type: 'RangeAreas',
      run: (core) => {
        const { sheet, area } = selection(core);
        return new AreasRef(sheet, [area]);
      },
    },
    insertWorksheetsFromBase64: { run: (core, args) => insertFromBase64(core, args) },
    _GetRangeForEventByReferenceId: { type: 'Range', run: (core, args) => eventRange(core, args.text(0)) },
    _GetRangeOrNullObjectForEventByReferenceId: { type: 'Range', run: (core, args) => eventRange(core, args.text(0)) },
    _GetReferenceCount: { run: (_core, _args, { session }) => session.keptCount },
  },
});
