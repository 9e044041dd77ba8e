// The front door of the calendar.
export { addCycles } from './addCycles';
export { addMonths, dayNumber, dayOf, weekdayOf } from './dayNumber';
export { calendars, type Calendars } from './calendars';
export { WorkCalendar, type Span } from './WorkCalendar';
