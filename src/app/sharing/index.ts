// Sharing by leaving out.

export { copyFor } from './copyFor';
export { datesIn } from './datesGiven';
