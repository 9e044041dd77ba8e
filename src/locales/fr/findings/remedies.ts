// How serious a finding is, and what its button says.
import type { remedies as english } from '../../en/findings/remedies';

export const remedies: Readonly<Record<keyof typeof english, string>> = {
  'severity.error': 'À corriger',
  'severity.warning': 'À regarder',
  'severity.advice': 'À méditer',
  'remedy.set': 'Corriger',
  'remedy.add': 'Ajouter la ligne',
  'remedy.freeze': 'Figer la référence',
  'remedy.repair': 'Remettre en place',
  'remedy.workbook.older': 'Mettre à jour',
  'remedy.goal.weightZero': 'Le faire compter 1',
  'remedy.goal.anchorsMissing': 'Ajouter une ligne pour ses niveaux',
  'remedy.goal.nextMissing': 'Ajouter l’objectif suivant',
  'remedy.goal.parentMissing': 'En faire un objectif du sommet',
  'remedy.goal.cycle': 'Placer le premier au sommet',
  'remedy.measure.targetEqualsBaseline': 'Rester dans la plage',
  'remedy.measure.directionContradicts': 'Inverser le sens',
  'remedy.reference.repeated': 'Ne la citer qu’une fois',
  'remedy.reference.missing': 'L’enlever',
  'remedy.reference.wrongTable': 'L’enlever',
  'remedy.reference.self': 'L’enlever',
  'remedy.mission.valueLeftOut': 'La nommer dans la mission',
  'remedy.mission.customerLeftOut': 'Le nommer dans la mission',
  'remedy.mission.strengthLeftOut': 'Y appuyer la mission',
  'remedy.id.blank': 'Lui donner un id',
  'remedy.id.duplicate': 'Donner un nouvel id à cette ligne',
};
