// The findings of one severity: the first few, and the rest on request. What is found again and again stands there once.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding, Severity } from '../../domain';
import { useI18n } from '../i18n/I18n';
import { FindingCard } from './FindingCard';
import type { FindingListProps } from './FindingListProps';
import { AlikeFindingsCard } from './AlikeFindingsCard';
import { groupFindings } from './groupFindings';
import { SeverityMark } from '../components/SeverityMark';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  count: { color: tokens.colorNeutralForeground3 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  more: {
    alignSelf: 'start',
    minWidth: 0,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    paddingInline: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForeground1,
  },
});

/** How many are read at a glance, and how many more each time. */
const few = 3;
const page = 30;

export function FindingGroup({
  severity,
  findings,
  level,
  ...rest
}: FindingListProps & { readonly severity: Severity; readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { t } = useI18n();
  const [shown, setShown] = useState(few);
  const groups = groupFindings(findings);
  const left = groups.length - shown;
  const Heading = `h${level}` as const;
  return (
    <div className={styles.group}>
      <Heading className={styles.title}>
        <SeverityMark severity={severity} />
        {t(`severity.${severity}`)}
        <span className={styles.count}>{findings.length}</span>
      </Heading>
      <ul className={styles.list}>
        {groups.slice(0, shown).map(([first, ...others]) => {
          const key = `${first.code} ${first.place.table} ${first.place.row} ${first.place.column}`;
          return others.length === 0 ? (
            <FindingCard key={key} finding={first} {...rest} />
          ) : (
            <AlikeFindingsCard key={first.code} findings={[first, ...others]} {...rest} />
          );
        })}
      </ul>
      {left > 0 && (
        <Button className={styles.more} appearance="transparent" size="small" onClick={() => setShown(shown + page)}>
          {t('pane.findings.more', { count: Math.min(left, page) })}
        </Button>
      )}
      {left <= 0 && shown > few && groups.length > few && (
        <Button className={styles.more} appearance="transparent" size="small" onClick={() => setShown(few)}>
          {t('pane.findings.less')}
        </Button>
      )}
    </div>
  );
}
