// Numbers beside charts, as the pane's language writes them.

import { useMemo } from 'react';
import { useI18n } from '../i18n/I18n';

/** At most one decimal; a dash where there is none. */
export function useNumber(): (value: number | undefined) => string {
  const { language } = useI18n();
  return useMemo(() => {
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    return (value) => (value === undefined || !Number.isFinite(value) ? '–' : format.format(value));
  }, [language]);
}
