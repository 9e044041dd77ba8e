// Copies that come back, workbooks for many, and many workbooks in one overview, in the pane.
export const paneReturned = {
  'paneReturned.compare': 'Compare a returned copy',
  'paneReturned.compare.about':
    'See what somebody changed in a copy, and take over what you agree with. Nothing is written before you say so.',
  'paneReturned.compare.file': 'Which copy came back?',
  'paneReturned.compare.fileText': 'An .xlsx file made from this workbook. It is only read.',
  'paneReturned.compare.choose': 'Choose the returned copy',
  'paneReturned.compare.chooseOther': 'Choose another copy',
  'paneReturned.compare.original': 'Did you change this workbook since you sent the copy?',
  'paneReturned.compare.originalText':
    'Then choose the file as you sent it, too: so it is known which of you changed what.',
  'paneReturned.compare.chooseOriginal': 'Choose the file you sent',
  'paneReturned.compare.withoutOriginal': 'Compare without it',
  'paneReturned.compare.origin':
    '{who, select, yes {“{file}” was saved last by {by}} other {“{file}” was saved last}}{when, select, yes { on {day}} other {}}.',
  'paneReturned.compare.originUnknown': '“{file}” does not say who saved it, or when.',
  'paneReturned.compare.originalIs': 'Seen from “{file}”, the file you sent.',
  'paneReturned.compare.unread': '“{file}” cannot be compared. {reason}',
  'paneReturned.compare.tooLarge': '“{file}” is larger than an engagement can be, so it was not opened.',
  'paneReturned.compare.anotherTitle':
    '“{file}” is called “{other}”, and this workbook “{title}”. Is it a copy of this workbook? If not, choose another file.',
  'paneReturned.compare.anotherRows':
    '“{file}” has hardly a row in common with this workbook, so it seems to belong to another engagement. If so, choose another file.',
  'paneReturned.compare.anotherOriginal':
    '“{file}” does not seem to be the file from which both came. If so, choose another one or compare without it.',
  'paneReturned.compare.anyway': 'Compare all the same',
  'paneReturned.compare.datesUncertain':
    'Dates not compared: {list}. The copy no longer holds what Coachbook noted in it of the dates it was given, as another program left it out. Look at these dates yourself.',
  'paneReturned.compare.leftOut': 'Not compared, because one of the copies leaves it out: {list}.',
  'paneReturned.compare.same': 'There is nothing to take over: both hold the same.',
  'paneReturned.compare.summary':
    '{count, plural, one {One difference} other {# differences}}{conflicts, plural, =0 {} one {, and one place you both changed} other {, and # places you both changed}}.',
  'paneReturned.compare.tickText':
    'What is ticked is taken over. What would take something away from your workbook is not ticked at first.',
  'paneReturned.compare.all': 'Tick all',
  'paneReturned.compare.none': 'Tick none',
  'paneReturned.compare.added': 'New: {what}',
  'paneReturned.compare.removed': 'Not in the copy any more: {what}. Taking this over empties the row.',
  'paneReturned.compare.field': '{column}: {value}',
  'paneReturned.compare.change': '{column}: {from} → {to}',
  'paneReturned.compare.blank': '(blank)',
  'paneReturned.compare.whole': 'the row',
  'paneReturned.compare.by': 'By {by}, {day}',
  'paneReturned.compare.onDay': '{day}',
  'paneReturned.compare.byOnly': 'By {by}',
  'paneReturned.compare.table': '{table} ({count, number})',
  'paneReturned.compare.conflicts': 'You both changed this: whose word counts?',
  'paneReturned.compare.mine': 'Mine: {what}',
  'paneReturned.compare.theirs': 'Theirs: {what}',
  'paneReturned.compare.take':
    '{count, plural, =0 {Take over what is ticked} one {Take over one difference} other {Take over # differences}}',
  'paneReturned.compare.taking': 'One moment: it is being written …',
  'paneReturned.compare.taken':
    '{count, plural, one {One difference is} other {# differences are}} in your workbook now.',
  'paneReturned.compare.failed':
    'It was not taken over; the message at the top says why. What you ticked is still ticked.',
  'paneReturned.compare.half':
    'All rows were taken over, but not the letters of the role matrix; the message at the top says why. They are still ticked.',

  'paneReturned.distribute': 'Make workbooks for many',
  'paneReturned.distribute.about': 'One workbook for each line of a list of people, all in one .zip file.',
  'paneReturned.distribute.template': 'Made from',
  'paneReturned.distribute.own': 'This workbook',
  'paneReturned.distribute.ownText':
    'What can serve others goes along: goals, plan, roles and indicators; no ratings, readings or results, and names become gaps.',
  'paneReturned.distribute.fromFile': 'A template from a file',
  'paneReturned.distribute.chooseTemplate': 'Choose the template',
  'paneReturned.distribute.templateIs': 'Template: {title}',
  'paneReturned.distribute.notATemplate':
    '“{file}” is a workbook, but not a template. Open it and save it as a template first, so that nobody’s own data are given away.',
  'paneReturned.distribute.templateUnread': '“{file}” cannot be used as a template. {reason}',
  'paneReturned.distribute.roster': 'Who gets one?',
  'paneReturned.distribute.rosterText':
    'A .csv or .xlsx file whose first line holds the headings: Name, Role, Project, Language, Start, and whatever the template asks for. It is only read.',
  'paneReturned.distribute.chooseRoster': 'Choose the list',
  'paneReturned.distribute.chooseOtherRoster': 'Choose another list',
  'paneReturned.distribute.people':
    '{count, plural, =0 {Nobody on “{file}” can be given a workbook yet.} one {“{file}”: one workbook} other {“{file}”: # workbooks}}',
  'paneReturned.distribute.entry': 'Line {line}: {name}, from {day}',
  'paneReturned.distribute.entryProject': 'Line {line}: {name}, {project}, from {day}',
  'paneReturned.distribute.more': '{count, plural, one {and one more} other {and # more}}',
  'paneReturned.distribute.findings': 'Worth a look',
  'paneReturned.distribute.startMissing':
    'Line {line}, {name}: there is no start date. Write one as 2026-03-31 in the list, or give one for all below.',
  'paneReturned.distribute.start': 'Start for lines without one',
  'paneReturned.distribute.pattern': 'Names of the files',
  'paneReturned.distribute.patternText': 'Headings of your list in braces are filled in for each person: {fields}.',
  'paneReturned.distribute.pane': 'Coachbook beside it',
  'paneReturned.distribute.paneText': 'Whoever has Coachbook sees it open with the workbook; others see nothing of it.',
  'paneReturned.distribute.pane.none': 'Opens when asked for',
  'paneReturned.distribute.pane.admin': 'Opens with the workbook: given out by an administrator',
  'paneReturned.distribute.pane.share': 'Opens with the workbook: from a network folder',
  'paneReturned.distribute.pane.developer': 'Opens with the workbook: installed for trying out',
  'paneReturned.distribute.folder': 'Network folder of the add-in',
  'paneReturned.distribute.folderText': 'Type it as \\\\server\\folder.',
  'paneReturned.distribute.preview': 'So they will be called:',
  'paneReturned.distribute.make':
    '{count, plural, =0 {Make the workbooks} one {Make one workbook} other {Make # workbooks}}',
  'paneReturned.distribute.progress': '{done, number} of {all, number} workbooks',
  'paneReturned.distribute.done':
    '{made, plural, =0 {No workbook could be made.} one {One workbook is in “{file}”, with your downloads. If nothing arrives there, allow downloads for this page and make it once more.} other {# workbooks are in “{file}”, with your downloads. If nothing arrives there, allow downloads for this page and make them once more.}}',
  'paneReturned.distribute.oneByOne':
    'This Excel saves no files from here, so each workbook is opened by itself: save it, come back, and open the next. For many people at once, use Excel on the web or on Windows.',
  'paneReturned.distribute.openNext': 'Open “{file}” ({at, number} of {all, number})',
  'paneReturned.distribute.zip': '{title} ({count, plural, one {one workbook} other {# workbooks}}).zip',
  'paneReturned.stopped': 'Stopped. Nothing was saved, and nothing was changed.',
  'paneReturned.stop': 'Stop',

  'paneReturned.portfolio': 'Bring many workbooks together',
  'paneReturned.portfolio.about':
    'One overview of many engagements: who needs somebody first, figures and answers. No workbook is changed.',
  'paneReturned.portfolio.files': 'Which workbooks?',
  'paneReturned.portfolio.filesText':
    'Choose several files at once, or a folder with all folders in it. They are only read, and only on this computer.',
  'paneReturned.portfolio.chooseFiles': 'Choose files',
  'paneReturned.portfolio.chooseFolder': 'Choose a folder',
  'paneReturned.portfolio.anew': 'Begin anew',
  'paneReturned.portfolio.nothing': 'There is no workbook among what you chose. Choose files that end in .xlsx.',
  'paneReturned.portfolio.progress': '{done, number} of {all, number} workbooks read',
  'paneReturned.portfolio.read':
    '{count, plural, =0 {No engagement was found.} one {One engagement is in the overview.} other {# engagements are in the overview.}}{again, plural, =0 {} one { One file was in it already.} other { # files were in it already.}}',
  'paneReturned.portfolio.unread':
    '{count, plural, one {One file could not be read:} other {# files could not be read:}}',
  'paneReturned.portfolio.unreadOne': '{file}: {reason}',
  'paneReturned.portfolio.links':
    'A click on an engagement opens its workbook, once you have saved the overview where the workbooks are: in their folder, or beside the folder you chose.',
  'paneReturned.portfolio.anonymous': 'For sponsors: without names, texts and what single people said',
} as const;
