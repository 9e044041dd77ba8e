// Là où le classeur rencontre les autres, dans le volet : copies, exportations, importations, modèles.
export const paneExchange = {
  'paneExchange.open': 'Ouvrir comme nouveau classeur',
  'paneExchange.open.text': 'L’ouvre dans une fenêtre à part. Ce classeur reste tel quel.',
  'paneExchange.save': 'Enregistrer dans un fichier',
  'paneExchange.show': 'Afficher son texte',
  'paneExchange.making': 'Un instant : c’est en préparation …',
  'paneExchange.opened':
    '{where, select, behind {« {name} » est ouvert comme nouveau classeur. Sur un Mac, il peut se trouver derrière cette fenêtre : cherchez-le dans le menu Fenêtre et enregistrez-le là-bas sous le nom de votre choix.} tab {« {name} » est ouvert comme nouveau classeur. Enregistrez-le là-bas sous le nom de votre choix. Si aucun onglet n’apparaît, votre navigateur le retient : autorisez les fenêtres surgissantes pour cette page, puis appuyez de nouveau sur le bouton.} other {« {name} » est ouvert comme nouveau classeur. Enregistrez-le là-bas sous le nom de votre choix.}}',
  'paneExchange.saved':
    '{kind, select, workbook {Votre navigateur l’enregistre : « {name} » se trouve dans vos téléchargements. Si rien n’y arrive, ouvrez-le plutôt comme nouveau classeur.} text {Votre navigateur l’enregistre : « {name} » se trouve dans vos téléchargements.} other {Votre navigateur l’enregistre : « {name} » se trouve dans vos téléchargements. Si rien n’y arrive, autorisez les téléchargements pour cette page et appuyez de nouveau sur le bouton.}}',
  'paneExchange.savedInstead':
    'Cet Excel n’ouvre pas de nouveau classeur d’ici : votre navigateur enregistre donc « {name} » dans un fichier. Il se trouve dans vos téléchargements.',
  'paneExchange.notOpened':
    'Excel dit n’avoir ouvert aucun nouveau classeur, et aucun fichier ne peut être enregistré d’ici. Regardez tout de même : « {name} » est peut-être apparu. Sinon, ouvrez ce classeur dans Excel sur le web ou sous Windows, et faites-le là-bas. Rien n’a été changé ici.',
  'paneExchange.shown':
    'Cet Excel n’enregistre pas de fichier d’ici ; voici donc le texte. Copiez-le en entier dans un éditeur de texte et enregistrez-le sous « {name} ».',
  'paneExchange.asText': 'Aucun fichier n’est arrivé ? Copier son texte',
  'paneExchange.asText.text':
    'Sélectionnez le texte, copiez-le dans un éditeur de texte et enregistrez-le sous « {name} ».',
  'paneExchange.failed':
    'Cela n’a pas fonctionné, et rien n’a été produit. Votre classeur est inchangé. Réessayez ; si cela persiste, dites-le-nous : {detail}',
  'paneExchange.chooseFile': 'Choisir un fichier',
  'paneExchange.otherFile': 'Choisir un autre fichier',
  'paneExchange.showAll': 'Tout afficher ({count, number})',

  'paneExchange.share': 'Partager une copie',
  'paneExchange.share.about':
    'Un nouveau classeur pour la personne coachée, le coach ou le commanditaire, sans ce qui ne les regarde pas.',
  'paneExchange.share.for': 'Pour qui ?',
  'paneExchange.share.parts': 'Ce qui part avec',
  'paneExchange.share.partsText':
    'Ce qui n’est pas coché est laissé de côté : ce n’est pas masqué dans la copie, cela n’y est pas.',
  'paneExchange.share.holds':
    'La copie contient la mission, {goals, plural, =0 {aucun objectif} one {un objectif} other {# objectifs}}, {actions, plural, =0 {aucune action du projet} one {une action du projet} other {# actions du projet}} et {readings, plural, =0 {aucun relevé} one {un relevé} other {# relevés}}.',
  'paneExchange.share.without': 'Laissé de côté : {list}.',
  'paneExchange.share.withoutNothing': 'Rien n’est laissé de côté.',
  'paneExchange.share.ask':
    'Ce qui est écrit dans les noms des objectifs et des actions reste tel quel. Parcourez la copie une fois avant de l’envoyer.',

  'paneExchange.export': 'Exporter vers d’autres programmes',
  'paneExchange.export.about':
    'Des dates pour votre agenda, le plan pour Microsoft Project, des tableaux, ou une copie aux seules valeurs.',
  'paneExchange.export.as': 'De quoi avez-vous besoin ?',
  'paneExchange.export.values': 'Classeur aux seules valeurs (.xlsx)',
  'paneExchange.export.values.text':
    'À consulter et à transmettre : nos feuilles avec tous les chiffres et graphiques, sans formules ni listes. Vos propres feuilles n’y sont pas.',
  'paneExchange.export.csv': 'Tableaux (.csv)',
  'paneExchange.export.csv.text':
    'Ce que vous avez saisi, pour tout programme qui lit des tableaux. Modifiable là-bas puis importable : les lignes gardent leur identifiant, une seconde importation les met à jour.',
  'paneExchange.export.ics': 'Agenda (.ics)',
  'paneExchange.export.ics.text':
    'Pour Outlook, Google, Apple et d’autres. Importez-le de nouveau plus tard : une seconde importation met à jour les entrées au lieu de les doubler.',
  'paneExchange.export.project': 'Microsoft Project (.xml)',
  'paneExchange.export.project.text':
    'Les actions du projet avec objectifs, liens, personnes et plans de référence. Modifiées dans Project et enregistrées en XML, elles reviennent par « Importer ».',
  'paneExchange.export.tables': 'Quels tableaux',
  'paneExchange.export.allTables': 'Tous, dans un fichier .zip',
  'paneExchange.export.tableRows': '{table} ({count, number})',
  'paneExchange.export.parts': 'Quels jours',
  'paneExchange.export.part.deadlines': 'Dates limites des actions',
  'paneExchange.export.part.milestones': 'Jalons',
  'paneExchange.export.part.goals': 'Échéances des objectifs',
  'paneExchange.export.part.personal': 'Plan personnel',
  'paneExchange.export.part.checkIns': 'Prochain point de suivi',
  'paneExchange.export.private':
    'Le plan personnel est marqué comme privé, mais quiconque reçoit le fichier peut le lire.',
  'paneExchange.export.noPart': 'Cochez-en au moins un.',
  'paneExchange.export.noActions': 'Il n’y a pas encore d’action du projet. Planifiez la première à l’étape 6.',
  'paneExchange.export.nothing':
    'Il n’y a encore rien dans cette sélection. Choisissez-en une autre, ou remplissez d’abord sa feuille.',
  'paneExchange.export.name.values': '{title} (valeurs)',
  'paneExchange.export.name.plan': '{title} (plan)',

  'paneExchange.import': 'Importer d’autres programmes',
  'paneExchange.import.about':
    'Les lignes d’un tableau (.csv) ou un plan de Microsoft Project (.xml). Vous voyez ce qui se passerait avant que rien ne soit écrit.',
  'paneExchange.import.file': 'De quel fichier ?',
  'paneExchange.import.fileText': 'Un fichier .csv, plusieurs dans un .zip, ou du XML de Project. Il est seulement lu.',
  'paneExchange.import.reading': '« {file} »',
  'paneExchange.import.table': 'Ses lignes appartiennent à',
  'paneExchange.import.tableNone': 'Choisissez un tableau',
  'paneExchange.import.columns': 'Quelle colonne est laquelle : {known, number} sur {all, number} reconnues',
  'paneExchange.import.example': 'Par exemple : {text}',
  'paneExchange.import.leaveOut': 'Laisser de côté',
  'paneExchange.import.summary':
    '{added, plural, =0 {Aucune ligne nouvelle} one {Une ligne nouvelle} other {# lignes nouvelles}}, {changed, plural, =0 {aucune différente} one {une différente} other {# différentes}}, {same, plural, =0 {aucune déjà présente} one {une déjà présente} other {# déjà présentes}} dans le classeur.',
  'paneExchange.import.findings': 'À regarder',
  'paneExchange.import.new': 'Nouvelles lignes',
  'paneExchange.import.differing': 'Ce qui diffère',
  'paneExchange.import.row': '{table} {id} : {name}',
  'paneExchange.import.cell': '{column} : {value}',
  'paneExchange.import.change': '{column} : {from} → {to}',
  'paneExchange.import.update':
    '{count, plural, one {Modifier aussi la ligne qui diffère} other {Modifier aussi les # lignes qui diffèrent}}',
  'paneExchange.import.updateText': 'Sans la coche, elles restent telles qu’elles sont dans le classeur.',
  'paneExchange.import.write':
    '{added, plural, =0 {} one {Ajouter une ligne} other {Ajouter # lignes}}{both, select, yes {{changed, plural, =0 {} one {, modifier une ligne} other {, modifier # lignes}}} other {{changed, plural, =0 {} one {Modifier une ligne} other {Modifier # lignes}}}}',
  'paneExchange.import.nothing': 'Il n’y a rien à écrire : tout ce que contient ce fichier est déjà dans le classeur.',
  'paneExchange.import.written':
    'C’est fait : {added, plural, =0 {aucune ligne ajoutée} one {une ligne ajoutée} other {# lignes ajoutées}}, {changed, plural, =0 {aucune modifiée} one {une modifiée} other {# modifiées}}.',
  'paneExchange.import.half':
    'Les lignes ont été écrites, mais pas les lettres de la matrice des rôles ; le message en haut dit pourquoi. Choisissez de nouveau le fichier : ce qui y est déjà sera reconnu.',

  'paneExchange.template': 'Enregistrer comme modèle',
  'paneExchange.template.about':
    'Ce qui peut servir à d’autres, sans noms, évaluations ni résultats de personne, à votre couleur et avec votre logo.',
  'paneExchange.template.title': 'Nom du modèle',
  'paneExchange.template.titleText': 'Tous ceux qui utilisent le modèle le voient.',
  'paneExchange.template.nameless': 'Donnez-lui d’abord un nom.',
  'paneExchange.template.keep': 'Ce qui reste',
  'paneExchange.template.keepText':
    'Les noms deviennent des blancs à remplir. Évaluations, relevés, points de suivi, revues et plans de référence n’y sont jamais.',
  'paneExchange.template.empty': 'Il n’y a encore rien à garder : remplissez d’abord les étapes.',
  'paneExchange.template.keepNothing': 'Cochez-en au moins un.',
  'paneExchange.template.personal': '{part} (souvent personnel)',
  'paneExchange.template.part.competences': 'Compétences',
  'paneExchange.template.part.values': 'Valeurs',
  'paneExchange.template.part.life': 'Domaines de vie',
  'paneExchange.template.part.interferences': 'Interférences',
  'paneExchange.template.part.statements': 'Affirmations de l’audit d’équipe',
  'paneExchange.template.part.goals': 'Objectifs et leurs échelles',
  'paneExchange.template.part.activities': 'Flux d’activités',
  'paneExchange.template.part.roles': 'Rôles et matrice des rôles',
  'paneExchange.template.part.resources': 'Ressources',
  'paneExchange.template.part.actions': 'Actions du projet',
  'paneExchange.template.part.indicators': 'Indicateurs',
  'paneExchange.template.part.holidays': 'Jours fériés',
  'paneExchange.template.part.texts': 'Titres, questions et conseils rédigés par vous',
  'paneExchange.template.part.project': 'Clients, partenaires, facteurs',
  'paneExchange.template.part.mission': 'Mission et critères de réussite',
  'paneExchange.template.part.balance': 'Ce qui aide et gêne l’équilibre',
  'paneExchange.template.part.personalActions': 'Actions personnelles',
  'paneExchange.template.language': 'Langue de ses feuilles',
  'paneExchange.template.languageText': 'Ce que vous avez écrit reste dans la langue où vous l’avez écrit.',
  'paneExchange.template.look': 'Couleur et logo',
  'paneExchange.template.colour': 'Couleur de la marque',
  'paneExchange.template.colourText': 'Six signes de 0 à F, comme 1B5E20. Vide, la nôtre reste.',
  'paneExchange.template.pick': 'Choisir la couleur de la marque',
  'paneExchange.template.colourWrong': 'Ce n’est pas une couleur. Écrivez six signes de 0 à F, comme 1B5E20.',
  'paneExchange.template.readable': 'Le blanc s’y lit facilement ({ratio, number, ::.0} pour 1).',
  'paneExchange.template.tooLight':
    'Le blanc s’y lit mal ({ratio, number, ::.0} pour 1, il en faut 4,5). Une nuance plus foncée sert aux en-têtes.',
  'paneExchange.template.logo': 'Logo',
  'paneExchange.template.logoText': 'Une image PNG ou JPEG de 1 Mo au plus, pour la première feuille.',
  'paneExchange.template.logoChoose': 'Choisir une image',
  'paneExchange.template.logoOther': 'Choisir une autre image',
  'paneExchange.template.logoRemove': 'Sans logo',
  'paneExchange.template.logoTooLarge':
    '« {file} » dépasse 1 Mo et serait dans chaque classeur. Enregistrez-la en plus petit.',
  'paneExchange.template.logoWrong': '« {file} » n’est pas une image PNG ou JPEG, ou elle est abîmée.',
  'paneExchange.template.protect': 'Feuilles protégées',
  'paneExchange.template.protectText': 'Les feuilles cochées sont fermées dans ce qui en est tiré, sans mot de passe.',
  'paneExchange.template.ask': 'Ouvrez le modèle et lisez-le une fois avant de le donner.',
  'paneExchange.template.doubt': '« {word} » ({where})',
  'paneExchange.template.doubts':
    'Pris pour des noms, alors que ce sont peut-être des mots, à relire en premier : {list}.',
} as const;
