// What stands around the tables: alerts while typing, links, the footer, headers of the records.
import type { frame as english } from '../en/frame';

export const frame: Readonly<Record<keyof typeof english, string>> = {
  'alert.title': 'Pas tout à fait',
  'alert.list': 'Choisissez dans la liste, s’il vous plaît.',
  'alert.person': 'Personne de ce nom n’est encore sur la feuille Personnes. Le garder quand même ?',
  'alert.reference': 'Aucune ligne ne porte encore cet id. Le garder quand même ?',
  'alert.between': 'Donnez un nombre de {min, number} à {max, number}, s’il vous plaît.',
  'alert.atLeast': 'Donnez un nombre d’au moins {min, number}, s’il vous plaît.',
  'alert.number': 'Donnez un nombre, s’il vous plaît.',
  'alert.day': 'Donnez une date, par exemple 31/03/2026, s’il vous plaît.',
  'column.record.label': 'Rubrique',
  'column.record.value': 'Valeur',
  'column.record.help': 'À quoi cela sert',
  'link.previous': '← {sheet}',
  'link.next': '{sheet} →',
  'link.guide': 'Guide',
  'link.analysis': 'Voir le résultat',
  'link.input': 'Retour à la saisie',
  'print.footer.page': 'Page &P sur &N',
  'list.more': '{count, number} autres',
  'text.nameless': 'sans nom',
};
