// Ce que dit `coachbook NOM --help` de chaque commande.
import type { commands as english } from '../en/commands';

export const commands: Readonly<Record<keyof typeof english, string>> = {
  'cli.help.example': '{count, plural, one {Exemple} other {Exemples}} :',
  'cli.word.file': 'FICHIER',
  'cli.word.folder': 'DOSSIER',
  'cli.word.out': 'SORTIE',
  'cli.word.name': 'NOM',
  'cli.word.role': 'RÔLE',
  'cli.word.project': 'PROJET',
  'cli.word.template': 'MODELE',
  'cli.word.title': 'TITRE',
  'cli.word.parts': 'PARTIES',
  'cli.word.day': 'JOUR',
  'cli.word.sheets': 'FEUILLES',
  'cli.word.colour': 'RRVVBB',
  'cli.word.pattern': 'FORME',
  'cli.word.kind': 'SORTE',
  'cli.word.pairs': 'PAIRES',
  'cli.word.names': 'NOMS',
  'cli.word.table': 'TABLEAU',
  'cli.word.original': 'ORIGINAL',
  'cli.word.returned': 'RETOURNÉ',
  'cli.word.mine': 'MIEN',
  'cli.word.theirs': 'LEUR',
  'cli.word.part': 'PARTIE',
  'cli.word.number': 'N',
  'cli.word.share': 'K/N',
  'cli.word.options': 'options',
  'cli.option.output': 'où écrire',
  'cli.option.force': 'remplacer SORTIE si elle existe',
  'cli.option.forceItself': 'remplacer SORTIE si elle existe ; si SORTIE = FICHIER, le classeur lui-même',
  'cli.option.today': 'à cette date, écrite 2026-03-31',
  'cli.option.json': 'répondre en JSON, pour les programmes',
  'cli.option.quiet': 'ne rien dire ; le code de sortie répond',
  'cli.option.version': 'de quel Coachbook il s’agit',
  'cli.option.to': 'pour plusieurs classeurs : où écrire, chacun sous son nom',
  'cli.new.about': 'Crée un classeur. Sans nom, il s’appelle Coachbook.xlsx.',
  'cli.new.option.example': 'rempli d’un accompagnement d’exemple ; un nom inconnu en donne la liste',
  'cli.new.option.template':
    'à partir d’un modèle : prêt à l’emploi (coachbook template --list) ou le fichier d’un modèle',
  'cli.new.option.variant': 'qui est coaché : une personne (par défaut) ou toute une équipe',
  'cli.new.option.language': 'la langue du classeur ; sinon celle de cet ordinateur',
  'cli.new.examples': 'coachbook new service.xlsx --example headOfCustomerService',
  'cli.check.about':
    'Dit ce qui demande attention, le plus grave d’abord, chaque fois avec sa cellule. Rien n’est modifié.',
  'cli.check.option.quiet': 'ne rien dire ; le code de sortie suffit : 1 il y a à corriger, 0 rien',
  'cli.check.examples': 'coachbook check service.xlsx',
  'cli.refresh.about':
    'Recalcule l’avancement, les dates, les graphiques et les constats, et écrit le classeur dans SORTIE. Ce qui a été saisi reste tel quel, FICHIER aussi. Un classeur d’une version précédente reçoit les feuilles et les colonnes venues depuis.',
  'cli.refresh.examples': 'coachbook refresh service.xlsx -o service-aujourdhui.xlsx',
  'cli.repair.about':
    'Remet les feuilles, tableaux, colonnes, listes, formules et graphiques de Coachbook qui manquent, dit lesquels, et écrit le classeur dans SORTIE. Ce qui a été saisi reste en place, et FICHIER reste tel quel.',
  'cli.repair.examples': 'coachbook repair service.xlsx -o service-entier.xlsx',
  'cli.template.about':
    'Fait un modèle d’un classeur : ce qui peut servir à d’autres reste, ce qui appartient à une personne n’y est pas - noms, évaluations, relevés, points, revues, références. FICHIER n’est pas modifié. Ouvrez le modèle et lisez-le avant de le donner.',
  'cli.template.option.title': 'le nom du modèle',
  'cli.template.option.keep':
    'ce qui reste, séparé par des virgules ; d’ordinaire : competences, values, life, statements, goals, activities, roles, resources, actions, indicators, holidays, texts (titres, questions et conseils réécrits) ; seulement sur demande, car souvent personnel : interferences, project, mission, balance, personalActions ; all pour tout',
  'cli.template.option.accent':
    'couleur de la marque, par exemple 1B5E20 ; les teintes et un texte lisible en découlent',
  'cli.template.option.logo': 'une image PNG ou JPEG d’au plus 1 Mo pour la première feuille',
  'cli.template.option.language': 'la langue des feuilles ; sinon celle de FICHIER',
  'cli.template.option.protect':
    'feuilles fermées dans ce que l’on en tire, séparées par des virgules, par exemple settings,auditTeam ; un nom inconnu donne la liste',
  'cli.template.option.list': 'nomme les modèles prêts à l’emploi',
  'cli.template.examples':
    'coachbook template support.xlsx -o modele-support.xlsx --title Service --accent 1B5E20 --logo logo.png',
  'cli.distribute.about':
    'Crée un classeur pour chaque ligne d’une liste. MODELE est le fichier d’un modèle ou le nom d’un modèle prêt à l’emploi (coachbook template --list). Les lignes fautives sont nommées, les autres sont créées.',
  'cli.distribute.option.roster':
    '.csv ou .xlsx ; sa première ligne contient les titres : Nom, Rôle, Projet, Langue, Début, et tout ce que les textes du modèle demandent entre accolades',
  'cli.distribute.option.to': 'où écrire ; créé s’il n’existe pas',
  'cli.distribute.option.name': 'nom de chaque fichier, avec les titres entre accolades ; sinon nom et projet',
  'cli.distribute.option.start': 'premier jour des lignes qui n’en ont pas, par exemple 2026-03-31',
  'cli.distribute.option.pane':
    'chaque classeur ouvre Coachbook à côté de lui : admin (fourni par votre administrateur), developer (sur cet ordinateur), share:\\\\serveur\\dossier (depuis un dossier réseau)',
  'cli.distribute.option.jobs': 'combien à la fois ; sinon un par processeur de cette machine',
  'cli.distribute.option.shard':
    'seulement la K-ième de N parts égales : plusieurs machines peuvent se partager le travail',
  'cli.distribute.option.force': 'remplace des fichiers déjà présents',
  'cli.distribute.note':
    'Codes de sortie : 0 toutes les lignes sont créées, 1 certaines ne le sont pas, 2 rien n’a pu être fait.',
  'cli.distribute.examples': 'coachbook distribute sales --roster personnes.csv --to classeurs --pane admin',
  'cli.share.about':
    'Fait une copie pour quelqu’un en laissant de côté, jamais en masquant : la copie est un nouveau classeur qui n’a jamais contenu ce qu’elle laisse de côté. FICHIER reste tel quel.',
  'cli.share.option.for.coachee': 'tout',
  'cli.share.option.for.coach':
    'tout sauf les notes, à moins que --without ne dise autre chose ; jamais le motif d’une absence',
  'cli.share.option.for.sponsor':
    'mission, objectifs, statut et calendrier ; ni audit ni plan personnel, ni repères, références, outils, absences ou personnes prévenues ; les dates restent les mêmes',
  'cli.share.option.without':
    'ce qu’il faut laisser de côté : competences, others, values, lifeBalance, interferences, stress, teamAudit, project, structure, personalPlan, checkIns, anchors, baselines, actionDetails, daysOff, notes',
  'cli.share.examples': 'coachbook share service.xlsx --for coach --without stress,lifeBalance -o pour-mon-coach.xlsx',
  'cli.compare.about':
    'Dit ce qui a été ajouté (+), retiré (-) et modifié (~) d’une copie à l’autre, ligne par ligne et champ par champ, où que soient les lignes. Rien n’est modifié. Ce qu’une copie laisse de côté ne compte pas comme retiré.',
  'cli.compare.option.quiet':
    'ne rien dire ; le code de sortie répond : 0 elles contiennent la même chose, 1 elles diffèrent',
  'cli.compare.examples': 'coachbook compare service.xlsx service-retour.xlsx',
  'cli.merge.about':
    'Réunit deux copies modifiées séparément : SORTIE est MIEN avec ce que LEUR a modifié depuis ORIGINAL. Là où les deux ont modifié la même chose différemment, les deux sont montrées et rien n’est écrit, à moins que vous ne disiez laquelle compte. Aucun des trois fichiers n’est modifié.',
  'cli.merge.option.prefer': 'laquelle compte là où elles diffèrent',
  'cli.merge.option.force': 'remplacer SORTIE si elle existe, et réunir ce qui semble venir de deux accompagnements',
  'cli.merge.examples': 'coachbook merge envoye.xlsx coach.xlsx coache.xlsx -o ensemble.xlsx',
  'cli.portfolio.about':
    'Réunit beaucoup de classeurs : une ligne par accompagnement, les plus pressants en tête, des chiffres, les réponses (jamais de moins de cinq personnes), et la liste de ce qui n’a pas pu être lu, avec la raison. Les dossiers sont parcourus avec tous leurs sous-dossiers. Aucun classeur n’est modifié.',
  'cli.portfolio.option.anonymous': 'pour les commanditaires : ni noms, ni textes, ni liens, ni audits de personnes',
  'cli.portfolio.option.csv':
    'les mêmes chiffres en texte, pour les programmes : colonnes aux mêmes noms dans toutes les langues',
  'cli.portfolio.option.shard':
    'seulement la K-ième de N parts égales, à réunir plus tard : plusieurs machines peuvent se partager le travail',
  'cli.portfolio.option.merge': 'réunir de telles parties',
  'cli.portfolio.option.jobs': 'combien à la fois sur cette machine ; sinon une par processeur',
  'cli.portfolio.note':
    'Codes de sortie : 0 écrit, même si certains classeurs n’ont pas pu être lus, qui sont nommés ; 2 rien n’a été écrit.',
  'cli.portfolio.examples':
    'coachbook portfolio retours/ -o portefeuille.xlsx\nseq 4 | xargs -P4 -I@ coachbook portfolio retours/ --shard @/4 -o partie@.json\ncoachbook portfolio --merge partie1.json partie2.json partie3.json partie4.json -o portefeuille.xlsx',
  'cli.export.about': 'Écrit le contenu d’un classeur pour d’autres programmes. FICHIER reste tel quel.',
  'cli.export.option.as.xlsx': 'le classeur, recalculé',
  'cli.export.option.as.values': 'une copie à consulter : valeurs et mise en forme, sans formules ni listes',
  'cli.export.option.as.csv': 'les tableaux en CSV, plusieurs dans un .zip ; s’ouvre dans Excel de cette langue',
  'cli.export.option.as.ics':
    'échéances, jalons, objectifs, plan personnel et points d’étape, pour tout agenda ; exporté de nouveau, il met à jour ce qui s’y trouve',
  'cli.export.option.as.project': 'le plan d’action pour Microsoft Project (XML)',
  'cli.export.option.output': 'où écrire ; sinon à côté de FICHIER, avec la bonne extension',
  'cli.export.note':
    'Le plan personnel est marqué privé dans les agendas. Qui reçoit le fichier le voit pourtant : retirez-le avec --only.',
  'cli.export.examples':
    'coachbook export service.xlsx --as ics --only deadlines,milestones\ncoachbook export service.xlsx --as csv --only plan -o plan.csv',
  'cli.import.about':
    'Reprend dans un classeur des lignes d’un autre programme et l’écrit dans SORTIE. FICHIER reste tel quel.',
  'cli.import.option.from': 'un fichier .csv, un .zip de ces fichiers (comme coachbook export), ou du XML de Project',
  'cli.import.option.table': 'le tableau auquel un .csv est destiné, par exemple plan ; sinon ses titres le disent',
  'cli.import.option.map':
    'quelle colonne est laquelle, par exemple Tâche=name,Qui=owner, si les titres ne le disent pas ; X=- laisse X de côté',
  'cli.import.option.dryRun': 'dire ce qui se passerait, sans rien écrire',
  'cli.import.option.update': 'modifier aussi les lignes dont l’identifiant est déjà dans le classeur',
  'cli.import.note':
    'Les lignes sans identifiant sont ajoutées et en reçoivent un. Celles dont l’identifiant existe déjà sont comparées, et modifiées seulement avec --update ; une cellule vide du fichier ne vide jamais rien.',
  'cli.import.examples':
    'coachbook import service.xlsx --from taches.csv --dry-run\ncoachbook import service.xlsx --from plan.xml -o service-suite.xlsx',
  'cli.export.option.only':
    'ceux-ci seulement, séparés par des virgules ; csv : des tableaux (plan, personal, people, goals...) ; ics : des parties (deadlines, milestones, goals, personal, checkIns)',
  'cli.new.option.name': 'pour un modèle : qui est coaché',
  'cli.new.option.role': 'pour un modèle : sa fonction',
  'cli.new.option.project': 'pour un modèle : le nom du projet',
  'cli.new.option.title': 'pour un modèle : le titre du classeur',
  'cli.new.option.start': 'pour un modèle : le premier jour, par exemple 2026-03-31',
};
