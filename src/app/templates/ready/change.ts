// Ready template: somebody leads a change that touches many people, and wants them to come along.

import { balanceFactors, lifeDomains, values } from './catalogues';
import type { WriteReady } from './ReadyContent';

export const change: WriteReady = (wording) => {
  const { say, day } = wording;
  return {
    settings: { variant: 'individual', title: say('{project|The change} – {name|Coachee}', '{projet|Le changement} – {nom|Personne coachée}'), end: day(48, 5) },
    texts: {
      project: { guidance: say('Resistance is information. Write down what people lose, and what they would need in order to let go.', 'La résistance est une information. Notez ce que les gens perdent et ce qu’il leur faudrait pour lâcher prise.') },
      mission: { guidance: say('Say what stays, what ends and what begins. People follow a reason they could have found themselves.', 'Dites ce qui reste, ce qui finit et ce qui commence. On suit une raison qu’on aurait pu trouver soi-même.') },
      projectPlan: { guidance: say('Plan an early result that people can touch, and time for questions after every step.', 'Prévoyez un premier résultat tangible et du temps pour les questions après chaque étape.') },
    },
    engagement: {
      people: [
        { id: 'P1', name: say('{name|Coachee}', '{nom|Personne coachée}'), involvement: 'coachee' },
        { id: 'P2', name: say('{coach|Coach}', '{coach|Coach}'), involvement: 'coach' },
        { id: 'P3', name: say('{sponsor|Sponsor}', '{commanditaire|Commanditaire}'), involvement: 'sponsor' },
        { id: 'P4', name: say('{project office|Project office}', '{bureau de projet|Bureau de projet}'), involvement: 'member' },
        { id: 'P5', name: say('{pilot lead|Pilot lead}', '{responsable pilote|Responsable pilote}'), involvement: 'member' },
        { id: 'P6', name: say('{communication|Communication}', '{communication|Communication}'), involvement: 'member' },
        { id: 'P7', name: say('{staff representative|Staff representative}', '{représentant du personnel|Représentant du personnel}'), involvement: 'partner' },
      ],
      competences: [
        { id: 'K1', name: say('How people go through change', 'Comment les personnes vivent un changement'), category: 'knowledge', required: 4, weight: 2 },
        { id: 'K2', name: say('The work as it is really done', 'Le travail tel qu’il se fait vraiment'), category: 'knowledge', required: 4, mustHave: true, weight: 3 },
        { id: 'K3', name: say('Agreements and rights of co-determination', 'Accords et droits de consultation'), category: 'knowledge', required: 3, weight: 1 },
        { id: 'K4', name: say('Telling a clear story of why', 'Raconter clairement le pourquoi'), category: 'knowHow', required: 4, mustHave: true, weight: 3 },
        { id: 'K5', name: say('Winning allies among the opinion leaders', 'Gagner des alliés parmi les leaders d’opinion'), category: 'knowHow', required: 4, weight: 2 },
        { id: 'K6', name: say('Leading workshops with many opinions', 'Animer des ateliers aux avis multiples'), category: 'knowHow', required: 4, weight: 2 },
        { id: 'K7', name: say('Trying out small before rolling out large', 'Essayer en petit avant de déployer en grand'), category: 'knowHow', required: 3, weight: 2 },
        { id: 'K8', name: say('Measuring whether it works', 'Mesurer si cela marche'), category: 'knowHow', required: 3, weight: 1 },
        { id: 'K9', name: say('Bearing resistance without fighting it', 'Supporter la résistance sans la combattre'), category: 'behaviour', required: 4, weight: 3 },
        { id: 'K10', name: say('Saying “I do not know yet”', 'Dire « je ne sais pas encore »'), category: 'behaviour', required: 4, weight: 1 },
        { id: 'K11', name: say('Staying at it when attention fades', 'Persévérer quand l’attention retombe'), category: 'behaviour', required: 4, weight: 2 },
      ],
      values: values(wording),
      lifeDomains: lifeDomains(wording),
      balanceFactors: balanceFactors(wording),
      interferences: [
        { id: 'I1', name: say('Is three steps ahead of the others', 'A trois pas d’avance sur les autres'), goal: 'G2.1', countermeasure: say('Asks in every talk what the other has understood', 'Demande à chaque entretien ce que l’autre a compris') },
        { id: 'I2', name: say('Takes criticism of the change personally', 'Prend pour soi la critique du changement'), goal: 'G2.2', countermeasure: say('Writes down the point, thanks, answers a day later', 'Note le point, remercie, répond le lendemain') },
        { id: 'I3', name: say('Speaks mostly with those who agree', 'Parle surtout avec ceux qui approuvent'), goal: 'G2.2', countermeasure: say('One lunch a week with a sceptic', 'Un déjeuner par semaine avec un sceptique') },
        { id: 'I4', name: say('Starts the next thing before this one holds', 'Lance la suite avant que ceci tienne'), goal: 'G1.2', countermeasure: say('Nothing new before the measure has held for eight weeks', 'Rien de nouveau avant huit semaines de mesure stable') },
      ],
      customers: [
        { id: 'C1', name: say('Those whose work changes', 'Ceux dont le travail change'), expectation: say('To know what it means for me, early and honestly', 'Savoir tôt et franchement ce que cela signifie pour moi') },
        { id: 'C2', name: say('Customers of the organisation', 'Clients de l’organisation'), expectation: say('To notice nothing of the change but its advantage', 'Ne remarquer du changement que l’avantage') },
        { id: 'C3', name: say('Sponsor', 'Commanditaire'), expectation: say('The benefit, within the agreed time', 'Le bénéfice, dans le temps convenu') },
      ],
      partners: [
        { id: 'T1', name: say('Managers of the areas concerned', 'Responsables des secteurs concernés'), contribution: say('Stand before their people and explain it', 'Se tiennent devant leurs équipes et expliquent') },
        { id: 'T2', name: say('Staff representatives', 'Représentants du personnel'), contribution: say('Agreement, and early word of worries', 'Leur accord, et l’écho précoce des inquiétudes') },
        { id: 'T3', name: say('Opinion leaders on the floor', 'Leaders d’opinion sur le terrain'), contribution: say('Try it first and say what they think', 'Essaient d’abord et disent ce qu’ils pensent') },
      ],
      factors: [
        { id: 'F1', name: say('The present state hurts many', 'L’état actuel fait souffrir beaucoup de monde'), nature: 'human', effect: 'eases' },
        { id: 'F2', name: say('The sponsor speaks of it in public', 'Le commanditaire en parle publiquement'), nature: 'human', effect: 'eases' },
        { id: 'F3', name: say('People are tired of change', 'La lassitude du changement'), nature: 'human', effect: 'hinders', response: say('Say what is stopped in return', 'Dire ce que l’on arrête en échange') },
        { id: 'F4', name: say('Old and new run side by side for a while', 'L’ancien et le nouveau coexistent un temps'), nature: 'technical', effect: 'hinders', response: say('A fixed day on which the old ends', 'Un jour fixe où l’ancien prend fin') },
        { id: 'F5', name: say('Middle managers stand between', 'L’encadrement intermédiaire est pris entre deux'), nature: 'human', effect: 'hinders', response: say('They hear everything a week before their people', 'Il apprend tout une semaine avant ses équipes') },
      ],
      criteria: [
        { id: 'M1', name: say('The new way is the usual way', 'La nouvelle façon est la façon habituelle'), measuredBy: 'G1.2' },
        { id: 'M2', name: say('People can say why', 'Les gens peuvent dire pourquoi'), measuredBy: 'G2.1' },
        { id: 'M3', name: say('Customers have the advantage', 'Les clients en ont l’avantage'), measuredBy: 'G1.1' },
      ],
      goals: [
        { id: 'G1', name: say('The change brings what it promised', 'Le changement apporte ce qu’il a promis'), nature: 'business', owner: 'P1', weight: 3, start: day(2), due: day(48, 5), answers: ['C2', 'C3'] },
        { id: 'G1.1', name: say('Benefit for customers', 'Bénéfice pour les clients'), parent: 'G1', kind: 'quantitative', nature: 'business', owner: 'P5', weight: 2, unit: say('points of 10', 'points sur 10'), direction: 'increase', target: 8, cycle: 'quarterly', start: day(4), due: day(48, 5), answers: ['C2', 'K8'] },
        { id: 'G1.2', name: say('Work done in the new way', 'Travail fait selon la nouvelle façon'), parent: 'G1', kind: 'quantitative', nature: 'business', owner: 'P5', weight: 2, unit: '%', direction: 'increase', baseline: 0, target: 90, cycle: 'monthly', start: day(16), due: day(44, 5), answers: ['C3', 'I4', 'F4'] },
        { id: 'G1.3', name: say('Faults and complaints during the change', 'Erreurs et réclamations pendant le changement'), parent: 'G1', kind: 'quantitative', nature: 'business', owner: 'P4', weight: 1, unit: say('cases a month', 'cas par mois'), direction: 'range', low: 0, high: 10, tolerance: 20, cycle: 'monthly', start: day(4), due: day(48, 5), answers: ['C2', 'F4'] },
        { id: 'G2', name: say('People come along', 'Les personnes suivent'), nature: 'human', owner: 'P1', weight: 3, start: day(2), due: day(48, 5), answers: ['C1', 'F3'] },
        { id: 'G2.1', name: say('Those concerned who can say why and what it means for them', 'Personnes concernées qui savent dire pourquoi et ce que cela change pour elles'), parent: 'G2', kind: 'quantitative', nature: 'human', owner: 'P6', weight: 1, unit: '%', direction: 'increase', target: 80, cycle: 'quarterly', start: day(4), due: day(36, 5), answers: ['C1', 'K4', 'I1'] },
        { id: 'G2.2', name: say('How resistance is dealt with', 'La façon de traiter la résistance'), parent: 'G2', kind: 'qualitative', nature: 'human', owner: 'P1', weight: 1, target: 1, cycle: 'quarterly', start: day(4), due: day(48, 5), answers: ['K9', 'I2', 'I3', 'T2'] },
        { id: 'G2.3', name: say('Middle managers carry it', 'L’encadrement intermédiaire le porte'), parent: 'G2', kind: 'qualitative', nature: 'human', owner: 'P1', weight: 1, target: 1, cycle: 'quarterly', start: day(4), due: day(44, 5), answers: ['T1', 'F5', 'K5'] },
        { id: 'G3', name: say('Strength for the long road', 'Des forces pour la longue route'), nature: 'human', owner: 'P1', weight: 1, start: day(2), due: day(48, 5), answers: ['L1', 'L4'] },
        { id: 'G3.1', name: say('Protected evenings kept', 'Soirées protégées tenues'), parent: 'G3', kind: 'quantitative', nature: 'human', owner: 'P1', weight: 1, unit: '%', direction: 'range', low: 80, high: 100, tolerance: 50, cycle: 'monthly', start: day(2), due: day(48, 5), answers: ['L2', 'L6', 'B1', 'K11'] },
      ],
      anchors: [
        { goal: 'G2.2', writtenOn: day(3), minusTwo: say('Doubters are silenced or laughed at', 'On fait taire les sceptiques ou on rit d’eux'), minusOne: say('Doubts are heard, nothing follows', 'On écoute les doutes, rien ne suit'), zero: say('Every doubt has an answer within two weeks', 'Chaque doute a une réponse sous deux semaines'), plusOne: say('Doubts have changed the plan, and people know it', 'Des doutes ont modifié le plan, et on le sait'), plusTwo: say('Former doubters explain it to others', 'D’anciens sceptiques l’expliquent aux autres') },
        { goal: 'G2.3', writtenOn: day(3), minusTwo: say('“That comes from above”', '« Ça vient d’en haut »'), minusOne: say('They pass on slides', 'Ils transmettent des diapositives'), zero: say('They explain it in their own words', 'Ils l’expliquent avec leurs propres mots'), plusOne: say('They solve the snags of their area themselves', 'Ils règlent eux-mêmes les difficultés de leur secteur'), plusTwo: say('They propose the next step', 'Ils proposent l’étape suivante') },
      ],
      activities: [
        { id: 'W1', name: say('Steering round', 'Comité de pilotage'), flow: 'activity', goal: 'G1', inputFrom: ['W3', 'W5'], outputTo: ['W2', 'C3'], frequency: 'monthly', answers: ['C3', 'F2'] },
        { id: 'W2', name: say('Managers first: briefing a week ahead', 'Les responsables d’abord : information une semaine avant'), flow: 'human', goal: 'G2.3', inputFrom: ['W1'], outputTo: ['T1', 'W4'], frequency: 'monthly', answers: ['T1', 'F5'] },
        { id: 'W3', name: say('Pilot: try, measure, improve', 'Pilote : essayer, mesurer, améliorer'), flow: 'activity', goal: 'G1.2', inputFrom: ['T3', 'C1'], outputTo: ['W1', 'W4', 'W6'], frequency: 'weekly', answers: ['K7', 'T3'] },
        { id: 'W4', name: say('Say it, say it again, answer questions', 'Dire, redire, répondre aux questions'), flow: 'human', goal: 'G2.1', inputFrom: ['W2', 'W3', 'W5'], outputTo: ['C1'], frequency: 'weekly', answers: ['C1', 'K4'] },
        { id: 'W5', name: say('Collect worries and answer them', 'Recueillir les inquiétudes et y répondre'), flow: 'human', goal: 'G2.2', inputFrom: ['C1', 'T2', 'T3'], outputTo: ['W1', 'W4'], frequency: 'weekly', answers: ['T2', 'K9'] },
        { id: 'W6', name: say('Training at the place of work', 'Formation au poste de travail'), flow: 'human', goal: 'G1.2', inputFrom: ['W3'], outputTo: ['C1', 'C2'], frequency: 'weekly', answers: ['C1'] },
      ],
      resources: [
        { id: 'R1', name: say('People of the pilot area, released for it', 'Personnes du secteur pilote, libérées pour cela'), nature: 'human', category: say('Time', 'Temps'), neededBy: ['W3'], needed: 5, unit: say('people', 'personnes'), owner: 'P5' },
        { id: 'R2', name: say('Trainers from among the colleagues', 'Formateurs issus des équipes'), nature: 'human', category: say('Skills', 'Compétences'), neededBy: ['W6'], needed: 8, unit: say('people', 'personnes'), owner: 'P4' },
        { id: 'R3', name: say('Public hours of the sponsor', 'Présence publique du commanditaire'), nature: 'human', category: say('Time', 'Temps'), neededBy: ['G2.1'], needed: 2, unit: say('hours a month', 'heures par mois'), owner: 'P3' },
      ],
      roles: [
        { id: 'J1', name: say('Leads the change', 'Conduit le changement'), person: 'P1', expectation: say('Holds the reason, hears the doubts, keeps at it', 'Porte la raison, entend les doutes, persévère'), limits: say('No order past the managers of the areas', 'Aucun ordre par-dessus les responsables de secteur'), answers: ['C1', 'K4'] },
        { id: 'J2', name: say('Project office', 'Bureau de projet'), person: 'P4', expectation: say('Dates, figures, open points', 'Dates, chiffres, points ouverts'), limits: say('Reports, does not decide', 'Rend compte, ne décide pas'), answers: ['C3'] },
        { id: 'J3', name: say('Leads the pilot', 'Conduit le pilote'), person: 'P5', expectation: say('Shows that it works, and what does not', 'Montre que cela marche, et ce qui ne marche pas'), limits: say('Changes the way within the pilot, not the goal', 'Change la façon dans le pilote, non l’objectif'), answers: ['T3', 'F4'] },
        { id: 'J4', name: say('Voice of the change', 'Voix du changement'), person: 'P6', expectation: say('Everybody hears the same, early and in plain words', 'Chacun entend la même chose, tôt et en mots simples'), limits: say('Announces nothing undecided', 'N’annonce rien qui ne soit décidé'), answers: ['C1', 'F3'] },
      ],
      assignments: [
        { activity: 'W1', person: 'P1', letters: 'A' }, { activity: 'W1', person: 'P4', letters: 'R' }, { activity: 'W1', person: 'P3', letters: 'C' }, { activity: 'W1', person: 'P6', letters: 'I' },
        { activity: 'W2', person: 'P1', letters: 'A/R' }, { activity: 'W2', person: 'P6', letters: 'C' },
        { activity: 'W3', person: 'P5', letters: 'A/R' }, { activity: 'W3', person: 'P7', letters: 'C' },
        { activity: 'W4', person: 'P6', letters: 'A/R' }, { activity: 'W4', person: 'P1', letters: 'R' }, { activity: 'W4', person: 'P7', letters: 'C' },
        { activity: 'W5', person: 'P1', letters: 'A' }, { activity: 'W5', person: 'P6', letters: 'R' }, { activity: 'W5', person: 'P7', letters: 'C' },
        { activity: 'W6', person: 'P4', letters: 'A/R' }, { activity: 'W6', person: 'P5', letters: 'C' },
      ],
      projectActions: [
        { id: 'A1', name: say('Spend a day where the work is done', 'Passer une journée là où se fait le travail'), goal: 'G2.2', owner: 'P1', start: day(1), duration: 5, answers: ['K2', 'C1'] },
        { id: 'A2', name: say('Ask what people would lose and what must stay', 'Demander ce que l’on perdrait et ce qui doit rester'), goal: 'G2.2', activity: 'W5', owner: 'P1', start: day(2), duration: 10, answers: ['C1', 'T2', 'T3'] },
        { id: 'A3', name: say('Write the reason on one page, with the sponsor', 'Écrire la raison sur une page, avec le commanditaire'), goal: 'G2.1', activity: 'W1', owner: 'P1', duration: 5, predecessors: [{ action: 'A1', type: 'FS', lag: 0 }, { action: 'A2', type: 'FS', lag: 0 }], answers: ['C3', 'F2', 'K4'] },
        { id: 'A4', name: say('Win the managers: half a day of questions', 'Gagner les responsables : une demi-journée de questions'), goal: 'G2.3', activity: 'W2', owner: 'P1', duration: 3, predecessors: [{ action: 'A3', type: 'FS', lag: 2 }], answers: ['T1', 'F5'] },
        { id: 'A5', name: say('Agree with the staff representatives', 'Trouver un accord avec les représentants du personnel'), goal: 'G2.2', activity: 'W5', owner: 'P1', duration: 20, predecessors: [{ action: 'A3', type: 'FS', lag: 0 }], answers: ['T2', 'K3'] },
        { id: 'A6', name: say('Tell everybody on one day, in small groups', 'L’annoncer à tous le même jour, en petits groupes'), goal: 'G2.1', activity: 'W4', owner: 'P6', duration: 2, predecessors: [{ action: 'A4', type: 'FS', lag: 5 }], indicator: 'G2.1', answers: ['C1', 'F3'] },
        { id: 'A7', name: say('Measure the starting values', 'Mesurer les valeurs de départ'), goal: 'G1.1', owner: 'P4', start: day(4), duration: 20, indicator: 'G1.1', answers: ['C2', 'K8'] },
        { id: 'A8', name: say('Prepare the pilot with its people', 'Préparer le pilote avec ses acteurs'), goal: 'G1.2', activity: 'W3', owner: 'P5', duration: 15, predecessors: [{ action: 'A6', type: 'FS', lag: 0 }, { action: 'A5', type: 'FS', lag: 0 }], resources: ['R1'], answers: ['K7', 'T3'] },
        { id: 'A9', name: say('Pilot', 'Pilote'), goal: 'G1.2', activity: 'W3', owner: 'P5', duration: 40, predecessors: [{ action: 'A8', type: 'FS', lag: 0 }], indicator: 'G1.2', answers: ['C1', 'C2'] },
        { id: 'A10', name: say('Show the first result and what did not work', 'Montrer le premier résultat et ce qui n’a pas marché'), goal: 'G2.1', activity: 'W4', owner: 'P6', duration: 3, predecessors: [{ action: 'A9', type: 'SS', lag: 25 }], indicator: 'G2.1', answers: ['F3', 'C1'] },
        { id: 'A11', name: say('Decide: roll out, improve or stop', 'Décider : déployer, améliorer ou arrêter'), goal: 'G1', activity: 'W1', owner: 'P3', duration: 0, predecessors: [{ action: 'A9', type: 'FS', lag: 3 }, { action: 'A7', type: 'FS', lag: 0 }], answers: ['C3'] },
        { id: 'A12', name: say('Train colleagues as trainers', 'Former des collègues comme formateurs'), goal: 'G1.2', activity: 'W6', owner: 'P4', duration: 15, predecessors: [{ action: 'A11', type: 'FS', lag: 0 }], resources: ['R2'], answers: ['C1'] },
        { id: 'A13', name: say('Roll out area by area', 'Déployer secteur par secteur'), goal: 'G1.2', activity: 'W6', owner: 'P4', duration: 90, predecessors: [{ action: 'A12', type: 'FS', lag: 0 }], indicator: 'G1.2', answers: ['T1', 'F4'] },
        { id: 'A14', name: say('The old way ends', 'L’ancienne façon prend fin'), goal: 'G1.2', owner: 'P3', duration: 0, predecessors: [{ action: 'A13', type: 'FS', lag: 5 }], deadline: day(46, 5), answers: ['F4'] },
        { id: 'A15', name: say('Look back: what did we promise, what is there?', 'Bilan : qu’avions-nous promis, qu’y a-t-il ?'), goal: 'G1', activity: 'W1', owner: 'P1', duration: 2, predecessors: [{ action: 'A14', type: 'FS', lag: 10 }], deadline: day(48, 5), answers: ['C3', 'K11'] },
      ],
      personalActions: [
        { id: 'Y1', name: say('An evening among people who know nothing of the change', 'Une soirée avec des gens qui ignorent tout du changement'), kind: 'balance', person: 'P1', start: day(2), until: day(48, 5), recurrence: 'weekly', weekdays: [3], fromHour: 18.5, toHour: 22, protected: true, answers: ['L3', 'L6', 'B1'] },
        { id: 'Y2', name: say('Lunch with a sceptic', 'Déjeuner avec un sceptique'), kind: 'weakPoint', person: 'P1', start: day(3), until: day(40, 5), recurrence: 'weekly', weekdays: [2], fromHour: 12, toHour: 13, protected: false, answers: ['K9', 'I3'] },
        { id: 'Y3', name: say('An hour outdoors', 'Une heure au grand air'), kind: 'hobby', person: 'P1', start: day(2), until: day(48, 5), recurrence: 'weekly', weekdays: [6], fromHour: 10, toHour: 11, protected: true, answers: ['L5', 'L4'] },
      ],
      indicators: [
        { id: 'N1', name: say('Worries answered within two weeks', 'Inquiétudes traitées sous deux semaines'), goal: 'G2.2', unit: '%', direction: 'range', low: 90, high: 100, tolerance: 50, cycle: 'monthly', start: day(6), due: day(48, 5), owner: 'P6' },
        { id: 'N2', name: say('People trained', 'Personnes formées'), goal: 'G1.2', unit: say('people', 'personnes'), direction: 'increase', baseline: 0, accumulation: 'cumulative', cycle: 'monthly', start: day(28), due: day(44, 5), owner: 'P4' },
      ],
    },
  };
};
