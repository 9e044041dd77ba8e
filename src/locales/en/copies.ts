// What copies made for others say of themselves.
export const copies = {
  'export.coachee': 'Everything, for the coachee',
  'export.coach': 'What the coachee shares, for the coach',
  'export.sponsor': 'Mission, goals, status and timeline, for the sponsor',
  'export.leftOut': 'This copy leaves out: {what}. It is not hidden in it; it is not there.',
  'export.fileName.coachee': '{title} (complete)',
  'export.fileName.coach': '{title} (for the coach)',
  'export.fileName.sponsor': '{title} (for the sponsor)',
  'export.made': 'Made on {day}',
} as const;
