// The front door of the calendar.
export { addCycles } from './addCycles';
export { addMonths, dayNumber, dayOf, weekdayOf } from './dayNumber';
