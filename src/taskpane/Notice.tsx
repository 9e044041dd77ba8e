// A page that says one thing: no Excel around, an Excel too old, a workbook of a newer version.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`, maxWidth: '32rem' },
  title: { outlineStyle: 'none', margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  text: { color: tokens.colorNeutralForeground2 },
});

export function Notice({ title, text, children }: { readonly title: string; readonly text: string; readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <h1 className={styles.title} tabIndex={-1}>{title}</h1>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}
