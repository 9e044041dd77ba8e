// Catalogues that every ready template for one person offers: values, domains of life, what keeps the balance.

import type { DraftRow } from '../../../domain';
import type { Wording } from './ReadyContent';

/** To be rated, and shortened to those that count: whoever keeps all ten has not chosen yet. */
export function values({ say }: Wording): readonly DraftRow<'values'>[] {
  return [
    { id: 'V1', name: say('Fairness', 'Équité') },
    { id: 'V2', name: say('Reliability', 'Fiabilité') },
    { id: 'V3', name: say('Time for those close to me', 'Du temps pour mes proches') },
    { id: 'V4', name: say('Learning and growing', 'Apprendre et progresser') },
    { id: 'V5', name: say('Recognition', 'Reconnaissance') },
    { id: 'V6', name: say('Independence', 'Autonomie') },
    { id: 'V7', name: say('Team spirit', 'Esprit d’équipe') },
    { id: 'V8', name: say('Honesty', 'Sincérité') },
    { id: 'V9', name: say('Security', 'Sécurité') },
    { id: 'V10', name: say('Doing something useful', 'Faire œuvre utile') },
  ];
}

/** Eight spokes of a wheel of life. */
export function lifeDomains({ say }: Wording): readonly DraftRow<'lifeDomains'>[] {
  return [
    { id: 'L1', name: say('Work', 'Travail') },
    { id: 'L2', name: say('Partner and family', 'Couple et famille') },
    { id: 'L3', name: say('Friends', 'Amis') },
    { id: 'L4', name: say('Sleep and health', 'Sommeil et santé') },
    { id: 'L5', name: say('Movement', 'Activité physique') },
    { id: 'L6', name: say('Time for myself', 'Temps pour moi') },
    { id: 'L7', name: say('Learning and meaning', 'Apprentissage et sens') },
    { id: 'L8', name: say('Money', 'Argent') },
  ];
}

/** What most often carries or weighs, to be struck out or rated. */
export function balanceFactors({ say }: Wording): readonly DraftRow<'balanceFactors'>[] {
  return [
    {
      id: 'B1',
      name: say('A fixed evening for something of my own', 'Une soirée fixe rien que pour moi'),
      effect: 'contributes',
      lifeDomain: 'L6',
    },
    {
      id: 'B2',
      name: say('Walking or cycling to work', 'Le trajet à pied ou à vélo'),
      effect: 'contributes',
      lifeDomain: 'L5',
    },
    {
      id: 'B3',
      name: say('Messages answered late at night', 'Répondre aux messages tard le soir'),
      effect: 'hinders',
      lifeDomain: 'L4',
      response: say('The phone stays outside the bedroom', 'Le téléphone reste hors de la chambre'),
    },
    {
      id: 'B4',
      name: say('Meetings over lunch and after six', 'Des réunions à midi et après dix-huit heures'),
      effect: 'hinders',
      lifeDomain: 'L2',
      response: say('Both times are blocked in the calendar', 'Ces deux plages sont bloquées dans l’agenda'),
    },
  ];
}
