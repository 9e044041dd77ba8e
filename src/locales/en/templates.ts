// Templates, rosters and what is made of them.
export const templates = {
  'template.mark':
    'Template “{title}”. Workbooks are made from it and it stays as it is. Words in braces are filled in for each person; days are moved to each start.',
  'template.category': 'Coachbook template',
  'template.logo': 'Logo',
  'template.ready.manager': 'Manager',
  'template.ready.manager.about': 'For somebody who leads a team: results, delegation, strength that lasts. 40 weeks.',
  'template.ready.projectLeader': 'Project leader',
  'template.ready.projectLeader.about':
    'For somebody who leads a project without being the boss: from a clear assignment to a result in use. 36 weeks.',
  'template.ready.team': 'Team',
  'template.ready.team.about':
    'For a whole team: an audit without names, a collective plan in which everybody carries something. 36 weeks.',
  'template.ready.sales': 'Sales',
  'template.ready.sales.about': 'For somebody who sells: better customers, trust, free evenings. 48 weeks.',
  'template.ready.change': 'Change',
  'template.ready.change.about':
    'For somebody who leads a change that touches many: a clear reason, a pilot, resistance taken seriously. 48 weeks.',
  'roster.nameless':
    'Line {line}: there is no name. Write one in the column “{column}”. No workbook was made for this line.',
  'roster.startMissing':
    'Line {line}, {name}: there is no start date. Write one as 2026-03-31, or give one for all with --start. No workbook was made for this line.',
  'roster.startUnreadable':
    'Line {line}, {name}: “{value}” is no date. Write it as 2026-03-31. No workbook was made for this line.',
  'roster.languageUnknown':
    'Line {line}, {name}: “{value}” is not a language of Coachbook. Write one of: {languages}. No workbook was made for this line.',
  'roster.dayOrder':
    'Line {line}: “{value}” is read with the month first, {day}, as all days of the list are. If the day comes first, write them as 2026-03-31.',
  'roster.noSuchField':
    'No column of the list is called {fields}, so nothing stands there in the names of the files. There are: {known}.',
  'roster.twice':
    'Line {line}, {name}: the same name and project stand in line {first}. Both workbooks were made; this one is called {file}.',
  'roster.fieldsMissing':
    'Line {line}, {name}: the template asks for {fields}, and the roster does not say. “…” stands in the workbook; add a column or fill it in there.',
  'roster.failed':
    'Line {line}, {name}: the workbook could not be made. {reason, select, textTooLong {A text would be longer than the 32,767 characters of a cell. Shorten what stands on this line.} formulaTooLong {A formula would be longer than the 8,192 characters of a cell. Shorten what stands on this line.} other {It would hold something no spreadsheet program opens. Look at what stands on this line.}}',
  'roster.empty': '{file} has no line below its headings. Write one line for each person.',
  'roster.noNames': '{file} has no column “{column}”. The first line has to hold the headings; there are: {columns}.',
  'roster.unreadable': '{file} could not be read as a roster: {reason}',
  'cli.template.line': '{name}: {about}',
  'cli.template.kept': 'Kept: {parts}.',
  'cli.template.cleared':
    'Not in it: everything else, and all names, ratings, readings, check-ins, reviews and baselines. Read it once before you give it away.',
  'cli.template.nothing': 'Nothing is kept of {file}: the parts asked for are empty. Choose others with --keep.',
  'cli.badPart': '“{value}” is no part of a template. There are: {parts}.',
  'cli.badSheet': '“{value}” is no sheet that can be closed. There are: {sheets}.',
  'cli.badAccent': '“{value}” is not a colour. Write six digits from 0 to F, as 1B5E20.',
  'cli.badLogo': '{file} is not a PNG or JPEG picture, or it is damaged.',
  'cli.logoTooLarge': '{file} is larger than 1 MB, and it would be in every workbook. Save it smaller.',
  'cli.badTemplate': 'There is no ready template “{value}” and no file of that name. Ready templates: {templates}.',
  'cli.notATemplate':
    '{file} is a workbook, but not a template. Make one of it first, so that nobody’s own data are given away: coachbook template {file} -o TEMPLATE.xlsx',
  'cli.twoContents': 'Give either --example or --template, not both.',
  'cli.rosterMissing': 'Say who gets a workbook: coachbook distribute TEMPLATE --roster people.csv --to FOLDER',
  'cli.folderMissing': 'Say where to write: coachbook distribute TEMPLATE --roster people.csv --to FOLDER',
  'cli.badPane': '“{value}” is no way to open the pane. There are: admin, developer, share:\\\\server\\folder.',
  'cli.distribute.progress': '{done, number} of {all, number}',
  'cli.distribute.done': '{made, plural, =0 {No workbook} one {One workbook} other {# workbooks}} written to {folder}.',
  'cli.distribute.skipped': '{count, plural, one {One line was} other {# lines were}} not made.',
  'cli.distribute.exists':
    '{file} is already there and was left as it is. Choose another folder, or add --force to replace it.',
} as const;
