// Findings about the workbook itself: cells, columns and tables as people left them.
export const workbook = {
  'finding.cell.error.short': 'The cell shows an error',
  'finding.cell.error': 'The cell shows {value}, so it counts as blank. Its formula may point at something that was deleted; type the value, or mend the formula.',
  'finding.cell.unreadable.short': 'Part of this could not be read',
  'finding.cell.unreadable': '“{value}” could not be understood and is left aside; the rest of the cell is used. Type ids separated by semicolons.',
  'finding.reference.ambiguous.short': 'Several people have this name',
  'finding.reference.ambiguous': '“{value}” could be {ids}. Type the id here, or tell the names apart on the Settings sheet.',
  'finding.table.missing.short': 'A table is missing',
  'finding.table.missing': 'The table “{table}” is no longer in this workbook. Coachbook can put an empty one back; the other sheets keep their data.',
  'finding.column.missing.short': 'A column is missing',
  'finding.column.missing': 'The column “{column}” was not found, so it counts as blank. Was it deleted, or its header changed? Coachbook can put it back.',
  'finding.column.twice.short': 'Two columns mean the same',
  'finding.column.twice': 'There are two columns for “{column}”; the first one is read. Rename the other one, or delete it.',
  'finding.workbook.newer.short': 'Made by a newer Coachbook',
  'finding.workbook.newer': 'This workbook was made by a newer version ({version, number}) and is left untouched. Update Coachbook, then open it again.',
  'finding.setting.missing.short': 'A setting is missing',
  'finding.setting.missing': 'The line “{setting}” is no longer on the Settings sheet; its usual value is used. Coachbook can put the line back.',
} as const;
