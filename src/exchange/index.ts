// The front door of the exchange: what other programs read and write, as text.

export { dialectOf, type Dialect } from './csv/Dialect';
export { readCsv, type CsvFile } from './csv/readCsv';
export { writeCsv, type CsvCell } from './csv/writeCsv';
export { ExchangeError } from './ExchangeError';
export { FILE_LIMITS } from './fileLimits';
export { CALENDAR_PARTS, writeCalendar, type CalendarInput, type CalendarPart } from './icalendar/writeCalendar';
export { readProject, type ForeignPlan, type ForeignTask, type PlanFinding } from './project/readProject';
export type { ProjectInput } from './project/ProjectInput';
export { writeProject } from './project/writeProject';
export { isArchive, unzipCsvFiles, zipFiles, type NamedFile } from './zipFiles';
