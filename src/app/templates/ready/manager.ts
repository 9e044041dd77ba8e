// Ready template: somebody leads a team, newly or anew, and wants results without carrying everything alone.

import { balanceFactors, lifeDomains, values } from './catalogues';
import type { WriteReady } from './ReadyContent';

export const manager: WriteReady = (wording) => {
  const { say, day } = wording;
  return {
    settings: { variant: 'individual', title: say('{project|Leading the team} – {name|Coachee}', '{projet|Diriger l’équipe} – {nom|Personne coachée}'), end: day(40, 5) },
    texts: {
      auditCoachee: { guidance: say('Rate yourself first, then ask three people who see you at work. What you find hard to rate is worth a talk with your coach.', 'Évaluez-vous d’abord, puis interrogez trois personnes qui vous voient travailler. Ce que vous peinez à évaluer mérite un échange avec votre coach.') },
      mission: { guidance: say('One sentence your team would repeat to a friend. It says what you are there for, not what you do all day.', 'Une phrase que votre équipe répéterait à un ami. Elle dit pourquoi vous êtes là, non ce que vous faites toute la journée.') },
      goals: { guidance: say('Keep three to five goals. The proposals below are a start: give each a starting value, and strike out what is not yours.', 'Gardez trois à cinq objectifs. Les propositions ci-dessous sont un début : donnez à chacun une valeur de départ et supprimez ce qui n’est pas à vous.') },
    },
    engagement: {
      people: [
        { id: 'P1', name: say('{name|Coachee}', '{nom|Personne coachée}'), involvement: 'coachee' },
        { id: 'P2', name: say('{coach|Coach}', '{coach|Coach}'), involvement: 'coach' },
        { id: 'P3', name: say('{sponsor|Sponsor}', '{commanditaire|Commanditaire}'), involvement: 'sponsor' },
        { id: 'P4', name: say('{deputy|Deputy}', '{adjoint|Adjoint}'), involvement: 'member' },
        { id: 'P5', name: say('{team member 1|Team member 1}', '{membre 1|Membre de l’équipe 1}'), involvement: 'member' },
        { id: 'P6', name: say('{team member 2|Team member 2}', '{membre 2|Membre de l’équipe 2}'), involvement: 'member' },
      ],
      competences: [
        { id: 'K1', name: say('Our customers, products and processes', 'Nos clients, nos produits, nos processus'), category: 'knowledge', required: 4, weight: 2 },
        { id: 'K2', name: say('Budget and key figures', 'Budget et chiffres clés'), category: 'knowledge', required: 3, weight: 1 },
        { id: 'K3', name: say('What a manager must know of labour law', 'L’essentiel du droit du travail pour un responsable'), category: 'knowledge', required: 3, weight: 1 },
        { id: 'K4', name: say('Delegating, with limits and without taking back', 'Déléguer, avec un cadre et sans reprendre'), category: 'knowHow', required: 4, mustHave: true, weight: 3 },
        { id: 'K5', name: say('One-to-one talks and feedback', 'Entretiens individuels et retours'), category: 'knowHow', required: 4, mustHave: true, weight: 3 },
        { id: 'K6', name: say('Agreeing goals and following them', 'Convenir d’objectifs et les suivre'), category: 'knowHow', required: 4, weight: 2 },
        { id: 'K7', name: say('Meetings that end in decisions', 'Des réunions qui aboutissent à des décisions'), category: 'knowHow', required: 3, weight: 1 },
        { id: 'K8', name: say('Setting priorities in one’s own week', 'Fixer ses priorités dans la semaine'), category: 'knowHow', required: 4, weight: 2 },
        { id: 'K9', name: say('Listening before answering', 'Écouter avant de répondre'), category: 'behaviour', required: 4, weight: 2 },
        { id: 'K10', name: say('Addressing tension early', 'Aborder tôt les tensions'), category: 'behaviour', required: 4, weight: 2 },
        { id: 'K11', name: say('Saying no and standing by it', 'Dire non et s’y tenir'), category: 'behaviour', required: 3, weight: 1 },
        { id: 'K12', name: say('Staying calm under pressure', 'Rester calme sous pression'), category: 'behaviour', required: 4, weight: 2 },
      ],
      values: values(wording),
      lifeDomains: lifeDomains(wording),
      balanceFactors: balanceFactors(wording),
      interferences: [
        { id: 'I1', name: say('Does the work rather than explain it', 'Fait le travail plutôt que de l’expliquer'), goal: 'G2.1', countermeasure: say('Hands over one task a week, and asks for the result, not for the way', 'Confie une tâche par semaine et demande le résultat, non la méthode') },
        { id: 'I2', name: say('Wants to please everybody', 'Veut plaire à tout le monde'), goal: 'G2.2', countermeasure: say('Sleeps a night over every new promise', 'Laisse passer une nuit avant toute nouvelle promesse') },
        { id: 'I3', name: say('Puts off unpleasant talks', 'Repousse les entretiens difficiles'), goal: 'G2.3', countermeasure: say('Fixes a date within 48 hours; prepares three sentences with the coach', 'Fixe une date sous 48 heures ; prépare trois phrases avec le coach') },
        { id: 'I4', name: say('Perfection where good would do', 'Vise la perfection là où le bien suffit'), goal: 'G3.1', countermeasure: say('Agrees beforehand when something is good enough', 'Convient à l’avance de ce qui suffit') },
        { id: 'I5', name: say('Always reachable', 'Toujours joignable'), goal: 'G3.1', countermeasure: say('Two hours a day without messages; the deputy decides', 'Deux heures par jour sans messages ; l’adjoint décide') },
      ],
      customers: [
        { id: 'C1', name: say('Those who receive our work', 'Ceux qui reçoivent notre travail'), expectation: say('On time, right the first time, with one person to turn to', 'À l’heure, juste du premier coup, avec un interlocuteur unique') },
        { id: 'C2', name: say('The team', 'L’équipe'), expectation: say('Clear goals, room to decide, a manager who has time', 'Des objectifs clairs, une marge de décision, un responsable disponible') },
        { id: 'C3', name: say('Management', 'La direction'), expectation: say('Agreed results, early word when something is in danger', 'Les résultats convenus, une alerte précoce en cas de danger') },
      ],
      partners: [
        { id: 'T1', name: say('Neighbouring departments', 'Les services voisins'), contribution: say('Deliver what we need, take over what we deliver', 'Livrent ce dont nous avons besoin, reprennent ce que nous livrons') },
        { id: 'T2', name: say('Human resources', 'Les ressources humaines'), contribution: say('Hiring, training, advice in difficult talks', 'Recrutement, formation, conseil lors des entretiens difficiles') },
        { id: 'T3', name: say('Staff representatives', 'Les représentants du personnel'), contribution: say('Say early where the shoe pinches', 'Disent tôt où le bât blesse') },
      ],
      factors: [
        { id: 'F1', name: say('The sponsor stands behind it', 'Le soutien du commanditaire'), nature: 'human', effect: 'eases' },
        { id: 'F2', name: say('Experienced people in the team', 'Des personnes expérimentées dans l’équipe'), nature: 'human', effect: 'eases' },
        { id: 'F3', name: say('Former colleagues are now led', 'D’anciens collègues sont désormais dirigés'), nature: 'human', effect: 'hinders', response: say('A talk with each of them in the first month', 'Un entretien avec chacun au cours du premier mois') },
        { id: 'F4', name: say('Daily business eats the time for leading', 'Le quotidien dévore le temps de direction'), nature: 'technical', effect: 'hinders', response: say('Two half-days a week reserved for leading', 'Deux demi-journées par semaine réservées à la direction') },
        { id: 'F5', name: say('Unclear limits between departments', 'Des frontières floues entre services'), nature: 'technical', effect: 'hinders', response: say('A page of who decides what, agreed with the neighbours', 'Une page « qui décide quoi », convenue avec les voisins') },
      ],
      criteria: [
        { id: 'M1', name: say('Commitments are kept', 'Les engagements sont tenus'), measuredBy: 'G1.1' },
        { id: 'M2', name: say('The team runs two weeks without its manager', 'L’équipe fonctionne deux semaines sans son responsable'), measuredBy: 'G2.1' },
        { id: 'M3', name: say('Work stays within the agreed hours', 'Le travail reste dans les heures convenues'), measuredBy: 'G3.1' },
      ],
      goals: [
        { id: 'G1', name: say('The team keeps its promises', 'L’équipe tient ses promesses'), nature: 'business', owner: 'P1', weight: 3, start: day(2), due: day(40, 5), answers: ['C1', 'C3'] },
        { id: 'G1.1', name: say('Commitments kept on time', 'Engagements tenus dans les délais'), parent: 'G1', kind: 'quantitative', nature: 'business', owner: 'P4', weight: 2, unit: '%', direction: 'increase', target: 90, cycle: 'monthly', start: day(2), due: day(36, 5), answers: ['C1', 'K6'] },
        { id: 'G1.2', name: say('Work done twice', 'Travail à refaire'), parent: 'G1', kind: 'quantitative', nature: 'business', owner: 'P5', weight: 1, unit: say('cases a month', 'cas par mois'), direction: 'decrease', target: 5, cycle: 'monthly', start: day(2), due: day(36, 5), answers: ['C1', 'F5'] },
        { id: 'G2', name: say('A team that decides for itself', 'Une équipe qui décide par elle-même'), nature: 'human', owner: 'P1', weight: 3, start: day(2), due: day(40, 5), answers: ['C2', 'F2'] },
        { id: 'G2.1', name: say('Delegation as a habit', 'La délégation comme habitude'), parent: 'G2', kind: 'qualitative', nature: 'human', owner: 'P1', weight: 2, target: 1, cycle: 'quarterly', start: day(4), due: day(40, 5), answers: ['K4', 'I1', 'F4'] },
        { id: 'G2.2', name: say('Decisions taken without the manager', 'Décisions prises sans le responsable'), parent: 'G2', kind: 'quantitative', nature: 'human', owner: 'P4', weight: 1, unit: '%', direction: 'increase', target: 60, cycle: 'monthly', start: day(4), due: day(36, 5), answers: ['K4', 'K11', 'I2', 'C2'] },
        { id: 'G2.3', name: say('Openness in the team', 'La franchise dans l’équipe'), parent: 'G2', kind: 'qualitative', nature: 'human', owner: 'P1', weight: 1, target: 1, cycle: 'quarterly', start: day(4), due: day(40, 5), answers: ['K5', 'K10', 'I3', 'F3'] },
        { id: 'G3', name: say('Strength that lasts', 'Des forces qui durent'), nature: 'human', owner: 'P1', weight: 2, start: day(2), due: day(40, 5), answers: ['L1', 'L4'] },
        { id: 'G3.1', name: say('Hours beyond the contract', 'Heures au-delà du contrat'), parent: 'G3', kind: 'quantitative', nature: 'human', owner: 'P1', weight: 1, unit: say('hours a week', 'heures par semaine'), direction: 'range', low: 0, high: 4, tolerance: 8, cycle: 'weekly', start: day(2), due: day(40, 5), answers: ['I4', 'I5', 'B4', 'L2'] },
        { id: 'G3.2', name: say('Time spent on leading', 'Temps consacré à diriger'), parent: 'G3', kind: 'quantitative', nature: 'business', owner: 'P1', weight: 1, unit: '%', direction: 'increase', target: 40, cycle: 'monthly', start: day(2), due: day(36, 5), answers: ['K8', 'F4'] },
      ],
      anchors: [
        { goal: 'G2.1', writtenOn: day(3), minusTwo: say('Everything passes over one desk', 'Tout passe par un seul bureau'), minusOne: say('Tasks are handed over, then checked step by step', 'Les tâches sont confiées, puis contrôlées pas à pas'), zero: say('Everybody decides within agreed limits', 'Chacun décide dans un cadre convenu'), plusOne: say('The team moves the limits itself', 'L’équipe déplace elle-même le cadre'), plusTwo: say('Two weeks away, nobody calls', 'Deux semaines d’absence, personne n’appelle') },
        { goal: 'G2.3', writtenOn: day(3), minusTwo: say('Things are talked about behind backs', 'On parle des choses dans le dos'), minusOne: say('Polite meetings, real talk in the corridor', 'Réunions polies, vraies discussions au couloir'), zero: say('Problems are put on the table while they are small', 'Les problèmes sont posés sur la table tant qu’ils sont petits'), plusOne: say('Mistakes are told without being asked', 'Les erreurs sont dites sans qu’on les demande'), plusTwo: say('The manager is contradicted in time', 'On contredit le responsable à temps') },
      ],
      activities: [
        { id: 'W1', name: say('Plan and follow the team’s work', 'Planifier et suivre le travail de l’équipe'), flow: 'activity', goal: 'G1.1', inputFrom: ['C3', 'T1', 'W3', 'W6'], outputTo: ['W2', 'C1', 'W5', 'W7'], frequency: 'weekly', answers: ['C1'] },
        { id: 'W2', name: say('Deliver what was promised', 'Livrer ce qui a été promis'), flow: 'activity', goal: 'G1.1', inputFrom: ['W1', 'W5'], outputTo: ['C1', 'W3'], frequency: 'daily', answers: ['C1'] },
        { id: 'W3', name: say('Look at causes of rework', 'Examiner les causes des reprises'), flow: 'activity', goal: 'G1.2', inputFrom: ['C1', 'W2'], outputTo: ['W1', 'T1', 'W5'], frequency: 'monthly', answers: ['F5'] },
        { id: 'W4', name: say('One-to-one talks', 'Entretiens individuels'), flow: 'human', goal: 'G2.3', inputFrom: ['P4', 'P5', 'P6'], outputTo: ['P4', 'P5', 'P6'], frequency: 'monthly', answers: ['K5', 'F3'] },
        { id: 'W5', name: say('Team meeting with decisions', 'Réunion d’équipe décisionnelle'), flow: 'human', goal: 'G2.2', inputFrom: ['W1', 'W3'], outputTo: ['W2'], frequency: 'weekly', answers: ['K7', 'C2'] },
        { id: 'W6', name: say('Half an hour with the neighbouring departments', 'Une demi-heure avec les services voisins'), flow: 'human', goal: 'G1.2', inputFrom: ['T1'], outputTo: ['T1', 'W1'], frequency: 'weekly', answers: ['T1', 'F5'] },
        { id: 'W7', name: say('Report to the sponsor', 'Point avec le commanditaire'), flow: 'human', goal: 'G1', inputFrom: ['W1'], outputTo: ['P3', 'C3'], frequency: 'monthly', answers: ['C3', 'F1'] },
      ],
      resources: [
        { id: 'R1', name: say('Coaching hours', 'Heures de coaching'), nature: 'human', category: say('Skills', 'Compétences'), neededBy: ['G2'], needed: 12, unit: say('hours', 'heures'), owner: 'P2' },
        { id: 'R2', name: say('Undisturbed room for talks', 'Une pièce calme pour les entretiens'), nature: 'technical', category: say('Rooms', 'Locaux'), neededBy: ['W4'], needed: 1, unit: say('room', 'pièce'), owner: 'P3' },
        { id: 'R3', name: say('Time of the deputy', 'Temps de l’adjoint'), nature: 'human', category: say('Time', 'Temps'), neededBy: ['G1.1', 'G2.2'], needed: 8, unit: say('hours a week', 'heures par semaine'), owner: 'P4' },
      ],
      roles: [
        { id: 'J1', name: say('Leads the team', 'Dirige l’équipe'), person: 'P1', expectation: say('Holds the mission, agrees goals, opens doors, lets others decide', 'Porte la mission, convient des objectifs, ouvre les portes, laisse décider'), limits: say('No single cases; no decision the team can take', 'Aucun cas particulier ; aucune décision que l’équipe peut prendre'), answers: ['C2', 'K4'] },
        { id: 'J2', name: say('Deputy: runs the week', 'Adjoint : conduit la semaine'), person: 'P4', expectation: say('Plans the work and decides in daily business', 'Planifie le travail et décide au quotidien'), limits: say('Spending and staff beyond the agreed frame', 'Dépenses et personnel au-delà du cadre convenu'), answers: ['C1', 'F2'] },
        { id: 'J3', name: say('Keeper of quality', 'Garant de la qualité'), person: 'P5', expectation: say('Sees to it that nothing is done twice', 'Veille à ce que rien ne soit fait deux fois'), limits: say('Proposes changes, the team decides', 'Propose les changements, l’équipe décide'), answers: ['C1', 'F5'] },
        { id: 'J4', name: say('Bridge to the neighbours', 'Pont vers les voisins'), person: 'P6', expectation: say('Every open point between departments has one owner', 'Tout point ouvert entre services a un seul responsable'), limits: say('Agrees order and dates, not budgets', 'Convient de l’ordre et des dates, non des budgets'), answers: ['T1'] },
      ],
      assignments: [
        { activity: 'W1', person: 'P4', letters: 'A/R' }, { activity: 'W1', person: 'P1', letters: 'C' }, { activity: 'W1', person: 'P5', letters: 'I' },
        { activity: 'W2', person: 'P4', letters: 'A' }, { activity: 'W2', person: 'P5', letters: 'R' }, { activity: 'W2', person: 'P6', letters: 'R' },
        { activity: 'W3', person: 'P5', letters: 'A/R' }, { activity: 'W3', person: 'P6', letters: 'C' },
        { activity: 'W4', person: 'P1', letters: 'A/R' }, { activity: 'W4', person: 'P2', letters: 'C' },
        { activity: 'W5', person: 'P1', letters: 'A' }, { activity: 'W5', person: 'P4', letters: 'R' }, { activity: 'W5', person: 'P5', letters: 'C' },
        { activity: 'W6', person: 'P6', letters: 'A/R' }, { activity: 'W6', person: 'P5', letters: 'C' },
        { activity: 'W7', person: 'P1', letters: 'A/R' }, { activity: 'W7', person: 'P3', letters: 'I' }, { activity: 'W7', person: 'P4', letters: 'C' },
      ],
      projectActions: [
        { id: 'A1', name: say('Talk with each team member: what works, what hinders, what next', 'S’entretenir avec chacun : ce qui marche, ce qui gêne, la suite'), goal: 'G2.3', activity: 'W4', owner: 'P1', start: day(1), duration: 10, answers: ['C2', 'F3'] },
        { id: 'A2', name: say('Ask those who receive our work what they need', 'Demander à nos destinataires ce dont ils ont besoin'), goal: 'G1.1', activity: 'W1', owner: 'P4', start: day(2), duration: 8, answers: ['C1'] },
        { id: 'A3', name: say('Write the mission with the team in half a day', 'Rédiger la mission avec l’équipe en une demi-journée'), goal: 'G1', activity: 'W5', owner: 'P1', duration: 1, predecessors: [{ action: 'A1', type: 'FS', lag: 0 }, { action: 'A2', type: 'FS', lag: 0 }], answers: ['C2', 'C3'] },
        { id: 'A4', name: say('Measure the starting values for four weeks', 'Mesurer les valeurs de départ pendant quatre semaines'), goal: 'G1.1', activity: 'W1', owner: 'P4', start: day(2), duration: 20, tools: say('A simple list, kept by the team', 'Une simple liste tenue par l’équipe'), indicator: 'G1.1', answers: ['C3'] },
        { id: 'A5', name: say('Agree who may decide what', 'Convenir de qui peut décider quoi'), goal: 'G2.2', activity: 'W5', owner: 'P1', duration: 5, predecessors: [{ action: 'A3', type: 'FS', lag: 3 }], indicator: 'G2.2', answers: ['K4', 'F5'] },
        { id: 'A6', name: say('Hand over the weekly planning to the deputy', 'Confier la planification hebdomadaire à l’adjoint'), goal: 'G2.1', activity: 'W1', owner: 'P4', duration: 15, predecessors: [{ action: 'A5', type: 'FS', lag: 0 }], indicator: 'G2.2', answers: ['K4', 'I1'] },
        { id: 'A7', name: say('Two half-days for leading in the calendar', 'Deux demi-journées de direction dans l’agenda'), goal: 'G3.2', owner: 'P1', start: day(5), duration: 5, indicator: 'G3.2', answers: ['F4', 'K8'] },
        { id: 'A8', name: say('Find the three main causes of rework and remove one', 'Trouver les trois causes principales de reprise et en supprimer une'), goal: 'G1.2', activity: 'W3', owner: 'P5', duration: 30, predecessors: [{ action: 'A4', type: 'FS', lag: 0 }], indicator: 'G1.2', answers: ['F5'] },
        { id: 'A9', name: say('Agree hand-overs with the neighbouring departments', 'Convenir des transmissions avec les services voisins'), goal: 'G1.2', activity: 'W6', owner: 'P6', duration: 20, predecessors: [{ action: 'A8', type: 'SS', lag: 10 }], indicator: 'G1.2', answers: ['T1', 'F5'] },
        { id: 'A10', name: say('Halfway look with sponsor and coach', 'Bilan à mi-parcours avec commanditaire et coach'), goal: 'G1', activity: 'W7', owner: 'P1', start: day(20), duration: 2, answers: ['C3', 'F1'] },
        { id: 'A11', name: say('Two weeks away: the team runs by itself', 'Deux semaines d’absence : l’équipe fonctionne seule'), goal: 'G2.1', owner: 'P4', duration: 10, predecessors: [{ action: 'A6', type: 'FS', lag: 40 }, { action: 'A10', type: 'FS', lag: 0 }], indicator: 'G2.2', answers: ['K4', 'I5'] },
        { id: 'A12', name: say('Look back and next goals', 'Bilan et prochains objectifs'), goal: 'G1', activity: 'W7', owner: 'P1', start: day(39), duration: 3, predecessors: [{ action: 'A11', type: 'FS', lag: 0 }], deadline: day(40, 5), answers: ['C3'] },
      ],
      personalActions: [
        { id: 'Y1', name: say('One evening a week that belongs to me', 'Une soirée par semaine qui m’appartient'), kind: 'balance', person: 'P1', start: day(2), until: day(40, 5), recurrence: 'weekly', weekdays: [3], fromHour: 18.5, toHour: 21, protected: true, answers: ['L6', 'B1'] },
        { id: 'Y2', name: say('Home for supper', 'À la maison pour le dîner'), kind: 'balance', person: 'P1', start: day(2), until: day(40, 5), recurrence: 'weekly', weekdays: [2, 4], fromHour: 18, toHour: 20, protected: true, answers: ['L2', 'V3'] },
        { id: 'Y3', name: say('Half an hour of movement', 'Une demi-heure d’activité physique'), kind: 'hobby', person: 'P1', start: day(2), until: day(40, 5), recurrence: 'weekly', weekdays: [1, 5], fromHour: 7, toHour: 7.5, protected: false, answers: ['L5', 'L4'] },
        { id: 'Y4', name: say('Hand over one decision a week, and note what happened', 'Confier une décision par semaine et noter ce qui s’est passé'), kind: 'weakPoint', person: 'P1', start: day(4), until: day(36, 5), recurrence: 'weekly', weekdays: [1], fromHour: 9, toHour: 9.5, protected: false, answers: ['K4', 'I1'] },
      ],
      indicators: [
        { id: 'N1', name: say('One-to-one talks held', 'Entretiens individuels tenus'), goal: 'G2.3', unit: say('talks', 'entretiens'), direction: 'increase', baseline: 0, target: 27, accumulation: 'cumulative', cycle: 'monthly', start: day(2), due: day(38, 5), owner: 'P1' },
        { id: 'N2', name: say('Sick days in the team', 'Jours de maladie dans l’équipe'), goal: 'G3', unit: say('days a month', 'jours par mois'), direction: 'range', low: 0, high: 3, tolerance: 4, cycle: 'monthly', start: day(2), due: day(40, 5), owner: 'P1' },
      ],
    },
  };
};
