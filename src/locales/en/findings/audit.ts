// Findings about the audits, the project and the mission.
export const audit = {
  'finding.audit.unrated.short': 'Not rated yet',
  'finding.audit.unrated': '“{name}” is not fully rated yet, so it does not count. Which figure comes to mind first?',
  'finding.audit.mustHaveUnrated.short': 'A must-have is not rated',
  'finding.audit.mustHaveUnrated':
    'The project cannot do without “{name}”, and it is not rated yet. Rate it before you go on: everything after rests on it.',
  'finding.audit.mustHaveGap.short': 'A must-have falls short',
  'finding.audit.mustHaveGap':
    'The project needs “{name}” at {required, number}, and it stands at {current, number}. Will you learn it, share it, or find somebody who has it?',
  'finding.audit.mustHaveWorkedOn.short': 'A must-have that is being worked on',
  'finding.audit.mustHaveWorkedOn':
    'The project needs “{name}” at {required, number}, and it stands at {current, number}. It is being worked on: {by}. Rate it again once that has taken effect.',
  'finding.audit.blindSpot.short': 'Others see it differently',
  'finding.audit.blindSpot':
    'On “{name}” you give yourself {self, number}, others give you {others, number, ::.#}: {difference, number, ::.# +!} between you. What might they see that you do not?',
  'finding.audit.valueMisaligned.short': 'A value the project hardly serves',
  'finding.audit.valueMisaligned':
    '“{name}” matters {importance, number} to you, and the project serves it {served, number}. What in the project could give it more room?',
  'finding.audit.interferenceOpen.short': 'A trait without a countermeasure',
  'finding.audit.interferenceOpen': '“{name}” can get in your way. What will you do when you notice it?',
  'finding.audit.balanceHindererOpen.short': 'Something eats your balance',
  'finding.audit.balanceHindererOpen':
    '“{name}” weighs on your balance, and nothing answers it yet. What small thing would change it?',
  'finding.audit.groupTooSmall.short': 'Too few answers to show',
  'finding.audit.groupTooSmall':
    '“{audit}” has answers from {count, plural, =0 {nobody} one {# person} other {# people}}; figures appear from {smallest, number} on, so that nobody can be recognised. Invite the others.',
  'finding.audit.disagreement.short': 'The team sees it differently',
  'finding.audit.disagreement':
    'Answers on “{name}” lie far apart (spread {spread, number, ::.#}). Talk about it before you talk about the low scores.',
  'finding.audit.answeredTwice.short': 'Answered twice',
  'finding.audit.answeredTwice':
    '{respondent} answered {statement} more than once in this round; the last of the rows counts. Delete the others.',
  'finding.project.hindererUnanswered.short': 'A strong hinderer without an answer',
  'finding.project.hindererUnanswered':
    '“{name}” hinders the project with a strength of {strength, number}, and nothing answers it yet. How will you get round it?',
  'finding.project.expectationMissing.short': 'What does this customer expect?',
  'finding.project.expectationMissing': '“{name}” is on the list without an expectation. Have you asked them?',
  'finding.project.expectationUnserved.short': 'An expectation nobody serves',
  'finding.project.expectationUnserved':
    '“{name}” expects “{expectation}”, and neither the mission nor a goal, activity or action answers it. Who will?',
  'finding.project.partnerOpposes.short': 'An influential partner holds back',
  'finding.project.partnerOpposes':
    '“{name}” has much influence ({influence, number}) and gives little support ({support, number}). What would they need to come along?',
  'finding.mission.blank.short': 'The mission is still to be written',
  'finding.mission.blank':
    'There is no mission yet. What is this project there for, in one sentence you would say aloud?',
  'finding.mission.valueLeftOut.short': 'A top value is left out',
  'finding.mission.valueLeftOut':
    '“{name}” is among what matters most to you, and the mission does not name it. Where could it find its place?',
  'finding.mission.customerLeftOut.short': 'A key customer is left out',
  'finding.mission.customerLeftOut':
    '“{name}” is among the most important customers, and the mission does not serve them by name. Is that meant?',
  'finding.mission.strengthLeftOut.short': 'A strength is left out',
  'finding.mission.strengthLeftOut':
    '“{name}” is one of your strengths, and the mission does not build on it. Could it?',
  'finding.mission.criteriaMissing.short': 'How will you know it is fulfilled?',
  'finding.mission.criteriaMissing':
    'The mission has no success criteria. By what will you and your sponsor see that it is fulfilled?',
  'finding.mission.completeTooEarly.short': '“Mission complete” while goals are open',
  'finding.mission.completeTooEarly':
    '“Mission complete” stands at {goal}, and these goals are still open: {open}. It counts once they are achieved or given up, or when you complete the mission itself in the check-in.',
  'finding.mission.overdue.short': 'The last day has passed',
  'finding.mission.overdue':
    'The engagement was to end on {end}, and nothing says yet that the mission is complete. Is it, or does it need more time?',
} as const;
