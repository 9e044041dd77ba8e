// A short list under a small heading: each line leads to its cell and says one thing about it.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Session } from '../../app';
import type { Place } from '../../domain';
import { MoreButton } from './MoreButton';
import { GoTo } from './GoTo';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface Note {
  readonly id: string;
  readonly name: string;
  readonly place: Place;
  readonly text?: string;
  readonly action?: ReactNode;
}

interface NoteListProps {
  readonly title: string;
  readonly notes: readonly Note[];
  /** Said where there is nothing to list; without it nothing is shown. */
  readonly none?: string;
  readonly goToCell: Session['goToCell'];
  /** Of its heading: 2 directly on a screen, 3 inside a part. */
  readonly level?: 2 | 3;
}

/** How many are read at a glance, and how many more each time. */
const few = 5;
const page = 30;

export function NoteList({ title, notes, none, goToCell, level = 3 }: NoteListProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(few);
  if (notes.length === 0 && none === undefined) return null;
  const left = notes.length - shown;
  const Heading = `h${level}` as const;
  return (
    <div className={styles.part}>
      <Heading className={styles.title}>{title}</Heading>
      {notes.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <ul className={styles.list}>
          {notes.slice(0, shown).map(({ id, name, place, text, action }, at) => (
            <li key={`${place.table} ${place.row ?? at}`} className={styles.item}>
              <GoTo id={id} name={name} place={place} goToCell={goToCell} />
              {text !== undefined && text !== '' && <p className={styles.text}>{text}</p>}
              {action}
            </li>
          ))}
        </ul>
      )}
      <MoreButton left={left} page={page} show={() => setShown(shown + page)} />
    </div>
  );
}
