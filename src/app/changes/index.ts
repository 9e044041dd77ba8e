// Changes to the engagement, as edits of the workbook.

export { Attempt, isAlike } from './Attempt';
export type { Change } from './Change';
export { editsOfChanges } from './editsOfChanges';
export { ChangedSinceError } from './ChangedSinceError';
export { followUndo } from './followUndo';
export { renameIds, type GivenAnew } from './freeIds';
export { inBatches } from './inBatches';
export { roomTaken, type Growth } from './overgrown';
export { areasFilledIn } from './rowKeys';
export { ImpossibleChangeError } from './ImpossibleChangeError';
export { isUndone, isUntouched, stillHolds } from './stillHolds';
export type { Undo } from './Undo';
export { WriteFailedError, type Outcome } from './WriteFailedError';
export { isWritten, writeOnce, type Written } from './writeOnce';
export { protectedFirst } from './writeWithUndo';
