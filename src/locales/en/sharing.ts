// What copies made for others say of themselves.
export const sharing = {
  'export.coachee': 'Everything, for the coachee',
  'export.coach': 'What the coachee shares, for the coach',
  'export.sponsor': 'Mission, goals, status and timeline, for the sponsor',
  'export.leftOut': 'This copy leaves out: {what}. It is not hidden in it; it is not there.',
  'export.fileName.coachee': '{title} (complete)',
  'export.fileName.coach': '{title} (for the coach)',
  'export.fileName.sponsor': '{title} (for the sponsor)',
  'export.made': 'Made on {day}',
  'cli.share.summary': 'make a copy for somebody by leaving out',
  'cli.compare.summary': 'say how two copies differ',
  'cli.merge.summary': 'bring two copies together',
  'cli.compare.same': 'They hold the same.',
  'cli.compare.origin':
    '{who, select, yes {{file} was saved last by {by}} other {{file} was saved last}}{when, select, yes { on {day}} other {}}.',
  'cli.compare.datesUncertain':
    'Dates not compared: {list}. {file} no longer holds what Coachbook noted in it of the dates it was given, as another program left it out. Look at these dates yourself.',
  'cli.compare.leftOut': 'Not compared, because one of them leaves it out: {what}.',
  'cli.copies.another': '▲ {file} seems to be of another engagement than {other}.',
  'cli.merge.another':
    '{file} seems to be of another engagement than {other}, and ids of one mean something else in the other, so nothing was written. Is it the file you meant? Add --force if it is.',
  'cli.compare.nothing': '(blank)',
  'cli.compare.added': '+ {table}: {what}',
  'cli.compare.removed': '- {table}: {what}',
  'cli.compare.changed': '~ {table}: {what}: {from} → {to}',
  'cli.merge.mine': 'Mine: {difference}',
  'cli.merge.theirs': 'Theirs: {difference}',
  'cli.merge.conflicts':
    '{count, plural, one {One place was} other {# places were}} changed differently in both copies, so nothing was written. Decide in the workbooks, or add --prefer mine or --prefer theirs.',
  'cli.merge.written':
    '{file} written, with {count, plural, =0 {nothing} one {one difference} other {# differences}} taken over.',
  'cli.filesMissing': 'Say which two files: coachbook {command} ORIGINAL RETURNED',
  'cli.mergeFilesMissing': 'Say which files: coachbook merge ORIGINAL MINE THEIRS -o OUT.xlsx',
  'cli.badPrefer': '--prefer takes mine or theirs, not “{value}”.',
  'cli.badAudience': 'Say for whom with --for: {audiences}. “{value}” is none of them.',
  'cli.audienceMissing': 'Say for whom the copy is: --for {audiences}.',
  'cli.share.badPart': 'There is no part “{value}” to leave out. There are: {parts}.',
} as const;
