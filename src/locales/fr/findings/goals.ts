// Findings about goals, measures, readings and activity flows.
import type { goals as english } from '../../en/findings/goals';

export const goals: Readonly<Record<keyof typeof english, string>> = {
  'finding.goal.cycle.short': 'Objectifs qui se contiennent',
  'finding.goal.cycle':
    'Ces objectifs font partie les uns des autres : {chain}. Le cercle est ouvert au premier pour l’instant. Lequel est vraiment le plus large ?',
  'finding.goal.parentMissing.short': 'L’objectif parent est absent',
  'finding.goal.parentMissing':
    'Il n’y a pas d’objectif {parent} ; celui-ci est donc placé au sommet pour l’instant. De quel objectif fait-il partie ?',
  'finding.goal.weightZero.short': 'Un objectif qui ne compte pas',
  'finding.goal.weightZero':
    'Avec un poids de 0, cet objectif ne compte pas dans son parent. Donnez-lui un poids, ou mettez son état sur Exclu.',
  'finding.goal.childrenWithoutWeight.short': 'Rien ne compte ici',
  'finding.goal.childrenWithoutWeight':
    'Aucun de {children} n’a de poids ; leur avancement commun ne peut donc pas être calculé. Lequel compte le plus ?',
  'finding.goal.weightsMixed.short': 'Certains poids sont vides',
  'finding.goal.weightsMixed':
    'Certains objectifs ont ici un poids, tandis que {blank} sont vides et comptent 1. Est-ce bien voulu ?',
  'finding.goal.ownerMissing.short': 'Personne ne suit cet objectif',
  'finding.goal.ownerMissing': 'Cet objectif n’a pas encore de responsable. Qui serait heureux de le voir atteint ?',
  'finding.goal.measureMissing.short': 'À quoi le verrez-vous ?',
  'finding.goal.measureMissing':
    'Cet objectif n’a pas encore de mesure. Que pourriez-vous compter, de quelle valeur de départ à quelle cible ?',
  'finding.goal.dueMissing.short': 'Pour quand ?',
  'finding.goal.dueMissing': 'Cet objectif n’a pas d’échéance. Pour quand devrait-il être vrai ?',
  'finding.goal.dueAfterParent.short': 'Échéance après celle du parent',
  'finding.goal.dueAfterParent':
    'Son échéance est le {due}, mais l’objectif dont il fait partie se termine le {parentDue}. Lequel des deux faut-il déplacer ?',
  'finding.goal.anchorsMissing.short': 'À quoi ressemblerait la réussite ?',
  'finding.goal.anchorsMissing':
    'Un objectif qualitatif se lit sur cinq niveaux, et {count, plural, one {# reste} other {# restent}} à décrire. Que verriez-vous à chacun ?',
  'finding.goal.anchorsLate.short': 'Niveaux non écrits d’avance',
  'finding.goal.anchorsLate':
    'Les cinq niveaux ont été écrits le {writtenOn}, et l’objectif a commencé le {start}. Écrits d’avance, ils convainquent davantage ; lisez le résultat avec prudence.',
  'finding.goal.anchorsUndated.short': 'Niveaux écrits quand ?',
  'finding.goal.anchorsUndated':
    'Les cinq niveaux n’ont pas de date. Notez le jour où vous les avez écrits : mieux vaut avant le début.',
  'finding.goal.anchorsTwice.short': 'Deux descriptions d’un objectif',
  'finding.goal.anchorsTwice': '{goal} est décrit sur deux lignes ; la première compte. Réunissez-les en une seule.',
  'finding.goal.levelOffScale.short': 'Un niveau hors de l’échelle',
  'finding.goal.levelOffScale':
    'Un objectif qualitatif se lit de -2 à +2, et il est écrit {value, number}. Lequel des cinq niveaux est le plus proche ?',
  'finding.goal.noHuman.short': 'Aucun objectif humain encore',
  'finding.goal.noHuman': 'Aucun objectif ne concerne encore les personnes. Quelle relation décidera de la réussite ?',
  'finding.goal.noQualitative.short': 'Tout se compte',
  'finding.goal.noQualitative':
    'Tous les objectifs sont des chiffres. Qu’est-ce qui compte ici et se voit sans se compter : qualité, motivation, ambiance, compétences ?',
  'finding.goal.partnerWithoutFlow.short': 'Un partenaire clé sans lien',
  'finding.goal.partnerWithoutFlow':
    'Beaucoup dépend de « {name} », et aucun flux humain n’entretient la relation. Que feriez-vous pour elle, et à quelle fréquence ?',
  'finding.goal.nextMissing.short': 'Atteint. Et ensuite ?',
  'finding.goal.nextMissing':
    '« {name} » a été atteint{achievedOn, select, none {} other { le {achievedOn}}}. Bravo ! Quel objectif suit, ou la mission est-elle accomplie ?',
  'finding.goal.successionCycle.short': 'Objectifs qui se succèdent en rond',
  'finding.goal.successionCycle': 'Ces objectifs se succèdent en cercle : {chain}. Lequel est venu en premier ?',
  'finding.measure.targetEqualsBaseline.short': 'Cible égale au départ',
  'finding.measure.targetEqualsBaseline':
    'La valeur de départ et la cible sont toutes deux {value, number}. S’il faut en rester là, choisissez « Rester dans la plage » et indiquez la plage.',
  'finding.measure.directionContradicts.short': 'Sens et cible se contredisent',
  'finding.measure.directionContradicts':
    'De {baseline, number} à {target, number}, on va dans l’autre sens que celui indiqué. Lequel est juste ?',
  'finding.measure.rangeMissing.short': 'La plage est encore vide',
  'finding.measure.rangeMissing':
    'Il faut rester dans la plage, mais elle n’a ni début ni fin. Entre quelles valeurs tout va-t-il bien ?',
  'finding.measure.incomplete.short': 'Il manque la moitié de la mesure',
  'finding.measure.incomplete':
    'Pour calculer l’avancement, il faut une valeur de départ et une cible. Remplissez celle qui manque.',
  'finding.measure.neverUpdated.short': 'En attente du premier relevé',
  'finding.measure.neverUpdated':
    'Personne n’a encore regardé ; c’est donc laissé hors de l’avancement. Où en est-on aujourd’hui ?',
  'finding.measure.stale.short': 'Pas mis à jour depuis un moment',
  'finding.measure.stale':
    'Le dernier relevé date du {last}, il y a {days, plural, one {# jour} other {# jours}}. Que dit-il aujourd’hui ?',
  'finding.measure.overdue.short': 'Échéance dépassée',
  'finding.measure.overdue':
    'L’échéance était le {due} et on en est à {progress, number, percent}. Poursuivre avec une nouvelle date, ajuster la cible, ou renoncer ?',
  'finding.measure.behind.short': 'En retard sur sa ligne',
  'finding.measure.behind':
    'On est {points, plural, one {# point} other {# points}} derrière le niveau attendu à ce jour. Qu’est-ce qui freine, et qu’est-ce qui aiderait le plus ?',
  'finding.reading.incomplete.short': 'Un relevé est incomplet',
  'finding.reading.incomplete':
    'Un relevé a besoin de ce qui est relevé, du jour et de la valeur ; s’il en manque un, il ne compte pas. Lequel ?',
  'finding.reading.inFuture.short': 'Un relevé dans le futur',
  'finding.reading.inFuture':
    'Ce relevé est daté du {day}, qui est encore à venir ; il est laissé de côté jusque-là. La date est-elle juste ?',
  'finding.reading.sameDay.short': 'Deux relevés le même jour',
  'finding.reading.sameDay':
    'Il y a plusieurs relevés pour le {day}. Un niveau prend le dernier ; des quantités s’additionnent. Est-ce bien voulu ?',
  'finding.flow.duplicate.short': 'Fait deux fois ?',
  'finding.flow.duplicate':
    '{ids} ressemblent à la même activité. L’une pourrait-elle disparaître, ou pourrait-on les fusionner ?',
  'finding.flow.handOffMissing.short': 'Un relais connu d’un seul côté',
  'finding.flow.handOffMissing':
    '{from} transmet à {to}, mais {silent} ne le dit pas. Les deux côtés attendent-ils la même chose ?',
  'finding.flow.handOffConflict.short': 'Un relais qui va se rompre',
  'finding.flow.handOffConflict':
    '{other} compte encore sur cette activité, dont la décision est « {decision} ». Qui prendra la suite, ou peut-on s’en passer ?',
  'finding.flow.unowned.short': 'Un relais dont nul ne répond',
  'finding.flow.unowned':
    'Personne ne répond de cette activité, alors qu’elle est liée à {others}. Qui la prend en charge ?',
  'finding.flow.goalMissing.short': 'Quel objectif sert-elle ?',
  'finding.flow.goalMissing':
    'Cette activité ne sert aucun objectif. Nommez-le, ou demandez-vous si elle est encore utile.',
  'finding.flow.outputMissing.short': 'Qui la reçoit ?',
  'finding.flow.outputMissing': 'Cette activité ne transmet à personne. Qui le remarquerait si elle s’arrêtait ?',
  'finding.flow.savingUnknown.short': 'Que fera-t-elle gagner ?',
  'finding.flow.savingUnknown':
    'Vous avez décidé « {decision} ». Combien d’heures, d’énergie et d’argent restera-t-il ? Le gain sera alors visible.',
  'finding.flow.costsMore.short': 'Elle demande plus qu’avant',
  'finding.flow.costsMore':
    'Après la décision, cette activité demande {hours, plural, one {# heure} other {# heures}} par mois de plus qu’aujourd’hui. Cela en vaut-il la peine ?',
};
