// Findings about single cells, ids and references.
export const cells = {
  'finding.cell.notInList.short': 'Not one of the choices',
  'finding.cell.notInList':
    '“{value}” is not one of the choices, so this cell counts as blank for now. Pick one of these: {list}.',
  'finding.cell.belowMinimum.short': 'Number below the scale',
  'finding.cell.belowMinimum':
    '{value, number} lies below the scale, which begins at {minimum, number}. Which figure did you have in mind?',
  'finding.cell.aboveMaximum.short': 'Number above the scale',
  'finding.cell.aboveMaximum':
    '{value, number} lies above the scale, which ends at {maximum, number}. Which figure did you have in mind?',
  'finding.cell.notWhole.short': 'A whole number is needed',
  'finding.cell.notWhole':
    '{value, number} has decimals, and this column counts in whole steps. Round it to the one that fits better.',
  'finding.cell.notANumber.short': 'A number is needed',
  'finding.cell.notANumber':
    'There is text where a number belongs, so the cell counts as blank. Type the number alone; a unit has its own column.',
  'finding.cell.impossibleDay.short': 'This date could not be read',
  'finding.cell.impossibleDay':
    '“{value}” could not be read as a date, so the cell counts as blank. Type it as in a calendar, for example 2026-03-31.',
  'finding.row.nameMissing.short': 'A row without a name',
  'finding.row.nameMissing': 'This row has figures but no name. What is it about?',
  'finding.row.daysReversed.short': 'The end comes before the start',
  'finding.row.daysReversed': 'It would end on {to}, before it begins on {from}. Which of the two dates is right?',
  'finding.row.rangeReversed.short': 'The range is upside down',
  'finding.row.rangeReversed':
    'The range runs from {low, number} to {high, number}, so nothing can lie inside it. Exchange the two figures.',
  'finding.id.blank.short': 'A row without an id',
  'finding.id.blank': 'This row has no id yet, so nothing can refer to it. Coachbook can give it one.',
  'finding.id.duplicate.short': 'One id, several rows',
  'finding.id.duplicate':
    '{count, plural, one {# row has} other {# rows have}} the id {id}; whatever refers to it means the first. This often happens after copying a row. A new id sorts it out.',
  'finding.reference.missing.short': 'It points at a row that is not there',
  'finding.reference.missing':
    'There is no row {id} under {tables}, so this link is not counted. Was it removed, or typed differently?',
  'finding.reference.personUnknown.short': 'Somebody who is not listed yet',
  'finding.reference.personUnknown':
    'Nobody called “{name}” is under People yet, so this does not count. Is it somebody new, or a name typed differently?',
  'finding.reference.wrongTable.short': 'It points at another kind of row',
  'finding.reference.wrongTable':
    '{id} belongs to {found}; what is asked for here comes from {tables}. Which one did you mean?',
  'finding.reference.self.short': 'It points at itself',
  'finding.reference.self': '{id} names itself here, which cannot be counted. Which other row did you mean?',
  'finding.reference.repeated.short': 'Named more than once',
  'finding.reference.repeated': '{id} stands here more than once; once is enough.',
  'finding.people.sameName.short': 'Two people, one name',
  'finding.people.sameName':
    '{ids} are all called “{name}”. Add a surname or an initial, so that everybody is told apart.',
  'finding.settings.noWorkingDay.short': 'No day is worked',
  'finding.settings.noWorkingDay': 'The week has no working day, so nothing can be scheduled. Which days do you work?',
  'finding.settings.thresholdsReversed.short': 'Green and amber are exchanged',
  'finding.settings.thresholdsReversed':
    'Green is set at {green, number} and amber at {amber, number}: amber can then never appear. Exchange the two figures.',
  'finding.acceptance.pointless.short': 'Accepted, but no longer there',
  'finding.acceptance.pointless':
    'You accepted “{code}”, and meanwhile it has gone. You may delete this row, or keep it as a memory.',
  'finding.acceptance.reasonMissing.short': 'Accepted without a reason',
  'finding.acceptance.reasonMissing':
    'You accepted “{code}” without saying why. One sentence will help you in six months.',
} as const;
