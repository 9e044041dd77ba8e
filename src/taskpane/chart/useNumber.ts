// Numbers beside charts, as the pane's language writes them.

import { useMemo } from 'react';
import { useWords } from '../words/Words';

/** At most one decimal; a dash where there is none. */
export function useNumber(): (value: number | undefined) => string {
  const { language } = useWords();
  return useMemo(() => {
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    return (value) => (value === undefined || !Number.isFinite(value) ? '–' : format.format(value));
  }, [language]);
}
