// What a gate still asks for before the next step.
import type { gates as english } from '../../en/findings/gates';

export const gates: Readonly<Record<keyof typeof english, string>> = {
  'finding.gate.auditEmpty.short': 'Commencer l’audit',
  'finding.gate.auditEmpty':
    'Il n’y a encore rien sous « {table} ». Quelques lignes sincères suffisent pour commencer.',
  'finding.gate.mustHavesUnrated.short': 'Évaluer ce qui est indispensable',
  'finding.gate.mustHavesUnrated':
    '{ids} : c’est indispensable, et personne n’a encore dit à quel niveau. Évaluez cela d’abord.',
  'finding.gate.tooFewResponses.short': 'Il faut plus de voix',
  'finding.gate.tooFewResponses':
    '{count, plural, one {# personne a répondu} other {# personnes ont répondu}} ; à partir de {smallest, number}, personne ne peut être reconnu et les chiffres s’affichent. Qui d’autre pourrait répondre ?',
  'finding.gate.expectationMissing.short': 'Qu’attend un client ?',
  'finding.gate.expectationMissing':
    'Aucun client n’a encore d’attente. Nommez celui qui jugera le projet, et ce qu’il espère.',
  'finding.gate.missionBlank.short': 'Écrire la mission',
  'finding.gate.missionBlank': 'En une ou deux phrases que vous diriez à voix haute : à quoi sert ce projet ?',
  'finding.gate.missionWithoutCustomer.short': 'Qui la mission sert-elle ?',
  'finding.gate.missionWithoutCustomer':
    'La mission ne nomme encore aucun client. Pour qui les choses iront-elles mieux ?',
  'finding.gate.missionWithoutValue.short': 'Quelle valeur porte-t-elle ?',
  'finding.gate.missionWithoutValue':
    'La mission ne s’appuie sur aucune des valeurs notées. Laquelle vous tiendra dans une semaine difficile ?',
  'finding.gate.goalMissing.short': 'Écrire le premier objectif',
  'finding.gate.goalMissing':
    'Il n’y a pas encore d’objectif. Qu’est-ce qui devrait être vrai à la fin, et à quoi le verrez-vous ?',
  'finding.gate.nobodyListed.short': 'Qui participe ?',
  'finding.gate.nobodyListed':
    'Tout objectif est porté par quelqu’un, et personne ne figure encore parmi les personnes. Commencez par vous, puis ceux qui aident.',
  'finding.gate.goalsWithoutOwner.short': 'Qui porte ces objectifs ?',
  'finding.gate.goalsWithoutOwner': 'Personne ne répond encore de {ids}. Quel nom peut y figurer ?',
  'finding.gate.goalsWithoutMeasure.short': 'À quoi le saurez-vous ?',
  'finding.gate.goalsWithoutMeasure':
    '{ids} : pas encore mesurable. Donnez une valeur de départ et une cible, ou décrivez les cinq niveaux.',
  'finding.gate.goalsWithoutDue.short': 'Pour quand ?',
  'finding.gate.goalsWithoutDue': '{ids} : pas encore d’échéance. Une date fait d’un souhait un objectif.',
  'finding.gate.humanGoalMissing.short': 'Ajouter un objectif humain',
  'finding.gate.humanGoalMissing':
    'Aucun objectif ne concerne encore les personnes. Quelle relation ou quelle compétence décidera de la réussite ?',
  'finding.gate.activityMissing.short': 'Que fait-on encore et encore ?',
  'finding.gate.activityMissing':
    'Aucune activité n’est encore notée : personne ne peut donc y tenir un rôle. Commencez par les deux ou trois qui remplissent la plupart des semaines.',
  'finding.gate.matrixEmpty.short': 'Dire qui fait quoi',
  'finding.gate.matrixEmpty':
    'La matrice des rôles est encore vide. Commencez par l’activité qui soulève le plus de questions.',
  'finding.gate.matrixErrors.short': 'Mettre au clair la matrice des rôles',
  'finding.gate.matrixErrors':
    '{count, plural, one {# point} other {# points}} de la matrice des rôles prêteraient à malentendu. Ils figurent parmi les constats.',
  'finding.gate.resourceGaps.short': 'Répondre à ce qui manque',
  'finding.gate.resourceGaps':
    'Il y a moins que nécessaire pour {ids}, et pas encore de réponse. Trouver, partager, ou faire avec moins ?',
  'finding.gate.projectPlanEmpty.short': 'Écrire la première action',
  'finding.gate.projectPlanEmpty':
    'Le plan du projet est vide. Quelle est la première chose que quelqu’un fera, et quand ?',
  'finding.gate.personalPlanEmpty.short': 'Prévoir quelque chose pour soi',
  'finding.gate.personalPlanEmpty': 'Le plan personnel est vide. Quelle heure de la semaine vous appartient ?',
  'finding.gate.planCircular.short': 'Le plan tourne en rond',
  'finding.gate.planCircular':
    '{chain} : chacune attend l’autre, et aucune ne peut commencer. Quel lien n’est pas nécessaire ?',
  'finding.gate.deadlinesMissed.short': 'Des échéances impossibles à tenir',
  'finding.gate.deadlinesMissed':
    '{ids} : la fin dépasse l’échéance impérative. Raccourcir, partager, commencer plus tôt, ou dire à qui c’est remonté.',
  'finding.gate.baselineMissing.short': 'Figer la référence',
  'finding.gate.baselineMissing': 'Les deux plans sont là. Figez-les une fois, pour voir plus tard ce qui a changé.',
};
