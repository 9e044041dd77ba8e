// Excel.WorksheetProtection: locking a sheet, with what people may still do.

import type { ProtectionData } from '@coachbook/workbook';
import { EventCode } from '../core/eventCodes';
import type { SheetState } from '../document/SheetState';
import { HostError } from '../api/HostError';
import { booleanOf, choiceOf } from '../server/Arguments';
import { objectType } from '../server/ObjectType';

const none: ProtectionData = {
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertRows: false,
  allowInsertHyperlinks: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowSort: false,
  allowAutoFilter: false,
  allowPivotTables: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  selection: 'normal',
};

export const WorksheetProtection = objectType<SheetState>({
  name: 'WorksheetProtection',
  properties: {
    options: {
      get: (sheet) => {
        if (!sheet.parts.protection) return null;
        const { selection, ...allowed } = sheet.parts.protection;
        return {
          ...allowed,
          selectionMode: selection === 'normal' ? 'Normal' : selection === 'unlocked' ? 'Unlocked' : 'None',
        };
      },
    },
    protected: { get: (sheet) => sheet.parts.protection !== undefined },
  },
  methods: {
    protect: {
      run: (sheet, args, { core }) => {
        if (sheet.parts.protection) throw new HostError('InvalidOperation', 'The worksheet is already protected.');
        if (args.has(1)) throw new HostError('UnsupportedFeature', 'The embedded workbook keeps no passwords.');
        const options = args.has(0) ? args.record(0) : {};
        const allowed = Object.fromEntries(
          Object.keys(none)
            .filter((key) => key !== 'selection')
            .map((key) => [key, options[key] === undefined || options[key] === null ? false : booleanOf(options[key])]),
        );
        const mode =
          options['selectionMode'] === undefined || options['selectionMode'] === null
            ? 'Normal'
            : choiceOf(options['selectionMode'], ['Normal', 'Unlocked', 'None']);
        core.document.setPart(sheet, 'protection', {
          ...none,
          ...allowed,
          selection: mode.toLowerCase() as ProtectionData['selection'],
        });
        core.events.onSheet(EventCode.worksheetProtectionChanged, sheet, { isProtected: true });
      },
    },
    unprotect: {
      run: (sheet, _args, { core }) => {
        if (!sheet.parts.protection) return;
        core.document.setPart(sheet, 'protection', undefined);
        core.events.onSheet(EventCode.worksheetProtectionChanged, sheet, { isProtected: false });
      },
    },
  },
});
