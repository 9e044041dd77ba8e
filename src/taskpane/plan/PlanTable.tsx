// The plans as a table: the same rows in words and figures.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { Person } from '../../domain';
import { formatDay } from '../../locales';
import { useNumber } from '../chart/useNumber';
import { useI18n } from '../i18n/I18n';
import type { PlanRow } from './planRows';

const useStyles = makeStyles({
  scroll: {
    overflow: 'auto',
    maxHeight: '32rem',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'collapse',
    minWidth: '36rem',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'start',
      verticalAlign: 'top',
    },
    '& tbody th': { fontWeight: tokens.fontWeightRegular, minWidth: '9rem' },
  },
});

export function PlanTable({ rows, people }: { readonly rows: readonly PlanRow[]; readonly people: readonly Person[] }) {
  const styles = useStyles();
  const { t, language } = useI18n();
  const number = useNumber();
  const nameOf = (id: string | undefined): string => people.find((one) => one.id === id)?.name ?? id ?? '';
  const day = (text: string | undefined): string => (text === undefined ? '' : formatDay(language, text));
  return (
    <div role="region" aria-label={t('work.plan.table')} tabIndex={0} className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {(['action', 'who', 'start', 'finish', 'deadline', 'slack', 'progress'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`work.plan.head.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              <th scope="row">
                {row.id} {row.name}
              </th>
              {row.kind === 'project' ? (
                <>
                  <td>{nameOf(row.one.action.owner)}</td>
                  <td>{day(row.one.start)}</td>
                  <td>{day(row.one.finish)}</td>
                  <td>{day(row.one.action.deadline)}</td>
                  <td>
                    {row.one.totalSlack === undefined ? '' : number(row.one.totalSlack)}
                    {row.one.critical && ` · ${t('work.plan.critical')}`}
                  </td>
                </>
              ) : (
                <>
                  <td>{nameOf(row.action.person)}</td>
                  <td>{day(row.action.start)}</td>
                  <td>{day(row.action.until)}</td>
                  <td />
                  <td>{row.action.recurrence && t(`choice.recurrence.${row.action.recurrence}`)}</td>
                </>
              )}
              <td>{t('work.outcome.progress', { progress: row.progress })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
