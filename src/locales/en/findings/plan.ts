// Findings about both plans, monitoring and what answers what.
export const plan = {
  'finding.plan.cycle.short': 'Actions that wait for each other',
  'finding.plan.cycle': 'These actions wait for one another: {chain}. None of them can begin. Which link can go?',
  'finding.plan.deadlineMissed.short': 'A deadline cannot be met',
  'finding.plan.deadlineMissed':
    'The deadline is {deadline}, and the work ends on {finish}: {days, plural, one {# working day} other {# working days}} too late. It comes from {chain}. Shorten, start earlier, or tell somebody.',
  'finding.plan.deadlineEscalated.short': 'A late deadline that is known',
  'finding.plan.deadlineEscalated':
    'The deadline is {deadline}, the work ends on {finish}, {days, plural, one {# working day} other {# working days}} later, and it was escalated. Has an answer come?',
  'finding.plan.durationMissing.short': 'How long does it take?',
  'finding.plan.durationMissing':
    'This action has no working days, so it counts as one for now. How many does it take? 0 is a milestone.',
  'finding.plan.ownerMissing.short': 'Nobody makes it happen',
  'finding.plan.ownerMissing': 'This action has no owner. Who will make it happen?',
  'finding.plan.goalMissing.short': 'Which goal does this action serve?',
  'finding.plan.goalMissing': 'This action serves no goal. Name the goal, or ask whether it is needed.',
  'finding.plan.startMoved.short': 'The start falls on a day off',
  'finding.plan.startMoved': '{start} is not a working day for its owner, so the action begins on {moved}.',
  'finding.plan.noWorkingDay.short': 'No day to work on it',
  'finding.plan.noWorkingDay':
    'Its owner has no working day left for this action. Look at the days off and the working week.',
  'finding.plan.finishedButIncomplete.short': 'Finished, but not all done',
  'finding.plan.finishedButIncomplete':
    'It has a finishing date and stands at {progress, number, percent}. Is it done, or is something left?',
  'finding.plan.actualInFuture.short': 'Done in the future',
  'finding.plan.actualInFuture': '{day} is still to come, so it is left aside. When did it really happen?',
  'finding.plan.late.short': 'This action is late',
  'finding.plan.late': 'It should have been finished on {planned}. Finish it, move it, or let it go?',
  'finding.plan.overlap.short': 'Work meets protected time',
  'finding.plan.overlap':
    'On {days, plural, one {# day} other {# days}}, first on {first}, this action meets “{personal}”, which is protected. Which of them moves?',
  'finding.personal.whenMissing.short': 'When will you do it?',
  'finding.personal.whenMissing': 'A good intention becomes real with a day and an hour. When will you do it?',
  'finding.personal.hoursReversed.short': 'The hours are exchanged',
  'finding.personal.hoursReversed': 'It would begin at {from, number} and end at {to, number}. Exchange the two hours.',
  'finding.baseline.empty.short': 'A baseline without actions',
  'finding.baseline.empty':
    '“{name}” holds no action, so nothing can be compared with it. Freeze the plan anew, or delete it.',
  'finding.baseline.actionTwice.short': 'Frozen twice',
  'finding.baseline.actionTwice': '{action} stands twice in this baseline; the first row counts.',
  'finding.strain.beyondStrengths.short': 'Beyond somebody’s strengths?',
  'finding.strain.beyondStrengths':
    'This may be more than “{name}” can give; {reasons, plural, one {one sign says so} other {# signs say so}}: {signs}. Going beyond one’s strengths helps nobody: what can be lighter?',
  'strain.hours': 'more hours than there are',
  'strain.stress': 'stress',
  'strain.balance': 'life balance',
  'finding.checkIn.due.short': 'Time for a check-in',
  'finding.checkIn.due': 'A check-in has been due since {since}. A minute is enough: how is it going, and how are you?',
  'finding.review.tooEarly.short': 'Decided before it is achieved',
  'finding.review.tooEarly':
    'The review moves on from {goal}, which stands at {progress, number, percent}. Is it good enough as it is? Then say so in the note.',
  'finding.trace.unanswered.short': 'An audit item without an answer',
  'finding.trace.unanswered':
    'No goal, activity, role or action answers “{name}”. What will you do about it, or do you accept it as it is?',
  'finding.trace.answersNothing.short': 'What does it answer?',
  'finding.trace.answersNothing': '“{name}” answers nothing that the audits brought up. Which item is behind it?',
} as const;
