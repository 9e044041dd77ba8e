// Where the workbook meets others, in the pane: copies, exports, imports, templates.
export const paneTravel = {
  'paneTravel.open': 'Open as a new workbook',
  'paneTravel.open.text': 'Opens it in a window of its own. This workbook stays as it is.',
  'paneTravel.save': 'Save as a file',
  'paneTravel.show': 'Show its text',
  'paneTravel.making': 'One moment: it is being made …',
  'paneTravel.opened':
    '{where, select, behind {“{name}” is open as a new workbook. On a Mac it may lie behind this window: look for it in the Window menu, and save it there under the name you like.} tab {“{name}” is open as a new workbook. Save it there under the name you like. If you see no new tab, your browser holds it back: allow pop-ups for this page, then press the button once more.} other {“{name}” is open as a new workbook. Save it there under the name you like.}}',
  'paneTravel.saved':
    '{kind, select, workbook {Your browser saves it: “{name}” is with your downloads. If nothing arrives there, open it as a new workbook instead.} text {Your browser saves it: “{name}” is with your downloads.} other {Your browser saves it: “{name}” is with your downloads. If nothing arrives there, allow downloads for this page and press the button once more.}}',
  'paneTravel.savedInstead':
    'This Excel opens no new workbook from here, so your browser saves “{name}” as a file instead. It is with your downloads.',
  'paneTravel.notOpened':
    'Excel says that it opened no new workbook, and no file can be saved from here. Have a look all the same: “{name}” may have come up. If it has not, open this workbook in Excel on the web or on Windows, and do it there. Nothing was changed here.',
  'paneTravel.shown':
    'This Excel saves no files from here, so here is the text. Copy all of it into a text editor and save it as “{name}”.',
  'paneTravel.asText': 'No file arrived? Copy its text',
  'paneTravel.asText.text': 'Select the text, copy it into a text editor and save it as “{name}”.',
  'paneTravel.failed':
    'That did not work, and nothing was made. Your workbook is unchanged. Try again; if it stays so, please tell us: {detail}',
  'paneTravel.chooseFile': 'Choose a file',
  'paneTravel.otherFile': 'Choose another file',
  'paneTravel.showAll': 'Show all {count, number}',

  'paneTravel.share': 'Share a copy',
  'paneTravel.share.about':
    'A new workbook for the coachee, the coach or the sponsor, without what is not theirs to see.',
  'paneTravel.share.for': 'Who gets it?',
  'paneTravel.share.parts': 'What goes along',
  'paneTravel.share.partsText': 'What is not ticked is left out: it is not hidden in the copy, it is not there.',
  'paneTravel.share.holds':
    'The copy holds the mission, {goals, plural, =0 {no goals} one {one goal} other {# goals}}, {actions, plural, =0 {no project actions} one {one project action} other {# project actions}} and {readings, plural, =0 {no readings} one {one reading} other {# readings}}.',
  'paneTravel.share.without': 'Left out: {list}.',
  'paneTravel.share.withoutNothing': 'Nothing is left out.',
  'paneTravel.share.ask':
    'What people wrote in the names of goals and actions stays as it is. Look through the copy once before you send it.',

  'paneTravel.export': 'Export for other programs',
  'paneTravel.export.about':
    'Dates for your calendar, the plan for Microsoft Project, tables, or a copy with values only.',
  'paneTravel.export.as': 'What do you need?',
  'paneTravel.export.values': 'Workbook with values only (.xlsx)',
  'paneTravel.export.values.text':
    'To look at and pass on: our sheets with all figures and charts, without formulas and lists. Sheets of your own are not in it.',
  'paneTravel.export.csv': 'Tables (.csv)',
  'paneTravel.export.csv.text':
    'What you typed, for any program that reads tables. It can be changed there and imported again: rows keep their ids, so a second import updates them.',
  'paneTravel.export.ics': 'Calendar (.ics)',
  'paneTravel.export.ics.text':
    'For Outlook, Google, Apple and others. Import it again later: a second import updates the entries instead of doubling them.',
  'paneTravel.export.project': 'Microsoft Project (.xml)',
  'paneTravel.export.project.text':
    'The project actions with their goals, links, people and baselines. Changed in Project and saved as XML, they come back by “Import”.',
  'paneTravel.export.tables': 'Which tables',
  'paneTravel.export.allTables': 'All of them, in one .zip file',
  'paneTravel.export.tableRows': '{table} ({count, number})',
  'paneTravel.export.parts': 'Which days',
  'paneTravel.export.part.deadlines': 'Deadlines of actions',
  'paneTravel.export.part.milestones': 'Milestones',
  'paneTravel.export.part.goals': 'Due days of goals',
  'paneTravel.export.part.personal': 'Personal plan',
  'paneTravel.export.part.checkIns': 'Next check-in',
  'paneTravel.export.private': 'The personal plan is marked as private, but whoever gets the file can read it.',
  'paneTravel.export.noPart': 'Tick at least one.',
  'paneTravel.export.noActions': 'There are no project actions yet. Plan the first one in step 6.',
  'paneTravel.export.nothing':
    'There is nothing in this selection yet. Choose another one, or fill in its sheet first.',
  'paneTravel.export.name.values': '{title} (values)',
  'paneTravel.export.name.plan': '{title} (plan)',

  'paneTravel.import': 'Import from other programs',
  'paneTravel.import.about':
    'Rows of a table (.csv) or a plan from Microsoft Project (.xml). You see what would happen before anything is written.',
  'paneTravel.import.file': 'From which file?',
  'paneTravel.import.fileText': 'A .csv file, several in one .zip, or Project XML. It is only read.',
  'paneTravel.import.reading': '“{file}”',
  'paneTravel.import.table': 'Its rows belong to',
  'paneTravel.import.tableNone': 'Choose a table',
  'paneTravel.import.columns': 'Which column is which: {known, number} of {all, number} are recognised',
  'paneTravel.import.example': 'For example: {text}',
  'paneTravel.import.leaveOut': 'Leave out',
  'paneTravel.import.summary':
    '{added, plural, =0 {No row is new} one {One row is new} other {# rows are new}}, {changed, plural, =0 {none differs} one {one differs} other {# differ}} from the workbook, {same, plural, =0 {none is} one {one is} other {# are}} there already.',
  'paneTravel.import.findings': 'Worth a look',
  'paneTravel.import.new': 'New rows',
  'paneTravel.import.differing': 'What differs',
  'paneTravel.import.row': '{table} {id}: {name}',
  'paneTravel.import.cell': '{column}: {value}',
  'paneTravel.import.change': '{column}: {from} → {to}',
  'paneTravel.import.update':
    '{count, plural, one {Also change the row that differs} other {Also change the # rows that differ}}',
  'paneTravel.import.updateText': 'Without the tick they stay as they are in the workbook.',
  'paneTravel.import.write':
    '{added, plural, =0 {} one {Add one row} other {Add # rows}}{both, select, yes {{changed, plural, =0 {} one {, change one row} other {, change # rows}}} other {{changed, plural, =0 {} one {Change one row} other {Change # rows}}}}',
  'paneTravel.import.nothing': 'There is nothing to write: everything in this file is in the workbook already.',
  'paneTravel.import.written':
    'Done: {added, plural, =0 {no row} one {one row} other {# rows}} added, {changed, plural, =0 {none} one {one} other {#}} changed.',
  'paneTravel.import.half':
    'The rows were written, but the letters of the role matrix were not; the message at the top says why. Choose the file again: what is there already is recognised.',

  'paneTravel.template': 'Save as a template',
  'paneTravel.template.about':
    'What can serve others, without anybody’s names, ratings and results, in your colour and with your logo.',
  'paneTravel.template.title': 'Name of the template',
  'paneTravel.template.titleText': 'Everybody who uses the template sees it.',
  'paneTravel.template.nameless': 'Give it a name first.',
  'paneTravel.template.keep': 'What stays',
  'paneTravel.template.keepText':
    'Names become gaps to fill in. Ratings, readings, check-ins, reviews and baselines are never in it.',
  'paneTravel.template.empty': 'There is nothing to keep yet: fill in the steps first.',
  'paneTravel.template.keepNothing': 'Tick at least one.',
  'paneTravel.template.personal': '{part} (often personal)',
  'paneTravel.template.part.competences': 'Competences',
  'paneTravel.template.part.values': 'Values',
  'paneTravel.template.part.life': 'Life domains',
  'paneTravel.template.part.interferences': 'Interferences',
  'paneTravel.template.part.statements': 'Statements of the team audit',
  'paneTravel.template.part.goals': 'Goals and their scales',
  'paneTravel.template.part.activities': 'Activity flows',
  'paneTravel.template.part.roles': 'Roles and role matrix',
  'paneTravel.template.part.resources': 'Resources',
  'paneTravel.template.part.actions': 'Project actions',
  'paneTravel.template.part.indicators': 'Indicators',
  'paneTravel.template.part.holidays': 'Holidays',
  'paneTravel.template.part.texts': 'Titles, questions and guidance of your own',
  'paneTravel.template.part.project': 'Customers, partners, factors',
  'paneTravel.template.part.mission': 'Mission and success criteria',
  'paneTravel.template.part.balance': 'What helps and hinders balance',
  'paneTravel.template.part.personalActions': 'Personal actions',
  'paneTravel.template.language': 'Language of its sheets',
  'paneTravel.template.languageText': 'What you wrote stays in the language you wrote it in.',
  'paneTravel.template.look': 'Colour and logo',
  'paneTravel.template.colour': 'Brand colour',
  'paneTravel.template.colourText': 'Six digits from 0 to F, as 1B5E20. Blank keeps ours.',
  'paneTravel.template.pick': 'Pick the brand colour',
  'paneTravel.template.colourWrong': 'This is not a colour. Write six digits from 0 to F, as 1B5E20.',
  'paneTravel.template.readable': 'White on it is easy to read ({ratio, number, ::.0} to 1).',
  'paneTravel.template.tooLight':
    'White on it is hard to read ({ratio, number, ::.0} to 1, and 4.5 is asked for). A darker shade of it is used for headings.',
  'paneTravel.template.logo': 'Logo',
  'paneTravel.template.logoText': 'A PNG or JPEG picture of at most 1 MB, for the first sheet.',
  'paneTravel.template.logoChoose': 'Choose a picture',
  'paneTravel.template.logoOther': 'Choose another picture',
  'paneTravel.template.logoRemove': 'Without a logo',
  'paneTravel.template.logoTooLarge':
    '“{file}” is larger than 1 MB, and it would be in every workbook. Save it smaller.',
  'paneTravel.template.logoWrong': '“{file}” is not a PNG or JPEG picture, or it is damaged.',
  'paneTravel.template.protect': 'Protected sheets',
  'paneTravel.template.protectText': 'Ticked sheets are closed in what is made from it, without a password.',
  'paneTravel.template.ask': 'Open the template and read it once before you give it away.',
  'paneTravel.template.doubt': '“{word}” ({where})',
  'paneTravel.template.doubts': 'Taken for names, though they may be words, so read there first: {list}.',
} as const;
