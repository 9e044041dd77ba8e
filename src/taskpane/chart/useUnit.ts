// A number with its unit, as the pane's language writes it.

import { useI18n } from '../i18n/I18n';
import { useNumber } from './useNumber';

/** English writes 71%, French 71 %; other units stand apart in both. */
export function useUnit(): (value: number | undefined, unit: string | undefined) => string {
  const { language } = useI18n();
  const number = useNumber();
  return (value, unit = '') =>
    unit === '' || value === undefined
      ? number(value)
      : `${number(value)}${unit === '%' && language === 'en' ? '' : '\u00A0'}${unit}`;
}
