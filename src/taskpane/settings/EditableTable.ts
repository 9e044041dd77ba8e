// The tables that are short enough to be edited in the settings, row by row.

export type EditableTable = 'people' | 'daysOff' | 'holidays';
