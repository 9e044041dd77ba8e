// What the command line says.
export const cli = {
  'cli.new.summary': 'make a new workbook',
  'cli.check.summary': 'say what needs attention in a workbook',
  'cli.template.summary': 'make a template of a workbook, or list the ready ones',
  'cli.distribute.summary': 'make one workbook for each person on a list',
  'cli.refresh.summary': 'compute a workbook anew',
  'cli.repair.summary': 'put back what is missing of Coachbook’s in a workbook',
  'cli.unknownCommand':
    'There is no command “{command}”.{near, select, none {} other { Did you mean “{near}”?}} Type coachbook --help to see what there is.',
  'cli.unknownOption':
    'There is no option “{option}” here.{near, select, none {} other { Did you mean “{near}”?}} Type the command with --help to see what there is.',
  'cli.valueMissing': 'Something is missing behind {option}. Type the command with --help to see what it takes.',
  'cli.valueNotTaken': '{option} stands alone: leave out what follows the “=”.',
  'cli.tooMany': '“{file}” is one name too many. What the command takes: coachbook {command} --help',
  'cli.notXlsx': '{file} would not open: a workbook needs a name that ends in .xlsx.',
  'cli.isFolder': '{file} is a folder. Name a file in it.',
  'cli.nameless': 'Say what the file is to be called: a name is missing.',
  'cli.notWritable':
    '{reason, select, tableHeader {{place}: the heading in this cell is not the one its table “{table}” has for the column, and Excel would call the file damaged. Open it in Excel, type the heading anew, and save it} tableWidth {{place}: the table “{table}” is not as wide as it has columns. Open the file in Excel, let Excel repair it, and save it} textTooLong {{place}: the text is longer than a cell takes, 32,767 characters. Shorten it} formulaTooLong {{place}: the formula is longer than a cell takes, 8,192 characters. Shorten it} other {The workbook holds something no spreadsheet program would open}}. Nothing was written.',
  'cli.fileMissing': 'Say which file: coachbook {command} FILE',
  'cli.outputMissing':
    'Say where to write: coachbook {command} FILE -o OUT.xlsx. The workbook you give is never changed by itself.',
  'cli.notFound': '{file} was not found.',
  'cli.unreadable': '{file} could not be read. {reason}',
  'cli.notOurs': '{file} has none of Coachbook’s sheets. Make a workbook with: coachbook new',
  'cli.unfinished':
    'Coachbook was stopped while it made the sheets of {file}, before anything stood in them. Make a new workbook with: coachbook new',
  'cli.newer': '{file} was made by a newer version of Coachbook and was left as it is. Please update Coachbook.',
  'cli.losses': 'Not carried over, because Coachbook does not know it: {what}. Your own file still has it.',
  'cli.badVariant': 'There is no engagement type “{value}”. There are: {variants}.',
  'cli.exists': '{file} is already there and was left as it is. Choose another name, or add --force to replace it.',
  'cli.each.output': '-o names one file. For several workbooks, say in which folder the results go: --to FOLDER',
  'cli.each.folderMissing': 'For several workbooks, say in which folder the results go: --to FOLDER',
  'cli.sameFile':
    '{file} would be replaced by its own result. Choose another name, or add --force if that is what you want.',
  'cli.cannotWrite':
    '{file} could not be written: {why, select, noFolder {the folder is not there. Make it first} isFolder {it is a folder. Name a file in it} isFile {there is a file of that name. Choose another one} denied {you may not, or another program has it open} open {another program has it open. Close it there first} readOnly {the disk cannot be written to} full {the disk is full} tooLong {its name is too long} loop {a link on the way leads back to itself} badName {its name holds something no name of a file may hold} tooLarge {this disk takes no file as large} tooMany {too many files are open at once. Close other programs and try again} away {the disk or network does not answer. Try again, or write to this computer first} other {the system did not allow it. Choose another folder and try again}}.',
  'cli.cannotRead':
    '{file} could not be read: {why, select, noFolder {it is not there} isFolder {it is a folder. Name a file in it} notAFile {it is no ordinary file but a device or a channel between programs. Write what comes from it to a file first} denied {you may not, or another program has it open} open {another program has it open. Close it there first} tooLong {its name is too long} loop {it is a link that leads back to itself. Name the file itself} badName {its name holds something no name of a file may hold} tooLarge {it is larger than can be read at once. Make sure it is the right file} tooMany {too many files are open at once. Close other programs and try again} away {the disk or network it is on does not answer. Try again, or copy it to this computer first} other {the system did not allow it. Copy it to another folder and try again}}.',
  'cli.impossible':
    'What should be written has no place in the workbook{place, select, none {} other {: {place}}}. A table, column or row is gone, or never was there. Nothing was written. Put back what is missing with: coachbook repair FILE -o OUT, then try again.',
  'cli.tableBlocked':
    'The table {table} on the sheet {sheet} could not get another row, because something stands right below it or it has a row of totals. Nothing was written. Move it further down or take the totals away, in Excel, then try again.',
  'cli.unforeseen':
    'Coachbook came upon something it was not made for, and stopped. The files you gave it are as they were. See what is said of them by: coachbook check FILE. If nothing is amiss there, please tell us what you did.',
  'cli.badDay': '“{value}” is not a day. Type it as 2026-03-31.',
  'cli.badLanguage': '“{value}” is not a language of Coachbook. There are: {languages}.',
  'cli.badExample': 'There is no example “{value}”. There are: {examples}.',
  'cli.written': '{file} written.',
  'cli.upgraded':
    'An earlier version of Coachbook had made it; it now has the sheets and columns that have come since. Everything that was typed stayed.',
  'cli.repair.nothing': 'Nothing was missing.',
  'cli.repair.found': 'This was found, and put right:',
  'cli.repair.left': 'Could not be put back, because something else stands in its place:',
  'cli.unchanged': '{file} was up to date.',
  'cli.finding': '{mark} {place}: {text}',
  'cli.findings.none': 'Nothing needs attention.',
  'cli.findings.summary':
    '{errors, plural, =0 {Nothing} other {#}} to put right, {warnings, number} to look at, {advice, number} worth a thought.',
  'cli.overview.start':
    'Coachbook: the seven steps of Management through Professional Coaching, in an ordinary workbook.',
  'cli.overview.explain': 'Every command explains itself, with its options and an example: coachbook new --help',
  'cli.overview.common': 'All of them understand:',
  'cli.overview.exit': 'Exit codes: 0 all well, 1 there is something to look at, 2 could not be done.',
} as const;
