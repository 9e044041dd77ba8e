// What the pane's view of the settings says.
export const paneSettings = {
  'pane.form.forget': 'Forget the changes',
  'pane.settings.save': 'Save {count, plural, one {# change} other {# changes}}',
  'pane.settings.engagement': 'Engagement',
  'pane.settings.week': 'Working week',
  'pane.settings.scales': 'Scale and rhythm',
  'pane.settings.thresholds': 'When it is on track, at risk or late',
  'pane.settings.care': 'Caring for people',
  'pane.settings.people': 'People',
  'pane.settings.people.none': 'Nobody yet. Who takes part?',
  'pane.settings.people.add': 'Add a person',
  'pane.settings.daysOff': 'Days away',
  'pane.settings.daysOff.none': 'Nobody is away. Days entered here are kept free in the plan.',
  'pane.settings.daysOff.add': 'Add days away',
  'pane.settings.holidays': 'Public holidays',
  'pane.settings.holidays.none': 'No holiday yet. On these days nobody works.',
  'pane.settings.holidays.add': 'Add a holiday',
} as const;
