// Les copies qui reviennent, des classeurs pour beaucoup, et beaucoup de classeurs en une vue, dans le volet.
import type { paneReturned as english } from '../en/paneReturned';

export const paneReturned: Readonly<Record<keyof typeof english, string>> = {
  'paneReturned.compare': 'Comparer une copie revenue',
  'paneReturned.compare.about':
    'Voyez ce que quelqu’un a changé dans une copie, et reprenez ce qui vous convient. Rien n’est écrit avant votre accord.',
  'paneReturned.compare.file': 'Quelle copie est revenue ?',
  'paneReturned.compare.fileText': 'Un fichier .xlsx issu de ce classeur. Il est seulement lu.',
  'paneReturned.compare.choose': 'Choisir la copie revenue',
  'paneReturned.compare.chooseOther': 'Choisir une autre copie',
  'paneReturned.compare.original': 'Avez-vous changé ce classeur depuis l’envoi de la copie ?',
  'paneReturned.compare.originalText':
    'Choisissez alors aussi le fichier tel que vous l’avez envoyé : on sait ainsi qui de vous a changé quoi.',
  'paneReturned.compare.chooseOriginal': 'Choisir le fichier envoyé',
  'paneReturned.compare.withoutOriginal': 'Comparer sans lui',
  'paneReturned.compare.origin':
    '{who, select, yes {« {file} » a été enregistré en dernier par {by}} other {« {file} » a été enregistré pour la dernière fois}}{when, select, yes { le {day}} other {}}.',
  'paneReturned.compare.originUnknown': '« {file} » ne dit pas qui l’a enregistré, ni quand.',
  'paneReturned.compare.originalIs': 'Vu à partir de « {file} », le fichier que vous avez envoyé.',
  'paneReturned.compare.unread': '« {file} » ne peut pas être comparé. {reason}',
  'paneReturned.compare.tooLarge':
    '« {file} » est plus grand qu’un accompagnement ne peut l’être ; il n’a donc pas été ouvert.',
  'paneReturned.compare.anotherTitle':
    '« {file} » s’appelle « {other} », et ce classeur « {title} ». Est-ce une copie de ce classeur ? Sinon, choisissez un autre fichier.',
  'paneReturned.compare.anotherRows':
    '« {file} » n’a presque aucune ligne en commun avec ce classeur ; il semble appartenir à un autre accompagnement. Dans ce cas, choisissez un autre fichier.',
  'paneReturned.compare.anotherOriginal':
    '« {file} » ne semble pas être le fichier dont les deux sont issus. Dans ce cas, choisissez-en un autre ou comparez sans lui.',
  'paneReturned.compare.anyway': 'Comparer quand même',
  'paneReturned.compare.datesUncertain':
    'Dates non comparées : {list}. La copie n’a plus la note de Coachbook sur les dates qui lui ont été données ; un autre programme l’a laissée de côté. Regardez ces dates vous-même.',
  'paneReturned.compare.leftOut': 'Non comparé, parce que l’une des copies le laisse de côté : {list}.',
  'paneReturned.compare.same': 'Il n’y a rien à reprendre : les deux contiennent la même chose.',
  'paneReturned.compare.summary':
    '{count, plural, one {Une différence} other {# différences}}{conflicts, plural, =0 {} one {, et un endroit que vous avez changé tous les deux} other {, et # endroits que vous avez changés tous les deux}}.',
  'paneReturned.compare.tickText':
    'Ce qui est coché est repris. Ce qui enlèverait quelque chose à votre classeur n’est pas coché au départ.',
  'paneReturned.compare.all': 'Tout cocher',
  'paneReturned.compare.none': 'Tout décocher',
  'paneReturned.compare.added': 'Nouveau : {what}',
  'paneReturned.compare.removed': 'N’est plus dans la copie : {what}. Reprendre cela vide la ligne.',
  'paneReturned.compare.field': '{column} : {value}',
  'paneReturned.compare.change': '{column} : {from} → {to}',
  'paneReturned.compare.blank': '(vide)',
  'paneReturned.compare.whole': 'la ligne',
  'paneReturned.compare.by': 'Par {by}, {day}',
  'paneReturned.compare.onDay': '{day}',
  'paneReturned.compare.byOnly': 'Par {by}',
  'paneReturned.compare.table': '{table} ({count, number})',
  'paneReturned.compare.conflicts': 'Vous l’avez changé tous les deux : quelle version compte ?',
  'paneReturned.compare.mine': 'La mienne : {what}',
  'paneReturned.compare.theirs': 'La sienne : {what}',
  'paneReturned.compare.take':
    '{count, plural, =0 {Reprendre ce qui est coché} one {Reprendre une différence} other {Reprendre # différences}}',
  'paneReturned.compare.taking': 'Un instant : l’écriture est en cours…',
  'paneReturned.compare.taken':
    '{count, plural, one {Une différence est} other {# différences sont}} maintenant dans votre classeur.',
  'paneReturned.compare.failed':
    'Rien n’a été repris ; le message en haut dit pourquoi. Ce que vous aviez coché l’est toujours.',
  'paneReturned.compare.half':
    'Toutes les lignes ont été reprises, mais pas les lettres de la matrice des rôles ; le message en haut dit pourquoi. Elles sont toujours cochées.',

  'paneReturned.distribute': 'Créer des classeurs pour beaucoup',
  'paneReturned.distribute.about':
    'Un classeur pour chaque ligne d’une liste de personnes, tous dans un seul fichier .zip.',
  'paneReturned.distribute.template': 'À partir de',
  'paneReturned.distribute.own': 'Ce classeur',
  'paneReturned.distribute.ownText':
    'Ce qui peut servir à d’autres est repris : objectifs, plan, rôles et indicateurs ; ni évaluations, ni relevés, ni résultats, et les noms deviennent des blancs à remplir.',
  'paneReturned.distribute.fromFile': 'Un modèle dans un fichier',
  'paneReturned.distribute.chooseTemplate': 'Choisir le modèle',
  'paneReturned.distribute.templateIs': 'Modèle : {title}',
  'paneReturned.distribute.notATemplate':
    '« {file} » est un classeur, mais pas un modèle. Ouvrez-le et enregistrez-le d’abord comme modèle, pour que les données de personne ne soient distribuées.',
  'paneReturned.distribute.templateUnread': '« {file} » ne peut pas servir de modèle. {reason}',
  'paneReturned.distribute.roster': 'Pour qui ?',
  'paneReturned.distribute.rosterText':
    'Un fichier .csv ou .xlsx dont la première ligne contient les titres : Nom, Rôle, Projet, Langue, Début, et ce que le modèle demande. Il est seulement lu.',
  'paneReturned.distribute.chooseRoster': 'Choisir la liste',
  'paneReturned.distribute.chooseOtherRoster': 'Choisir une autre liste',
  'paneReturned.distribute.people':
    '{count, plural, =0 {Personne dans « {file} » ne peut encore recevoir de classeur.} one {« {file} » : un classeur} other {« {file} » : # classeurs}}',
  'paneReturned.distribute.entry': 'Ligne {line} : {name}, dès le {day}',
  'paneReturned.distribute.entryProject': 'Ligne {line} : {name}, {project}, dès le {day}',
  'paneReturned.distribute.more': '{count, plural, one {et une autre ligne} other {et # autres lignes}}',
  'paneReturned.distribute.findings': 'À regarder',
  'paneReturned.distribute.startMissing':
    'Ligne {line}, {name} : il n’y a pas de date de début. Écrivez-la dans la liste sous la forme 2026-03-31, ou donnez-en une pour tous ci-dessous.',
  'paneReturned.distribute.start': 'Début des lignes qui n’en ont pas',
  'paneReturned.distribute.pattern': 'Noms des fichiers',
  'paneReturned.distribute.patternText':
    'Les titres de votre liste entre accolades sont remplis pour chaque personne : {fields}.',
  'paneReturned.distribute.pane': 'Coachbook à côté',
  'paneReturned.distribute.paneText':
    'Qui a Coachbook le voit s’ouvrir avec le classeur ; les autres n’en voient rien.',
  'paneReturned.distribute.pane.none': 'S’ouvre sur demande',
  'paneReturned.distribute.pane.admin': 'S’ouvre avec le classeur : distribué par un administrateur',
  'paneReturned.distribute.pane.share': 'S’ouvre avec le classeur : depuis un dossier du réseau',
  'paneReturned.distribute.pane.developer': 'S’ouvre avec le classeur : installé pour essayer',
  'paneReturned.distribute.folder': 'Dossier du réseau où est le complément',
  'paneReturned.distribute.folderText': 'Tapez-le sous la forme \\\\serveur\\dossier.',
  'paneReturned.distribute.preview': 'Ils s’appelleront ainsi :',
  'paneReturned.distribute.make':
    '{count, plural, =0 {Créer les classeurs} one {Créer un classeur} other {Créer # classeurs}}',
  'paneReturned.distribute.progress': '{done, number} sur {all, number} classeurs',
  'paneReturned.distribute.done':
    '{made, plural, =0 {Aucun classeur n’a pu être créé.} one {Un classeur est dans « {file} », avec vos téléchargements. Si rien n’y arrive, autorisez les téléchargements pour cette page, puis recommencez.} other {# classeurs sont dans « {file} », avec vos téléchargements. Si rien n’y arrive, autorisez les téléchargements pour cette page, puis recommencez.}}',
  'paneReturned.distribute.oneByOne':
    'Cet Excel n’enregistre pas de fichier d’ici : chaque classeur s’ouvre donc séparément. Enregistrez-le, revenez, puis ouvrez le suivant. Pour beaucoup de personnes à la fois, utilisez Excel sur le web ou sous Windows.',
  'paneReturned.distribute.openNext': 'Ouvrir « {file} » ({at, number} sur {all, number})',
  'paneReturned.distribute.zip': '{title} ({count, plural, one {un classeur} other {# classeurs}}).zip',
  'paneReturned.stopped': 'Arrêté. Rien n’a été enregistré, et rien n’a été changé.',
  'paneReturned.stop': 'Arrêter',

  'paneReturned.portfolio': 'Réunir beaucoup de classeurs',
  'paneReturned.portfolio.about':
    'Une vue de nombreux accompagnements : qui a besoin de vous d’abord, les chiffres et les réponses. Aucun classeur n’est modifié.',
  'paneReturned.portfolio.files': 'Quels classeurs ?',
  'paneReturned.portfolio.filesText':
    'Choisissez plusieurs fichiers à la fois, ou un dossier avec tous ceux qu’il contient. Ils sont seulement lus, et seulement sur cet ordinateur.',
  'paneReturned.portfolio.chooseFiles': 'Choisir des fichiers',
  'paneReturned.portfolio.chooseFolder': 'Choisir un dossier',
  'paneReturned.portfolio.anew': 'Recommencer',
  'paneReturned.portfolio.nothing':
    'Il n’y a aucun classeur dans ce que vous avez choisi. Choisissez des fichiers qui se terminent par .xlsx.',
  'paneReturned.portfolio.progress': '{done, number} sur {all, number} classeurs lus',
  'paneReturned.portfolio.read':
    '{count, plural, =0 {Aucun accompagnement n’a été trouvé.} one {Un accompagnement est dans la vue.} other {# accompagnements sont dans la vue.}}{again, plural, =0 {} one { Un fichier s’y trouvait déjà.} other { # fichiers s’y trouvaient déjà.}}',
  'paneReturned.portfolio.unread':
    '{count, plural, one {Un fichier n’a pas pu être lu :} other {# fichiers n’ont pas pu être lus :}}',
  'paneReturned.portfolio.unreadOne': '{file} : {reason}',
  'paneReturned.portfolio.links':
    'Un clic sur un accompagnement ouvre son classeur, une fois la vue enregistrée là où sont les classeurs : dans leur dossier, ou à côté du dossier choisi.',
  'paneReturned.portfolio.anonymous': 'Pour des commanditaires : sans noms, sans textes et sans ce que chacun a dit',
};
