// Exports and imports as use cases.

export { orderedChanges } from './orderedChanges';
export { changesOfProposal } from './changesOfProposal';
export { exportCsv } from './exportCsv';
export { EXPORTS, type ExportChoices, type ExportName } from './exportFile';
export { headersOfCsv, type CsvColumn } from './headersOfCsv';
export { importFile, isXml } from './importFile';
export { IMPORT_LIMITS } from './importLimits';
export type { ColumnMapping, ImportFinding, ImportProposal, ProposedRow, ProposedUpdate } from './ImportProposal';
export { headerOf } from './mapColumns';
export type { CsvChoices } from './proposeFromCsv';
export { tableByWord } from './tableByWord';
export { takeIn } from './takeIn';
