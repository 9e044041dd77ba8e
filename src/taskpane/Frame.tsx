// What surrounds every view: theme, language, writing direction.

import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../locales';
import { Boundary } from './Boundary';
import { isDarkOffice, type OfficeColors } from './components/isDarkOffice';
import { themeOf } from './components/themeOf';
import { I18nProvider } from './i18n/I18n';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
  },
});

interface FrameProps {
  readonly language: Language;
  readonly office?: OfficeColors | undefined;
  readonly direction: 'ltr' | 'rtl';
  readonly children: ReactNode;
}

export function Frame({ language, office, direction, children }: FrameProps) {
  return (
    <FluentProvider
      theme={themeOf(office)}
      dir={direction}
      style={{ colorScheme: isDarkOffice(office) ? 'dark' : 'light' }}
    >
      <I18nProvider language={language}>
        <Page>
          <Boundary language={language}>{children}</Boundary>
        </Page>
      </I18nProvider>
    </FluentProvider>
  );
}

/** Inside the provider, because only there styles know the direction. */
function Page({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().page}>{children}</div>;
}
