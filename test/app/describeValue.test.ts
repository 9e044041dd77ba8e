// Values are shown as their cells would show them.

import { describeValue } from '../../src/app';
import { completeEngagement } from '../../src/domain';

const { people } = completeEngagement({ people: [{ id: 'P1', name: 'Nora Lind' }] });

it.each([
  ['projectActions', 'start', '2026-03-31', '31 March 2026'],
  ['projectActions', 'duration', 2.5, '2.5'],
  ['projectActions', 'progress', 0.5, '50%'],
  ['projectActions', 'owner', 'P1', 'Nora Lind'],
  ['projectActions', 'predecessors', [{ action: 'A3', type: 'FS', lag: 2 }], 'A3FS+2'],
  ['projectActions', 'tools', '', ''],
  ['projectActions', 'start', 'soon', 'soon'],
  ['competences', 'mustHave', true, 'Yes'],
  ['goals', 'answers', [], ''],
  ['goals', 'due', undefined, ''],
] as const)('%s.%s', (table, column, value, words) => {
  expect(describeValue(table, column, value, people, 'en')).toBe(words);
});
