// A part of a step under its heading.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface SectionProps {
  readonly title: string;
  /** Of its heading: 2 on a screen of its own, 3 inside a step or a part. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

export function Section({ title, level = 2, children }: SectionProps) {
  const styles = useStyles();
  const Heading = `h${level}` as const;
  return (
    <section className={styles.section}>
      <Heading className={styles.title}>{title}</Heading>
      {children}
    </section>
  );
}
