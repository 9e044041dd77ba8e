// Changes to the engagement, as edits of the workbook.

export { Attempt, isAlike } from './Attempt';
export type { Change } from './Change';
export { editsOfChanges } from './editsOfChanges';
export { ChangedSinceError } from './ChangedSinceError';
export { followTakeBack } from './followTakeBack';
export { ImpossibleChangeError } from './ImpossibleChangeError';
export { isTakenBack, isUntouched, stillHolds } from './stillHolds';
export type { TakeBack } from './TakeBack';
export { WriteFailedError, type Outcome } from './WriteFailedError';
export { isWritten, writeOnce, type Written } from './writeOnce';
export { protectedFirst } from './writeRemembering';
