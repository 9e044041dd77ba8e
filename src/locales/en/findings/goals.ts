// Findings about goals, measures, readings and activity flows.
export const goals = {
  'finding.goal.cycle.short': 'Goals that contain each other',
  'finding.goal.cycle':
    'These goals are parts of one another: {chain}. The circle is opened at the first one for now. Which is really the larger?',
  'finding.goal.parentMissing.short': 'The parent goal is not there',
  'finding.goal.parentMissing':
    'There is no goal {parent}, so this one stands at the top for now. Which goal is it a part of?',
  'finding.goal.weightZero.short': 'A goal that counts for nothing',
  'finding.goal.weightZero':
    'With a weight of 0 this goal does not count in its parent. Give it a weight, or set its state to Excluded.',
  'finding.goal.childrenWithoutWeight.short': 'Nothing counts here',
  'finding.goal.childrenWithoutWeight':
    'None of {children} has any weight, so their progress together cannot be computed. Which of them matters most?',
  'finding.goal.weightsMixed.short': 'Some weights are blank',
  'finding.goal.weightsMixed':
    'Some goals here have weights, while {blank} are blank and count 1. Is that what you mean?',
  'finding.goal.ownerMissing.short': 'Nobody looks after this goal',
  'finding.goal.ownerMissing': 'This goal has no owner yet. Who would be glad to see it reached?',
  'finding.goal.measureMissing.short': 'How will you see it?',
  'finding.goal.measureMissing':
    'This goal has no measure yet. What could you count, from which starting value to which target?',
  'finding.goal.dueMissing.short': 'By when?',
  'finding.goal.dueMissing': 'This goal has no due date. By when should it be true?',
  'finding.goal.dueAfterParent.short': 'Due after its parent',
  'finding.goal.dueAfterParent':
    'It is due on {due}, but the goal it is a part of is due on {parentDue}. Which of the two should move?',
  'finding.goal.anchorsMissing.short': 'What would success look like?',
  'finding.goal.anchorsMissing':
    'A qualitative goal is seen on five levels, and {count, plural, one {# of them is} other {# of them are}} still to be described. What would you see at each?',
  'finding.goal.anchorsLate.short': 'Levels not written beforehand',
  'finding.goal.anchorsLate':
    'The five levels were written on {writtenOn}, and the goal began on {start}. Levels written beforehand convince more; read the result with care.',
  'finding.goal.anchorsUndated.short': 'When were the levels written?',
  'finding.goal.anchorsUndated': 'The five levels have no date. Note the day you wrote them: before the start is best.',
  'finding.goal.anchorsTwice.short': 'Two descriptions of one goal',
  'finding.goal.anchorsTwice': '{goal} is described in two rows; the first one counts. Merge them into one.',
  'finding.goal.levelOffScale.short': 'A level off the scale',
  'finding.goal.levelOffScale':
    'A qualitative goal is read from -2 to +2, and here stands {value, number}. Which of the five levels comes closest?',
  'finding.goal.noHuman.short': 'No goal concerns people yet',
  'finding.goal.noHuman': 'No goal concerns people yet. Which relationship decides whether this succeeds?',
  'finding.goal.noQualitative.short': 'Everything is counted',
  'finding.goal.noQualitative':
    'All goals are figures. What matters here that one can see but not count: quality, motivation, atmosphere, skills?',
  'finding.goal.partnerWithoutFlow.short': 'A key partner without a human flow',
  'finding.goal.partnerWithoutFlow':
    'Much depends on “{name}”, and no human flow keeps up the relation. What would you do for it, and how often?',
  'finding.goal.nextMissing.short': 'Achieved. What comes next?',
  'finding.goal.nextMissing':
    '“{name}” was achieved{achievedOn, select, none {} other { on {achievedOn}}}. Well done! Which goal follows, or is the mission complete?',
  'finding.goal.successionCycle.short': 'Goals that follow each other',
  'finding.goal.successionCycle': 'These goals follow one another in a circle: {chain}. Which of them came first?',
  'finding.measure.targetEqualsBaseline.short': 'Target and starting value are equal',
  'finding.measure.targetEqualsBaseline':
    'Starting value and target are both {value, number}. If it is to stay as it is, choose “Keep in range” and give the range.',
  'finding.measure.directionContradicts.short': 'Direction and target disagree',
  'finding.measure.directionContradicts':
    'From {baseline, number} to {target, number} goes the other way than the direction says. Which of them is right?',
  'finding.measure.rangeMissing.short': 'The range is still blank',
  'finding.measure.rangeMissing':
    'It should keep in range, but the range has neither end. Between which values is all well?',
  'finding.measure.incomplete.short': 'Half of the measure is missing',
  'finding.measure.incomplete': 'Progress needs both a starting value and a target. Fill in the one that is missing.',
  'finding.measure.neverUpdated.short': 'Waiting for the first reading',
  'finding.measure.neverUpdated':
    'Nobody has looked at this yet, so it is left out of the progress. What does it stand at today?',
  'finding.measure.stale.short': 'Not updated for a while',
  'finding.measure.stale':
    'The last reading is of {last}, {days, plural, one {# day} other {# days}} ago. What does it say today?',
  'finding.measure.overdue.short': 'Due date passed',
  'finding.measure.overdue':
    'It was due on {due} and stands at {progress, number, percent}. Go on with a new date, adjust the target, or let it go?',
  'finding.measure.behind.short': 'Behind its line',
  'finding.measure.behind':
    'It lies {points, plural, one {# point} other {# points}} behind where it should be today. What holds it back, and what would help most?',
  'finding.reading.incomplete.short': 'A reading is incomplete',
  'finding.reading.incomplete':
    'A reading needs what was read, the day and the value; without one of them it is not counted. Which one is missing?',
  'finding.reading.inFuture.short': 'A reading from the future',
  'finding.reading.inFuture':
    'This reading is dated {day}, which is still to come, so it is left aside until then. Is the date right?',
  'finding.reading.sameDay.short': 'Two readings on one day',
  'finding.reading.sameDay':
    'There are several readings for {day}. A level takes the last one; amounts are added up. Is that what you mean?',
  'finding.flow.duplicate.short': 'Done twice?',
  'finding.flow.duplicate': '{ids} look like the same activity. Could one of them go, or could they be merged?',
  'finding.flow.handOffMissing.short': 'A hand-off only one side knows',
  'finding.flow.handOffMissing':
    '{from} hands over to {to}, but {silent} does not say so. Do both sides expect the same thing?',
  'finding.flow.handOffConflict.short': 'A hand-off about to break',
  'finding.flow.handOffConflict':
    '{other} still counts on this activity, whose decision is “{decision}”. Who will take over, or can it be spared?',
  'finding.flow.unowned.short': 'A hand-off nobody answers for',
  'finding.flow.unowned': 'Nobody answers for this activity, although it is linked to {others}. Who takes it on?',
  'finding.flow.goalMissing.short': 'Which goal does it serve?',
  'finding.flow.goalMissing': 'This activity serves no goal. Name the goal, or ask whether it is still needed.',
  'finding.flow.outputMissing.short': 'Who receives it?',
  'finding.flow.outputMissing': 'This activity gives to nobody. Who would notice if it stopped?',
  'finding.flow.savingUnknown.short': 'What will it save?',
  'finding.flow.savingUnknown':
    'You decided “{decision}”. How many hours, how much energy and money will remain? Then the gain can be seen.',
  'finding.flow.costsMore.short': 'It takes more than before',
  'finding.flow.costsMore':
    'After the decision this activity takes {hours, plural, one {# hour} other {# hours}} a month more than today. Is it worth it?',
} as const;
