// What the task pane says.
export const pane = {
  'pane.title': 'Coachbook',
  'pane.loading': 'Reading the workbook …',
  'pane.action.create': 'Create the workbook',
  'pane.action.refresh': 'Refresh',
  'pane.action.goToCell': 'Go to the cell',
  'pane.action.tryAgain': 'Try again',
  'pane.action.create.text':
    'Adds the sheets of an engagement to this workbook. Sheets you already have stay as they are.',
  'pane.action.refresh.text':
    'Brings the sheets up to date: progress, charts and findings. What you typed is never changed. It happens by itself when you open a sheet that shows them.',
  'pane.action.load': 'Look again',
  'pane.action.load.text': 'Reads the workbook and changes nothing in it.',
  'pane.action.goToCell.text': 'Shows the cell in the workbook.',
  'pane.action.dismiss': 'Dismiss this message',
  'pane.baseline.name': 'Plan as of {day}',
  'pane.action.change': 'Save',
  'pane.action.change.text': 'Writes what you entered into its cells. The pane’s Undo takes it back.',
  'pane.action.repair': 'Repair the workbook',
  'pane.action.repair.text':
    'Puts back sheets, columns, lists, formulas and charts of Coachbook that are missing. What you typed stays where it is. The pane’s Undo does not take this back.',
  'pane.action.remedy': 'Put it right',
  'pane.action.remedy.text': 'Writes the proposed value into this one cell.',
  'pane.action.undo': 'Undo',
  'pane.action.undo.text': 'Takes back what Coachbook last wrote for you, as long as nobody has worked on it since.',
  'pane.takenBack': 'Taken back. The cells are as they were.',
  'pane.recalculating': 'Recalculating …',
  'pane.overall.progress': '{progress, number, percent} of the way',
  'pane.overall.parts': '{measured, number} of {count, plural, one {# goal} other {# goals}} measured',
  'pane.overall.noData': 'Progress appears with the first measured goal.',
  'pane.overall.complete': 'The mission is complete.',
  'pane.overall.expected': '{expected, number, percent} expected by today',
  'pane.findings.row': 'row {row, number, ::group-off}',
  'pane.findings.more': 'Show {count, number} more',
  'pane.findings.less': 'Show fewer',
  'pane.findings.goTo': 'Go to the cell: {place}',
  'pane.findings.none': 'Nothing needs attention here. A good moment for the next step.',
  'pane.findings.filterSeverity': 'Show only',
  'pane.findings.filterStep': 'From',
  'pane.findings.allSteps': 'All steps',
  'pane.findings.search': 'Find in the findings',
  'pane.findings.noMatch': 'Nothing of this kind here.',
  'pane.findings.several': '{title} ({count, number})',
  'pane.findings.accepted': '{count, plural, one {# accepted with a reason} other {# accepted with a reason}}',
  'pane.error.title': 'That did not work',
  'pane.error.notSaved': 'Not saved yet',
  'pane.error.unanswered': 'No answer yet',
  'pane.error.cellEditing':
    'A cell is being edited, so Excel cannot take anything else just now. Press Enter in the cell; Coachbook then goes on by itself.',
  'pane.error.otherWindow':
    'Another window of Excel is in front, perhaps with a question. Answer or close it, then try again.',
  'pane.error.tooLarge':
    'That was more than Excel takes at once. Try again; if it stays so, split the largest table into two workbooks.',
  'pane.error.unknown':
    'Excel answered with something unexpected. Try again; if it happens again, save, close the workbook and open it anew.',
  'pane.error.unknown.create':
    'Excel answered with something unexpected, so the sheets were not made. Your workbook is as it was. Try again, or choose another way below.',
  'pane.error.protected':
    'A sheet is protected, so Coachbook could not write its results there. What you see here is up to date all the same. To let it write, choose Review, Unprotect Sheet, then try again.',
  'pane.error.protected.change':
    'A sheet is protected, so what you entered could not be written there. Choose Review, Unprotect Sheet, then save it here once more.',
  'pane.error.readOnly':
    'This workbook is open for reading only, so nothing was written. What you see here is up to date all the same. To let Coachbook write, save a copy under another name, or choose Enable Editing.',
  'pane.error.missing':
    'A sheet or table was moved or deleted a moment ago, so its cell could not be found. Refresh, then try again.',
  'pane.error.hidden':
    'The sheet to be shown is hidden. Right-click the tab of any sheet, choose Unhide, and choose the sheet; then try again. If it is not offered there, whoever hid it has to show it.',
  'pane.error.blocked':
    'Below one of the tables something stands in the way, usually another table, so no row could be added. Move it further down or to the side, then try again.',
  'pane.error.busy':
    'Excel is busy with something else, perhaps with a question in a window of its own. Answer it or wait a moment, then try again.',
  'pane.error.memory': 'Excel has too little memory left, so it stopped here. Close other workbooks, then try again.',
  'pane.error.noAnswer':
    'Excel has not answered for a while. It may be showing a question in another window, or still be working. Have a look there, then try again: nothing is written twice.',
  'pane.error.gone':
    'What you wanted to change, or what it names, is not in the workbook any more: a row, column or sheet is gone. Refresh, look again, and repair the sheet if something of ours is missing.',
  'pane.error.changedSince':
    'Somebody has worked on those cells since, or they are gone, so the undo changed nothing. Where it still matters, change it by hand.',
  'pane.error.namesTaken':
    'This workbook already has a sheet or table with one of the names Coachbook needs, so nothing was added. Rename it, or begin in a new workbook.',
  'pane.error.begunElsewhere':
    'Another pane or another person has begun to make an engagement in this workbook, so nothing was added from here. It shows in this pane as soon as it is complete.',
  'pane.error.leftovers':
    'What was begun could not be taken away again, because Excel refused that as well. Try again: what is left is taken away first.',
  'pane.error.restless': 'Others are changing the same rows at this moment. Wait until they are done, then try again.',
  'pane.error.unavailable':
    'Excel’s service takes nothing just now, because it is being looked after or was asked too often. Wait a minute, then try again.',
  'pane.error.conflict':
    'Somebody else changed the same thing at the same moment. Look at what stands there now, then try again.',
  'pane.error.signedOut': 'Excel does not know any more who you are. Reload the page or sign in again, then try again.',
  'pane.error.outcome.nothing': 'Nothing of it was written.',
  'pane.error.outcome.part':
    'A part of it stands in the workbook. Doing it once more completes it, and writes nothing twice.',
  'pane.error.outcome.unknown':
    'Whether it was written could not be seen. Doing it once more finds out, and writes nothing twice.',
  'pane.error.outcome.refresh': 'What people typed is as it was; the next refresh brings the rest up to date.',
  'pane.error.report': 'For a report: {code}',
  'pane.error.tooOld':
    'This Excel is too old for Coachbook. You can go on working in the sheets; for the task pane, use Excel 2021 or later, Microsoft 365, or Excel on the web.',
  'pane.error.ours':
    'Coachbook came upon something it does not understand, and stopped showing it. Your data is unchanged. Try again; if it stays so, please tell us what you did: {detail}',
  'pane.created.blank': 'Your workbook is ready. Step 1 is open: begin with the first line, the rest can wait.',
  'pane.created.template': 'Your workbook is ready. Go through it step by step and make it yours.',
  'pane.created.example': 'The example is ready. Change a figure on the Goals sheet and see what follows.',
  'pane.untitled': 'Engagement without a name',
  'pane.asOf': 'Up to date as of {time}',
  'pane.behind': 'Up to date as of {time}, the sheets as of {sheets}',
  'pane.behind.before': 'Up to date as of {time}, the sheets not yet',
  'pane.unsettled': 'Excel does not keep some figures Coachbook writes. What you typed is safe.',
  'pane.action.bringUpToDate': 'Bring up to date',
  'pane.waiting': 'Waiting until the cell is finished …',
  'pane.byHand': 'This Excel does not tell of changes. Press Refresh when you have typed something.',
  'pane.unfinished.title': 'An engagement was begun here',
  'pane.unfinished.text':
    'Its sheets were being made when Excel or this pane was closed, so some are incomplete. Remove them and begin again; your own sheets stay as they are.',
  'pane.action.resolveUnfinished': 'Remove the unfinished sheets',
  'pane.action.resolveUnfinished.text':
    'Deletes the sheets that Coachbook had begun to make, with everything on them. Other sheets stay as they are.',
  'pane.unfinished.choose':
    'Its sheets were being made when Excel or this pane was closed. Their cells are all there; looks, charts or the way they print may not be. Complete them and go on, or remove them.',
  'pane.unfinished.sure':
    'Removing deletes these sheets with everything that was typed into them, and cannot be undone. Your own sheets stay as they are.',
  'pane.unfinished.remove': 'Delete them with everything on them',
  'pane.unfinished.keep': 'Complete them',
  'pane.unfinished.keep.text':
    'Adds the looks, charts and print set-up that are missing, and goes on with these sheets. What was typed stays.',
  'pane.making.title': 'An engagement is being made here',
  'pane.making.text':
    'Another pane or another person began at {since} to add its sheets. This pane shows them as soon as they are complete. Should that have been stopped, you can settle it here from {until} on.',
  'pane.stopping': 'Stopping…',
  'pane.newer.title': 'Made by a newer Coachbook',
  'pane.newer.text':
    'This workbook was made by a newer version of Coachbook. So that nothing is lost, it is left exactly as it is. Close Excel and open it again to get the newest version, then come back.',
  'pane.noExcel.title': 'Please open Coachbook in Excel',
  'pane.noExcel.text': 'This page belongs into the task pane of Excel; by itself it has no workbook to work with.',
  'pane.tooOld.title': 'This Excel is too old',
  'pane.tab.steps': 'Steps',
  'pane.tab.findings': 'Findings ({count, number})',
  'pane.steps.label': 'The seven steps',
  'pane.steps.next': 'Next best step',
  'pane.steps.goOn': 'Go on',
  'pane.steps.complete':
    'The mission is complete. Take a moment to look back together: what helped, and what will you keep?',
  'pane.steps.nothing': 'Nothing is asked for today. When something moves, note it in a check-in.',
  'pane.steps.asks': 'Before the next step',
  'pane.steps.state.open': 'in order',
  'pane.steps.state.begin': 'not begun',
  'pane.steps.state.errors': '{count, number} to put right',
  'pane.steps.state.warnings': '{count, number} to look at',
  'views.audit': 'What the audits say',
  'views.goals': 'Goals at work',
  'views.added': '{name} is added. What else belongs to it waits in the sheet.',
  'work.checkIn': 'Check in',
  'work.roles': 'Who does what',
  'work.plan': 'Both plans on one axis',
  'pane.view.settings': 'Settings',
  'pane.view.exchange': 'Share, export, import',
  'pane.action.back': 'Back',
  'pane.action.checkIn': 'Check in',
  'pane.more': 'More',
  'pane.form.none': 'Nothing chosen',
  'pane.form.cancel': 'Cancel',
  'pane.form.remove': 'Remove',
  'pane.action.showSheet': 'Open the sheet',
  'pane.action.showSheet.text': 'Brings the sheet to the front.',
  'pane.action.cancel': 'Stop',
  'pane.error.cancelled': 'Stopped. Nothing was changed in the workbook.',
  'pane.error.offline':
    'A part of Coachbook could not be loaded; perhaps the connection is away. Your workbook is unchanged. Try again when you are connected.',
  'pane.ribbon.cellEditing':
    'A cell is being edited, so Excel cannot take anything else just now. Press Enter in the cell, then press the button again.',
  'pane.ribbon.protected':
    'A sheet is protected, so Coachbook could not write its results there. Choose Review, Unprotect Sheet, then press the button again.',
  'pane.ribbon.readOnly':
    'This workbook is open for reading only, so nothing was written. Save a copy under another name, or choose Enable Editing, then press the button again.',
  'pane.ribbon.missing':
    'The sheets this button works on are not in this workbook. Choose Open Coachbook: there you can create them, or put back what is missing.',
  'pane.ribbon.unfinished':
    'The sheets are being made, or were not made to their end, so nothing was written. Choose Open Coachbook: it says how to go on.',
  'pane.ribbon.close': 'Close',
  'pane.stage.reading': 'Reading the workbook',
  'pane.stage.computing': 'Working it out',
  'pane.stage.making': 'Making the sheets',
  'pane.leftOut.paper': 'The printer has no A3 paper: sheets drawn for it keep the printer’s own size.',
  'pane.leftOut.print':
    'Excel could not set up how the sheets print, as happens where no printer is installed. Everything else is there.',
  'pane.leftOut.charts': 'This Excel draws the charts with scales of its own.',
  'pane.stage.writing': 'Writing to the sheets',
  'pane.steps.fillIn': 'Filled in so far',
  'pane.steps.lookAt': 'Look at it',
  'pane.steps.rows': '{count, plural, =0 {empty} one {# line} other {# lines}}',
  'pane.steps.fields': '{filled, number} of {fields, number}',
  'pane.older.title': 'Made by an older Coachbook',
  'pane.older.text':
    'A few parts have come since. One click adds them; what you typed stays as it is. The pane’s Undo does not take this back: save a copy first if you may want the old one.',
  'pane.older.action': 'Bring it up to date',
  'pane.broken.title': 'Something is missing here',
  'pane.broken.text':
    '{count, plural, one {A part of the workbook that Coachbook needs is gone. One click puts it back;} other {# parts of the workbook that Coachbook needs are gone. One click puts them back;}} what you typed stays as it is. The pane’s Undo does not take this back.',
  'pane.created.already':
    'This workbook holds an engagement already. Go on with it here, or begin another one in a new workbook.',
  'pane.accept.begin': 'Accept …',
  'pane.accept.title': 'Leave it as it is, with a reason that stays in the workbook.',
  'pane.accept.reason': 'Why is it all right as it is?',
  'pane.accept.do': 'Accept it',
  'pane.accept.because': 'Accepted because: {reason}',
  'pane.accept.open': 'Open again',
  'pane.action.timeline': 'Timeline',
  'pane.action.timeline.text': 'Shows both plans on one calendar.',
  'pane.due.today': 'Due today.',
  'pane.due.since': 'Due since {day}.',
} as const;
