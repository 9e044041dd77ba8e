// What goes out to other programs and comes in from them, and the commands for it.
export const exchange = {
  'exchange.tooLarge':
    'This file is larger than Coachbook takes in ({limit} MB). Please split it, or leave out what is not needed.',
  'exchange.tooManyFiles':
    'This .zip file holds {count, number} .csv files, and at most {limit, number} are taken in at once. Leave out what is not needed, or make several .zip files of them.',
  'exchange.empty': 'This file is empty.',
  'exchange.notText': 'This file is not text. Save it as CSV (UTF-8) or as Project XML and try again.',
  'exchange.tooManyRows': 'This file has more than {limit, number} rows. Please split it into several files.',
  'exchange.tooManyColumns': 'This file has more than {limit, number} columns in a row. Is it a CSV file?',
  'exchange.textTooLong':
    'Line {line, number}, {column}: the text is longer than {limit, number} characters. Shorten it.',
  'exchange.openQuote': 'The quotation mark opened on line {line, number} is never closed. Close it and try again.',
  'exchange.damagedArchive': 'This .zip file is damaged, or protected with a password. Make it anew and try again.',
  'exchange.workbook':
    'This is a workbook. Open it, go to the sheet you need, save that as CSV (UTF-8), and choose the new file.',
  'exchange.noTables': 'There is no .csv file in this .zip file.',
  'exchange.noTable':
    'No column of {file} has a header that Coachbook knows. Name the columns as on the sheet, or say which is which.',
  'exchange.noSuchColumn': 'The file has no column “{column}”. It has: {columns}.',
  'exchange.noSuchField': '“{field}” is not a column of {table}. There are: {fields}.',
  'exchange.noSuchTable': '“{table}” is not a table of Coachbook. There are: {tables}.',
  'exchange.noSuchPart': '“{part}” is not a part of a calendar. There are: {parts}.',
  'exchange.nothingToExport': 'There is nothing to export: what was asked for is empty.',
  'exchange.project.notXml':
    'This is not an XML file, or it is damaged at line {line, number}. Save it from Project as XML and try again.',
  'exchange.project.doctype':
    'This XML file declares a document type, which Project files never do. It was not read, to be on the safe side.',
  'exchange.project.notAProject':
    'This XML file is not a project. In Microsoft Project, choose Save As and the type XML.',

  'exchange.project.baseline': 'Baseline {number}',
  'exchange.import.unreadable':
    'Line {line, number}, {column}: “{value}” cannot be read here, and the cell stays blank. Expected: {expected}.',
  'exchange.import.dayOrder':
    'Days such as “{value}” are read with the month first: {day}. If the day comes first in this file, write them as 2026-03-31.',
  'exchange.import.headingsOnly': 'This file has headings and no line below them: there is nothing to take in.',
  'exchange.import.expected.number': 'a number',
  'exchange.import.expected.day': 'a day, such as 2026-03-31',
  'exchange.import.expected.choice': 'one of {choices}',
  'exchange.import.expected.flag': 'yes or no',
  'exchange.import.expected.links': 'ids such as A3 or A4FS+2, with commas between them',
  'exchange.import.expected.onePerson': 'the id of one of the people of this name',
  'exchange.import.unknownReference':
    'Line {line, number}, {column}: there is no “{value}” in the workbook or in this file. It is written as it stands.',
  'exchange.import.twice':
    'Line {line, number}: the id {id} stands in this file more than once. Only the first one is taken in; give the other a new id, or leave it blank.',
  'exchange.import.sameName':
    'Line {line, number}: “{name}” is in the workbook already as {id}. It is added all the same; write that id into the file if you mean the same.',
  'exchange.import.samePerson':
    'Line {line, number}: “{name}” is in the workbook already as {id}, and is taken for that person. If it is somebody else, give them another name in the file.',
  'exchange.import.tooWide':
    'Line {line, number} has more cells than there are headers; what is beyond them was left out. Is a quotation mark missing?',
  'exchange.import.columnTwice': 'The columns “{first}” and “{second}” both mean {field}. Only the first one is read.',
  'exchange.import.columnUnknown':
    'The column “{column}” means nothing to Coachbook and is left out. Say which it is if it matters.',
  'exchange.import.more':
    '{count, plural, one {There is # more such remark} other {There are # more such remarks}} on this file. Put it right as far as is said here, and take it in once more.',
  'exchange.import.tooManyNew':
    'This file would add {count, number} rows, and at most {limit, number} are added at once. Please split it into several files and take in one after the other.',
  'exchange.import.tableFull':
    'With this file the table “{table}” would have more than {limit, number} rows, and no more of a table are read. Leave out what is not needed.',
  'exchange.import.fileSkipped': '{file} was left out: it is none of the tables.',
  'exchange.project.elapsed':
    'Line {line, number}, “{task}”: its duration counts by the clock; it was taken as so many working days.',
  'exchange.project.durationRounded':
    'Line {line, number}, “{task}”: its duration was rounded up to {days, number} working days.',
  'exchange.project.lagRounded': 'Line {line, number}, “{task}”: a lag was rounded to {days, number} working days.',
  'exchange.project.lagDropped':
    'Line {line, number}, “{task}”: a lag given as a percentage was left out. Type it in working days if it matters.',
  'exchange.project.mustStart': 'Line {line, number}, “{task}”: “must start on” became “no earlier than”.',
  'exchange.project.mustFinish':
    'Line {line, number}, “{task}”: the day by which it has to finish became its deadline.',
  'exchange.project.constraintDropped':
    'Line {line, number}, “{task}”: a constraint that Coachbook does not have was left out.',
  'exchange.project.externalTask': 'Line {line, number}, “{task}”: it belongs to another project and was left out.',
  'exchange.project.linkDropped':
    'Line {line, number}, “{task}”: a link to a summary line, or to a task that is not there, was left out. Link to the last action below it instead.',
  'exchange.project.goalUnknown':
    'No goal is called “{goal}”, so {count, plural, one {the action below it has} other {the # actions below it have}} no goal yet (from line {line, number}). Choose one on the sheet.',
  'exchange.project.severalOwners':
    'Line {line, number}, “{task}”: several people are assigned; {owner} became the owner.',

  'exchange.project.calendar': 'Working days',
  'exchange.project.id': 'Coachbook id',
  'exchange.project.workedOut': 'Worked out by Coachbook',

  'exchange.calendar.name': 'Coachbook',
  'exchange.calendar.deadline': 'Deadline: {name}',
  'exchange.calendar.milestone': 'Milestone: {name}',
  'exchange.calendar.goal': 'Goal due: {name}',
  'exchange.calendar.checkIn': 'Check-in: where do we stand?',
  'exchange.calendar.checkIn.text':
    'Open the workbook and note how it is going, how much stress there is, and what comes next.',
  'exchange.calendar.deadline.category': 'Deadline',
  'exchange.calendar.milestone.category': 'Milestone',
  'exchange.calendar.goal.category': 'Goal',
  'exchange.calendar.checkIn.category': 'Check-in',
  'exchange.calendar.goalLine': 'Goal: {goal}',
  'exchange.calendar.personLine': 'Who: {person}',
  'exchange.calendar.sourceLine': 'From your Coachbook workbook ({id})',

  'cli.export.summary': 'write a workbook for other programs',
  'cli.import.summary': 'bring actions from another program into a workbook',
  'cli.export.kindMissing': 'Say what to write: --as {kinds}.',
  'cli.export.badKind': 'Coachbook does not write “{value}”. Say --as {kinds}.',
  'cli.export.severalTables':
    '{file} can hold one table only, and {count, number} were asked for. Choose a name that ends with .zip, or name one table with --only.',
  'cli.export.onlyNot': '--only chooses tables of csv and parts of ics. {kind} is always whole.',
  'cli.import.fromMissing': 'Say where to read from: coachbook import FILE --from plan.csv -o OUT.xlsx',
  'cli.import.badMap': '“{value}” does not say which column is which. Type it as --map Task=name,Who=owner.',
  'cli.import.table': '→ {table}: {count, plural, one {one column} other {# columns}}',
  'cli.import.mapCsvOnly': '--map and --table are for .csv files; in Project XML the fields are known.',
  'cli.import.column': '{column} → {field}',
  'cli.import.add': '+ {table} {id}: {name}',
  'cli.import.update': '~ {row}: {column}: {from} → {to}',
  'cli.import.summary.line': '{added, number} to add, {changed, number} changed, {same, number} as they are.',
  'cli.import.updatesLeft':
    'What is in the workbook already was left as it is. Add --update to take over the lines with ~.',
  'cli.import.dryRun': 'Nothing was written.',
} as const;
