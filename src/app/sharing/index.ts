// Sharing by leaving out.

export { copyFor } from './copyFor';
