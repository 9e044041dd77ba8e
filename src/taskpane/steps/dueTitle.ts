// What is due, by its name or else by what it is.

import type { DueItem } from '../../domain';
import type { Words } from '../words/Words';

export const dueTitle = ({ name, place }: DueItem, say: Words['say']): string =>
  name === '' ? say(`table.${place.table}`) : name;
