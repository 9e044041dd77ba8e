// The steps of the process, why each matters, and what stands before the next.
import type { process as english } from '../en/process';

export const process: Readonly<Record<keyof typeof english, string>> = {
  'step.0': 'Guide et réglages',
  'step.1': 'Audit de la personne coachée',
  'step.1.team': 'Audit de l’équipe',
  'step.2': 'Audit du projet',
  'step.3': 'Mission',
  'step.4': 'Objectifs et flux d’activités',
  'step.5': 'Ressources et structure',
  'step.6': 'Plan d’action',
  'step.7': 'Suivi',
  'step.number': 'Étape {step, number}',
  'step.0.question': 'Qui participe, et quand travaille-t-on ?',
  'step.1.question':
    'Qu’est-ce que j’apporte, qu’est-ce qui compte pour moi, et comment cela rencontre-t-il ce que le projet demande ?',
  'step.1.team.question': 'Travaillons-nous bien ensemble, et où nos regards diffèrent-ils ?',
  'step.2.question': 'Que demande le projet, de la part de qui, et qu’est-ce qui aidera ou freinera ?',
  'step.3.question': 'À quoi sert ce projet, et qu’est-ce que j’y mets de moi-même ?',
  'step.4.question': 'À quoi verrons-nous que la mission s’accomplit, et que faisons-nous pour elle ?',
  'step.5.question': 'De quoi la mission a-t-elle besoin, et qui fait quoi ?',
  'step.6.question': 'Qui fait quoi et pour quand, et que fais-je pour moi ?',
  'step.7.question': 'Allons-nous y arriver, comment vais-je, et quelle est la suite ?',
  'step.0.why': 'Tout ce qui suit repose sur ces quelques lignes.',
  'step.1.why': 'Savoir où l’on se trouve permet de choisir où aller.',
  'step.1.team.why': 'Une équipe qui parle ouvertement de son fonctionnement peut le changer.',
  'step.2.why': 'Un projet est jugé par ceux qui le reçoivent, et porté par ceux qui aident.',
  'step.3.why': 'Une mission qui porte vos valeurs vous portera dans une semaine difficile.',
  'step.4.why': 'Ce qui est nommé, mesuré et découpé peut être atteint.',
  'step.5.why': 'Des rôles clairs permettent de déléguer, et libèrent le regard d’ensemble.',
  'step.6.why': 'Sans un plan mis en œuvre, tout le reste n’aura servi à rien.',
  'step.7.why': 'Ce que l’on regarde régulièrement s’améliore ; ce qui est atteint appelle un objectif suivant.',
  'gate.open': 'Prêt pour l’étape suivante',
  'gate.notYet':
    '{count, plural, one {# point à voir avant l’étape suivante} other {# points à voir avant l’étape suivante}}',
  'gate.anyway': 'Vous pouvez continuer malgré tout.',
};
