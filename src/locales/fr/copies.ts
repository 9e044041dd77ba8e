// What copies made for others say of themselves.
import type { copies as english } from '../en/copies';

export const copies: Readonly<Record<keyof typeof english, string>> = {
  'export.coachee': 'Tout, pour la personne coachée',
  'export.coach': 'Ce que la personne coachée partage, pour le coach',
  'export.sponsor': 'Mission, objectifs, statut et calendrier, pour le commanditaire',
  'export.leftOut': 'Cette copie laisse de côté : {what}. Rien n’y est caché : ce n’y est pas.',
  'export.fileName.coachee': '{title} (complet)',
  'export.fileName.coach': '{title} (pour le coach)',
  'export.fileName.sponsor': '{title} (pour le commanditaire)',
  'export.made': 'Établi le {day}',
};
