// What was accepted, with the reasons; each can be opened again.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Recomputed, Session } from '../../app';
import { FINDINGS, type Finding } from '../../domain';
import { findingText, findingTitle, message } from '../../locales';
import { useI18n } from '../i18n/I18n';
import { useCardStyles } from '../components/cardStyles';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    marginBlockStart: tokens.spacingVerticalS,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

interface AcceptedListProps {
  readonly findings: readonly Finding[];
  readonly recomputed: Recomputed;
  readonly session: Pick<Session, 'change'>;
}

export function AcceptedList({ findings, recomputed, session }: AcceptedListProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const { t, language } = useI18n();
  const { acceptances } = recomputed.engagement;
  return (
    <details>
      <summary className={styles.summary}>{t('pane.findings.accepted', { count: findings.length })}</summary>
      <ul className={styles.list}>
        {findings.map((finding) => {
          const row = acceptances.find(
            ({ code, item }) => code === finding.code && (item ?? '') === (finding.place.id ?? ''),
          );
          const title = findingTitle(language, finding.code);
          return (
            <li key={`${finding.code} ${finding.place.id ?? ''} ${finding.place.row ?? ''}`} className={card.card}>
              <strong className={card.title}>{title}</strong>
              <p className={card.text}>{findingText(language, finding, FINDINGS[finding.code].params)}</p>
              <p className={card.text}>
                {message(language, 'pane.accept.because', { reason: finding.accepted ?? '' })}
              </p>
              {row && row.id !== '' && (
                <div className={card.footer}>
                  <Button
                    className={card.go}
                    appearance="transparent"
                    size="small"
                    aria-label={`${t('pane.accept.open')}: ${title}`}
                    onClick={() => void session.change([{ kind: 'remove', table: 'acceptances', id: row.id }])}
                  >
                    {t('pane.accept.open')}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
