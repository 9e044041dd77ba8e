// The language the pane speaks: Office's display language, as far as we have it.

import { asLanguage, type Language } from '../../locales';

/** Without Office, the browser's. */
export function paneLanguage(): Language {
  return (
    asLanguage((typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage) ?? navigator.language) ??
    'en'
  );
}
