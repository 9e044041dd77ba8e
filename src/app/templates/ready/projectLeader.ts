// Ready template: somebody leads a project without being anybody's boss, and brings it home on the agreed day.

import { balanceFactors, lifeDomains, values } from './catalogues';
import type { WriteReady } from './ReadyContent';

export const projectLeader: WriteReady = (wording) => {
  const { say, day } = wording;
  return {
    settings: { variant: 'individual', title: say('{project|The project} – {name|Coachee}', '{projet|Le projet} – {nom|Personne coachée}'), end: day(36, 5) },
    texts: {
      project: { guidance: say('Ask two customers and two partners yourself before you rate them. What they say first is rarely what they need most.', 'Interrogez vous-même deux clients et deux partenaires avant de les évaluer. Ce qu’ils disent d’abord est rarement ce dont ils ont le plus besoin.') },
      goals: { guidance: say('A project has a purpose, a result and a date. Write the purpose as a goal too: it is what remains when the project is over.', 'Un projet a une raison d’être, un résultat et une date. Faites aussi de sa raison d’être un objectif : c’est ce qui reste quand il est fini.') },
      projectPlan: { guidance: say('Durations are proposals in working days. Change them with those who do the work, then freeze a baseline with the sponsor.', 'Les durées, en jours ouvrés, sont des propositions. Revoyez-les avec ceux qui font le travail, puis figez une référence avec le commanditaire.') },
    },
    engagement: {
      people: [
        { id: 'P1', name: say('{name|Coachee}', '{nom|Personne coachée}'), involvement: 'coachee' },
        { id: 'P2', name: say('{coach|Coach}', '{coach|Coach}'), involvement: 'coach' },
        { id: 'P3', name: say('{sponsor|Sponsor}', '{commanditaire|Commanditaire}'), involvement: 'sponsor' },
        { id: 'P4', name: say('{lead for content|Lead for content}', '{responsable métier|Responsable métier}'), involvement: 'member' },
        { id: 'P5', name: say('{lead for technology|Lead for technology}', '{responsable technique|Responsable technique}'), involvement: 'member' },
        { id: 'P6', name: say('{user voice|User voice}', '{relais utilisateurs|Relais utilisateurs}'), involvement: 'partner' },
      ],
      competences: [
        { id: 'K1', name: say('The subject of the project', 'Le sujet du projet'), category: 'knowledge', required: 3, weight: 1 },
        { id: 'K2', name: say('How this organisation really decides', 'Comment cette organisation décide vraiment'), category: 'knowledge', required: 4, weight: 2 },
        { id: 'K3', name: say('Contracts, budget and purchasing', 'Contrats, budget et achats'), category: 'knowledge', required: 3, weight: 1 },
        { id: 'K4', name: say('Clarifying the assignment and its limits', 'Clarifier la mission et ses limites'), category: 'knowHow', required: 4, mustHave: true, weight: 3 },
        { id: 'K5', name: say('Planning with dependencies and reserves', 'Planifier avec dépendances et réserves'), category: 'knowHow', required: 4, weight: 2 },
        { id: 'K6', name: say('Leading without being the boss', 'Conduire sans autorité hiérarchique'), category: 'knowHow', required: 4, mustHave: true, weight: 3 },
        { id: 'K7', name: say('Seeing risks early and acting on them', 'Voir tôt les risques et agir'), category: 'knowHow', required: 4, weight: 2 },
        { id: 'K8', name: say('Negotiating scope, time and people', 'Négocier périmètre, délais et moyens'), category: 'knowHow', required: 4, weight: 2 },
        { id: 'K9', name: say('Reporting so that others can decide', 'Rendre compte pour que d’autres décident'), category: 'knowHow', required: 3, weight: 1 },
        { id: 'K10', name: say('Bringing bad news in time', 'Annoncer à temps les mauvaises nouvelles'), category: 'behaviour', required: 4, weight: 2 },
        { id: 'K11', name: say('Settling disputes between interests', 'Arbitrer entre des intérêts opposés'), category: 'behaviour', required: 4, weight: 2 },
        { id: 'K12', name: say('Keeping courage in the middle of the road', 'Garder courage à mi-chemin'), category: 'behaviour', required: 3, weight: 1 },
      ],
      values: values(wording),
      lifeDomains: lifeDomains(wording),
      balanceFactors: balanceFactors(wording),
      interferences: [
        { id: 'I1', name: say('Promises dates without asking those who do the work', 'Promet des dates sans consulter ceux qui font le travail'), goal: 'G1.1', countermeasure: say('No date leaves the room before its owner has said yes', 'Aucune date ne sort avant l’accord de son responsable') },
        { id: 'I2', name: say('Falls in love with the solution', 'S’éprend de la solution'), goal: 'G1.3', countermeasure: say('A user tries every interim result', 'Un utilisateur essaie chaque résultat intermédiaire') },
        { id: 'I3', name: say('Reports green until it is red', 'Annonce vert jusqu’à ce que ce soit rouge'), goal: 'G2.1', countermeasure: say('The first sentence of every report says what worries', 'La première phrase de chaque point dit ce qui inquiète') },
        { id: 'I4', name: say('Takes over tasks nobody wants', 'Reprend les tâches dont personne ne veut'), goal: 'G3.1', countermeasure: say('An ownerless task goes to the steering group within a week', 'Une tâche sans responsable va au comité de pilotage sous une semaine') },
        { id: 'I5', name: say('Avoids the loud partner', 'Évite le partenaire difficile'), goal: 'G2.2', countermeasure: say('A standing half hour with them, before anything is wrong', 'Une demi-heure fixe avec lui, avant tout problème') },
      ],
      customers: [
        { id: 'C1', name: say('Users of the result', 'Utilisateurs du résultat'), expectation: say('Less trouble in their daily work, and help in the first weeks', 'Moins de peine au quotidien, et de l’aide les premières semaines') },
        { id: 'C2', name: say('Sponsor', 'Commanditaire'), expectation: say('The agreed benefit, no surprises', 'Le bénéfice convenu, sans surprise') },
        { id: 'C3', name: say('Operations, who live with it afterwards', 'L’exploitation, qui vivra avec ensuite'), expectation: say('Documented, affordable, handed over properly', 'Documenté, abordable, transmis en règle') },
      ],
      partners: [
        { id: 'T1', name: say('Line managers who lend people', 'Responsables qui prêtent du personnel'), contribution: say('Time of their people, as agreed', 'Le temps de leurs équipes, comme convenu') },
        { id: 'T2', name: say('Suppliers', 'Fournisseurs'), contribution: say('Deliveries in quality and on the day', 'Des livraisons conformes et à la date') },
        { id: 'T3', name: say('Staff representatives', 'Représentants du personnel'), contribution: say('Agreement where work changes', 'Leur accord là où le travail change') },
      ],
      factors: [
        { id: 'F1', name: say('The need is felt by many', 'Le besoin est ressenti par beaucoup'), nature: 'human', effect: 'eases' },
        { id: 'F2', name: say('Budget is approved', 'Le budget est accordé'), nature: 'technical', effect: 'eases' },
        { id: 'F3', name: say('People are lent only in part', 'Les personnes ne sont prêtées qu’en partie'), nature: 'human', effect: 'hinders', response: say('Fixed project days, agreed with each line manager', 'Des jours de projet fixes, convenus avec chaque responsable') },
        { id: 'F4', name: say('The scope grows', 'Le périmètre s’étend'), nature: 'technical', effect: 'hinders', response: say('Every wish gets a price in days before it is decided', 'Chaque souhait reçoit un prix en jours avant d’être tranché') },
        { id: 'F5', name: say('An earlier attempt failed', 'Une tentative précédente a échoué'), nature: 'human', effect: 'hinders', response: say('Talk with those who were there, and use what they learned', 'Parler avec ceux qui y étaient et se servir de leurs leçons') },
      ],
      criteria: [
        { id: 'M1', name: say('The result is in use', 'Le résultat est utilisé'), measuredBy: 'G1.3' },
        { id: 'M2', name: say('Milestones were kept', 'Les jalons ont été tenus'), measuredBy: 'G1.1' },
        { id: 'M3', name: say('The people would do it again', 'Les participants recommenceraient'), measuredBy: 'G2.1' },
      ],
      goals: [
        { id: 'G1', name: say('The result is there and is used', 'Le résultat est là et il sert'), nature: 'business', owner: 'P1', weight: 3, start: day(1), due: day(36, 5), answers: ['C1', 'C2'] },
        { id: 'G1.1', name: say('Milestones reached on the day', 'Jalons atteints à la date'), parent: 'G1', kind: 'quantitative', nature: 'business', owner: 'P1', weight: 2, unit: '%', direction: 'range', low: 85, high: 100, tolerance: 40, cycle: 'monthly', start: day(4), due: day(32, 5), answers: ['C2', 'K5', 'I1', 'F3'] },
        { id: 'G1.2', name: say('Money spent against plan', 'Dépenses par rapport au plan'), parent: 'G1', kind: 'quantitative', nature: 'business', owner: 'P1', weight: 1, unit: '%', direction: 'range', low: 80, high: 105, tolerance: 25, cycle: 'monthly', start: day(4), due: day(36, 5), answers: ['K3', 'F2', 'F4'] },
        { id: 'G1.3', name: say('Users who work with it every week', 'Utilisateurs qui s’en servent chaque semaine'), parent: 'G1', kind: 'quantitative', nature: 'business', owner: 'P6', weight: 3, unit: '%', direction: 'increase', baseline: 0, target: 80, cycle: 'monthly', start: day(26), due: day(36, 5), answers: ['C1', 'C3', 'I2'] },
        { id: 'G2', name: say('People pull on one rope', 'Tous tirent dans le même sens'), nature: 'human', owner: 'P1', weight: 2, start: day(1), due: day(36, 5), answers: ['T1', 'F5'] },
        { id: 'G2.1', name: say('Trust in the project team', 'La confiance dans l’équipe projet'), parent: 'G2', kind: 'qualitative', nature: 'human', owner: 'P1', weight: 1, target: 1, cycle: 'quarterly', start: day(3), due: day(36, 5), answers: ['K6', 'K10', 'I3'] },
        { id: 'G2.2', name: say('Support of the line managers', 'L’appui des responsables hiérarchiques'), parent: 'G2', kind: 'qualitative', nature: 'human', owner: 'P1', weight: 1, target: 1, cycle: 'quarterly', start: day(3), due: day(32, 5), answers: ['T1', 'K8', 'I5', 'F3'] },
        { id: 'G3', name: say('The project leader keeps their strength', 'Le chef de projet garde ses forces'), nature: 'human', owner: 'P1', weight: 1, start: day(1), due: day(36, 5), answers: ['L1', 'L4'] },
        { id: 'G3.1', name: say('Weeks with at least one project-free evening kept', 'Semaines avec au moins une soirée libre tenue'), parent: 'G3', kind: 'quantitative', nature: 'human', owner: 'P1', weight: 1, unit: say('weeks', 'semaines'), direction: 'increase', baseline: 0, target: 30, accumulation: 'cumulative', cycle: 'monthly', start: day(1), due: day(36, 5), answers: ['I4', 'B1', 'L6'] },
      ],
      anchors: [
        { goal: 'G2.1', writtenOn: day(2), minusTwo: say('Problems come to light through others', 'Les problèmes se découvrent par d’autres'), minusOne: say('Each looks to his own task', 'Chacun regarde sa propre tâche'), zero: say('Who is late says so before it is late', 'Qui prend du retard le dit avant'), plusOne: say('Members solve it among themselves and tell the result', 'Les membres règlent entre eux et disent le résultat'), plusTwo: say('The team defends the goal against its own bosses', 'L’équipe défend l’objectif devant ses propres chefs') },
        { goal: 'G2.2', writtenOn: day(2), minusTwo: say('People are taken away without a word', 'Les personnes sont retirées sans un mot'), minusOne: say('People come when nothing else is on', 'Les personnes viennent quand rien d’autre ne presse'), zero: say('Agreed project days are kept', 'Les jours de projet convenus sont tenus'), plusOne: say('Managers warn early and offer a substitute', 'Les responsables préviennent et proposent un remplaçant'), plusTwo: say('Managers offer help unasked', 'Les responsables proposent leur aide') },
      ],
      activities: [
        { id: 'W1', name: say('Weekly project meeting', 'Réunion de projet hebdomadaire'), flow: 'activity', goal: 'G1.1', inputFrom: ['W3', 'T2', 'W5', 'W7'], outputTo: ['W2', 'W3', 'W7'], frequency: 'weekly', answers: ['K5'] },
        { id: 'W2', name: say('Report to the steering group', 'Point au comité de pilotage'), flow: 'activity', goal: 'G1', inputFrom: ['W1', 'W6'], outputTo: ['C2', 'P3'], frequency: 'monthly', answers: ['C2', 'K9'] },
        { id: 'W3', name: say('Work on the result', 'Travail sur le résultat'), flow: 'activity', goal: 'G1.3', inputFrom: ['W1', 'W4'], outputTo: ['W4', 'C3', 'W1'], frequency: 'daily', answers: ['C1'] },
        { id: 'W4', name: say('Try-out with users', 'Essai avec les utilisateurs'), flow: 'human', goal: 'G1.3', inputFrom: ['W3', 'C1'], outputTo: ['W3'], frequency: 'monthly', answers: ['C1', 'I2'] },
        { id: 'W5', name: say('Talk with each line manager', 'Échange avec chaque responsable'), flow: 'human', goal: 'G2.2', inputFrom: ['T1'], outputTo: ['T1', 'W1'], frequency: 'monthly', answers: ['T1', 'F3'] },
        { id: 'W6', name: say('Follow suppliers and money', 'Suivre fournisseurs et dépenses'), flow: 'activity', goal: 'G1.2', inputFrom: ['T2'], outputTo: ['W2'], frequency: 'monthly', answers: ['T2', 'F2'] },
        { id: 'W7', name: say('Ten minutes of looking back after each milestone', 'Dix minutes de recul après chaque jalon'), flow: 'human', goal: 'G2.1', inputFrom: ['W1'], outputTo: ['W1'], frequency: 'monthly', answers: ['F5', 'K12'] },
      ],
      resources: [
        { id: 'R1', name: say('Project days of the members', 'Jours de projet des membres'), nature: 'human', category: say('Time', 'Temps'), neededBy: ['G1.1', 'W3'], needed: 4, unit: say('days a week', 'jours par semaine'), owner: 'P1' },
        { id: 'R2', name: say('Users for try-outs', 'Utilisateurs pour les essais'), nature: 'human', category: say('Customers', 'Clients'), neededBy: ['W4'], needed: 6, unit: say('people', 'personnes'), owner: 'P6' },
        { id: 'R3', name: say('Reserve in the budget', 'Réserve budgétaire'), nature: 'technical', category: say('Money', 'Argent'), neededBy: ['G1.2'], needed: 10, unit: '%', owner: 'P3' },
      ],
      roles: [
        { id: 'J1', name: say('Project leader', 'Chef de projet'), person: 'P1', expectation: say('Keeps purpose, date and people together; says early what is in danger', 'Tient ensemble but, date et personnes ; dit tôt ce qui est menacé'), limits: say('Changes of scope or budget go to the sponsor', 'Les changements de périmètre ou de budget vont au commanditaire'), answers: ['C2', 'K6'] },
        { id: 'J2', name: say('Lead for content', 'Responsable métier'), person: 'P4', expectation: say('Says what is right for the business', 'Dit ce qui convient au métier'), limits: say('Not how it is built', 'Non la manière de construire'), answers: ['C1', 'C3'] },
        { id: 'J3', name: say('Lead for technology', 'Responsable technique'), person: 'P5', expectation: say('Builds it so that it can be run', 'Construit ce qui pourra être exploité'), limits: say('Not what is needed', 'Non ce dont on a besoin'), answers: ['C3', 'T2'] },
        { id: 'J4', name: say('Voice of the users', 'Porte-parole des utilisateurs'), person: 'P6', expectation: say('Brings users and says what they will not', 'Amène les utilisateurs et dit ce qu’ils taisent'), limits: say('Advises, does not decide the scope', 'Conseille, ne décide pas du périmètre'), answers: ['C1'] },
      ],
      assignments: [
        { activity: 'W1', person: 'P1', letters: 'A/R' }, { activity: 'W1', person: 'P4', letters: 'C' }, { activity: 'W1', person: 'P5', letters: 'C' }, { activity: 'W1', person: 'P3', letters: 'I' },
        { activity: 'W2', person: 'P1', letters: 'A/R' }, { activity: 'W2', person: 'P4', letters: 'C' }, { activity: 'W2', person: 'P3', letters: 'I' },
        { activity: 'W3', person: 'P4', letters: 'A' }, { activity: 'W3', person: 'P5', letters: 'R' },
        { activity: 'W4', person: 'P6', letters: 'A/R' }, { activity: 'W4', person: 'P4', letters: 'C' },
        { activity: 'W5', person: 'P1', letters: 'A/R' }, { activity: 'W5', person: 'P3', letters: 'C' },
        { activity: 'W6', person: 'P5', letters: 'A/R' }, { activity: 'W6', person: 'P1', letters: 'C' }, { activity: 'W6', person: 'P3', letters: 'I' },
        { activity: 'W7', person: 'P1', letters: 'A' }, { activity: 'W7', person: 'P4', letters: 'R' }, { activity: 'W7', person: 'P2', letters: 'C' },
      ],
      projectActions: [
        { id: 'A1', name: say('Clarify purpose, result, limits and date with the sponsor', 'Clarifier avec le commanditaire but, résultat, limites et date'), goal: 'G1', activity: 'W2', owner: 'P1', start: day(1), duration: 5, answers: ['C2', 'K4'] },
        { id: 'A2', name: say('Talk with those who tried it before', 'Parler avec ceux qui ont déjà essayé'), goal: 'G2.1', owner: 'P1', start: day(1), duration: 5, answers: ['F5'] },
        { id: 'A3', name: say('Ask users at their place of work', 'Interroger les utilisateurs à leur poste'), goal: 'G1.3', activity: 'W4', owner: 'P6', start: day(2), duration: 8, answers: ['C1'] },
        { id: 'A4', name: say('Agree project days with the line managers', 'Convenir des jours de projet avec les responsables'), goal: 'G2.2', activity: 'W5', owner: 'P1', duration: 8, predecessors: [{ action: 'A1', type: 'FS', lag: 0 }], answers: ['T1', 'F3'] },
        { id: 'A5', name: say('Kick-off: mission and rules of working together', 'Lancement : mission et règles de travail'), goal: 'G2.1', activity: 'W1', owner: 'P1', duration: 1, predecessors: [{ action: 'A3', type: 'FS', lag: 0 }, { action: 'A4', type: 'FS', lag: 0 }], answers: ['K6', 'C2'] },
        { id: 'A6', name: say('Plan with those who do the work; name the ten greatest risks', 'Planifier avec ceux qui font le travail ; nommer les dix plus grands risques'), goal: 'G1.1', activity: 'W1', owner: 'P1', duration: 8, predecessors: [{ action: 'A5', type: 'FS', lag: 0 }], answers: ['K5', 'K7'] },
        { id: 'A7', name: say('Sponsor agrees to plan and budget', 'Le commanditaire approuve plan et budget'), goal: 'G1.2', activity: 'W2', owner: 'P3', duration: 0, predecessors: [{ action: 'A6', type: 'FS', lag: 3 }], answers: ['F2', 'C2'] },
        { id: 'A8', name: say('Design, tried with users on paper', 'Conception, essayée sur papier avec les utilisateurs'), goal: 'G1.3', activity: 'W3', owner: 'P4', duration: 25, predecessors: [{ action: 'A7', type: 'FS', lag: 0 }], indicator: 'G1.1', answers: ['C1', 'I2'] },
        { id: 'A9', name: say('First usable version', 'Première version utilisable'), goal: 'G1.3', activity: 'W3', owner: 'P5', duration: 40, predecessors: [{ action: 'A8', type: 'FS', lag: 0 }], indicator: 'G1.1', answers: ['C1', 'T2'] },
        { id: 'A10', name: say('Trial with one group of users', 'Essai avec un groupe d’utilisateurs'), goal: 'G1.3', activity: 'W4', owner: 'P6', duration: 15, predecessors: [{ action: 'A9', type: 'FS', lag: 0 }], answers: ['C1'] },
        { id: 'A11', name: say('Prepare operation and training', 'Préparer l’exploitation et la formation'), goal: 'G1.3', activity: 'W3', owner: 'P5', duration: 20, predecessors: [{ action: 'A9', type: 'SS', lag: 25 }], answers: ['C3', 'T3'] },
        { id: 'A12', name: say('Introduction', 'Mise en service'), goal: 'G1.3', owner: 'P1', duration: 0, predecessors: [{ action: 'A10', type: 'FS', lag: 5 }, { action: 'A11', type: 'FS', lag: 0 }], deadline: day(30, 5), answers: ['C1', 'C2'] },
        { id: 'A13', name: say('Help at the place of work in the first weeks', 'Aide sur place pendant les premières semaines'), goal: 'G1.3', activity: 'W4', owner: 'P6', duration: 15, predecessors: [{ action: 'A12', type: 'FS', lag: 0 }], indicator: 'G1.3', answers: ['C1'] },
        { id: 'A14', name: say('Hand over, look back, celebrate', 'Transmettre, tirer le bilan, fêter'), goal: 'G1', activity: 'W7', owner: 'P1', duration: 5, predecessors: [{ action: 'A13', type: 'FS', lag: 0 }], deadline: day(36, 5), answers: ['C3', 'K12'] },
      ],
      personalActions: [
        { id: 'Y1', name: say('One evening without the project', 'Une soirée sans le projet'), kind: 'balance', person: 'P1', start: day(1), until: day(36, 5), recurrence: 'weekly', weekdays: [4], fromHour: 18, toHour: 22, protected: true, answers: ['L2', 'L6', 'B1'] },
        { id: 'Y2', name: say('Sport with somebody who waits for me', 'Du sport avec quelqu’un qui m’attend'), kind: 'hobby', person: 'P1', start: day(2), until: day(36, 5), recurrence: 'weekly', weekdays: [2], fromHour: 18, toHour: 19.5, protected: true, answers: ['L5', 'L4'] },
        { id: 'Y3', name: say('Every Friday: what worried me, and whom did I tell?', 'Chaque vendredi : qu’est-ce qui m’a inquiété, et à qui l’ai-je dit ?'), kind: 'weakPoint', person: 'P1', start: day(1, 5), until: day(36, 5), recurrence: 'weekly', weekdays: [5], fromHour: 16, toHour: 16.25, protected: false, answers: ['K10', 'I3'] },
      ],
      indicators: [
        { id: 'N1', name: say('Open risks without an owner', 'Risques ouverts sans responsable'), goal: 'G1.1', unit: say('risks', 'risques'), direction: 'range', low: 0, high: 2, tolerance: 5, cycle: 'fortnightly', start: day(5), due: day(32, 5), owner: 'P1' },
        { id: 'N2', name: say('Project days kept', 'Jours de projet tenus'), goal: 'G2.2', unit: '%', direction: 'range', low: 85, high: 100, tolerance: 40, cycle: 'monthly', start: day(4), due: day(32, 5), owner: 'P1' },
      ],
    },
  };
};
