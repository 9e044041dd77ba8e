// What surrounds every view: theme, language, writing direction.

import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../locales';
import { Boundary } from './Boundary';
import { themeOf, type OfficeColors } from './look/themeOf';
import { WordsProvider } from './words/Words';

const useStyles = makeStyles({ frame: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, fontFamily: tokens.fontFamilyBase } });

export interface FrameProps {
  readonly language: Language;
  readonly office?: OfficeColors | undefined;
  readonly direction: 'ltr' | 'rtl';
  readonly children: ReactNode;
}

export function Frame({ language, office, direction, children }: FrameProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={themeOf(office)} dir={direction} className={styles.frame}>
      <WordsProvider language={language}><Boundary language={language}>{children}</Boundary></WordsProvider>
    </FluentProvider>
  );
}
