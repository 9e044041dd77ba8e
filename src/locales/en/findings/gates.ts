// What a gate still asks for before the next step.
export const gates = {
  'finding.gate.auditEmpty.short': 'Begin the audit',
  'finding.gate.auditEmpty': 'Nothing stands under “{table}” yet. A few honest lines are enough to begin.',
  'finding.gate.mustHavesUnrated.short': 'Rate what the project must have',
  'finding.gate.mustHavesUnrated': '{ids} must be there, and nobody has said yet how well. Rate them first.',
  'finding.gate.tooFewResponses.short': 'More voices are needed',
  'finding.gate.tooFewResponses':
    '{count, plural, one {# person has answered} other {# people have answered}}; from {smallest, number} on, nobody can be recognised and the figures are shown. Who else could answer?',
  'finding.gate.expectationMissing.short': 'What does a customer expect?',
  'finding.gate.expectationMissing':
    'No customer has an expectation yet. Name the one who will judge the project, and what they hope for.',
  'finding.gate.missionBlank.short': 'Write the mission',
  'finding.gate.missionBlank': 'In one or two sentences that you would say aloud: what is this project there for?',
  'finding.gate.missionWithoutCustomer.short': 'Whom does the mission serve?',
  'finding.gate.missionWithoutCustomer': 'The mission names no customer yet. For whom will something be better?',
  'finding.gate.missionWithoutValue.short': 'Which of your values does it carry?',
  'finding.gate.missionWithoutValue':
    'The mission rests on none of the values you listed. Which one will keep you going in a hard week?',
  'finding.gate.goalMissing.short': 'Write the first goal',
  'finding.gate.goalMissing': 'There is no goal yet. What should be true in the end, and how will you see it?',
  'finding.gate.nobodyListed.short': 'Who takes part?',
  'finding.gate.nobodyListed':
    'Every goal is somebody’s, and nobody is listed under People yet. Begin with yourself, then those who help.',
  'finding.gate.goalsWithoutOwner.short': 'Who owns these goals?',
  'finding.gate.goalsWithoutOwner': 'Nobody answers for {ids} yet. Whose name can stand there?',
  'finding.gate.goalsWithoutMeasure.short': 'How will you know?',
  'finding.gate.goalsWithoutMeasure':
    '{ids} cannot be measured yet. Give a start value and a target, or describe the five levels.',
  'finding.gate.goalsWithoutDue.short': 'By when?',
  'finding.gate.goalsWithoutDue': '{ids} have no due date yet. A date turns a wish into a goal.',
  'finding.gate.humanGoalMissing.short': 'Add a goal about people',
  'finding.gate.humanGoalMissing':
    'No goal concerns people yet. Which relation or skill decides whether this succeeds?',
  'finding.gate.activityMissing.short': 'What is done again and again?',
  'finding.gate.activityMissing':
    'No activity is listed yet, so nobody can hold a role in one. Begin with the two or three that fill most weeks.',
  'finding.gate.matrixEmpty.short': 'Say who does what',
  'finding.gate.matrixEmpty': 'The role matrix is still empty. Begin with the activity that causes the most questions.',
  'finding.gate.matrixErrors.short': 'Sort out the role matrix',
  'finding.gate.matrixErrors':
    '{count, plural, one {# point} other {# points}} in the role matrix would lead to misunderstandings. They are listed among the findings.',
  'finding.gate.resourceGaps.short': 'Answer what is missing',
  'finding.gate.resourceGaps':
    'Less is available than needed for {ids}, and there is no response yet. Find it, share it, or do with less?',
  'finding.gate.projectPlanEmpty.short': 'Write the first action',
  'finding.gate.projectPlanEmpty': 'The project plan is empty. What is the first thing somebody will do, and when?',
  'finding.gate.personalPlanEmpty.short': 'Plan something for yourself',
  'finding.gate.personalPlanEmpty': 'The personal plan is empty. Which hour of the week belongs to you?',
  'finding.gate.planCircular.short': 'The plan goes round in a circle',
  'finding.gate.planCircular': '{chain}: each waits for the other, so none can begin. Which link is not needed?',
  'finding.gate.deadlinesMissed.short': 'Deadlines that cannot be met',
  'finding.gate.deadlinesMissed':
    '{ids} will end after the compulsory deadline. Shorten, share, begin earlier, or say to whom it was escalated.',
  'finding.gate.baselineMissing.short': 'Freeze the baseline',
  'finding.gate.baselineMissing': 'Both plans stand. Freeze them once, so that later you can see what has changed.',
} as const;
