// What the contract's tests may not take away from the workbook they are given: they are declared before anybody knows.

import type { Belongings } from '../run/belongings';

export const surroundings: { kept: Belongings } = { kept: { names: new Map(), others: new Set(), custom: undefined } };
