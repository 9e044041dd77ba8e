// What is due, by its name or else by what it is.

import type { DueItem } from '../../domain';
import type { I18n } from '../i18n/I18n';

export const dueTitle = ({ name, place }: DueItem, t: I18n['t']): string =>
  name === '' ? t(`table.${place.table}`) : name;
