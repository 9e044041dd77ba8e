// What the dashboard says in words.

import { analyse } from '../../src/domain';
import { dashboardFigures } from '../../src/sheets/definitions/dashboardFigures';
import { engagementWith, settings } from '../domain/engagementWith';

it('names what is late, once', () => {
  const chosen = settings({ start: '2026-01-01', end: '2026-12-31' });
  const engagement = engagementWith({
    competences: [{ id: 'K1', name: 'Delegating', current: 2, required: 4, mustHave: true }],
    projectActions: [{ id: 'A1', name: 'Ask everybody', start: '2026-01-05', duration: 5, deadline: '2026-02-05' }],
  });
  const analysis = analyse(engagement, chosen, '2026-06-30');
  const figures = dashboardFigures({ language: 'en', engagement, settings: chosen, analysis });
  const lines = [1, 2, 3, 4, 5].map((at) => String(figures[`attention${at as 1}`] ?? ''));
  expect(lines.some((line) => line.includes('A1 Ask everybody: '))).toBe(true);
  const competence = lines.find((line) => line.includes('K1')) ?? '';
  expect(competence.split('Delegating')).toHaveLength(2);
  expect(figures.deadlineNote).toBe('Missed: Ask everybody');
});
