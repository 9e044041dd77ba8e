// French. Each part of its texts is loaded when it is first needed: vocabulary and core with the pane, the rest when somebody asks for it.

export const fr = {
  name: 'Français',
  tag: 'fr',
  dayOrder: 'dayFirst',
  csv: { separator: ';', decimal: ',' },
  vocabulary: async () => (await import('./vocabulary')).vocabulary,
  core: async () => (await import('./core')).core,
  onDemand: async () => (await import('./onDemand')).onDemand,
  ready: async () => (await import('./ready')).ready,
} as const;
