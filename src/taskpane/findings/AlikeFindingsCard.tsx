// What was found in several places: said once, with each place and its own facts on request.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { findingTitle, formatList } from '../../locales';
import { describePlace } from '../i18n/describePlace';
import { useI18n } from '../i18n/I18n';
import { useCardStyles } from '../components/cardStyles';
import { FindingCard, type FindingCardProps } from './FindingCard';
import type { AlikeFindings } from './groupFindings';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginBlockStart: tokens.spacingVerticalS,
  },
});

/** How many each time. */
const page = 50;

export function AlikeFindingsCard({
  findings,
  recomputed,
  session,
}: Omit<FindingCardProps, 'finding'> & { readonly findings: AlikeFindings }) {
  const styles = useStyles();
  const card = useCardStyles();
  const { t, language } = useI18n();
  const [shown, setShown] = useState(0);
  const title = t('pane.findings.several', {
    title: findingTitle(language, findings[0].code),
    count: findings.length,
  });
  const ids = [...new Set(findings.map(({ place }) => place.id || describePlace(place, recomputed, language)))].filter(
    (id) => id !== '',
  );
  const left = findings.length - shown;
  return (
    <li className={card.card}>
      <strong className={card.title}>{title}</strong>
      {shown === 0 && <p className={card.text}>{formatList(language, ids)}</p>}
      {shown > 0 && (
        <ul className={styles.list}>
          {findings.slice(0, shown).map((finding, at) => (
            <FindingCard key={at} finding={finding} recomputed={recomputed} session={session} isGrouped />
          ))}
        </ul>
      )}
      <div className={card.footer}>
        <Button
          className={card.go}
          appearance="transparent"
          size="small"
          aria-expanded={shown > 0}
          aria-label={`${t(left > 0 ? 'pane.findings.more' : 'pane.findings.less', { count: Math.min(left, page) })}: ${title}`}
          onClick={() => setShown(left > 0 ? shown + page : 0)}
        >
          {t(left > 0 ? 'pane.findings.more' : 'pane.findings.less', { count: Math.min(left, page) })}
        </Button>
      </div>
    </li>
  );
}
