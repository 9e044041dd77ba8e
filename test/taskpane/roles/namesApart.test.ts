// Two people with one name can be told apart.
import { completeEngagement } from '../../../src/domain';
import { namesApart } from '../../../src/taskpane/roles/namesApart';

it('adds the id only where a name is there twice, or not at all', () => {
  const { people } = completeEngagement({
    people: [
      { row: 0, id: 'P1', name: 'Kim Lee' },
      { row: 1, id: 'P2', name: 'Alex Moreau' },
      { row: 2, id: 'P3', name: 'Kim Lee' },
      { row: 3, id: 'P4', name: '' },
    ],
  } as never);
  expect(namesApart(people).map(({ name }) => name)).toEqual(['Kim Lee (P1)', 'Alex Moreau', 'Kim Lee (P3)', 'P4']);
});
