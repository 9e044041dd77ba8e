// Findings about the workbook itself: cells, columns and tables as people left them.
export const workbook = {
  'finding.cell.error.short': 'The cell shows an error',
  'finding.cell.error':
    'The cell shows {value}, so it counts as blank. Its formula may point at something that was deleted; type the value, or mend the formula.',
  'finding.cell.unreadable.short': 'Part of this could not be read',
  'finding.cell.unreadable':
    '“{value}” could not be understood and is left aside; the rest of the cell is used. Type ids separated by semicolons.',
  'finding.reference.ambiguous.short': 'Several people have this name',
  'finding.reference.ambiguous':
    '“{value}” could be {ids}. Type the id here, or tell the names apart where they are listed.',
  'finding.table.missing.short': 'A table is missing',
  'finding.table.missing':
    'The table “{table}” is no longer in this workbook. Coachbook can put an empty one back; the other sheets keep their data.',
  'finding.table.tooLong.short': 'Something stands far below the table',
  'finding.table.tooLong':
    'In the table “{table}”, something stands as far down as row {line}. Only its first {most, number} rows are read, and what is below is left as it is. Move what belongs to it up, empty the rest, and drag the corner of the table up again.',
  'finding.column.missing.short': 'A column is missing',
  'finding.column.missing':
    'The column “{column}” was not found, so it counts as blank. Was it deleted, or its header changed? Coachbook can put it back.',
  'finding.column.twice.short': 'Two columns mean the same',
  'finding.column.twice':
    'There are two columns for “{column}”; the first one is read. Rename the other one, or delete it.',
  'finding.workbook.newer.short': 'Made by a newer Coachbook',
  'finding.workbook.newer':
    'This workbook was made by a newer version ({version, number}) and is left untouched. Update Coachbook, then open it again.',
  'finding.workbook.older.short': 'Made by an earlier Coachbook',
  'finding.workbook.older':
    'An earlier version of Coachbook made this workbook. Coachbook can add the sheets and columns that have come since; everything you typed stays where it is.',
  'finding.workbook.unfinished.short': 'Not made to its end',
  'finding.workbook.unfinished':
    'Coachbook was stopped while it made these sheets, so looks, charts or the way they print may be missing. Coachbook can complete them; what you typed stays where it is.',
  'finding.workbook.versionMissing.short': 'The version is not legible',
  'finding.workbook.versionMissing':
    'The Settings sheet no longer says which version of Coachbook made this workbook. Coachbook can write it there again.',
  'finding.workbook.nameMissing.short': 'A list has lost its source',
  'finding.workbook.nameMissing':
    'The name “{name}” is gone or points nowhere, so some cells no longer offer their list. Coachbook can put it back.',
  'finding.workbook.chartMissing.short': 'A chart is missing',
  'finding.workbook.chartMissing':
    'The chart “{chart}” is no longer on the sheet “{sheet}”. Coachbook can draw it again.',
  'finding.workbook.rulesMissing.short': 'Lists or colours are missing',
  'finding.workbook.rulesMissing':
    'On the sheet “{sheet}”, lists, checks or colours of ours are gone. Coachbook can put them back; your own stay as they are.',
  'finding.formula.replaced.short': 'Not what the formula says',
  'finding.formula.replaced':
    'This cell shows {value}; its formula would show {expected}. If that is not intended, empty the cell: Coachbook puts the formula back.',
  'finding.setting.missing.short': 'A setting is missing',
  'finding.setting.missing':
    'The line “{setting}” is no longer on the Settings sheet; its usual value is used. Coachbook can put the line back.',
} as const;
