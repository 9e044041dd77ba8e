// A part of a view that opens and closes, with what it says in one line.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  fold: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  heading: { margin: 0, font: 'inherit' },
  head: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} 0`,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: {
    display: 'block',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  summary: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  chevron: { transition: 'transform 150ms ease', '@media (prefers-reduced-motion: reduce)': { transition: 'none' } },
  turned: { transform: 'rotate(180deg)' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBlockEnd: tokens.spacingVerticalL,
    minWidth: 0,
  },
});

interface DisclosureProps {
  readonly title: string;
  readonly summary?: string;
  readonly openAtFirst?: boolean;
  /** Something inside has to be seen: it opens, and cannot be closed. */
  readonly keepOpen?: boolean;
  readonly children: ReactNode;
}

/** What is closed is not drawn. */
export function Disclosure({ title, summary, openAtFirst = false, keepOpen = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(openAtFirst);
  // It does not close by itself once the reason is gone: somebody is typing in it.
  if (keepOpen && !open) setOpen(true);
  const id = useId();
  return (
    <section className={styles.fold}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.head}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <span>
            <span className={styles.title}>{title}</span>
            {summary !== undefined && <span className={styles.summary}> {summary}</span>}
          </span>
          <ChevronDown16Regular className={mergeClasses(styles.chevron, open && styles.turned)} aria-hidden />
        </button>
      </h2>
      <div id={id} hidden={!open} className={open ? styles.content : ''}>
        {open && children}
      </div>
    </section>
  );
}
