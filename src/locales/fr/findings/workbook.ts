// Findings about the workbook itself: cells, columns and tables as people left them.
import type { workbook as english } from '../../en/findings/workbook';

export const workbook: Readonly<Record<keyof typeof english, string>> = {
  'finding.cell.error.short': 'La case affiche une erreur',
  'finding.cell.error': 'La case affiche {value} ; elle compte donc comme vide. Sa formule renvoie peut-être à un élément supprimé ; tapez la valeur, ou réparez la formule.',
  'finding.cell.unreadable.short': 'Une partie est illisible',
  'finding.cell.unreadable': '« {value} » n’a pas été compris et est laissé de côté ; le reste de la case est pris en compte. Tapez des ids séparés par des points-virgules.',
  'finding.reference.ambiguous.short': 'Plusieurs personnes ont ce nom',
  'finding.reference.ambiguous': '« {value} » peut désigner {ids}. Tapez l’id ici, ou distinguez les noms sur la feuille Réglages.',
  'finding.table.missing.short': 'Une table a disparu',
  'finding.table.missing': 'La table « {table} » n’est plus dans ce classeur. Coachbook peut en remettre une vide ; les autres feuilles gardent leurs données.',
  'finding.column.missing.short': 'Une colonne a disparu',
  'finding.column.missing': 'La colonne « {column} » est introuvable et compte donc comme vide. A-t-elle été supprimée, ou son en-tête modifié ? Coachbook peut la remettre.',
  'finding.column.twice.short': 'Deux colonnes pour la même chose',
  'finding.column.twice': 'Il y a deux colonnes pour « {column} » ; la première est lue. Renommez l’autre, ou supprimez-la.',
  'finding.workbook.newer.short': 'Créé par un Coachbook plus récent',
  'finding.workbook.newer': 'Ce classeur a été créé par une version plus récente ({version, number}) et reste intact. Mettez Coachbook à jour, puis rouvrez-le.',
  'finding.setting.missing.short': 'Un réglage a disparu',
  'finding.setting.missing': 'La ligne « {setting} » n’est plus sur la feuille Réglages ; sa valeur habituelle s’applique. Coachbook peut remettre la ligne.',
};
