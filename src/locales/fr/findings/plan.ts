// Findings about both plans, monitoring and what answers what.
import type { plan as english } from '../../en/findings/plan';

export const plan: Readonly<Record<keyof typeof english, string>> = {
  'finding.plan.cycle.short': 'Actions qui s’attendent',
  'finding.plan.cycle':
    'Ces actions s’attendent les unes les autres : {chain}. Aucune ne peut commencer. Quel lien peut-on enlever ?',
  'finding.plan.deadlineMissed.short': 'Une échéance intenable',
  'finding.plan.deadlineMissed':
    'L’échéance est le {deadline}, et le travail finit le {finish} : {days, plural, one {# jour ouvré} other {# jours ouvrés}} trop tard. Cela vient de {chain}. Raccourcissez, commencez plus tôt, ou prévenez quelqu’un.',
  'finding.plan.deadlineEscalated.short': 'Un retard déjà signalé',
  'finding.plan.deadlineEscalated':
    'L’échéance est le {deadline}, le travail finit le {finish}, {days, plural, one {# jour ouvré} other {# jours ouvrés}} plus tard, et c’est signalé. Une réponse est-elle venue ?',
  'finding.plan.durationMissing.short': 'Combien de temps ?',
  'finding.plan.durationMissing':
    'Cette action n’a pas de jours ouvrés et compte pour un seul jour pour l’instant. Combien en faut-il ? 0 est un jalon.',
  'finding.plan.ownerMissing.short': 'Personne ne la fait avancer',
  'finding.plan.ownerMissing': 'Cette action n’a pas de responsable. Qui la fera avancer ?',
  'finding.plan.goalMissing.short': 'Quel objectif sert cette action ?',
  'finding.plan.goalMissing': 'Cette action ne sert aucun objectif. Nommez-le, ou demandez-vous si elle est utile.',
  'finding.plan.startMoved.short': 'Le début tombe un jour chômé',
  'finding.plan.startMoved': 'Le {start} n’est pas travaillé par son responsable ; l’action commence donc le {moved}.',
  'finding.plan.noWorkingDay.short': 'Aucun jour pour y travailler',
  'finding.plan.noWorkingDay':
    'Son responsable n’a plus de jour travaillé pour cette action. Regardez les absences et la semaine de travail.',
  'finding.plan.finishedButIncomplete.short': 'Terminée, mais pas complète',
  'finding.plan.finishedButIncomplete':
    'Elle a une date de fin et en est à {progress, number, percent}. Est-elle finie, ou reste-t-il quelque chose ?',
  'finding.plan.actualInFuture.short': 'Réalisée dans le futur',
  'finding.plan.actualInFuture':
    'Le {day} est encore à venir ; la date est laissée de côté. Quand cela a-t-il vraiment eu lieu ?',
  'finding.plan.late.short': 'Cette action est en retard',
  'finding.plan.late': 'Elle aurait dû être terminée le {planned}. La finir, la déplacer, ou y renoncer ?',
  'finding.plan.overlap.short': 'Le travail croise un temps protégé',
  'finding.plan.overlap':
    '{days, plural, one {# jour} other {# jours}}, à partir du {first}, cette action croise « {personal} », qui est protégé. Lequel des deux déplacez-vous ?',
  'finding.personal.whenMissing.short': 'Quand le ferez-vous ?',
  'finding.personal.whenMissing': 'Une bonne intention devient réelle avec un jour et une heure. Quand le ferez-vous ?',
  'finding.personal.hoursReversed.short': 'Les heures sont inversées',
  'finding.personal.hoursReversed':
    'Cela commencerait à {from, number} heures et finirait à {to, number} heures. Échangez les deux heures.',
  'finding.baseline.empty.short': 'Une référence sans actions',
  'finding.baseline.empty':
    '« {name} » ne contient aucune action ; rien ne peut donc lui être comparé. Figez de nouveau le plan, ou supprimez-la.',
  'finding.baseline.actionTwice.short': 'Figée deux fois',
  'finding.baseline.actionTwice': '{action} figure deux fois dans cette référence ; la première ligne compte.',
  'finding.strain.beyondStrengths.short': 'Au-delà des forces de quelqu’un ?',
  'finding.strain.beyondStrengths':
    'C’est peut-être plus que « {name} » ne peut donner ; {reasons, plural, one {un signe le dit} other {# signes le disent}} : {signs}. Dépasser ses forces n’aide personne : qu’est-ce qui peut être allégé ?',
  'strain.hours': 'plus d’heures qu’il n’y en a',
  'strain.stress': 'le stress',
  'strain.balance': 'l’équilibre de vie',
  'finding.checkIn.due.short': 'C’est le moment de faire le point',
  'finding.checkIn.due':
    'Un point de suivi est attendu depuis le {since}. Une minute suffit : comment cela avance-t-il, et comment allez-vous ?',
  'finding.review.tooEarly.short': 'Décidé avant d’être atteint',
  'finding.review.tooEarly':
    'La revue passe à la suite de {goal}, qui en est à {progress, number, percent}. Est-ce suffisant ainsi ? Alors dites-le dans la note.',
  'finding.trace.unanswered.short': 'Un point d’audit sans réponse',
  'finding.trace.unanswered':
    'Aucun objectif, activité, rôle ou action ne répond à « {name} ». Qu’allez-vous en faire, ou l’acceptez-vous tel quel ?',
  'finding.trace.answersNothing.short': 'À quoi cela répond-il ?',
  'finding.trace.answersNothing':
    '« {name} » ne répond à rien de ce que les audits ont révélé. Quel point y a-t-il derrière ?',
};
