// Entry of the self-test page: waits for Office, then offers to check this Excel.

import { createRoot, type Root } from 'react-dom/client';
import { asLanguage, loadWhole, message } from '../locales';
import { SelfTest } from './page/SelfTest';
import { NeedsPerson } from './page/NeedsPerson';
import './page/selftest.css';

/** Milliseconds: a page that Office never answers is open in a browser. */
const silence = 8_000;

async function start(root: Root): Promise<void> {
  const ready =
    typeof Office === 'undefined'
      ? undefined
      : await Promise.race([
          Office.onReady(),
          new Promise<undefined>((resolve) => {
            setTimeout(resolve, silence);
          }),
        ]);
  const office = ready && Office.context;
  const language = asLanguage(office?.displayLanguage ?? navigator.language) ?? 'en';
  await loadWhole(language);
  document.documentElement.lang = language;
  document.title = message(language, 'selftest.title');
  // Older Office does not say so; then the system decides.
  const isDark = office?.officeTheme?.isDarkTheme ?? window.matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
  const t = (key: Parameters<typeof message>[1], params?: Parameters<typeof message>[2]): string =>
    message(language, key, params);
  if (!ready || String(ready.host) !== 'Excel') {
    root.render(
      <main>
        <h1>{t('pane.noExcel.title')}</h1>
        <p>{t('pane.noExcel.text')}</p>
      </main>,
    );
    return;
  }
  root.render(<SelfTest here={{ excel: Excel, office: Office }} language={language} t={t} />);
}

const root = createRoot(document.getElementById('root') as HTMLElement);
start(root).catch(() => root.render(<NeedsPerson />));
