// Findings about the workbook itself: cells, columns and tables as people left them.
import type { workbook as english } from '../../en/findings/workbook';

export const workbook: Readonly<Record<keyof typeof english, string>> = {
  'finding.cell.error.short': 'La case affiche une erreur',
  'finding.cell.error':
    'La case affiche {value} ; elle compte donc comme vide. Sa formule renvoie peut-être à un élément supprimé ; tapez la valeur, ou réparez la formule.',
  'finding.cell.unreadable.short': 'Une partie est illisible',
  'finding.cell.unreadable':
    '« {value} » n’a pas été compris et est laissé de côté ; le reste de la case est pris en compte. Tapez des ids séparés par des points-virgules.',
  'finding.reference.ambiguous.short': 'Plusieurs personnes ont ce nom',
  'finding.reference.ambiguous':
    '« {value} » peut désigner {ids}. Tapez l’id ici, ou distinguez les noms dans la liste où ils figurent.',
  'finding.table.missing.short': 'Une table a disparu',
  'finding.table.missing':
    'La table « {table} » n’est plus dans ce classeur. Coachbook peut en remettre une vide ; les autres feuilles gardent leurs données.',
  'finding.table.tooLong.short': 'Du contenu loin sous le tableau',
  'finding.table.tooLong':
    'Dans le tableau « {table} », du contenu se trouve jusqu’à la ligne {line}. Seules ses {most, number} premières lignes sont lues ; ce qui est plus bas reste tel quel. Remontez ce qui en fait partie, videz le reste, puis remontez le coin du tableau.',
  'finding.column.missing.short': 'Une colonne a disparu',
  'finding.column.missing':
    'La colonne « {column} » est introuvable et compte donc comme vide. A-t-elle été supprimée, ou son en-tête modifié ? Coachbook peut la remettre.',
  'finding.column.twice.short': 'Deux colonnes pour la même chose',
  'finding.column.twice':
    'Il y a deux colonnes pour « {column} » ; la première est lue. Renommez l’autre, ou supprimez-la.',
  'finding.workbook.newer.short': 'Créé par un Coachbook plus récent',
  'finding.workbook.newer':
    'Ce classeur a été créé par une version plus récente ({version, number}) et reste intact. Mettez Coachbook à jour, puis rouvrez-le.',
  'finding.workbook.older.short': 'Créé par un Coachbook plus ancien',
  'finding.workbook.older':
    'Une version plus ancienne de Coachbook a créé ce classeur. Coachbook peut ajouter les feuilles et colonnes apparues depuis ; tout ce que vous avez saisi reste en place.',
  'finding.workbook.unfinished.short': 'Création inachevée',
  'finding.workbook.unfinished':
    'Coachbook a été arrêté pendant qu’il créait ces feuilles : mise en forme, graphiques ou réglages d’impression peuvent manquer. Coachbook peut les compléter ; ce que vous avez saisi reste en place.',
  'finding.workbook.versionMissing.short': 'La version est illisible',
  'finding.workbook.versionMissing':
    'La feuille Réglages n’indique plus quelle version de Coachbook a créé ce classeur. Coachbook peut l’y écrire à nouveau.',
  'finding.workbook.nameMissing.short': 'Une liste a perdu sa source',
  'finding.workbook.nameMissing':
    'Le nom « {name} » a disparu ou ne mène nulle part ; certaines cases ne proposent donc plus leur liste. Coachbook peut le remettre.',
  'finding.workbook.chartMissing.short': 'Un graphique a disparu',
  'finding.workbook.chartMissing':
    'Le graphique « {chart} » n’est plus sur la feuille « {sheet} ». Coachbook peut le redessiner.',
  'finding.workbook.rulesMissing.short': 'Des listes ou couleurs ont disparu',
  'finding.workbook.rulesMissing':
    'Sur la feuille « {sheet} », des listes, contrôles ou couleurs de Coachbook ont disparu. Coachbook peut les remettre ; les vôtres restent tels quels.',
  'finding.formula.replaced.short': 'Ce n’est pas le résultat de la formule',
  'finding.formula.replaced':
    'Cette case affiche {value} ; sa formule afficherait {expected}. Si ce n’est pas voulu, videz la case : Coachbook y remettra la formule.',
  'finding.setting.missing.short': 'Un réglage a disparu',
  'finding.setting.missing':
    'La ligne « {setting} » n’est plus sur la feuille Réglages ; sa valeur habituelle s’applique. Coachbook peut remettre la ligne.',
};
