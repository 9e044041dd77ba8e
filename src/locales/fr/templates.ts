// Modèles, listes et ce que l’on en fait.
import type { templates as english } from '../en/templates';

export const templates: Readonly<Record<keyof typeof english, string>> = {
  'template.mark':
    'Modèle « {title} ». On en tire des classeurs et il reste tel quel. Les mots entre accolades sont remplis pour chacun ; les jours sont déplacés vers chaque début.',
  'template.category': 'Modèle Coachbook',
  'template.logo': 'Logo',
  'template.ready.manager': 'Responsable d’équipe',
  'template.ready.manager.about': 'Pour qui dirige une équipe : résultats, délégation, forces durables. 40 semaines.',
  'template.ready.projectLeader': 'Chef de projet',
  'template.ready.projectLeader.about':
    'Pour qui conduit un projet sans être le chef : d’une mission claire à un résultat utilisé. 36 semaines.',
  'template.ready.team': 'Équipe',
  'template.ready.team.about':
    'Pour toute une équipe : un audit sans noms, un plan collectif où chacun porte quelque chose. 36 semaines.',
  'template.ready.sales': 'Vente',
  'template.ready.sales.about':
    'Pour qui vend : de meilleurs clients, de la confiance, des soirées libres. 48 semaines.',
  'template.ready.change': 'Changement',
  'template.ready.change.about':
    'Pour qui conduit un changement touchant beaucoup de monde : une raison claire, un pilote, une résistance prise au sérieux. 48 semaines.',
  'roster.nameless':
    'Ligne {line} : il n’y a pas de nom. Écrivez-en un dans la colonne « {column} ». Aucun classeur n’a été créé pour cette ligne.',
  'roster.startMissing':
    'Ligne {line}, {name} : il n’y a pas de date de début. Écrivez-la sous la forme 2026-03-31, ou donnez-en une pour tous avec --start. Aucun classeur n’a été créé pour cette ligne.',
  'roster.startUnreadable':
    'Ligne {line}, {name} : « {value} » n’est pas une date. Écrivez-la sous la forme 2026-03-31. Aucun classeur n’a été créé pour cette ligne.',
  'roster.languageUnknown':
    'Ligne {line}, {name} : « {value} » n’est pas une langue de Coachbook. Écrivez l’une de celles-ci : {languages}. Aucun classeur n’a été créé pour cette ligne.',
  'roster.dayOrder':
    'Ligne {line} : « {value} » est lu avec le mois en premier, {day}, comme tous les jours de la liste. Si le jour vient en premier, écrivez-les sous la forme 2026-03-31.',
  'roster.noSuchField':
    'Aucune colonne de la liste ne s’appelle {fields} : rien ne figurerait à cet endroit dans les noms des fichiers. Il y a : {known}.',
  'roster.twice':
    'Ligne {line}, {name} : le même nom et le même projet se trouvent à la ligne {first}. Les deux classeurs ont été créés ; celui-ci s’appelle {file}.',
  'roster.fieldsMissing':
    'Ligne {line}, {name} : le modèle demande {fields}, et la liste ne le dit pas. « … » figure dans le classeur ; ajoutez une colonne ou complétez-le sur place.',
  'roster.failed':
    'Ligne {line}, {name} : le classeur n’a pas pu être créé. {reason, select, textTooLong {Un texte serait plus long que les 32 767 caractères d’une cellule. Raccourcissez ce qui est sur cette ligne.} formulaTooLong {Une formule serait plus longue que les 8 192 caractères d’une cellule. Raccourcissez ce qui est sur cette ligne.} other {Il contiendrait quelque chose qu’aucun tableur n’ouvre. Regardez ce qui est sur cette ligne.}}',
  'roster.empty': '{file} n’a aucune ligne sous ses titres. Écrivez une ligne par personne.',
  'roster.noNames':
    '{file} n’a pas de colonne « {column} ». La première ligne doit contenir les titres ; il y a : {columns}.',
  'roster.unreadable': '{file} n’a pas pu être lu comme liste : {reason}',
  'cli.template.line': '{name} : {about}',
  'cli.template.kept': 'Gardé : {parts}.',
  'cli.template.cleared':
    'N’y est pas : tout le reste, ainsi que tous les noms, évaluations, relevés, points, revues et références. Lisez-le une fois avant de le donner.',
  'cli.template.nothing':
    'Rien ne reste de {file} : les parties demandées sont vides. Choisissez-en d’autres avec --keep.',
  'cli.badPart': '« {value} » n’est pas une partie d’un modèle. Il y a : {parts}.',
  'cli.badSheet': '« {value} » n’est pas une feuille que l’on peut fermer. Il y a : {sheets}.',
  'cli.badAccent': '« {value} » n’est pas une couleur. Écrivez six chiffres de 0 à F, par exemple 1B5E20.',
  'cli.badLogo': '{file} n’est pas une image PNG ou JPEG, ou elle est endommagée.',
  'cli.logoTooLarge': '{file} dépasse 1 Mo et se trouverait dans chaque classeur. Enregistrez une image plus petite.',
  'cli.badTemplate':
    'Il n’y a ni modèle prêt à l’emploi « {value} » ni fichier de ce nom. Modèles prêts à l’emploi : {templates}.',
  'cli.notATemplate':
    '{file} est un classeur, mais pas un modèle. Faites-en d’abord un modèle, afin de ne donner les données de personne : coachbook template {file} -o MODELE.xlsx',
  'cli.twoContents': 'Donnez soit --example, soit --template, mais pas les deux.',
  'cli.rosterMissing': 'Dites qui reçoit un classeur : coachbook distribute MODELE --roster personnes.csv --to DOSSIER',
  'cli.folderMissing': 'Dites où écrire : coachbook distribute MODELE --roster personnes.csv --to DOSSIER',
  'cli.badPane':
    '« {value} » n’est pas une façon d’ouvrir le volet. Il y a : admin, developer, share:\\\\serveur\\dossier.',
  'cli.distribute.progress': '{done, number} sur {all, number}',
  'cli.distribute.done':
    '{made, plural, =0 {Aucun classeur n’a été écrit} one {Un classeur a été écrit} other {# classeurs ont été écrits}} dans {folder}.',
  'cli.distribute.skipped': '{count, plural, one {Une ligne n’a pas été créée} other {# lignes n’ont pas été créées}}.',
  'cli.distribute.exists':
    '{file} existe déjà et a été laissé tel quel. Choisissez un autre dossier, ou ajoutez --force pour le remplacer.',
};
