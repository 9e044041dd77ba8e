// What the command line says.
import type { cli as english } from '../en/cli';

export const cli: Readonly<Record<keyof typeof english, string>> = {
  'cli.new.summary': 'créer un classeur',
  'cli.check.summary': 'dire ce qui demande attention dans un classeur',
  'cli.template.summary': 'faire un modèle d’un classeur, ou lister les modèles prêts',
  'cli.distribute.summary': 'faire un classeur pour chaque personne d’une liste',
  'cli.refresh.summary': 'recalculer un classeur',
  'cli.repair.summary': 'remettre ce qui manque de Coachbook dans un classeur',
  'cli.unknownCommand':
    'Il n’y a pas de commande « {command} ».{near, select, none {} other { Vouliez-vous dire « {near} » ?}} Tapez coachbook --help pour voir celles qui existent.',
  'cli.unknownOption':
    'Il n’y a pas d’option « {option} » ici.{near, select, none {} other { Vouliez-vous dire « {near} » ?}} Tapez la commande avec --help pour voir celles qui existent.',
  'cli.valueMissing':
    'Il manque quelque chose après {option}. Tapez la commande avec --help pour voir ce qu’elle attend.',
  'cli.valueNotTaken': '{option} s’emploie seul : enlevez ce qui suit le « = ».',
  'cli.tooMany': '« {file} » est un nom de trop. Ce que la commande attend : coachbook {command} --help',
  'cli.notXlsx': '{file} ne s’ouvrirait pas : le nom d’un classeur doit se terminer par .xlsx.',
  'cli.isFolder': '{file} est un dossier. Indiquez un fichier dans ce dossier.',
  'cli.nameless': 'Indiquez comment le fichier doit s’appeler : il manque un nom.',
  'cli.notWritable':
    '{reason, select, tableHeader {{place} : le titre de cette cellule n’est pas celui que son tableau « {table} » a pour la colonne, et Excel dirait le fichier endommagé. Ouvrez-le dans Excel, retapez le titre, et enregistrez-le} tableWidth {{place} : le tableau « {table} » n’a pas autant de colonnes qu’il est large. Ouvrez le fichier dans Excel, laissez Excel le réparer, et enregistrez-le} textTooLong {{place} : le texte est plus long que ne peut l’être une cellule, 32 767 caractères. Raccourcissez-le} formulaTooLong {{place} : la formule est plus longue que ne peut l’être une cellule, 8 192 caractères. Raccourcissez-la} other {Le classeur contient quelque chose qu’aucun tableur n’ouvrirait}}. Rien n’a été écrit.',
  'cli.fileMissing': 'Indiquez le fichier : coachbook {command} FICHIER',
  'cli.outputMissing':
    'Indiquez où écrire : coachbook {command} FICHIER -o SORTIE.xlsx. Le classeur donné n’est jamais modifié de lui-même.',
  'cli.notFound': '{file} est introuvable.',
  'cli.unreadable': '{file} n’a pas pu être lu. {reason}',
  'cli.notOurs': '{file} n’a aucune des feuilles de Coachbook. Créez un classeur avec : coachbook new',
  'cli.unfinished':
    'Coachbook a été arrêté pendant qu’il créait les feuilles de {file}, avant d’y écrire. Créez un nouveau classeur avec : coachbook new',
  'cli.newer':
    '{file} a été créé par une version plus récente de Coachbook et reste tel quel. Mettez Coachbook à jour.',
  'cli.losses': 'N’a pas été repris, car Coachbook ne le connaît pas : {what}. Votre fichier l’a toujours.',
  'cli.badVariant': 'Il n’y a pas de type d’accompagnement « {value} ». Il y a : {variants}.',
  'cli.exists': '{file} existe déjà et reste tel quel. Choisissez un autre nom, ou ajoutez --force pour le remplacer.',
  'cli.each.output':
    '-o désigne un seul fichier. Pour plusieurs classeurs, indiquez le dossier des résultats : --to DOSSIER',
  'cli.each.folderMissing': 'Pour plusieurs classeurs, indiquez le dossier des résultats : --to DOSSIER',
  'cli.sameFile':
    '{file} serait remplacé par son propre résultat. Choisissez un autre nom, ou ajoutez --force si c’est ce que vous voulez.',
  'cli.cannotWrite':
    '{file} n’a pas pu être écrit : {why, select, noFolder {le dossier n’existe pas. Créez-le d’abord} isFolder {c’est un dossier. Indiquez un fichier dans ce dossier} isFile {il y a un fichier de ce nom. Choisissez-en un autre} denied {vous n’en avez pas le droit, ou un autre programme l’a ouvert} open {un autre programme l’a ouvert. Fermez-le d’abord} readOnly {le disque est en lecture seule} full {le disque est plein} tooLong {son nom est trop long} loop {un lien sur le chemin ramène à lui-même} badName {son nom contient ce qu’aucun nom de fichier ne peut contenir} tooLarge {ce disque ne prend pas de fichier aussi gros} tooMany {trop de fichiers sont ouverts à la fois. Fermez d’autres programmes et réessayez} away {le disque ou le réseau ne répond pas. Réessayez, ou écrivez d’abord sur cet ordinateur} other {le système ne l’a pas permis. Choisissez un autre dossier et réessayez}}.',
  'cli.cannotRead':
    '{file} n’a pas pu être lu : {why, select, noFolder {il n’existe pas} isFolder {c’est un dossier. Indiquez un fichier dans ce dossier} notAFile {ce n’est pas un fichier ordinaire mais un périphérique ou un canal entre programmes. Écrivez d’abord ce qui en vient dans un fichier} denied {vous n’en avez pas le droit, ou un autre programme l’a ouvert} open {un autre programme l’a ouvert. Fermez-le d’abord} tooLong {son nom est trop long} loop {c’est un lien qui ramène à lui-même. Indiquez le fichier lui-même} badName {son nom contient ce qu’aucun nom de fichier ne peut contenir} tooLarge {il est trop gros pour être lu en une fois. Vérifiez que c’est le bon fichier} tooMany {trop de fichiers sont ouverts à la fois. Fermez d’autres programmes et réessayez} away {le disque ou le réseau où il se trouve ne répond pas. Réessayez, ou copiez-le d’abord sur cet ordinateur} other {le système ne l’a pas permis. Copiez-le dans un autre dossier et réessayez}}.',
  'cli.impossible':
    'Ce qui devrait être écrit n’a pas de place dans le classeur{place, select, none {} other { : {place}}}. Un tableau, une colonne ou une ligne a disparu, ou n’y a jamais été. Rien n’a été écrit. Remettez ce qui manque avec : coachbook repair FICHIER -o SORTIE, puis réessayez.',
  'cli.tableBlocked':
    'Le tableau {table} de la feuille {sheet} n’a pas pu recevoir une autre ligne, parce qu’il y a quelque chose juste en dessous ou qu’il a une ligne de totaux. Rien n’a été écrit. Dans Excel, déplacez-le plus bas ou retirez les totaux, puis réessayez.',
  'cli.unforeseen':
    'Coachbook est tombé sur quelque chose pour quoi il n’est pas fait, et s’est arrêté. Les fichiers donnés sont tels qu’ils étaient. Voyez ce qui en est dit par : coachbook check FICHIER. Si tout y va bien, dites-nous ce que vous avez fait.',
  'cli.badDay': '« {value} » n’est pas un jour. Tapez-le sous la forme 2026-03-31.',
  'cli.badLanguage': '« {value} » n’est pas une langue de Coachbook. Il y a : {languages}.',
  'cli.badExample': 'Il n’y a pas d’exemple « {value} ». Il y a : {examples}.',
  'cli.written': '{file} écrit.',
  'cli.upgraded':
    'Une version précédente de Coachbook l’avait créé ; il a maintenant les feuilles et les colonnes venues depuis. Tout ce qui a été saisi est resté.',
  'cli.repair.nothing': 'Rien ne manquait.',
  'cli.repair.found': 'Ceci a été constaté, et rétabli :',
  'cli.repair.left': 'N’a pas pu être remis, car autre chose se trouve à cette place :',
  'cli.unchanged': '{file} était à jour.',
  'cli.finding': '{mark} {place} : {text}',
  'cli.findings.none': 'Rien ne demande attention.',
  'cli.findings.summary':
    '{errors, plural, =0 {Rien} other {#}} à corriger, {warnings, number} à regarder, {advice, number} à méditer.',
  'cli.overview.start':
    'Coachbook : les sept étapes du management par le coaching professionnel, dans un classeur ordinaire.',
  'cli.overview.explain': 'Chaque commande s’explique elle-même, avec ses options et un exemple : coachbook new --help',
  'cli.overview.common': 'Toutes comprennent :',
  'cli.overview.exit': 'Codes de sortie : 0 tout va bien, 1 il y a quelque chose à voir, 2 n’a pas pu être fait.',
};
