// What the pane's view of the settings says.
import type { paneSettings as english } from '../en/paneSettings';

export const paneSettings: Readonly<Record<keyof typeof english, string>> = {
  'pane.form.forget': 'Oublier les modifications',
  'pane.settings.save': 'Enregistrer {count, plural, one {# modification} other {# modifications}}',
  'pane.settings.engagement': 'Accompagnement',
  'pane.settings.week': 'Semaine de travail',
  'pane.settings.scales': 'Échelle et rythme',
  'pane.settings.thresholds': 'Quand c’est en bonne voie, à risque ou en retard',
  'pane.settings.care': 'Prendre soin des personnes',
  'pane.settings.people': 'Personnes',
  'pane.settings.people.none': 'Personne pour l’instant. Qui participe ?',
  'pane.settings.people.add': 'Ajouter une personne',
  'pane.settings.daysOff': 'Jours d’absence',
  'pane.settings.daysOff.none': 'Personne n’est absent. Le plan laisse libres les jours saisis ici.',
  'pane.settings.daysOff.add': 'Ajouter une absence',
  'pane.settings.holidays': 'Jours fériés',
  'pane.settings.holidays.none': 'Aucun jour férié pour l’instant. Ces jours-là, personne ne travaille.',
  'pane.settings.holidays.add': 'Ajouter un jour férié',
};
