// Before each file of tests: the contract is held against the embedded workbook, which is loaded only where it is asked for.

import type * as embedded from './contract/embeddedWorkbook';

Object.defineProperty(globalThis, 'excelUnderTest', {
  get: () => jest.requireActual<typeof embedded>('./contract/embeddedWorkbook').embeddedWorkbook,
});
