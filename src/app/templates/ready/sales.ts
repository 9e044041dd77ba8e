// Ready template: somebody sells, and wants to win better customers without burning the candle at both ends.

import { balanceFactors, lifeDomains, values } from './catalogues';
import type { WriteReady } from './ReadyContent';

export const sales: WriteReady = (wording) => {
  const { say, day } = wording;
  return {
    settings: { variant: 'individual', title: say('{project|Sales} – {name|Coachee}', '{projet|Ventes} – {nom|Personne coachée}'), end: day(48, 5) },
    texts: {
      project: { guidance: say('Look at your ten best and your three lost customers. What did the first praise, what did the others miss?', 'Regardez vos dix meilleurs clients et les trois derniers perdus. Qu’ont loué les premiers, qu’est-ce qui a manqué aux autres ?') },
      goals: { guidance: say('Turnover follows from visits, offers and trust. Set goals for what you can do yourself, and read the turnover beside them.', 'Le chiffre d’affaires découle des visites, des offres et de la confiance. Fixez des objectifs sur ce que vous pouvez faire et lisez le chiffre à côté.') },
      personalPlan: { guidance: say('Selling takes strength. What is protected here is as much part of the plan as the visits.', 'Vendre demande des forces. Ce qui est protégé ici fait partie du plan autant que les visites.') },
    },
    engagement: {
      people: [
        { id: 'P1', name: say('{name|Coachee}', '{nom|Personne coachée}'), involvement: 'coachee' },
        { id: 'P2', name: say('{coach|Coach}', '{coach|Coach}'), involvement: 'coach' },
        { id: 'P3', name: say('{head of sales|Head of sales}', '{direction commerciale|Direction commerciale}'), involvement: 'sponsor' },
        { id: 'P4', name: say('{inside sales|Inside sales}', '{assistance commerciale|Assistance commerciale}'), involvement: 'member' },
        { id: 'P5', name: say('{technical adviser|Technical adviser}', '{conseiller technique|Conseiller technique}'), involvement: 'partner' },
      ],
      competences: [
        { id: 'K1', name: say('Products, and what customers gain by them', 'Produits, et ce que les clients y gagnent'), category: 'knowledge', required: 4, mustHave: true, weight: 2 },
        { id: 'K2', name: say('The customers’ trade and its figures', 'Le métier des clients et ses chiffres'), category: 'knowledge', required: 4, weight: 2 },
        { id: 'K3', name: say('Competitors and prices', 'Concurrents et prix'), category: 'knowledge', required: 3, weight: 1 },
        { id: 'K4', name: say('Finding and choosing new customers', 'Trouver et choisir de nouveaux clients'), category: 'knowHow', required: 4, mustHave: true, weight: 3 },
        { id: 'K5', name: say('Asking until the need is clear', 'Questionner jusqu’à ce que le besoin soit clair'), category: 'knowHow', required: 4, weight: 3 },
        { id: 'K6', name: say('Speaking of value before price', 'Parler de la valeur avant le prix'), category: 'knowHow', required: 4, weight: 2 },
        { id: 'K7', name: say('Negotiating without giving away', 'Négocier sans brader'), category: 'knowHow', required: 4, weight: 2 },
        { id: 'K8', name: say('Closing, and asking for referrals', 'Conclure et demander des recommandations'), category: 'knowHow', required: 3, weight: 1 },
        { id: 'K9', name: say('Planning territory and week', 'Planifier secteur et semaine'), category: 'knowHow', required: 4, weight: 2 },
        { id: 'K10', name: say('Taking a no and calling again', 'Accepter un non et rappeler'), category: 'behaviour', required: 4, weight: 2 },
        { id: 'K11', name: say('Listening longer than speaking', 'Écouter plus que parler'), category: 'behaviour', required: 4, weight: 2 },
        { id: 'K12', name: say('Keeping small promises', 'Tenir les petites promesses'), category: 'behaviour', required: 4, weight: 1 },
      ],
      values: values(wording),
      lifeDomains: lifeDomains(wording),
      balanceFactors: balanceFactors(wording),
      interferences: [
        { id: 'I1', name: say('Visits those who are pleasant, not those who matter', 'Visite les clients agréables, non les clients importants'), goal: 'G1.2', countermeasure: say('Visits are planned by list on Friday, not by mood on Monday', 'Les visites se planifient par liste le vendredi, non à l’humeur le lundi') },
        { id: 'I2', name: say('Grants a discount before anybody asks', 'Accorde une remise avant qu’on la demande'), goal: 'G1.3', countermeasure: say('Silence after naming the price; every discount has a return', 'Silence après l’annonce du prix ; toute remise a une contrepartie') },
        { id: 'I3', name: say('Puts off calls to strangers', 'Repousse les appels aux inconnus'), goal: 'G1.1', countermeasure: say('Ten calls before the first e-mail of the day', 'Dix appels avant le premier courriel de la journée') },
        { id: 'I4', name: say('Offers go out and are forgotten', 'Des offres partent et sont oubliées'), goal: 'G1.3', countermeasure: say('No offer without a date for the next talk', 'Aucune offre sans date du prochain échange') },
        { id: 'I5', name: say('Evenings spent on reports', 'Des soirées passées aux rapports'), goal: 'G3.1', countermeasure: say('Notes are dictated in the car park, five minutes after the visit', 'Les notes se dictent sur le parking, cinq minutes après la visite') },
      ],
      customers: [
        { id: 'C1', name: say('Customers with potential', 'Clients à potentiel'), expectation: say('Somebody who knows their trade and comes with ideas', 'Quelqu’un qui connaît leur métier et apporte des idées') },
        { id: 'C2', name: say('Faithful customers', 'Clients fidèles'), expectation: say('Not to be taken for granted', 'Ne pas être tenus pour acquis') },
        { id: 'C3', name: say('Those who do not know us yet', 'Ceux qui ne nous connaissent pas encore'), expectation: say('A reason to listen for five minutes', 'Une raison d’écouter cinq minutes') },
      ],
      partners: [
        { id: 'T1', name: say('Delivery and service', 'Livraison et service'), contribution: say('Keep what was sold', 'Tiennent ce qui a été vendu') },
        { id: 'T2', name: say('Marketing', 'Marketing'), contribution: say('Addresses, occasions, material', 'Adresses, occasions, supports') },
        { id: 'T3', name: say('People who recommend us', 'Prescripteurs'), contribution: say('Open doors', 'Ouvrent des portes') },
      ],
      factors: [
        { id: 'F1', name: say('A good name in the region', 'Une bonne réputation dans la région'), nature: 'human', effect: 'eases' },
        { id: 'F2', name: say('A customer file that is kept', 'Un fichier clients tenu à jour'), nature: 'technical', effect: 'eases' },
        { id: 'F3', name: say('Price pressure by a competitor', 'La pression d’un concurrent sur les prix'), nature: 'technical', effect: 'hinders', response: say('Three customer stories that show value in money', 'Trois histoires de clients qui chiffrent la valeur') },
        { id: 'F4', name: say('Paperwork eats selling time', 'L’administratif dévore le temps de vente'), nature: 'technical', effect: 'hinders', response: say('Inside sales takes over follow-up of small offers', 'L’assistance commerciale suit les petites offres') },
        { id: 'F5', name: say('Sales and service blame each other', 'Ventes et service se renvoient la faute'), nature: 'human', effect: 'hinders', response: say('A quarter of an hour together every Monday', 'Un quart d’heure ensemble chaque lundi') },
      ],
      criteria: [
        { id: 'M1', name: say('New customers who order again', 'De nouveaux clients qui recommandent'), measuredBy: 'G1.1' },
        { id: 'M2', name: say('Customers recommend us', 'Nos clients nous recommandent'), measuredBy: 'G2.2' },
        { id: 'M3', name: say('Evenings are free', 'Les soirées sont libres'), measuredBy: 'G3.1' },
      ],
      goals: [
        { id: 'G1', name: say('Better customers, better margins', 'De meilleurs clients, de meilleures marges'), nature: 'business', owner: 'P1', weight: 3, start: day(2), due: day(48, 5), answers: ['C1', 'C3'] },
        { id: 'G1.1', name: say('New customers won', 'Nouveaux clients gagnés'), parent: 'G1', kind: 'quantitative', nature: 'business', owner: 'P1', weight: 2, unit: say('customers', 'clients'), direction: 'increase', baseline: 0, target: 12, accumulation: 'cumulative', cycle: 'monthly', start: day(2), due: day(48, 5), answers: ['C3', 'K4', 'I3', 'T3'] },
        { id: 'G1.2', name: say('Share of visits at customers with potential', 'Part des visites chez les clients à potentiel'), parent: 'G1', kind: 'quantitative', nature: 'business', owner: 'P1', weight: 1, unit: '%', direction: 'increase', target: 60, cycle: 'monthly', start: day(2), due: day(30, 5), answers: ['C1', 'K9', 'I1'] },
        { id: 'G1.3', name: say('Offers that become orders', 'Offres transformées en commandes'), parent: 'G1', kind: 'quantitative', nature: 'business', owner: 'P1', weight: 2, unit: '%', direction: 'increase', target: 35, cycle: 'monthly', start: day(2), due: day(44, 5), answers: ['K5', 'K7', 'I4', 'F3'] },
        { id: 'G1.4', name: say('Average discount', 'Remise moyenne'), parent: 'G1', kind: 'quantitative', nature: 'business', owner: 'P1', weight: 1, unit: '%', direction: 'decrease', target: 5, cycle: 'monthly', start: day(2), due: day(44, 5), answers: ['K6', 'K7', 'I2', 'F3'] },
        { id: 'G2', name: say('Trust that carries', 'Une confiance qui porte'), nature: 'human', owner: 'P1', weight: 2, start: day(2), due: day(48, 5), answers: ['C2', 'T1'] },
        { id: 'G2.1', name: say('Relation with the ten most important customers', 'La relation avec les dix clients les plus importants'), parent: 'G2', kind: 'qualitative', nature: 'human', owner: 'P1', weight: 2, target: 1, cycle: 'quarterly', start: day(4), due: day(48, 5), answers: ['C2', 'K11', 'K12'] },
        { id: 'G2.2', name: say('Referrals received', 'Recommandations reçues'), parent: 'G2', kind: 'quantitative', nature: 'human', owner: 'P1', weight: 1, unit: say('referrals', 'recommandations'), direction: 'increase', baseline: 0, target: 20, accumulation: 'cumulative', cycle: 'monthly', start: day(4), due: day(48, 5), answers: ['T3', 'K8', 'F1'] },
        { id: 'G2.3', name: say('Sales and service on one side', 'Ventes et service du même côté'), parent: 'G2', kind: 'qualitative', nature: 'human', owner: 'P4', weight: 1, target: 0, cycle: 'quarterly', start: day(4), due: day(40, 5), answers: ['T1', 'F5'] },
        { id: 'G3', name: say('Sell with strength', 'Vendre avec des forces'), nature: 'human', owner: 'P1', weight: 1, start: day(2), due: day(48, 5), answers: ['L1', 'L4'] },
        { id: 'G3.1', name: say('Evenings spent on reports', 'Soirées passées aux rapports'), parent: 'G3', kind: 'quantitative', nature: 'human', owner: 'P1', weight: 1, unit: say('evenings a week', 'soirées par semaine'), direction: 'range', low: 0, high: 1, tolerance: 3, cycle: 'weekly', start: day(2), due: day(48, 5), answers: ['I5', 'F4', 'L2'] },
      ],
      anchors: [
        { goal: 'G2.1', writtenOn: day(3), minusTwo: say('They compare prices behind our back', 'Ils comparent les prix dans notre dos'), minusOne: say('They order what they always ordered', 'Ils commandent ce qu’ils ont toujours commandé'), zero: say('They tell us their plans before they ask for offers', 'Ils nous disent leurs projets avant de demander des offres'), plusOne: say('They ask for our advice in other things too', 'Ils demandent notre avis sur d’autres sujets'), plusTwo: say('They bring us customers', 'Ils nous amènent des clients') },
        { goal: 'G2.3', writtenOn: day(3), minusTwo: say('The fault is always with the others', 'C’est toujours la faute des autres'), minusOne: say('We write to each other with copies to bosses', 'On s’écrit avec copie aux chefs'), zero: say('Open cases are settled on Monday', 'Les cas ouverts se règlent le lundi'), plusOne: say('Service warns before the customer does', 'Le service prévient avant le client'), plusTwo: say('Service brings orders', 'Le service apporte des commandes') },
      ],
      activities: [
        { id: 'W1', name: say('Find and call new customers', 'Chercher et appeler de nouveaux clients'), flow: 'activity', goal: 'G1.1', inputFrom: ['T2', 'T3'], outputTo: ['W2'], frequency: 'daily', answers: ['C3'] },
        { id: 'W2', name: say('Visits', 'Visites'), flow: 'activity', goal: 'G1.2', inputFrom: ['W1', 'C1', 'C2', 'W5', 'W6', 'W7'], outputTo: ['W3', 'C1'], frequency: 'daily', answers: ['C1'] },
        { id: 'W3', name: say('Offers and follow-up', 'Offres et relances'), flow: 'activity', goal: 'G1.3', inputFrom: ['W2', 'P5'], outputTo: ['C1', 'W4', 'W7'], frequency: 'daily', answers: ['I4', 'F4'] },
        { id: 'W4', name: say('Hand over orders to delivery', 'Transmettre les commandes à la livraison'), flow: 'activity', goal: 'G2.3', inputFrom: ['W3'], outputTo: ['T1'], frequency: 'weekly', answers: ['T1'] },
        { id: 'W5', name: say('Monday quarter of an hour with service', 'Le quart d’heure du lundi avec le service'), flow: 'human', goal: 'G2.3', inputFrom: ['T1'], outputTo: ['T1', 'W2'], frequency: 'weekly', answers: ['F5'] },
        { id: 'W6', name: say('Calls to faithful customers without a reason', 'Appeler les clients fidèles sans raison'), flow: 'human', goal: 'G2.1', inputFrom: ['C2'], outputTo: ['C2', 'W2'], frequency: 'weekly', answers: ['C2', 'K12'] },
        { id: 'W7', name: say('Friday: plan the week by list', 'Le vendredi : planifier la semaine par liste'), flow: 'activity', goal: 'G1.2', inputFrom: ['W3'], outputTo: ['W2', 'P3'], frequency: 'weekly', answers: ['K9', 'I1'] },
      ],
      resources: [
        { id: 'R1', name: say('Customer file on the phone', 'Le fichier clients sur le téléphone'), nature: 'technical', category: say('Tools', 'Outils'), neededBy: ['W2', 'G3.1'], needed: 1, unit: say('licence', 'licence'), owner: 'P3' },
        { id: 'R2', name: say('Inside sales for small offers', 'Assistance commerciale pour les petites offres'), nature: 'human', category: say('Time', 'Temps'), neededBy: ['W3'], needed: 6, unit: say('hours a week', 'heures par semaine'), owner: 'P4' },
        { id: 'R3', name: say('Customer stories with figures', 'Histoires de clients chiffrées'), nature: 'technical', category: say('Material', 'Supports'), neededBy: ['G1.4'], needed: 3, unit: say('stories', 'histoires'), owner: 'P5' },
      ],
      roles: [
        { id: 'J1', name: say('Sells and keeps customers', 'Vend et fidélise'), person: 'P1', expectation: say('Knows the customers’ plans; wins those that fit us', 'Connaît les projets des clients ; gagne ceux qui nous conviennent'), limits: say('Discounts up to the agreed limit, delivery dates after asking', 'Remises jusqu’à la limite convenue, délais après consultation'), answers: ['C1', 'C3'] },
        { id: 'J2', name: say('Inside sales', 'Assistance commerciale'), person: 'P4', expectation: say('No offer is forgotten', 'Aucune offre n’est oubliée'), limits: say('Small offers without asking', 'Les petites offres sans demander'), answers: ['F4', 'C2'] },
        { id: 'J3', name: say('Technical adviser', 'Conseiller technique'), person: 'P5', expectation: say('Shows that it works and what it brings', 'Montre que cela marche et ce que cela apporte'), limits: say('Promises nothing on price or date', 'Ne promet ni prix ni délai'), answers: ['T1', 'F3'] },
      ],
      assignments: [
        { activity: 'W1', person: 'P1', letters: 'A/R' }, { activity: 'W1', person: 'P4', letters: 'C' }, { activity: 'W1', person: 'P3', letters: 'I' },
        { activity: 'W2', person: 'P1', letters: 'A/R' }, { activity: 'W2', person: 'P5', letters: 'C' },
        { activity: 'W3', person: 'P4', letters: 'A/R' }, { activity: 'W3', person: 'P1', letters: 'R' }, { activity: 'W3', person: 'P5', letters: 'C' },
        { activity: 'W4', person: 'P4', letters: 'A/R' }, { activity: 'W4', person: 'P5', letters: 'I' },
        { activity: 'W5', person: 'P1', letters: 'A' }, { activity: 'W5', person: 'P5', letters: 'R' }, { activity: 'W5', person: 'P4', letters: 'I' },
        { activity: 'W6', person: 'P1', letters: 'A/R' }, { activity: 'W6', person: 'P2', letters: 'C' },
        { activity: 'W7', person: 'P1', letters: 'A/R' }, { activity: 'W7', person: 'P3', letters: 'I' }, { activity: 'W7', person: 'P4', letters: 'C' },
      ],
      projectActions: [
        { id: 'A1', name: say('Sort all customers by turnover and potential', 'Classer tous les clients par chiffre d’affaires et potentiel'), goal: 'G1.2', activity: 'W7', owner: 'P1', start: day(1), duration: 5, tools: say('Customer file', 'Fichier clients'), answers: ['C1', 'K9'] },
        { id: 'A2', name: say('Ask five best and three lost customers why', 'Demander pourquoi à cinq bons clients et trois perdus'), goal: 'G2.1', activity: 'W6', owner: 'P1', start: day(2), duration: 10, answers: ['C2', 'K11'] },
        { id: 'A3', name: say('Write the mission: for whom are we the right ones?', 'Rédiger la mission : pour qui sommes-nous les bons ?'), goal: 'G1', owner: 'P1', duration: 2, predecessors: [{ action: 'A1', type: 'FS', lag: 0 }, { action: 'A2', type: 'FS', lag: 0 }], answers: ['C1', 'C3'] },
        { id: 'A4', name: say('List of fifty customers to win, with a way in to each', 'Liste de cinquante clients à gagner, avec une entrée pour chacun'), goal: 'G1.1', activity: 'W1', owner: 'P1', duration: 10, predecessors: [{ action: 'A3', type: 'FS', lag: 0 }], indicator: 'G1.1', answers: ['C3', 'T2', 'T3'] },
        { id: 'A5', name: say('Three customer stories with figures', 'Trois histoires de clients chiffrées'), goal: 'G1.4', owner: 'P5', duration: 15, predecessors: [{ action: 'A2', type: 'FS', lag: 0 }], resources: ['R3'], indicator: 'G1.4', answers: ['F3', 'K6'] },
        { id: 'A6', name: say('Practise the talk about price with the coach', 'S’exercer à l’entretien de prix avec le coach'), goal: 'G1.4', owner: 'P1', duration: 10, predecessors: [{ action: 'A5', type: 'FS', lag: 0 }], indicator: 'G1.4', answers: ['K7', 'I2'] },
        { id: 'A7', name: say('Agree with inside sales who follows which offers', 'Convenir avec l’assistance de qui suit quelles offres'), goal: 'G1.3', activity: 'W3', owner: 'P4', start: day(3), duration: 5, resources: ['R2'], indicator: 'G1.3', answers: ['F4', 'I4'] },
        { id: 'A8', name: say('First round: twenty first talks', 'Premier tour : vingt premiers entretiens'), goal: 'G1.1', activity: 'W1', owner: 'P1', duration: 30, predecessors: [{ action: 'A4', type: 'FS', lag: 0 }], indicator: 'G1.1', answers: ['K4', 'K10', 'I3'] },
        { id: 'A9', name: say('Begin the Monday quarter of an hour with service', 'Lancer le quart d’heure du lundi avec le service'), goal: 'G2.3', activity: 'W5', owner: 'P1', start: day(4), duration: 5, answers: ['T1', 'F5'] },
        { id: 'A10', name: say('A development plan for each of the ten most important', 'Un plan de développement pour chacun des dix plus importants'), goal: 'G2.1', activity: 'W6', owner: 'P1', duration: 20, predecessors: [{ action: 'A3', type: 'FS', lag: 10 }], answers: ['C2', 'K2'] },
        { id: 'A11', name: say('Halfway look: what wins, what costs only time?', 'Mi-parcours : qu’est-ce qui gagne, qu’est-ce qui ne coûte que du temps ?'), goal: 'G1', owner: 'P3', start: day(24), duration: 1, predecessors: [{ action: 'A8', type: 'FS', lag: 0 }], answers: ['F1', 'F2'] },
        { id: 'A12', name: say('Second round, sharpened', 'Second tour, affûté'), goal: 'G1.1', activity: 'W1', owner: 'P1', duration: 60, predecessors: [{ action: 'A11', type: 'FS', lag: 5 }], indicator: 'G1.1', answers: ['C3', 'K8'] },
        { id: 'A13', name: say('Look back and goals for the next year', 'Bilan et objectifs de l’année suivante'), goal: 'G1', owner: 'P1', start: day(47), duration: 2, predecessors: [{ action: 'A12', type: 'FS', lag: 0 }], deadline: day(48, 5), answers: ['C1'] },
      ],
      personalActions: [
        { id: 'Y1', name: say('Two evenings a week without a screen', 'Deux soirées par semaine sans écran'), kind: 'balance', person: 'P1', start: day(2), until: day(48, 5), recurrence: 'weekly', weekdays: [2, 4], fromHour: 18.5, toHour: 22, protected: true, answers: ['L2', 'L6', 'B3'] },
        { id: 'Y2', name: say('A walk between two visits', 'Une marche entre deux visites'), kind: 'balance', person: 'P1', start: day(2), until: day(48, 5), recurrence: 'daily', weekdays: [], fromHour: 12.5, toHour: 13, protected: false, answers: ['L5', 'L4', 'B4'] },
        { id: 'Y3', name: say('Three calls to strangers before the first e-mail', 'Trois appels à des inconnus avant le premier courriel'), kind: 'weakPoint', person: 'P1', start: day(3), until: day(30, 5), recurrence: 'daily', weekdays: [], fromHour: 8.5, toHour: 9, protected: false, answers: ['K10', 'I3'] },
      ],
      indicators: [
        { id: 'N1', name: say('First talks with new customers', 'Premiers entretiens avec de nouveaux clients'), goal: 'G1.1', unit: say('talks', 'entretiens'), direction: 'increase', baseline: 0, target: 80, accumulation: 'cumulative', cycle: 'weekly', start: day(5), due: day(48, 5), owner: 'P1' },
        { id: 'N2', name: say('Turnover with customers of potential', 'Chiffre d’affaires des clients à potentiel'), goal: 'G1', unit: say('thousand a month', 'milliers par mois'), direction: 'increase', accumulation: 'absolute', cycle: 'monthly', start: day(2), due: day(48, 5), owner: 'P3' },
      ],
    },
  };
};
