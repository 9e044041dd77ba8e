// The language of the pane, for every component.

import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { message, type Language, type MessageKey, type MessageParams } from '../../locales';

export interface Words {
  readonly language: Language;
  readonly say: (key: MessageKey, params?: MessageParams) => string;
  /** The time of day, as 14:05. */
  readonly clock: (moment: Date) => string;
}

const wordsIn = (language: Language): Words => ({
  language,
  say: (key, params) => message(language, key, params),
  clock: (moment) =>
    new Intl.DateTimeFormat(language === 'en' ? undefined : language, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(moment),
});

const Context = createContext<Words>(wordsIn('en'));

/** Follows Office's display language; the workbook has its own. */
export function WordsProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <Context value={useMemo(() => wordsIn(language), [language])}>{children}</Context>;
}

export function useWords(): Words {
  return useContext(Context);
}
