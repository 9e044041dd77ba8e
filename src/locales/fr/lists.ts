// The words by which lists of people and plans of other programs are understood.
import type { lists as english } from '../en/lists';

export const lists: Readonly<Record<keyof typeof english, string>> = {
  'roster.column.name': 'Nom',
  'roster.column.name.full': 'Nom complet',
  'roster.column.role': 'Rôle',
  'roster.column.role.function': 'Fonction',
  'roster.column.project': 'Projet',
  'roster.column.language': 'Langue',
  'roster.column.start': 'Début',
  'roster.column.start.date': 'Date de début',
  'roster.column.title': 'Titre',
  'exchange.synonyms.name': 'Nom de la tâche|Tâche|Titre|Objet|Intitulé|Libellé',
  'exchange.synonyms.id': 'N°|Numéro|Clé|Réf.|Référence',
  'exchange.synonyms.start': 'Début|Date de début|Début prévu|Du',
  'exchange.synonyms.duration': 'Durée|Durée (jours)|Jours',
  'exchange.synonyms.deadline': 'Date d’échéance|Date limite|Pour le',
  'exchange.synonyms.owner': 'Attribué à|Assigné à|Noms ressources|Qui',
  'exchange.synonyms.progress': 'Fini|Terminé|Achevé|Pourcentage achevé|Réalisé',
  'exchange.synonyms.predecessors': 'Prédécesseurs|Dépend de|Dépendances',
  'exchange.synonyms.tools': 'Remarques|Commentaire|Commentaires|Description',
};
