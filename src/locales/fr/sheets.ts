// Names, titles, key questions and guidance of the worksheets, and captions of their tables.
import type { sheets as english } from '../en/sheets';

export const sheets: Readonly<Record<keyof typeof english, string>> = {
  'sheet.guide.name': 'Guide',
  'sheet.guide.title': 'Guide',
  'sheet.guide.question':
    'Quel rôle suis-je censé jouer dans l’entreprise à travers mes projets et mes responsabilités ?',
  'sheet.guide.guidance':
    'Sept étapes mènent d’un regard honnête sur votre situation à un plan qui se vit. Commencez par l’étape 1 ; rien n’est verrouillé, vous pouvez revenir à tout moment.',
  'sheet.settings.name': 'Réglages',
  'sheet.settings.title': 'Réglages',
  'sheet.settings.question': 'Quel est cet accompagnement, de quand à quand, et quand travaille-t-on ?',
  'sheet.settings.guidance':
    'Nommez l’accompagnement et donnez son premier et son dernier jour. Le reste a déjà une valeur raisonnable ; changez seulement ce qui diffère chez vous.',
  'sheet.people.name': 'Personnes',
  'sheet.people.title': 'Personnes et absences',
  'sheet.people.question': 'Qui participe, et qui est absent quand ?',
  'sheet.people.guidance':
    'Inscrivez tous ceux qui y ont une part, avec les heures par semaine qu’ils peuvent donner. Objectifs, rôles et actions sont confiés aux personnes de cette liste.',
  'sheet.auditCoachee.name': '1 Audit personnel',
  'sheet.auditCoachee.title': 'Étape 1 · Audit de la personne coachée',
  'sheet.auditCoachee.question':
    'Qu’est-ce que j’apporte, qu’est-ce qui compte pour moi, et comment cela rencontre-t-il ce que le projet demande ?',
  'sheet.auditCoachee.guidance':
    'Notez ce que vous savez faire aujourd’hui et ce que le projet requiert, puis vos valeurs et vos domaines de vie. Mieux vaut sincère que flatteur : personne ne le voit sans votre accord.',
  'sheet.balance.name': '1 Valeurs, équilibre',
  'sheet.balance.title': 'Étape 1 · Valeurs et équilibre de vie',
  'sheet.balance.question': 'Qu’est-ce qui compte pour moi, et ma vie lui fait-elle une place ?',
  'sheet.balance.guidance':
    'Notez l’importance de chaque valeur, à quel point vous la vivez aujourd’hui et à quel point le projet la sert. Puis notez vos domaines de vie tels qu’ils sont et tels qu’ils devraient être.',
  'sheet.hindrances.name': '1 Freins',
  'sheet.hindrances.title': 'Étape 1 · Ce qui me freine, ce qui me nourrit',
  'sheet.hindrances.question': 'Que fais-je qui me gêne moi-même, et qu’est-ce qui donne ou prend des forces ?',
  'sheet.hindrances.guidance':
    'Nommez les traits qui mettent un objectif en danger et ce que vous ferez, puis ce qui contribue à votre équilibre et ce qui le gêne.',
  'sheet.teamAnswers.name': '1 Réponses équipe',
  'sheet.teamAnswers.title': 'Étape 1 · Réponses de l’équipe',
  'sheet.teamAnswers.question': 'Qu’a répondu chacun, sans nom ?',
  'sheet.teamAnswers.guidance':
    'Une ligne par réponse : le tour, l’énoncé, une marque que personne ne peut relier à quelqu’un, et 1 (pas du tout) à 5 (tout à fait).',
  'sheet.anchors.name': '4 Repères',
  'sheet.anchors.title': 'Étape 4 · Repères des objectifs qualitatifs',
  'sheet.anchors.question': 'Que verrons-nous si cela va comme prévu, mieux, ou moins bien ?',
  'sheet.anchors.guidance':
    'Pour chaque objectif qualitatif, écrivez les cinq niveaux avant de commencer : c’est à eux qu’il sera mesuré.',
  'sheet.baselines.name': '6 Références',
  'sheet.baselines.title': 'Étape 6 · Plans de référence',
  'sheet.baselines.question': 'Qu’avions-nous prévu, et qu’est-ce qui a changé depuis ?',
  'sheet.baselines.guidance':
    'Un plan de référence garde le plan tel qu’il était un jour donné. Figez-en un avant de commencer ; les suivants montrent ce qui a été décidé à nouveau.',
  'sheet.auditTeam.name': '1 Audit équipe',
  'sheet.auditTeam.title': 'Étape 1 · Audit du fonctionnement de l’équipe',
  'sheet.auditTeam.question': 'Travaillons-nous bien ensemble, et où nos regards diffèrent-ils ?',
  'sheet.auditTeam.guidance':
    'Chaque membre répond à chaque affirmation de 1 (pas du tout) à 5 (tout à fait), sans donner son nom. Parlez d’abord de ce qui vous divise, ensuite de ce qui est bas.',
  'sheet.project.name': '2 Projet',
  'sheet.project.title': 'Étape 2 · Audit du projet',
  'sheet.project.question': 'Pour qui est ce projet, qu’attendent-ils, et qui y prend part ?',
  'sheet.project.guidance':
    'Inscrivez chaque client avec ce qu’il attend, et les partenaires qui prennent part au projet. La feuille suivante demande ce qui facilite et ce qui freine le travail.',
  'sheet.mission.name': '3 Mission',
  'sheet.mission.title': 'Étape 3 · Mission du projet',
  'sheet.mission.question': 'À quoi sert ce projet, et qu’est-ce que j’y mets de moi-même ?',
  'sheet.mission.guidance':
    'Écrivez une ou deux phrases que vous pourriez dire à voix haute. Une bonne mission nomme ceux qu’elle sert et repose sur vos valeurs.',
  'sheet.goals.name': '4 Objectifs',
  'sheet.goals.title': 'Étape 4 · Objectifs',
  'sheet.goals.question': 'À quoi verrons-nous que la mission s’accomplit ?',
  'sheet.goals.guidance':
    'Un objectif par ligne, avec une mesure, une échéance et un responsable. Découpez les grands objectifs en jalons, et pensez aux personnes : on oublie souvent les relations et les compétences.',
  'sheet.activities.name': '4 Activités',
  'sheet.activities.title': 'Étape 4 · Flux d’activités',
  'sheet.activities.question': 'Que faisons-nous régulièrement, pour qui, et qu’est-ce qui pourrait être plus léger ?',
  'sheet.activities.guidance':
    'Inscrivez le travail récurrent et les relations que vous entretenez, de qui chacun reçoit et à qui il transmet. Puis décidez : garder, simplifier, fusionner, déléguer, automatiser ou arrêter.',
  'sheet.goalTree.name': 'Arbre des objectifs',
  'sheet.goalTree.title': 'Étape 4 · Arbre des objectifs',
  'sheet.goalTree.question': 'Comment les objectifs portent-ils la mission, et lequel demande votre attention ?',
  'sheet.goalTree.guidance':
    'Calculé à partir des objectifs. L’avancement d’un parent est la moyenne pondérée de ses sous-objectifs ; son statut est celui du plus en difficulté.',
  'sheet.resources.name': '5 Ressources',
  'sheet.resources.title': 'Étape 5 · Ressources',
  'sheet.resources.question': 'De quoi la mission a-t-elle besoin, et que manque-t-il encore ?',
  'sheet.resources.guidance':
    'Inscrivez les outils, les informations et les infrastructures, mais aussi les personnes et les compétences. Là où il en manque, écrivez comment vous comblerez l’écart.',
  'sheet.roles.name': '5 Rôles',
  'sheet.roles.title': 'Étape 5 · Rôles',
  'sheet.roles.question': 'Qui fait quoi, qui en répond, et où s’arrête chaque rôle ?',
  'sheet.roles.guidance':
    'Une lettre par case : R réalise, A en répond (une seule personne), C est consulté, I est informé. A/R réalise et en répond.',
  'sheet.roleSheets.name': 'Fiches de rôle',
  'sheet.roleSheets.title': 'Étape 5 · Fiches de rôle',
  'sheet.roleSheets.question':
    'Quel rôle suis-je censé jouer dans l’entreprise à travers mes projets et mes responsabilités ?',
  'sheet.roleSheets.guidance':
    'Une partie par personne, calculée à partir des rôles, des objectifs et du plan. Lisez-la avec la personne concernée.',
  'sheet.projectPlan.name': '6 Plan du projet',
  'sheet.projectPlan.title': 'Étape 6 · Plan d’action du projet',
  'sheet.projectPlan.question': 'Qui fait quoi et pour quand, afin que les décisions deviennent réelles ?',
  'sheet.projectPlan.guidance':
    'Une action par ligne, avec un responsable, des jours ouvrés et ce dont elle dépend. Les dates s’ensuivent ; n’indiquez une échéance impérative que s’il y en a une.',
  'sheet.personalPlan.name': '6 Plan personnel',
  'sheet.personalPlan.title': 'Étape 6 · Plan d’action personnel',
  'sheet.personalPlan.question': 'Que ferai-je pour mon équilibre, et pour les points que je veux développer ?',
  'sheet.personalPlan.guidance':
    'Deux ou trois choses que vous ferez vraiment. Donnez-leur un jour et une heure, et protégez-les : le travail du projet respecte ce temps.',
  'sheet.timeline.name': 'Calendrier',
  'sheet.timeline.title': 'Étape 6 · Calendrier',
  'sheet.timeline.question': 'Les deux plans vont-ils ensemble, et quelles échéances sont en danger ?',
  'sheet.timeline.guidance':
    'Calculé à partir des deux plans : modifiez-les, il suit. Choisissez ci-dessous l’échelle et le premier jour.',
  'sheet.checkIns.name': '7 Points de suivi',
  'sheet.checkIns.title': 'Étape 7 · Points de suivi',
  'sheet.checkIns.question': 'Qu’est-ce qui a changé depuis la dernière fois, et comment vais-je ?',
  'sheet.checkIns.guidance':
    'Une minute chaque semaine ou toutes les deux semaines suffit : les relevés du jour, votre stress, une phrase.',
  'sheet.indicators.name': '7 Indicateurs',
  'sheet.indicators.title': 'Étape 7 · Indicateurs',
  'sheet.indicators.question': 'Allons-nous y arriver, et à ce rythme, quand ?',
  'sheet.indicators.guidance':
    'Chaque objectif mesuré est suivi ici. Ajoutez vos propres indicateurs là où un objectif demande un second regard.',
  'sheet.reviews.name': '7 Revues',
  'sheet.reviews.title': 'Étape 7 · Revues',
  'sheet.reviews.question': 'Qu’avons-nous appris, et quel est l’objectif suivant ?',
  'sheet.reviews.guidance':
    'Quand un objectif est atteint, décidez : fixer le suivant, ou dire que la mission est accomplie. Ce qui a été décidé reste dans l’historique.',
  'sheet.dashboard.name': 'Tableau de bord',
  'sheet.dashboard.title': 'Tableau de bord',
  'sheet.dashboard.question': 'Où en sommes-nous, d’un seul regard ?',
  'sheet.dashboard.guidance':
    'Calculé à partir de toutes les feuilles ; il n’y a rien à saisir ici. Il tient sur une page pour le prochain entretien.',
  'table.people': 'Personnes',
  'table.daysOff': 'Absences',
  'table.holidays': 'Jours fériés',
  'table.competences': 'Compétences',
  'table.values': 'Valeurs',
  'table.lifeDomains': 'Équilibre de vie',
  'table.interferences': 'Interférences',
  'table.balanceFactors': 'Ce qui nourrit ou freine l’équilibre',
  'table.audits': 'Éditions de l’audit',
  'table.statements': 'Affirmations',
  'table.responses': 'Réponses',
  'table.customers': 'Clients',
  'table.partners': 'Partenaires',
  'table.factors': 'Facteurs',
  'table.criteria': 'Critères de réussite',
  'table.goals': 'Objectifs',
  'table.anchors': 'Repères des objectifs qualitatifs',
  'table.activities': 'Activités',
  'table.resources': 'Ressources',
  'table.roles': 'Rôles',
  'table.assignments': 'Matrice des rôles',
  'table.projectActions': 'Actions du projet',
  'table.personalActions': 'Actions personnelles',
  'table.baselines': 'Références',
  'table.baselineActions': 'Actions des références',
  'table.indicators': 'Indicateurs',
  'table.readings': 'Relevés',
  'table.checkIns': 'Points de suivi',
  'table.reviews': 'Revues',
  'table.acceptances': 'Constats acceptés',
  'table.coachee': 'Personne coachée',
  'table.mission': 'Mission',
  'table.settings': 'Réglages',
};
