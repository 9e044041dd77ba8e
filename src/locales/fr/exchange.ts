// What goes out to other programs and comes in from them, and the commands for it.
import type { exchange as english } from '../en/exchange';

export const exchange: Readonly<Record<keyof typeof english, string>> = {
  'exchange.tooLarge':
    'Ce fichier est plus gros que ce que Coachbook accepte ({limit} Mo). Partagez-le, ou retirez ce qui ne sert pas.',
  'exchange.tooManyFiles':
    'Ce fichier .zip contient {count, number} fichiers .csv, et on en reprend {limit, number} au plus à la fois. Retirez ce qui ne sert pas, ou faites-en plusieurs fichiers .zip.',
  'exchange.empty': 'Ce fichier est vide.',
  'exchange.notText': 'Ce fichier n’est pas du texte. Enregistrez-le en CSV (UTF-8) ou en XML de Project et réessayez.',
  'exchange.tooManyRows': 'Ce fichier a plus de {limit, number} lignes. Partagez-le en plusieurs fichiers.',
  'exchange.tooManyColumns':
    'Ce fichier a plus de {limit, number} colonnes sur une ligne. Est-ce bien un fichier CSV ?',
  'exchange.textTooLong':
    'Ligne {line, number}, {column} : le texte a plus de {limit, number} caractères. Raccourcissez-le.',
  'exchange.openQuote': 'Le guillemet ouvert à la ligne {line, number} n’est jamais fermé. Fermez-le et réessayez.',
  'exchange.damagedArchive': 'Ce fichier .zip est endommagé, ou protégé par un mot de passe. Refaites-le et réessayez.',
  'exchange.workbook':
    'Ceci est un classeur. Ouvrez-le, allez à la feuille voulue, enregistrez-la en CSV (UTF-8), puis choisissez le nouveau fichier.',
  'exchange.noTables': 'Il n’y a pas de fichier .csv dans ce fichier .zip.',
  'exchange.noTable':
    'Aucune colonne de {file} n’a un titre que Coachbook connaît. Donnez aux colonnes les titres de la feuille, ou indiquez à quoi elles correspondent.',
  'exchange.noSuchColumn': 'Le fichier n’a pas de colonne « {column} ». Il a : {columns}.',
  'exchange.noSuchField': '« {field} » n’est pas une colonne de {table}. Il y a : {fields}.',
  'exchange.noSuchTable': '« {table} » n’est pas un tableau de Coachbook. Il y a : {tables}.',
  'exchange.noSuchPart': '« {part} » n’est pas une partie d’agenda. Il y a : {parts}.',
  'exchange.nothingToExport': 'Il n’y a rien à exporter : ce qui a été demandé est vide.',
  'exchange.project.notXml':
    'Ce n’est pas un fichier XML, ou il est endommagé à la ligne {line, number}. Enregistrez-le en XML depuis Project et réessayez.',
  'exchange.project.doctype':
    'Ce fichier XML déclare un type de document, ce que les fichiers de Project ne font jamais. Par prudence, il n’a pas été lu.',
  'exchange.project.notAProject':
    'Ce fichier XML n’est pas un projet. Dans Microsoft Project, choisissez Enregistrer sous et le type XML.',

  'exchange.project.baseline': 'Référence {number}',
  'exchange.import.unreadable':
    'Ligne {line, number}, {column} : « {value} » ne peut pas être lu ici, et la cellule reste vide. Attendu : {expected}.',
  'exchange.import.dayOrder':
    'Les jours comme « {value} » sont lus avec le mois en premier : {day}. Si le jour vient en premier dans ce fichier, écrivez-les sous la forme 2026-03-31.',
  'exchange.import.headingsOnly': 'Ce fichier a des titres et aucune ligne en dessous : il n’y a rien à reprendre.',
  'exchange.import.expected.number': 'un nombre',
  'exchange.import.expected.day': 'un jour, par exemple 2026-03-31',
  'exchange.import.expected.choice': 'l’un de {choices}',
  'exchange.import.expected.flag': 'oui ou non',
  'exchange.import.expected.links': 'des identifiants comme A3 ou A4FS+2, séparés par des virgules',
  'exchange.import.expected.onePerson': 'l’identifiant de l’une des personnes de ce nom',
  'exchange.import.unknownReference':
    'Ligne {line, number}, {column} : il n’y a pas de « {value} » dans le classeur ni dans ce fichier. Le texte est repris tel quel.',
  'exchange.import.twice':
    'Ligne {line, number} : l’identifiant {id} figure plusieurs fois dans ce fichier. Seule la première ligne est reprise ; donnez à l’autre un nouvel identifiant, ou laissez-le vide.',
  'exchange.import.sameName':
    'Ligne {line, number} : « {name} » est déjà dans le classeur sous {id}. La ligne est ajoutée malgré tout ; écrivez cet identifiant dans le fichier s’il s’agit de la même.',
  'exchange.import.samePerson':
    'Ligne {line, number} : « {name} » est déjà dans le classeur sous {id}, et est pris pour cette personne. S’il s’agit de quelqu’un d’autre, donnez-lui un autre nom dans le fichier.',
  'exchange.import.tooWide':
    'La ligne {line, number} a plus de cellules que de titres ; ce qui dépasse a été laissé de côté. Manque-t-il un guillemet ?',
  'exchange.import.columnTwice':
    'Les colonnes « {first} » et « {second} » correspondent toutes deux à {field}. Seule la première est lue.',
  'exchange.import.columnUnknown':
    'La colonne « {column} » ne dit rien à Coachbook et est laissée de côté. Indiquez à quoi elle correspond si elle compte.',
  'exchange.import.more':
    'Il y a {count, plural, one {# autre remarque} other {# autres remarques}} de ce genre sur ce fichier. Corrigez-le selon ce qui est dit ici, puis reprenez-le.',
  'exchange.import.tooManyNew':
    'Ce fichier ajouterait {count, number} lignes, et {limit, number} au plus s’ajoutent en une fois. Partagez-le en plusieurs fichiers et reprenez-les l’un après l’autre.',
  'exchange.import.tableFull':
    'Avec ce fichier, le tableau « {table} » aurait plus de {limit, number} lignes, et on n’en lit pas davantage. Retirez ce qui ne sert pas.',
  'exchange.import.fileSkipped': '{file} a été laissé de côté : ce n’est aucun des tableaux.',
  'exchange.project.elapsed':
    'Ligne {line, number}, « {task} » : sa durée se compte à l’horloge ; elle a été reprise en autant de jours ouvrés.',
  'exchange.project.durationRounded':
    'Ligne {line, number}, « {task} » : sa durée a été arrondie à {days, number} jours ouvrés.',
  'exchange.project.lagRounded':
    'Ligne {line, number}, « {task} » : un décalage a été arrondi à {days, number} jours ouvrés.',
  'exchange.project.lagDropped':
    'Ligne {line, number}, « {task} » : un décalage en pourcentage a été laissé de côté. Saisissez-le en jours ouvrés s’il compte.',
  'exchange.project.mustStart':
    'Ligne {line, number}, « {task} » : « doit commencer le » est devenu « au plus tôt le ».',
  'exchange.project.mustFinish':
    'Ligne {line, number}, « {task} » : le jour où elle doit finir est devenu son échéance.',
  'exchange.project.constraintDropped':
    'Ligne {line, number}, « {task} » : une contrainte que Coachbook n’a pas a été laissée de côté.',
  'exchange.project.externalTask':
    'Ligne {line, number}, « {task} » : elle appartient à un autre projet et a été laissée de côté.',
  'exchange.project.linkDropped':
    'Ligne {line, number}, « {task} » : un lien vers une tâche récapitulative, ou vers une tâche absente, a été laissé de côté. Reliez plutôt la dernière action qui s’y trouve.',
  'exchange.project.goalUnknown':
    'Aucun objectif ne s’appelle « {goal} », {count, plural, one {l’action qui s’y trouve n’a} other {les # actions qui s’y trouvent n’ont}} donc pas encore d’objectif (à partir de la ligne {line, number}). Choisissez-en un sur la feuille.',
  'exchange.project.severalOwners':
    'Ligne {line, number}, « {task} » : plusieurs personnes y sont affectées ; {owner} en devient responsable.',

  'exchange.project.calendar': 'Jours ouvrés',
  'exchange.project.id': 'Identifiant Coachbook',
  'exchange.project.workedOut': 'Calculé par Coachbook',

  'exchange.calendar.name': 'Coachbook',
  'exchange.calendar.deadline': 'Échéance : {name}',
  'exchange.calendar.milestone': 'Jalon : {name}',
  'exchange.calendar.goal': 'Objectif à atteindre : {name}',
  'exchange.calendar.checkIn': 'Point d’étape : où en sommes-nous ?',
  'exchange.calendar.checkIn.text':
    'Ouvrez le classeur et notez comment cela se passe, le niveau de stress et la suite.',
  'exchange.calendar.deadline.category': 'Échéance',
  'exchange.calendar.milestone.category': 'Jalon',
  'exchange.calendar.goal.category': 'Objectif',
  'exchange.calendar.checkIn.category': 'Point d’étape',
  'exchange.calendar.goalLine': 'Objectif : {goal}',
  'exchange.calendar.personLine': 'Qui : {person}',
  'exchange.calendar.sourceLine': 'Depuis votre classeur Coachbook ({id})',

  'cli.export.summary': 'écrire un classeur pour d’autres programmes',
  'cli.import.summary': 'reprendre dans un classeur les actions d’un autre programme',
  'cli.export.kindMissing': 'Indiquez ce qu’il faut écrire : --as {kinds}.',
  'cli.export.badKind': 'Coachbook n’écrit pas « {value} ». Indiquez --as {kinds}.',
  'cli.export.severalTables':
    '{file} ne peut contenir qu’un tableau, et {count, number} ont été demandés. Choisissez un nom en .zip, ou nommez un seul tableau avec --only.',
  'cli.export.onlyNot': '--only choisit des tableaux de csv et des parties de ics. {kind} est toujours entier.',
  'cli.import.fromMissing': 'Indiquez d’où lire : coachbook import FICHIER --from plan.csv -o SORTIE.xlsx',
  'cli.import.badMap':
    '« {value} » ne dit pas quelle colonne est laquelle. Tapez-le sous la forme --map Tâche=name,Qui=owner.',
  'cli.import.table': '→ {table} : {count, plural, one {une colonne} other {# colonnes}}',
  'cli.import.mapCsvOnly':
    '--map et --table servent aux fichiers .csv ; dans le XML de Project, les champs sont connus.',
  'cli.import.column': '{column} → {field}',
  'cli.import.add': '+ {table} {id} : {name}',
  'cli.import.update': '~ {row} : {column} : {from} → {to}',
  'cli.import.summary.line': '{added, number} à ajouter, {changed, number} modifiées, {same, number} inchangées.',
  'cli.import.updatesLeft':
    'Ce qui est déjà dans le classeur reste tel quel. Ajoutez --update pour reprendre les lignes marquées ~.',
  'cli.import.dryRun': 'Rien n’a été écrit.',
};
