// Ways to go on, one below the other, each a whole line to press.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: {
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '36px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (pointer: coarse)': { minHeight: '44px' },
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  more: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  mark: {
    display: 'flex',
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    ':dir(rtl)': { transform: 'scaleX(-1)' },
  },
});

interface Line {
  readonly key: string;
  readonly text: string;
  /** A figure at the end of the line. */
  readonly more?: string;
  readonly mark?: ReactNode;
  /** The view it opens, so that focus finds back to it. */
  readonly opens?: string;
  readonly act: () => void;
}

export function LinkList({ lines }: { readonly lines: readonly Line[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map(({ key, text, more, mark, opens, act }) => (
        <li key={key}>
          <button type="button" className={styles.line} data-opens={opens} onClick={act}>
            <span className={styles.text}>{text}</span>
            {more !== undefined && <span className={styles.more}>{more}</span>}
            {mark !== undefined && <span className={styles.mark}>{mark}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
