// Messy example: an engagement as people really leave them, half filled, contradictory, with late readings and two people of one name.
import type { Example } from './Example';

export const halfFilled: Example = {
  settings: { title: 'New shop in Harbour Street', language: 'en', variant: 'individual', start: '2025-02-03' },
  today: '2025-07-07',
  engagement: {
    people: [
      { id: 'P1', name: 'Alex Moreau', involvement: 'coachee', hoursPerWeek: 6 },
      { id: 'P2', name: 'Kim Lee', involvement: 'member', hoursPerWeek: 8 },
      { id: 'P3', name: 'Kim Lee', involvement: 'member' },
      { id: '', name: 'somebody from head office' },
      { id: 'P5', name: '', involvement: 'sponsor', hoursPerWeek: 400 },
    ],
    daysOff: [{ person: 'P9', from: '2025-07-20', to: '2025-07-10' }],
    holidays: [{ day: '2025-02-30', name: 'typed in a hurry' }],
    coachee: { stress: 8 },
    competences: [
      { id: 'K1', name: 'Buying', category: 'knowledge', current: 4, required: 3, weight: 1 },
      { id: 'K2', name: 'Leading a team', category: 'behaviour', required: 4, mustHave: true },
      { id: 'K2', name: 'Reading a balance sheet', category: 'knowledge', current: 7, required: 3, mustHave: true, others: [2] },
    ],
    values: [{ id: 'V1', name: 'Independence', importance: 5, servedByProject: 1 }, { id: 'V2', name: 'Beauty' }],
    lifeDomains: [{ id: 'L1', name: 'Sleep', today: 2, desired: 7, importance: 5 }, { id: 'L2', name: 'Friends' }],
    interferences: [{ id: 'I1', name: 'Promises too much', goal: 'G8' }],
    balanceFactors: [{ id: 'B1', name: 'Inventory at night', effect: 'hinders', strength: 5 }],
    customers: [
      { id: 'C1', name: 'Neighbourhood', expectation: 'Fresh bread before seven', importance: 5, satisfaction: 2 },
      { id: 'C2', name: 'Offices', importance: 4 },
      { id: 'C3', name: 'Cafe next door', expectation: 'Not to be robbed of its guests', importance: 3 },
    ],
    partners: [{ id: 'T1', name: 'Landlord', influence: 5, support: 1 }],
    factors: [{ id: 'F1', name: 'Permit takes months', nature: 'technical', effect: 'hinders', strength: 5 }, { id: 'F2', name: 'Good name', effect: 'eases', strength: 3 }],
    mission: { statement: 'A shop the street would miss.', integrates: ['V2', 'V7'], serves: ['C1'] },
    goals: [
      { id: 'G1', name: 'Shop runs', parent: 'G1.1', owner: 'P1' },
      { id: 'G1.1', name: 'Turnover', parent: 'G1', kind: 'quantitative', nature: 'business', owner: 'P1', weight: 2, unit: 'a week', direction: 'decrease', baseline: 0, target: 9000, cycle: 'weekly', start: '2025-02-03', due: '2025-06-30' },
      { id: 'G1.2', name: 'Permit', parent: 'G1', kind: 'quantitative', nature: 'business', baseline: 1, target: 1, weight: 0 },
      { id: 'G2', name: 'Happy guests', parent: 'G7', kind: 'qualitative', nature: 'business', owner: 'P2', current: 3, due: '2025-08-29' },
      { id: 'G3', name: 'Waste', kind: 'quantitative', nature: 'business', owner: 'P3', direction: 'range', start: '2025-05-01', due: '2025-04-01' },
      { id: 'G4', name: 'Loan repaid', kind: 'quantitative', nature: 'business', owner: 'P1', direction: 'decrease', baseline: 40000, unit: 'euros' },
      { id: 'G5', name: 'Second shop', kind: 'quantitative', state: 'excluded', baseline: 0, target: 1 },
      { id: 'G6', name: 'First hundred guests', kind: 'quantitative', nature: 'business', owner: 'P2', direction: 'increase', baseline: 0, target: 100, current: 130, start: '2025-02-03', due: '2025-04-30' },
    ],
    anchors: [{ goal: 'G2', zero: 'They come back', minusTwo: 'They complain', writtenOn: '2025-07-01' }],
    activities: [
      { id: 'W1', name: 'Bake', goal: 'G1.1', outputTo: ['W2'], hoursPerMonth: 90, energy: 9, decision: 'delegate' },
      { id: 'W2', name: 'Sell', flow: 'activity', goal: 'G1.1', outputTo: ['C1'], hoursPerMonth: 30, decision: 'keep' },
      { id: 'W3', name: 'sell', inputFrom: ['W2'], outputTo: ['C1'], hoursPerMonth: 10, decision: 'stop' },
    ],
    resources: [{ id: 'R1', name: 'Oven', needed: 2, available: 1 }],
    roles: [{ id: 'J1', name: 'Everything', person: 'P1' }],
    assignments: [
      { activity: 'W1', person: 'P1', letters: 'A/R' }, { activity: 'W1', person: 'P2', letters: 'A' }, { activity: 'W2', person: 'P1', letters: 'x' },
      { activity: 'W2', person: 'P2', letters: 'RC' }, { activity: 'W1', person: 'P1', letters: 'I' }, { activity: 'W9', person: 'P1', letters: 'R' },
    ],
    projectActions: [
      { id: 'A1', name: 'Ask for the permit', goal: 'G1.2', owner: 'P1', start: '2025-02-08', duration: 60, deadline: '2025-06-30', progress: 0.5, actualStart: '2025-02-10' },
      { id: 'A2', name: 'Rebuild', owner: 'P3', duration: 30, predecessors: [{ action: 'A1', type: 'FS', lag: 0 }, { action: 'A9', type: 'FS', lag: 0 }], deadline: '2025-07-31', escalated: 'Landlord told on 3 July' },
      { id: 'A3', name: 'Opening', duration: 0, predecessors: [{ action: 'A2', type: 'FS', lag: 0 }], deadline: '2025-08-01' },
      { id: 'A4', name: 'Hire', owner: 'P1', predecessors: [{ action: 'A5', type: 'FS', lag: 0 }], progress: 0.2 },
      { id: 'A5', name: 'Train', owner: 'P1', duration: 5, predecessors: [{ action: 'A4', type: 'FS', lag: 0 }], start: '2025-09-06' },
      { id: 'A6', name: 'Leaflets', goal: 'G6', owner: 'P2', duration: 3, progress: 0.9, actualStart: '2025-03-03', actualFinish: '2025-08-30' },
    ],
    personalActions: [
      { id: 'Y1', name: 'Sleep before ten', kind: 'balance', person: 'P1', start: '2025-02-03', recurrence: 'daily', protected: true },
      { id: 'Y2', name: 'Run', kind: 'hobby', person: 'P1', fromHour: 9, toHour: 8 },
    ],
    baselines: [{ id: 'BL1', name: 'forgot to freeze', frozenOn: '2025-02-10' }],
    indicators: [{ id: 'N1', name: 'Bread thrown away', direction: 'decrease', baseline: 30, target: 10, cycle: 'weekly', start: '2025-03-03', due: '2025-12-19' }],
    readings: [
      { of: 'G1.1', day: '2025-02-28', value: 2100 }, { of: 'G1.1', day: '2025-04-25', value: 3900 }, { of: 'G1.1', day: '2025-04-25', value: 4100 },
      { of: 'N1', day: '2025-03-10', value: 28 }, { of: 'N1', day: '2025-08-01', value: 12 }, { of: 'G9', day: '2025-05-01', value: 1 }, { of: 'G1.1', value: 5000 }, { of: 'N1', day: '31 May', value: 20 },
    ],
    checkIns: [{ id: 'CI1', day: '2025-03-03', person: 'P1', stress: 8, note: 'No time for this.' }],
    reviews: [{ id: 'RV1', day: '2025-05-05', goal: 'G1.1', decision: 'nextGoal' }],
    acceptances: [{ code: 'people.sameName', item: 'P3', reason: 'They are mother and daughter' }, { code: 'mission.criteriaMissing' }, { code: 'goal.noHuman', item: 'G1', reason: 'later' }],
  },
};
