// Labels and help of the values on the Settings sheet.
export const settings = {
  'setting.title': 'Engagement',
  'setting.title.help': 'A name you will recognise: who is coached, and for what. It stands on every printed page.',
  'setting.language': 'Language',
  'setting.language.help':
    'The language in which this workbook speaks. It can be changed at any time; what you typed stays as it is.',
  'setting.variant': 'Engagement type',
  'setting.variant.help':
    'Individual starts with the coachee’s audit; Team starts with the team’s functioning and ends with responsibilities for every member.',
  'setting.start': 'First day',
  'setting.start.help': 'The day the engagement begins. Goals without a start of their own begin here.',
  'setting.end': 'Last day',
  'setting.end.help':
    'The day by which the mission should be fulfilled. Goals without a due date of their own end here.',
  'setting.ratingMax': 'Top of the rating scale',
  'setting.ratingMax.help':
    'The highest rating for competences, values, importance, influence and support. Decide it once, before the audit.',
  'setting.monday': 'Monday',
  'setting.monday.help': 'Is Monday a working day?',
  'setting.tuesday': 'Tuesday',
  'setting.tuesday.help': 'Is Tuesday a working day?',
  'setting.wednesday': 'Wednesday',
  'setting.wednesday.help': 'Is Wednesday a working day?',
  'setting.thursday': 'Thursday',
  'setting.thursday.help': 'Is Thursday a working day?',
  'setting.friday': 'Friday',
  'setting.friday.help': 'Is Friday a working day?',
  'setting.saturday': 'Saturday',
  'setting.saturday.help': 'Is Saturday a working day?',
  'setting.sunday': 'Sunday',
  'setting.sunday.help': 'Is Sunday a working day?',
  'setting.workFrom': 'Work begins (hour)',
  'setting.workFrom.help': 'When a working day begins, as an hour of the clock: 8.5 is half past eight.',
  'setting.workTo': 'Work ends (hour)',
  'setting.workTo.help': 'When a working day ends, as an hour of the clock: 17.5 is half past five.',
  'setting.checkInEvery': 'Days between check-ins',
  'setting.checkInEvery.help': 'How many calendar days may pass before the next check-in is due.',
  'setting.forecastReadings': 'Readings in a forecast',
  'setting.forecastReadings.help':
    'How many of the latest readings a forecast looks at: at least 3. More of them are steadier, fewer follow faster.',
  'setting.scheduleGreen': 'Schedule: green from',
  'setting.scheduleGreen.help':
    'What is done, divided by what was planned to be done by today. From this figure on, the schedule is on track.',
  'setting.scheduleAmber': 'Schedule: amber from',
  'setting.scheduleAmber.help': 'From this figure up to green, the schedule is at risk; below it, late.',
  'setting.indicatorGreen': 'Indicators: green up to',
  'setting.indicatorGreen.help':
    'How many percentage points an indicator may lie behind its straight line and still be on track.',
  'setting.indicatorAmber': 'Indicators: amber up to',
  'setting.indicatorAmber.help': 'How many percentage points behind still count as at risk; more is late.',
  'setting.smallestGroup': 'Smallest group shown',
  'setting.smallestGroup.help':
    'Groups smaller than this are not shown as figures, so that nobody’s answers can be recognised.',
  'setting.stressLimit': 'Stress that raises a warning',
  'setting.stressLimit.help':
    'From this stress level on (0 to 10), Coachbook asks whether the plan goes beyond somebody’s strengths.',
  'setting.balanceLimit': 'Life balance that warns',
  'setting.balanceLimit.help':
    'A life domain at or below this score (0 to 10) is taken as a sign that the plan may go beyond somebody’s strengths.',
  'setting.schemaVersion': 'Workbook version',
  'setting.schemaVersion.help':
    'How this workbook is built. Coachbook looks after this number; please leave it as it is.',
  'setting.copyFor': 'This is a copy',
  'setting.copyFor.help':
    'For whom this copy was made. Blank in a workbook that is no copy. Coachbook looks after it; please leave it as it is.',
  'setting.leftOut': 'Left out',
  'setting.leftOut.help':
    'What this workbook does without: it is not in it, and nobody asks for it. Coachbook looks after it; please leave it as it is.',
  'setting.lastIds': 'Last ids given',
  'setting.lastIds.help':
    'The last id given in each table, so that an id is never given twice. Coachbook looks after it; please leave it as it is.',
} as const;
