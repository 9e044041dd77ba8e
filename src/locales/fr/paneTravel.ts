// Là où le classeur rencontre les autres, dans le volet : copies, exportations, importations, modèles.
export const paneTravel = {
  'paneTravel.open': 'Ouvrir comme nouveau classeur',
  'paneTravel.open.text': 'L’ouvre dans une fenêtre à part. Ce classeur reste tel quel.',
  'paneTravel.save': 'Enregistrer dans un fichier',
  'paneTravel.show': 'Afficher son texte',
  'paneTravel.making': 'Un instant : c’est en préparation …',
  'paneTravel.opened':
    '{where, select, behind {« {name} » est ouvert comme nouveau classeur. Sur un Mac, il peut se trouver derrière cette fenêtre : cherchez-le dans le menu Fenêtre et enregistrez-le là-bas sous le nom de votre choix.} tab {« {name} » est ouvert comme nouveau classeur. Enregistrez-le là-bas sous le nom de votre choix. Si aucun onglet n’apparaît, votre navigateur le retient : autorisez les fenêtres surgissantes pour cette page, puis appuyez de nouveau sur le bouton.} other {« {name} » est ouvert comme nouveau classeur. Enregistrez-le là-bas sous le nom de votre choix.}}',
  'paneTravel.saved':
    '{kind, select, workbook {Votre navigateur l’enregistre : « {name} » se trouve dans vos téléchargements. Si rien n’y arrive, ouvrez-le plutôt comme nouveau classeur.} text {Votre navigateur l’enregistre : « {name} » se trouve dans vos téléchargements.} other {Votre navigateur l’enregistre : « {name} » se trouve dans vos téléchargements. Si rien n’y arrive, autorisez les téléchargements pour cette page et appuyez de nouveau sur le bouton.}}',
  'paneTravel.savedInstead':
    'Cet Excel n’ouvre pas de nouveau classeur d’ici : votre navigateur enregistre donc « {name} » dans un fichier. Il se trouve dans vos téléchargements.',
  'paneTravel.notOpened':
    'Excel dit n’avoir ouvert aucun nouveau classeur, et aucun fichier ne peut être enregistré d’ici. Regardez tout de même : « {name} » est peut-être apparu. Sinon, ouvrez ce classeur dans Excel sur le web ou sous Windows, et faites-le là-bas. Rien n’a été changé ici.',
  'paneTravel.shown':
    'Cet Excel n’enregistre pas de fichier d’ici ; voici donc le texte. Copiez-le en entier dans un éditeur de texte et enregistrez-le sous « {name} ».',
  'paneTravel.asText': 'Aucun fichier n’est arrivé ? Copier son texte',
  'paneTravel.asText.text':
    'Sélectionnez le texte, copiez-le dans un éditeur de texte et enregistrez-le sous « {name} ».',
  'paneTravel.failed':
    'Cela n’a pas fonctionné, et rien n’a été produit. Votre classeur est inchangé. Réessayez ; si cela persiste, dites-le-nous : {detail}',
  'paneTravel.chooseFile': 'Choisir un fichier',
  'paneTravel.otherFile': 'Choisir un autre fichier',
  'paneTravel.showAll': 'Tout afficher ({count, number})',

  'paneTravel.share': 'Partager une copie',
  'paneTravel.share.about':
    'Un nouveau classeur pour la personne coachée, le coach ou le commanditaire, sans ce qui ne les regarde pas.',
  'paneTravel.share.for': 'Pour qui ?',
  'paneTravel.share.parts': 'Ce qui part avec',
  'paneTravel.share.partsText':
    'Ce qui n’est pas coché est laissé de côté : ce n’est pas masqué dans la copie, cela n’y est pas.',
  'paneTravel.share.holds':
    'La copie contient la mission, {goals, plural, =0 {aucun objectif} one {un objectif} other {# objectifs}}, {actions, plural, =0 {aucune action du projet} one {une action du projet} other {# actions du projet}} et {readings, plural, =0 {aucun relevé} one {un relevé} other {# relevés}}.',
  'paneTravel.share.without': 'Laissé de côté : {list}.',
  'paneTravel.share.withoutNothing': 'Rien n’est laissé de côté.',
  'paneTravel.share.ask':
    'Ce qui est écrit dans les noms des objectifs et des actions reste tel quel. Parcourez la copie une fois avant de l’envoyer.',

  'paneTravel.export': 'Exporter vers d’autres programmes',
  'paneTravel.export.about':
    'Des dates pour votre agenda, le plan pour Microsoft Project, des tableaux, ou une copie aux seules valeurs.',
  'paneTravel.export.as': 'De quoi avez-vous besoin ?',
  'paneTravel.export.values': 'Classeur aux seules valeurs (.xlsx)',
  'paneTravel.export.values.text':
    'À consulter et à transmettre : nos feuilles avec tous les chiffres et graphiques, sans formules ni listes. Vos propres feuilles n’y sont pas.',
  'paneTravel.export.csv': 'Tableaux (.csv)',
  'paneTravel.export.csv.text':
    'Ce que vous avez saisi, pour tout programme qui lit des tableaux. Modifiable là-bas puis importable : les lignes gardent leur identifiant, une seconde importation les met à jour.',
  'paneTravel.export.ics': 'Agenda (.ics)',
  'paneTravel.export.ics.text':
    'Pour Outlook, Google, Apple et d’autres. Importez-le de nouveau plus tard : une seconde importation met à jour les entrées au lieu de les doubler.',
  'paneTravel.export.project': 'Microsoft Project (.xml)',
  'paneTravel.export.project.text':
    'Les actions du projet avec objectifs, liens, personnes et plans de référence. Modifiées dans Project et enregistrées en XML, elles reviennent par « Importer ».',
  'paneTravel.export.tables': 'Quels tableaux',
  'paneTravel.export.allTables': 'Tous, dans un fichier .zip',
  'paneTravel.export.tableRows': '{table} ({count, number})',
  'paneTravel.export.parts': 'Quels jours',
  'paneTravel.export.part.deadlines': 'Dates limites des actions',
  'paneTravel.export.part.milestones': 'Jalons',
  'paneTravel.export.part.goals': 'Échéances des objectifs',
  'paneTravel.export.part.personal': 'Plan personnel',
  'paneTravel.export.part.checkIns': 'Prochain point de suivi',
  'paneTravel.export.private':
    'Le plan personnel est marqué comme privé, mais quiconque reçoit le fichier peut le lire.',
  'paneTravel.export.noPart': 'Cochez-en au moins un.',
  'paneTravel.export.noActions': 'Il n’y a pas encore d’action du projet. Planifiez la première à l’étape 6.',
  'paneTravel.export.nothing':
    'Il n’y a encore rien dans cette sélection. Choisissez-en une autre, ou remplissez d’abord sa feuille.',
  'paneTravel.export.name.values': '{title} (valeurs)',
  'paneTravel.export.name.plan': '{title} (plan)',

  'paneTravel.import': 'Importer d’autres programmes',
  'paneTravel.import.about':
    'Les lignes d’un tableau (.csv) ou un plan de Microsoft Project (.xml). Vous voyez ce qui se passerait avant que rien ne soit écrit.',
  'paneTravel.import.file': 'De quel fichier ?',
  'paneTravel.import.fileText': 'Un fichier .csv, plusieurs dans un .zip, ou du XML de Project. Il est seulement lu.',
  'paneTravel.import.reading': '« {file} »',
  'paneTravel.import.table': 'Ses lignes appartiennent à',
  'paneTravel.import.tableNone': 'Choisissez un tableau',
  'paneTravel.import.columns': 'Quelle colonne est laquelle : {known, number} sur {all, number} reconnues',
  'paneTravel.import.example': 'Par exemple : {text}',
  'paneTravel.import.leaveOut': 'Laisser de côté',
  'paneTravel.import.summary':
    '{added, plural, =0 {Aucune ligne nouvelle} one {Une ligne nouvelle} other {# lignes nouvelles}}, {changed, plural, =0 {aucune différente} one {une différente} other {# différentes}}, {same, plural, =0 {aucune déjà présente} one {une déjà présente} other {# déjà présentes}} dans le classeur.',
  'paneTravel.import.findings': 'À regarder',
  'paneTravel.import.new': 'Nouvelles lignes',
  'paneTravel.import.differing': 'Ce qui diffère',
  'paneTravel.import.row': '{table} {id} : {name}',
  'paneTravel.import.cell': '{column} : {value}',
  'paneTravel.import.change': '{column} : {from} → {to}',
  'paneTravel.import.update':
    '{count, plural, one {Modifier aussi la ligne qui diffère} other {Modifier aussi les # lignes qui diffèrent}}',
  'paneTravel.import.updateText': 'Sans la coche, elles restent telles qu’elles sont dans le classeur.',
  'paneTravel.import.write':
    '{added, plural, =0 {} one {Ajouter une ligne} other {Ajouter # lignes}}{both, select, yes {{changed, plural, =0 {} one {, modifier une ligne} other {, modifier # lignes}}} other {{changed, plural, =0 {} one {Modifier une ligne} other {Modifier # lignes}}}}',
  'paneTravel.import.nothing': 'Il n’y a rien à écrire : tout ce que contient ce fichier est déjà dans le classeur.',
  'paneTravel.import.written':
    'C’est fait : {added, plural, =0 {aucune ligne ajoutée} one {une ligne ajoutée} other {# lignes ajoutées}}, {changed, plural, =0 {aucune modifiée} one {une modifiée} other {# modifiées}}.',
  'paneTravel.import.half':
    'Les lignes ont été écrites, mais pas les lettres de la matrice des rôles ; le message en haut dit pourquoi. Choisissez de nouveau le fichier : ce qui y est déjà sera reconnu.',

  'paneTravel.template': 'Enregistrer comme modèle',
  'paneTravel.template.about':
    'Ce qui peut servir à d’autres, sans noms, évaluations ni résultats de personne, à votre couleur et avec votre logo.',
  'paneTravel.template.title': 'Nom du modèle',
  'paneTravel.template.titleText': 'Tous ceux qui utilisent le modèle le voient.',
  'paneTravel.template.nameless': 'Donnez-lui d’abord un nom.',
  'paneTravel.template.keep': 'Ce qui reste',
  'paneTravel.template.keepText':
    'Les noms deviennent des blancs à remplir. Évaluations, relevés, points de suivi, revues et plans de référence n’y sont jamais.',
  'paneTravel.template.empty': 'Il n’y a encore rien à garder : remplissez d’abord les étapes.',
  'paneTravel.template.keepNothing': 'Cochez-en au moins un.',
  'paneTravel.template.personal': '{part} (souvent personnel)',
  'paneTravel.template.part.competences': 'Compétences',
  'paneTravel.template.part.values': 'Valeurs',
  'paneTravel.template.part.life': 'Domaines de vie',
  'paneTravel.template.part.interferences': 'Interférences',
  'paneTravel.template.part.statements': 'Affirmations de l’audit d’équipe',
  'paneTravel.template.part.goals': 'Objectifs et leurs échelles',
  'paneTravel.template.part.activities': 'Flux d’activités',
  'paneTravel.template.part.roles': 'Rôles et matrice des rôles',
  'paneTravel.template.part.resources': 'Ressources',
  'paneTravel.template.part.actions': 'Actions du projet',
  'paneTravel.template.part.indicators': 'Indicateurs',
  'paneTravel.template.part.holidays': 'Jours fériés',
  'paneTravel.template.part.texts': 'Titres, questions et conseils rédigés par vous',
  'paneTravel.template.part.project': 'Clients, partenaires, facteurs',
  'paneTravel.template.part.mission': 'Mission et critères de réussite',
  'paneTravel.template.part.balance': 'Ce qui aide et gêne l’équilibre',
  'paneTravel.template.part.personalActions': 'Actions personnelles',
  'paneTravel.template.language': 'Langue de ses feuilles',
  'paneTravel.template.languageText': 'Ce que vous avez écrit reste dans la langue où vous l’avez écrit.',
  'paneTravel.template.look': 'Couleur et logo',
  'paneTravel.template.colour': 'Couleur de la marque',
  'paneTravel.template.colourText': 'Six signes de 0 à F, comme 1B5E20. Vide, la nôtre reste.',
  'paneTravel.template.pick': 'Choisir la couleur de la marque',
  'paneTravel.template.colourWrong': 'Ce n’est pas une couleur. Écrivez six signes de 0 à F, comme 1B5E20.',
  'paneTravel.template.readable': 'Le blanc s’y lit facilement ({ratio, number, ::.0} pour 1).',
  'paneTravel.template.tooLight':
    'Le blanc s’y lit mal ({ratio, number, ::.0} pour 1, il en faut 4,5). Une nuance plus foncée sert aux en-têtes.',
  'paneTravel.template.logo': 'Logo',
  'paneTravel.template.logoText': 'Une image PNG ou JPEG de 1 Mo au plus, pour la première feuille.',
  'paneTravel.template.logoChoose': 'Choisir une image',
  'paneTravel.template.logoOther': 'Choisir une autre image',
  'paneTravel.template.logoRemove': 'Sans logo',
  'paneTravel.template.logoTooLarge':
    '« {file} » dépasse 1 Mo et serait dans chaque classeur. Enregistrez-la en plus petit.',
  'paneTravel.template.logoWrong': '« {file} » n’est pas une image PNG ou JPEG, ou elle est abîmée.',
  'paneTravel.template.protect': 'Feuilles protégées',
  'paneTravel.template.protectText': 'Les feuilles cochées sont fermées dans ce qui en est tiré, sans mot de passe.',
  'paneTravel.template.ask': 'Ouvrez le modèle et lisez-le une fois avant de le donner.',
  'paneTravel.template.doubt': '« {word} » ({where})',
  'paneTravel.template.doubts':
    'Pris pour des noms, alors que ce sont peut-être des mots, à relire en premier : {list}.',
} as const;
