// Where the workbook meets others, in the pane: copies, exports, imports, templates.
export const paneExchange = {
  'paneExchange.open': 'Open as a new workbook',
  'paneExchange.open.text': 'Opens it in a window of its own. This workbook stays as it is.',
  'paneExchange.save': 'Save as a file',
  'paneExchange.show': 'Show its text',
  'paneExchange.making': 'One moment: it is being made …',
  'paneExchange.opened':
    '{where, select, behind {“{name}” is open as a new workbook. On a Mac it may lie behind this window: look for it in the Window menu, and save it there under the name you like.} tab {“{name}” is open as a new workbook. Save it there under the name you like. If you see no new tab, your browser holds it back: allow pop-ups for this page, then press the button once more.} other {“{name}” is open as a new workbook. Save it there under the name you like.}}',
  'paneExchange.saved':
    '{kind, select, workbook {Your browser saves it: “{name}” is with your downloads. If nothing arrives there, open it as a new workbook instead.} text {Your browser saves it: “{name}” is with your downloads.} other {Your browser saves it: “{name}” is with your downloads. If nothing arrives there, allow downloads for this page and press the button once more.}}',
  'paneExchange.savedInstead':
    'This Excel opens no new workbook from here, so your browser saves “{name}” as a file instead. It is with your downloads.',
  'paneExchange.notOpened':
    'Excel says that it opened no new workbook, and no file can be saved from here. Have a look all the same: “{name}” may have come up. If it has not, open this workbook in Excel on the web or on Windows, and do it there. Nothing was changed here.',
  'paneExchange.shown':
    'This Excel saves no files from here, so here is the text. Copy all of it into a text editor and save it as “{name}”.',
  'paneExchange.asText': 'No file arrived? Copy its text',
  'paneExchange.asText.text': 'Select the text, copy it into a text editor and save it as “{name}”.',
  'paneExchange.failed':
    'That did not work, and nothing was made. Your workbook is unchanged. Try again; if it stays so, please tell us: {detail}',
  'paneExchange.chooseFile': 'Choose a file',
  'paneExchange.otherFile': 'Choose another file',
  'paneExchange.showAll': 'Show all {count, number}',

  'paneExchange.share': 'Share a copy',
  'paneExchange.share.about':
    'A new workbook for the coachee, the coach or the sponsor, without what is not theirs to see.',
  'paneExchange.share.for': 'Who gets it?',
  'paneExchange.share.parts': 'What goes along',
  'paneExchange.share.partsText': 'What is not ticked is left out: it is not hidden in the copy, it is not there.',
  'paneExchange.share.holds':
    'The copy holds the mission, {goals, plural, =0 {no goals} one {one goal} other {# goals}}, {actions, plural, =0 {no project actions} one {one project action} other {# project actions}} and {readings, plural, =0 {no readings} one {one reading} other {# readings}}.',
  'paneExchange.share.without': 'Left out: {list}.',
  'paneExchange.share.withoutNothing': 'Nothing is left out.',
  'paneExchange.share.ask':
    'What people wrote in the names of goals and actions stays as it is. Look through the copy once before you send it.',

  'paneExchange.export': 'Export for other programs',
  'paneExchange.export.about':
    'Dates for your calendar, the plan for Microsoft Project, tables, or a copy with values only.',
  'paneExchange.export.as': 'What do you need?',
  'paneExchange.export.values': 'Workbook with values only (.xlsx)',
  'paneExchange.export.values.text':
    'To look at and pass on: our sheets with all figures and charts, without formulas and lists. Sheets of your own are not in it.',
  'paneExchange.export.csv': 'Tables (.csv)',
  'paneExchange.export.csv.text':
    'What you typed, for any program that reads tables. It can be changed there and imported again: rows keep their ids, so a second import updates them.',
  'paneExchange.export.ics': 'Calendar (.ics)',
  'paneExchange.export.ics.text':
    'For Outlook, Google, Apple and others. Import it again later: a second import updates the entries instead of doubling them.',
  'paneExchange.export.project': 'Microsoft Project (.xml)',
  'paneExchange.export.project.text':
    'The project actions with their goals, links, people and baselines. Changed in Project and saved as XML, they come back by “Import”.',
  'paneExchange.export.tables': 'Which tables',
  'paneExchange.export.allTables': 'All of them, in one .zip file',
  'paneExchange.export.tableRows': '{table} ({count, number})',
  'paneExchange.export.parts': 'Which days',
  'paneExchange.export.part.deadlines': 'Deadlines of actions',
  'paneExchange.export.part.milestones': 'Milestones',
  'paneExchange.export.part.goals': 'Due days of goals',
  'paneExchange.export.part.personal': 'Personal plan',
  'paneExchange.export.part.checkIns': 'Next check-in',
  'paneExchange.export.private': 'The personal plan is marked as private, but whoever gets the file can read it.',
  'paneExchange.export.noPart': 'Tick at least one.',
  'paneExchange.export.noActions': 'There are no project actions yet. Plan the first one in step 6.',
  'paneExchange.export.nothing':
    'There is nothing in this selection yet. Choose another one, or fill in its sheet first.',
  'paneExchange.export.name.values': '{title} (values)',
  'paneExchange.export.name.plan': '{title} (plan)',

  'paneExchange.import': 'Import from other programs',
  'paneExchange.import.about':
    'Rows of a table (.csv) or a plan from Microsoft Project (.xml). You see what would happen before anything is written.',
  'paneExchange.import.file': 'From which file?',
  'paneExchange.import.fileText': 'A .csv file, several in one .zip, or Project XML. It is only read.',
  'paneExchange.import.reading': '“{file}”',
  'paneExchange.import.table': 'Its rows belong to',
  'paneExchange.import.tableNone': 'Choose a table',
  'paneExchange.import.columns': 'Which column is which: {known, number} of {all, number} are recognised',
  'paneExchange.import.example': 'For example: {text}',
  'paneExchange.import.leaveOut': 'Leave out',
  'paneExchange.import.summary':
    '{added, plural, =0 {No row is new} one {One row is new} other {# rows are new}}, {changed, plural, =0 {none differs} one {one differs} other {# differ}} from the workbook, {same, plural, =0 {none is} one {one is} other {# are}} there already.',
  'paneExchange.import.findings': 'Worth a look',
  'paneExchange.import.new': 'New rows',
  'paneExchange.import.differing': 'What differs',
  'paneExchange.import.row': '{table} {id}: {name}',
  'paneExchange.import.cell': '{column}: {value}',
  'paneExchange.import.change': '{column}: {from} → {to}',
  'paneExchange.import.update':
    '{count, plural, one {Also change the row that differs} other {Also change the # rows that differ}}',
  'paneExchange.import.updateText': 'Without the tick they stay as they are in the workbook.',
  'paneExchange.import.write':
    '{added, plural, =0 {} one {Add one row} other {Add # rows}}{both, select, yes {{changed, plural, =0 {} one {, change one row} other {, change # rows}}} other {{changed, plural, =0 {} one {Change one row} other {Change # rows}}}}',
  'paneExchange.import.nothing': 'There is nothing to write: everything in this file is in the workbook already.',
  'paneExchange.import.written':
    'Done: {added, plural, =0 {no row} one {one row} other {# rows}} added, {changed, plural, =0 {none} one {one} other {#}} changed.',
  'paneExchange.import.half':
    'The rows were written, but the letters of the role matrix were not; the message at the top says why. Choose the file again: what is there already is recognised.',

  'paneExchange.template': 'Save as a template',
  'paneExchange.template.about':
    'What can serve others, without anybody’s names, ratings and results, in your colour and with your logo.',
  'paneExchange.template.title': 'Name of the template',
  'paneExchange.template.titleText': 'Everybody who uses the template sees it.',
  'paneExchange.template.nameless': 'Give it a name first.',
  'paneExchange.template.keep': 'What stays',
  'paneExchange.template.keepText':
    'Names become gaps to fill in. Ratings, readings, check-ins, reviews and baselines are never in it.',
  'paneExchange.template.empty': 'There is nothing to keep yet: fill in the steps first.',
  'paneExchange.template.keepNothing': 'Tick at least one.',
  'paneExchange.template.personal': '{part} (often personal)',
  'paneExchange.template.part.competences': 'Competences',
  'paneExchange.template.part.values': 'Values',
  'paneExchange.template.part.life': 'Life domains',
  'paneExchange.template.part.interferences': 'Interferences',
  'paneExchange.template.part.statements': 'Statements of the team audit',
  'paneExchange.template.part.goals': 'Goals and their scales',
  'paneExchange.template.part.activities': 'Activity flows',
  'paneExchange.template.part.roles': 'Roles and role matrix',
  'paneExchange.template.part.resources': 'Resources',
  'paneExchange.template.part.actions': 'Project actions',
  'paneExchange.template.part.indicators': 'Indicators',
  'paneExchange.template.part.holidays': 'Holidays',
  'paneExchange.template.part.texts': 'Titles, questions and guidance of your own',
  'paneExchange.template.part.project': 'Customers, partners, factors',
  'paneExchange.template.part.mission': 'Mission and success criteria',
  'paneExchange.template.part.balance': 'What helps and hinders balance',
  'paneExchange.template.part.personalActions': 'Personal actions',
  'paneExchange.template.language': 'Language of its sheets',
  'paneExchange.template.languageText': 'What you wrote stays in the language you wrote it in.',
  'paneExchange.template.look': 'Colour and logo',
  'paneExchange.template.colour': 'Brand colour',
  'paneExchange.template.colourText': 'Six digits from 0 to F, as 1B5E20. Blank keeps ours.',
  'paneExchange.template.pick': 'Pick the brand colour',
  'paneExchange.template.colourWrong': 'This is not a colour. Write six digits from 0 to F, as 1B5E20.',
  'paneExchange.template.readable': 'White on it is easy to read ({ratio, number, ::.0} to 1).',
  'paneExchange.template.tooLight':
    'White on it is hard to read ({ratio, number, ::.0} to 1, and 4.5 is asked for). A darker shade of it is used for headings.',
  'paneExchange.template.logo': 'Logo',
  'paneExchange.template.logoText': 'A PNG or JPEG picture of at most 1 MB, for the first sheet.',
  'paneExchange.template.logoChoose': 'Choose a picture',
  'paneExchange.template.logoOther': 'Choose another picture',
  'paneExchange.template.logoRemove': 'Without a logo',
  'paneExchange.template.logoTooLarge':
    '“{file}” is larger than 1 MB, and it would be in every workbook. Save it smaller.',
  'paneExchange.template.logoWrong': '“{file}” is not a PNG or JPEG picture, or it is damaged.',
  'paneExchange.template.protect': 'Protected sheets',
  'paneExchange.template.protectText': 'Ticked sheets are closed in what is made from it, without a password.',
  'paneExchange.template.ask': 'Open the template and read it once before you give it away.',
  'paneExchange.template.doubt': '“{word}” ({where})',
  'paneExchange.template.doubts': 'Taken for names, though they may be words, so read there first: {list}.',
} as const;
