// The front door of resources and roles.
export { readRaciCode, type RoleLetter } from './readRaciCode';
export { resourceGaps, type ResourceAnalysis } from './resourceGaps';
export { roleMatrix, type MatrixRow, type RoleMatrix } from './roleMatrix';
export { roleSheets, type RoleSheet } from './roleSheets';
export { suggestOwners, type OwnerSuggestion } from './suggestOwners';
