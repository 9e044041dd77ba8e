// The front door of resources and roles.
export { readLetters, type Letters, type RoleLetter } from './readLetters';
export { resourceGaps, type ResourceAnalysis, type ResourceLine } from './resourceGaps';
export { roleMatrix, type MatrixRow, type RoleMatrix } from './roleMatrix';
export { roleSheets, type RoleSheet, type RoleSheets } from './roleSheets';
export { suggestOwners, type OwnerSuggestion } from './suggestOwners';
