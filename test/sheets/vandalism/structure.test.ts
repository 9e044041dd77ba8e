// What people do to rows, columns, tables and sheets.

import { cellActs } from './cells';
import { describeActs } from './describeActs';
import { structureActs } from './structure';

it('acts are at least sixty in all, each of them once', () => {
  const acts = [...structureActs, ...cellActs];
  expect(acts.length).toBeGreaterThanOrEqual(60);
  expect(new Set(acts.map(({ name }) => name)).size).toBe(acts.length);
});

describeActs(structureActs);
