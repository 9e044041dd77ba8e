// The role matrix as a grid: activities down, people across; letters by keys, or by the buttons below for the chosen cell.

import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { Activity, Finding, Person } from '../../domain';
import { SeverityMark } from '../components/SeverityMark';
import { VisuallyHidden } from '../components/VisuallyHidden';
import { useI18n } from '../i18n/I18n';
import { gridMove, type GridCell } from './gridMove';
import { RACI_CODES, raciCodeAfter } from './raciCodeAfter';

const useStyles = makeStyles({
  // What the activities' column covers is not in sight.
  scroll: {
    position: 'relative',
    overflowX: 'auto',
    scrollPaddingInlineStart: '11rem',
    maxWidth: '100%',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    minWidth: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    padding: tokens.spacingVerticalXS,
    textAlign: 'center',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: '3.5rem',
    maxWidth: '5.5rem',
    overflowWrap: 'anywhere',
  },
  row: {
    position: 'sticky',
    insetInlineStart: 0,
    zIndex: 1,
    width: '9rem',
    minWidth: '8rem',
    maxWidth: '11rem',
    padding: tokens.spacingVerticalXS,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineEndWidth: '1px',
    borderInlineEndStyle: 'solid',
    borderInlineEndColor: tokens.colorNeutralStroke2,
    overflowWrap: 'anywhere',
  },
  cell: {
    height: '36px',
    padding: 0,
    textAlign: 'center',
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  A: { color: tokens.colorBrandForeground1, backgroundColor: tokens.colorBrandBackground2 },
  chosen: {
    boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  stopped: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  choose: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: '40px' },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface MatrixGridProps {
  readonly activities: readonly Activity[];
  readonly people: readonly Person[];
  readonly lettersOf: (activity: string, person: string) => string;
  /** The gravest about the activity. */
  readonly findingOf: (activity: Activity) => Finding | undefined;
  readonly assign: (activity: Activity, person: Person, letters: string) => void;
}

export function MatrixGrid({ activities, people, lettersOf, findingOf, assign }: MatrixGridProps) {
  const styles = useStyles();
  const { t } = useI18n();
  const [at, setAt] = useState<GridCell>({ row: 0, column: 0 });
  const grid = useRef<HTMLTableElement>(null);
  const here = { row: Math.min(at.row, activities.length - 1), column: Math.min(at.column, people.length - 1) };
  const [activity, person] = [activities[here.row], people[here.column]];
  const nameOf = ({ name, id }: Activity | Person): string => (name === '' ? id : name);
  const held = activity && person ? lettersOf(activity.id, person.id) : '';
  const write = (letters: string): void => {
    if (activity && person && letters !== held) assign(activity, person, letters);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    const isMirrored = grid.current !== null && getComputedStyle(grid.current).direction === 'rtl';
    const to = gridMove(here, { key: event.key, ctrlKey: event.ctrlKey, isMirrored }, activities.length, people.length);
    const letters = to || event.ctrlKey ? undefined : raciCodeAfter(held, event.key);
    if (!to && letters === undefined) return;
    event.preventDefault();
    if (letters !== undefined) return write(letters);
    if (!to) return;
    setAt(to);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${to.row} ${to.column}"]`)?.focus();
  };
  return (
    <>
      <div className={styles.scroll}>
        <table ref={grid} role="grid" aria-label={t('work.matrix')} className={styles.table} onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.row)}>
                {t('work.matrix.activity')}
              </th>
              {people.map((one) => (
                <th key={one.row} scope="col" className={styles.head}>
                  {nameOf(one)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {activities.map((one, row) => {
              const found = findingOf(one);
              return (
                <tr key={one.row}>
                  <th scope="row" className={styles.row}>
                    {found && (
                      <>
                        <SeverityMark severity={found.severity} />
                        <VisuallyHidden>{t(`work.roles.severity.${found.severity}`)}</VisuallyHidden>{' '}
                      </>
                    )}
                    <span className={one.decision === 'stop' ? styles.stopped : ''}>{nameOf(one)}</span>
                  </th>
                  {people.map((somebody, column) => {
                    const isHere = row === here.row && column === here.column;
                    const letters = lettersOf(one.id, somebody.id);
                    return (
                      <td
                        key={somebody.row}
                        role="gridcell"
                        data-cell={`${row} ${column}`}
                        tabIndex={isHere ? 0 : -1}
                        aria-selected={isHere}
                        className={mergeClasses(
                          styles.cell,
                          letters.toUpperCase().includes('A') && styles.A,
                          isHere && styles.chosen,
                        )}
                        onClick={(event) => {
                          setAt({ row, column });
                          event.currentTarget.focus();
                        }}
                        onFocus={() => setAt({ row, column })}
                      >
                        {letters === '' ? <VisuallyHidden>{t('work.matrix.empty')}</VisuallyHidden> : letters}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {activity && person && (
        <div className={styles.choose}>
          <p className={styles.text}>
            {t('work.matrix.chosen', { activity: nameOf(activity), person: nameOf(person) })}
          </p>
          <div role="group" aria-label={t('work.matrix.letters')} className={styles.buttons}>
            {RACI_CODES.map((letters) => (
              <ToggleButton
                key={letters}
                size="small"
                className={styles.button}
                checked={held.toUpperCase().replace('R/A', 'A/R') === letters}
                aria-label={t(`work.letters.${letters === '' ? 'none' : letters === 'A/R' ? 'AR' : letters}`)}
                title={t(`work.letters.${letters === '' ? 'none' : letters === 'A/R' ? 'AR' : letters}`)}
                onClick={() => write(letters)}
              >
                {letters === '' ? '–' : letters}
              </ToggleButton>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
