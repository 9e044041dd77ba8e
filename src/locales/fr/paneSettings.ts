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
  'pane.settings.computer': 'Sur cet ordinateur',
  'pane.settings.rest': 'Mettre les feuilles à jour toutes seules',
  'pane.settings.rest.hint':
    'Tant de minutes après la dernière modification. D’ici là, Ctrl+Z annule ce que vous avez saisi. Actualiser, et aller sur une feuille qui montre un résultat, n’attendent jamais.',
  'pane.settings.rest.minutes': '{count, plural, one {Après # minute} other {Après # minutes}}',
  'pane.settings.rest.never': 'Jamais, seulement sur demande',
  'pane.settings.rest.notKept': 'Cela vaut jusqu’à la fermeture du volet : le navigateur ne le retient pas.',
};
