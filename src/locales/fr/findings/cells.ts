// Findings about single cells, ids and references.
import type { cells as english } from '../../en/findings/cells';

export const cells: Readonly<Record<keyof typeof english, string>> = {
  'finding.cell.notInList.short': 'Hors de la liste',
  'finding.cell.notInList':
    '« {value} » ne fait pas partie des choix ; la case compte donc comme vide pour l’instant. Choisissez parmi : {list}.',
  'finding.cell.belowMinimum.short': 'Nombre sous l’échelle',
  'finding.cell.belowMinimum':
    '{value, number} est en dessous de l’échelle, qui commence à {minimum, number}. Quel chiffre aviez-vous en tête ?',
  'finding.cell.aboveMaximum.short': 'Nombre au-dessus de l’échelle',
  'finding.cell.aboveMaximum':
    '{value, number} dépasse l’échelle, qui s’arrête à {maximum, number}. Quel chiffre aviez-vous en tête ?',
  'finding.cell.notWhole.short': 'Un nombre entier est attendu',
  'finding.cell.notWhole':
    '{value, number} a des décimales, et cette colonne compte en pas entiers. Arrondissez à celui qui convient le mieux.',
  'finding.cell.notANumber.short': 'Un nombre est attendu',
  'finding.cell.notANumber':
    'Il y a du texte à la place d’un nombre ; la case compte donc comme vide. Tapez le nombre seul ; l’unité a sa propre colonne.',
  'finding.cell.impossibleDay.short': 'Date illisible',
  'finding.cell.impossibleDay':
    '« {value} » n’a pas pu être lu comme une date ; la case compte donc comme vide. Tapez-la comme dans un agenda, par exemple 31/03/2026.',
  'finding.row.nameMissing.short': 'Une ligne sans nom',
  'finding.row.nameMissing': 'Cette ligne contient des données mais pas de nom. De quoi s’agit-il ?',
  'finding.row.daysReversed.short': 'La fin précède le début',
  'finding.row.daysReversed':
    'Cela se terminerait le {to}, avant de commencer le {from}. Laquelle des deux dates est la bonne ?',
  'finding.row.rangeReversed.short': 'La plage est à l’envers',
  'finding.row.rangeReversed':
    'La plage va de {low, number} à {high, number} : rien ne peut s’y trouver. Échangez les deux chiffres.',
  'finding.id.blank.short': 'Une ligne sans id',
  'finding.id.blank':
    'Cette ligne n’a pas encore d’id ; rien ne peut donc s’y référer. Coachbook peut lui en donner un.',
  'finding.id.duplicate.short': 'Un id pour plusieurs lignes',
  'finding.id.duplicate':
    '{count, plural, one {# ligne porte} other {# lignes portent}} l’id {id} ; ce qui s’y réfère désigne la première. Cela arrive souvent après la copie d’une ligne. Un nouvel id règle la question.',
  'finding.reference.missing.short': 'Renvoi à une ligne absente',
  'finding.reference.missing':
    'Il n’y a pas de ligne {id} dans : {tables} ; ce lien ne compte donc pas. A-t-elle été supprimée, ou écrite autrement ?',
  'finding.reference.personUnknown.short': 'Quelqu’un qui ne figure pas encore',
  'finding.reference.personUnknown':
    '« {name} » ne figure pas encore parmi les personnes ; cela ne compte donc pas. Est-ce quelqu’un de nouveau, ou un nom écrit autrement ?',
  'finding.reference.wrongTable.short': 'Renvoi à un autre type de ligne',
  'finding.reference.wrongTable':
    '{id} appartient à : {found} ; ici, on attend : {tables}. Laquelle vouliez-vous dire ?',
  'finding.reference.self.short': 'Elle renvoie à elle-même',
  'finding.reference.self':
    '{id} se désigne elle-même ici, ce qui ne peut pas compter. Quelle autre ligne vouliez-vous dire ?',
  'finding.reference.repeated.short': 'Citée plusieurs fois',
  'finding.reference.repeated': '{id} figure ici plusieurs fois ; une seule suffit.',
  'finding.people.sameName.short': 'Deux personnes, un seul nom',
  'finding.people.sameName':
    '{ids} s’appellent tous « {name} ». Ajoutez un nom de famille ou une initiale, pour distinguer chacun.',
  'finding.settings.noWorkingDay.short': 'Aucun jour travaillé',
  'finding.settings.noWorkingDay':
    'La semaine n’a aucun jour travaillé ; rien ne peut donc être planifié. Quels jours travaillez-vous ?',
  'finding.settings.thresholdsReversed.short': 'Vert et orange sont inversés',
  'finding.settings.thresholdsReversed':
    'Le vert est fixé à {green, number} et l’orange à {amber, number} : l’orange ne peut alors jamais apparaître. Échangez les deux chiffres.',
  'finding.acceptance.pointless.short': 'Accepté, mais disparu',
  'finding.acceptance.pointless':
    'Vous aviez accepté « {code} », et entre-temps cela a disparu. Vous pouvez supprimer cette ligne, ou la garder en mémoire.',
  'finding.acceptance.reasonMissing.short': 'Accepté sans raison',
  'finding.acceptance.reasonMissing':
    'Vous avez accepté « {code} » sans dire pourquoi. Une phrase vous aidera dans six mois.',
};
