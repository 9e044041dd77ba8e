// What the command line says.
import type { cli as english } from '../en/cli';

export const cli: Readonly<Record<keyof typeof english, string>> = {
  'cli.new.summary': 'créer un classeur',
  'cli.check.summary': 'dire ce qui demande attention dans un classeur',
  'cli.refresh.summary': 'recalculer un classeur',
  'cli.unknownCommand': 'Il n’y a pas de commande « {command} ». Tapez coachbook --help pour voir celles qui existent.',
  'cli.unknownOption': 'Il n’y a pas d’option « {option} » ici. Tapez coachbook --help pour voir celles qui existent.',
  'cli.fileMissing': 'Indiquez le fichier : coachbook {command} FICHIER',
  'cli.outputMissing': 'Indiquez où écrire : coachbook {command} FICHIER -o SORTIE.xlsx. Le classeur donné n’est jamais modifié de lui-même.',
  'cli.notFound': '{file} est introuvable.',
  'cli.notAWorkbook': '{file} n’est pas un classeur .xlsx, ou il est endommagé. Ouvrez-le dans Excel et enregistrez-le de nouveau en .xlsx.',
  'cli.notOurs': '{file} n’a aucune des feuilles de Coachbook. Créez un classeur avec : coachbook new',
  'cli.exists': '{file} existe déjà et reste tel quel. Choisissez un autre nom, ou ajoutez --force pour le remplacer.',
  'cli.sameFile': '{file} serait remplacé par son propre résultat. Choisissez un autre nom, ou ajoutez --force si c’est ce que vous voulez.',
  'cli.cannotWrite': '{file} n’a pas pu être écrit : {reason}',
  'cli.badDay': '« {value} » n’est pas un jour. Tapez-le sous la forme 2026-03-31.',
  'cli.badLanguage': '« {value} » n’est pas une langue de Coachbook. Il y a : {languages}.',
  'cli.badExample': 'Il n’y a pas d’exemple « {value} ». Il y a : {examples}.',
  'cli.written': '{file} écrit.',
  'cli.unchanged': '{file} était à jour.',
  'cli.finding': '{mark} {place} : {text}',
  'cli.findings.none': 'Rien ne demande attention.',
  'cli.findings.summary': '{errors, plural, =0 {Rien} other {#}} à corriger, {warnings, number} à regarder, {advice, number} à méditer.',
  'cli.help': 'Coachbook : les sept étapes du management par le coaching professionnel, dans un classeur ordinaire.\n\n  coachbook new [FICHIER]                  créer un classeur\n      --example NOM                        rempli d’un accompagnement d’exemple\n      --variant individual|team            qui est coaché\n      --language en|fr                     la langue du classeur\n  coachbook check FICHIER                  dire ce qui demande attention, sans rien changer\n  coachbook refresh FICHIER -o SORTIE      recalculer le classeur et l’écrire dans SORTIE\n\n      --today 2026-03-31                   le regarder à cette date\n      --force                              remplacer un fichier déjà présent\n      --help, --version',
};
