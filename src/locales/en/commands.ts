// What `coachbook NAME --help` says of each command: what it does, its options, examples to copy. Names in capitals stand for what one types.

export const commands = {
  'cli.help.example': '{count, plural, one {Example} other {Examples}}:',
  'cli.word.file': 'FILE',
  'cli.word.folder': 'FOLDER',
  'cli.word.out': 'OUT',
  'cli.word.name': 'NAME',
  'cli.word.role': 'ROLE',
  'cli.word.project': 'PROJECT',
  'cli.word.template': 'TEMPLATE',
  'cli.word.title': 'TITLE',
  'cli.word.parts': 'PARTS',
  'cli.word.day': 'DAY',
  'cli.word.sheets': 'SHEETS',
  'cli.word.colour': 'RRGGBB',
  'cli.word.pattern': 'PATTERN',
  'cli.word.kind': 'KIND',
  'cli.word.pairs': 'PAIRS',
  'cli.word.names': 'NAMES',
  'cli.word.table': 'TABLE',
  'cli.word.original': 'ORIGINAL',
  'cli.word.returned': 'RETURNED',
  'cli.word.mine': 'MINE',
  'cli.word.theirs': 'THEIRS',
  'cli.word.part': 'PART',
  'cli.word.number': 'N',
  'cli.word.share': 'K/N',
  'cli.word.options': 'options',
  'cli.option.output': 'where to write',
  'cli.option.force': 'replace OUT where it is already there',
  'cli.option.forceItself': 'replace OUT where it is already there; with OUT = FILE, the workbook itself',
  'cli.option.today': 'as of this day, written 2026-03-31',
  'cli.option.json': 'answer as JSON, for programs',
  'cli.option.quiet': 'say nothing; the exit code tells',
  'cli.option.version': 'which Coachbook this is',
  'cli.option.to': 'for several workbooks: where to write, each under its own name',
  'cli.new.about': 'Makes a new workbook. Without a name it is called Coachbook.xlsx.',
  'cli.new.option.example': 'filled with an example engagement; a wrong name lists those there are',
  'cli.new.option.template': 'from a template: a ready one (coachbook template --list) or a template’s file',
  'cli.new.option.variant': 'who is coached: one person (as usual), or a whole team',
  'cli.new.option.language': 'the language the workbook speaks; otherwise that of this computer',
  'cli.new.examples': 'coachbook new support.xlsx --example headOfCustomerService',
  'cli.check.about': 'Says what needs attention, worst first, each with its cell. Nothing is changed.',
  'cli.check.option.quiet': 'say nothing; the exit code tells: 1 something to put right, 0 nothing',
  'cli.check.examples': 'coachbook check support.xlsx',
  'cli.refresh.about':
    'Computes progress, dates, charts and findings anew and writes the workbook to OUT. What people typed stays as it is, and so does FILE. A workbook of an earlier version gets the sheets and columns that have come since.',
  'cli.refresh.examples': 'coachbook refresh support.xlsx -o support-today.xlsx',
  'cli.repair.about':
    'Puts back sheets, tables, columns, lists, formulas and charts of Coachbook that are missing, says which, and writes the workbook to OUT. What people typed stays where it is, and so does FILE.',
  'cli.repair.examples': 'coachbook repair support.xlsx -o support-whole.xlsx',
  'cli.template.about':
    'Makes a template of a workbook: what can serve others stays, what is one person’s is not in it - names, ratings, readings, check-ins, reviews, baselines. FILE is not changed. Open the template and read it before you give it away.',
  'cli.template.option.title': 'what the template is called',
  'cli.template.option.keep':
    'what stays, with commas between; as usual: competences, values, life, statements, goals, activities, roles, resources, actions, indicators, holidays, texts (titles, questions and guidance that were rewritten); only when asked for, because they are often personal: interferences, project, mission, balance, personalActions; all for everything',
  'cli.template.option.accent': 'brand colour, as 1B5E20; tints and readable text follow from it',
  'cli.template.option.logo': 'a PNG or JPEG picture of at most 1 MB for the first sheet',
  'cli.template.option.language': 'the language of the sheets; otherwise that of FILE',
  'cli.template.option.protect':
    'sheets that are closed in what is made from it, with commas between, as settings,auditTeam; a wrong name lists those there are',
  'cli.template.option.list': 'name the ready templates',
  'cli.template.examples':
    'coachbook template support.xlsx -o support-template.xlsx --title Service --accent 1B5E20 --logo logo.png',
  'cli.distribute.about':
    'Makes one workbook for each line of a roster. TEMPLATE is a template’s file or the name of a ready one (coachbook template --list). Lines with mistakes are named, the others are made.',
  'cli.distribute.option.roster':
    '.csv or .xlsx; its first line holds the headings: Name, Role, Project, Language, Start, and whatever else texts of the template ask for in braces',
  'cli.distribute.option.to': 'where to write; made where it is not there',
  'cli.distribute.option.name': 'name of each file, with headings in braces; otherwise name and project',
  'cli.distribute.option.start': 'first day for lines without one, as 2026-03-31',
  'cli.distribute.option.pane':
    'each workbook opens Coachbook beside it: admin (given out by your administrator), developer (on this computer), share:\\\\server\\folder (from a network folder)',
  'cli.distribute.option.jobs': 'how many at a time; otherwise one for each processor of this machine',
  'cli.distribute.option.shard': 'only the K-th of N equal shares: so several machines can share the work',
  'cli.distribute.option.force': 'replace files that are already there',
  'cli.distribute.note': 'Exit codes: 0 every line was made, 1 some lines were not, 2 nothing could be done.',
  'cli.distribute.examples': 'coachbook distribute sales --roster people.csv --to workbooks --pane admin',
  'cli.share.about':
    'Makes a copy for somebody by leaving out, never by hiding: the copy is a new workbook that never held what it leaves out. FILE stays as it is.',
  'cli.share.option.for.coachee': 'everything',
  'cli.share.option.for.coach': 'everything but notes, unless --without says otherwise; never why somebody is away',
  'cli.share.option.for.sponsor':
    'mission, goals, status and timeline; no audit, no personal plan, no levels, baselines, tools, days off or word of who was told; dates stay as they are',
  'cli.share.option.without':
    'what to leave out: competences, others, values, lifeBalance, interferences, stress, teamAudit, project, structure, personalPlan, checkIns, anchors, baselines, actionDetails, daysOff, notes',
  'cli.share.examples': 'coachbook share support.xlsx --for coach --without stress,lifeBalance -o for-my-coach.xlsx',
  'cli.compare.about':
    'Says what was added (+), removed (-) and changed (~) from one copy to the other, row by row and field by field, wherever the rows stand now. Nothing is changed. What one copy leaves out does not count as removed.',
  'cli.compare.option.quiet': 'say nothing; the exit code tells: 0 they hold the same, 1 they differ',
  'cli.compare.examples': 'coachbook compare support.xlsx support-returned.xlsx',
  'cli.merge.about':
    'Brings two copies together that were changed separately: OUT is MINE with what THEIRS changed since ORIGINAL. Where both changed the same thing differently, both are shown and nothing is written, unless you say whose word counts. None of the three files is changed.',
  'cli.merge.option.prefer': 'whose word counts where they differ',
  'cli.merge.option.force':
    'replace OUT where it is already there, and bring together what seems to be of two engagements',
  'cli.merge.examples': 'coachbook merge sent.xlsx coach.xlsx coachee.xlsx -o together.xlsx',
  'cli.portfolio.about':
    'Brings many workbooks together: one row per engagement, the most pressing first, figures, answers (never of fewer than five people), and a list of what could not be read and why. Folders are searched with all folders in them. No workbook is changed.',
  'cli.portfolio.option.anonymous': 'for sponsors: no names, no texts, no links, nothing of single people’s audits',
  'cli.portfolio.option.csv': 'the same figures as text, for programs: columns called the same in every language',
  'cli.portfolio.option.shard':
    'only the K-th of N equal shares, as a part to be joined later: so many machines can share the work',
  'cli.portfolio.option.merge': 'join such parts',
  'cli.portfolio.option.jobs': 'how many at a time on this machine; otherwise one for each of its processors',
  'cli.portfolio.note':
    'Exit codes: 0 written, also where some workbooks could not be read, which are named; 2 nothing was written.',
  'cli.portfolio.examples':
    'coachbook portfolio returned/ -o portfolio.xlsx\nseq 4 | xargs -P4 -I@ coachbook portfolio returned/ --shard @/4 -o part@.json\ncoachbook portfolio --merge part1.json part2.json part3.json part4.json -o portfolio.xlsx',
  'cli.export.about': 'Writes what is in a workbook for other programs. FILE stays as it is.',
  'cli.export.option.as.xlsx': 'the workbook, computed anew',
  'cli.export.option.as.values': 'a copy for people who only look: values and looks, no formulas, no lists',
  'cli.export.option.as.csv': 'the tables as CSV, several of them in one .zip; opens in Excel of that language',
  'cli.export.option.as.ics':
    'deadlines, milestones, goals, the personal plan and check-ins, for any calendar; exported again, it updates what is there',
  'cli.export.option.as.project': 'the action plan for Microsoft Project (XML)',
  'cli.export.option.output': 'where to write; otherwise beside FILE, with the fitting ending',
  'cli.export.note':
    'The personal plan is marked private in calendars. Who gets the file sees it all the same: leave it out with --only.',
  'cli.export.examples':
    'coachbook export support.xlsx --as ics --only deadlines,milestones\ncoachbook export support.xlsx --as csv --only plan -o plan.csv',
  'cli.import.about': 'Brings rows from another program into a workbook and writes it to OUT. FILE stays as it is.',
  'cli.import.option.from': 'a .csv file, a .zip of them (as coachbook export makes it), or Project XML',
  'cli.import.option.table': 'the table a .csv file is for, as plan; otherwise its headers tell',
  'cli.import.option.map':
    'which column is which, as Task=name,Who=owner, where the headers do not tell; X=- leaves X out',
  'cli.import.option.dryRun': 'say what would happen, write nothing',
  'cli.import.option.update': 'also change rows whose id is in the workbook already',
  'cli.import.note':
    'Rows without an id are added and get one. Rows with an id that is there already are compared, and changed only with --update; blank cells of the file never empty anything.',
  'cli.import.examples':
    'coachbook import support.xlsx --from tasks.csv --dry-run\ncoachbook import support.xlsx --from plan.xml -o support-next.xlsx',
  'cli.export.option.only':
    'these alone, with commas between; csv: tables (plan, personal, people, goals, ...); ics: parts (deadlines, milestones, goals, personal, checkIns)',
  'cli.new.option.name': 'for a template: who is coached',
  'cli.new.option.role': 'for a template: what this person does',
  'cli.new.option.project': 'for a template: what the project is called',
  'cli.new.option.title': 'for a template: the title of the workbook',
  'cli.new.option.start': 'for a template: the first day, as 2026-03-31',
} as const;
