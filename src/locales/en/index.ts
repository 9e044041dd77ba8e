// English. Each part of its texts is loaded when it is first needed: vocabulary and core with the pane, the rest when somebody asks for it.

export const en = {
  name: 'English',
  // The day before the month, and the month in letters: nobody who reads English takes it for another day.
  tag: 'en-GB',
  dayOrder: 'monthFirst',
  csv: { separator: ',', decimal: '.' },
  vocabulary: async () => (await import('./vocabulary')).vocabulary,
  core: async () => (await import('./core')).core,
  onDemand: async () => (await import('./onDemand')).onDemand,
} as const;
