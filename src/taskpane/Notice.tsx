// A page that says one thing: no Excel around, an Excel too old, a workbook of a newer version.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`, maxWidth: '32rem' },
  title: {
    outlineStyle: 'none',
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { color: tokens.colorNeutralForeground2 },
});

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  /** Of its heading. */
  readonly level?: 1 | 2;
  readonly children?: ReactNode;
}

export function Notice({ title, text, level = 1, children }: NoticeProps) {
  const styles = useStyles();
  const Heading = `h${level}` as const;
  return (
    <div className={level === 1 ? styles.page : undefined}>
      <Heading className={styles.title} tabIndex={-1}>
        {title}
      </Heading>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}
