// The front door of sharing: copies made by leaving out.
export { LEFT_OUT_FOR, type Audience } from './audiences';
export { isLeftOut } from './isLeftOut';
export { keepDates, sharedDates, uncertainDates, withDatesOf, type SharedDates } from './keepDates';
export { leaveOut } from './leaveOut';
export { PARTS, type Part } from './parts';
