// Findings about resources and roles.
export const structure = {
  'finding.resource.gap.short': 'Less than is needed',
  'finding.resource.gap':
    '{needed, number} needed, {available, number} available, and no response yet. Will you find it, share it, or do with less?',
  'finding.resource.ownerMissing.short': 'Who provides this resource?',
  'finding.resource.ownerMissing': 'Nobody takes care of this resource yet. Who will see that it is there in time?',
  'finding.role.noAccountable.short': 'Nobody answers for it',
  'finding.role.noAccountable': 'Nobody answers for “{name}”. Which one person will (A)?',
  'finding.role.severalAccountable.short': 'Several answer for it',
  'finding.role.severalAccountable': '{people} all answer for “{name}”; when several do, nobody does. Who keeps the A?',
  'finding.role.noResponsible.short': 'Nobody does the work',
  'finding.role.noResponsible': 'Nobody does the work of “{name}”. Who will (R)?',
  'finding.role.cellUnreadable.short': 'Not one of the letters',
  'finding.role.cellUnreadable':
    '“{letters}” is none of R, A, C, I or A/R, so the cell is left aside. What part does this person take?',
  'finding.role.cellSeveral.short': 'Several letters in one cell',
  'finding.role.cellSeveral': '“{letters}”: only A and R go together in one cell. Keep the letter that says most.',
  'finding.role.cellTwice.short': 'The same part twice',
  'finding.role.cellTwice': '{person} stands twice with {activity}. Keep one of the two rows.',
  'finding.role.manyResponsible.short': 'Many hands at one thing',
  'finding.role.manyResponsible':
    '{count, plural, one {# person does} other {# people do}} the work of “{name}”. Do they need each other, or could it be split?',
  'finding.role.manyConsulted.short': 'Many are asked',
  'finding.role.manyConsulted':
    '{count, plural, one {# person is} other {# people are}} asked about “{name}”. Whose word really changes it? The others can be told.',
  'finding.role.manyInformed.short': 'Many are told',
  'finding.role.manyInformed':
    '{count, plural, one {# person is} other {# people are}} told about “{name}”. Who really needs to know?',
  'finding.role.nobodyInformed.short': 'Nobody is asked or told',
  'finding.role.nobodyInformed': 'Nobody is asked or told about “{name}”. Would somebody be glad to hear of it?',
  'finding.role.personWithout.short': 'Somebody without a part',
  'finding.role.personWithout': '“{name}” neither does nor answers for anything yet. What would they like to take on?',
  'finding.role.memberWithout.short': 'A member without a responsibility',
  'finding.role.memberWithout':
    'In a team, everybody holds a responsibility, and “{name}” has none yet. Which one suits them?',
  'finding.role.personEverywhere.short': 'Somebody is in everything',
  'finding.role.personEverywhere':
    '“{name}” has a part in {count, plural, one {the only activity} other {all # activities}}. What would run well without them?',
  'finding.role.personAccountableForMuch.short': 'One person answers for much',
  'finding.role.personAccountableForMuch':
    '“{name}” answers for {share, number, percent} of all activities. Which of them could somebody else grow with?',
  'finding.role.personTooManyActivities.short': 'Many things at once',
  'finding.role.personTooManyActivities':
    '“{name}” takes part in {count, plural, one {# activity} other {# activities}}. Which of them could be passed on?',
  'finding.role.overload.short': 'More than there are hours',
  'finding.role.overload':
    '“{name}” carries {hours, number, ::.#} hours a month and can give {capacity, number, ::.#}. What will be delegated, simplified or left?',
  'finding.role.expectationMissing.short': 'What is expected of this role?',
  'finding.role.expectationMissing':
    '“{name}” does not say yet what others can count on. One sentence makes the role clear.',
} as const;
