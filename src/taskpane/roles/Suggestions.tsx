// Activities nobody answers for, and who could: by hours left, closeness to the work, and what they answer for already. One press assigns.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { cellOf, suggestOwners, type MatrixRow, type OwnerSuggestion, type Person, type RoleSheet } from '../../domain';
import type { Session } from '../../app';
import { GoTo } from '../components/GoTo';
import { useNumber } from '../chart/useNumber';
import { useI18n } from '../i18n/I18n';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  item: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS, minWidth: 0 },
  people: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  person: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  name: { display: 'block', overflowWrap: 'anywhere' },
  reasons: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const most = 3;

interface SuggestionsProps {
  /** Activities without anybody who answers for them. */
  readonly rows: readonly MatrixRow[];
  readonly sheets: readonly RoleSheet[];
  readonly goToCell: Session['goToCell'];
  readonly assign: (activity: MatrixRow['activity'], person: Person, letters: string) => void;
}

export function Suggestions({ rows, sheets, goToCell, assign }: SuggestionsProps) {
  const styles = useStyles();
  const { t } = useI18n();
  const number = useNumber();
  const reasons = ({ spareHours, close, accountable }: OwnerSuggestion): string =>
    [
      spareHours === undefined
        ? t('work.owner.noCapacity')
        : spareHours >= 0
          ? t('work.owner.spare', { hours: number(spareHours) })
          : t('work.owner.tooMuch', { hours: number(-spareHours) }),
      close ? t('work.owner.close') : undefined,
      t('work.owner.accountable', { count: accountable }),
    ]
      .filter((part) => part !== undefined)
      .join(' · ');
  return (
    <ul className={styles.list}>
      {rows.map(({ activity, holders }) => (
        <li key={activity.row} className={styles.item}>
          <span>
            <GoTo
              id={activity.id}
              name={activity.name}
              place={cellOf('activities', activity, 'name')}
              goToCell={goToCell}
            />
          </span>
          <ul className={styles.people}>
            {suggestOwners(activity, sheets)
              .slice(0, most)
              .map((one) => {
                const { person } = one;
                const name = person.name === '' ? person.id : person.name;
                // Whoever does the work already goes on doing it.
                const letters = holders.R.length === 0 || holders.R.includes(person.id) ? 'A/R' : 'A';
                return (
                  <li key={person.row} className={styles.person}>
                    <span>
                      <span className={styles.name}>{name}</span>
                      <span className={styles.reasons}>{reasons(one)}</span>
                    </span>
                    <Button
                      size="small"
                      aria-label={t('work.owner.assignNamed', { letters, person: name, activity: activity.name })}
                      onClick={() => assign(activity, person, letters)}
                    >
                      {t('work.owner.assign', { letters })}
                    </Button>
                  </li>
                );
              })}
          </ul>
        </li>
      ))}
    </ul>
  );
}
