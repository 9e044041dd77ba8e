// Excel.Application and Excel.Runtime: calculation, screen, events.

import type { Core } from '../core/Core';
import { booleanOf, choiceOf } from '../server/Arguments';
import { objectType } from '../server/ObjectType';

export const Application = objectType<Core>({
  name: 'Application',
  objects: { cultureInfo: { type: 'CultureInfo', get: (core) => core } },
  properties: {
    calculationEngineVersion: { get: () => 191_029 },
    calculationMode: {
      get: (core) => core.calculationMode,
      set: (core, value) => {
        core.calculationMode = choiceOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
      },
    },
    calculationState: { get: (core) => (core.calculation.isPending ? 'Pending' : 'Done') },
    decimalSeparator: { get: () => '.' },
    thousandsSeparator: { get: () => ',' },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    calculate: {
      run: (core, args) => {
        const kind = args.choice(0, ['Recalculate', 'Full', 'FullRebuild']);
        // The least of them only looks at what has changed, and at what never stands still.
        core.calculate(kind !== 'Recalculate' || core.calculation.isRestless);
      },
    },
    createWorkbook: { type: 'WorkbookCreated', run: (core, args) => ({ core, base64: args.optionalText(0) }) },
    suspendApiCalculationUntilNextSync: {
      run: (core) => {
        core.isCalculationSuspended = true;
      },
    },
    suspendScreenUpdatingUntilNextSync: { run: () => undefined },
  },
});

export const Runtime = objectType<Core>({
  name: 'Runtime',
  properties: {
    enableEvents: {
      get: (core) => core.events.enabled,
      set: (core, value) => {
        core.events.enabled = booleanOf(value);
      },
    },
  },
});
