// What the contract's tests may not take away from the workbook they are given: they are declared before anybody knows.

import type { CarriedItems } from '../run/carriedItems';

export const surroundings: { kept: CarriedItems } = {
  kept: { names: new Map(), others: new Set(), custom: undefined },
};
