// One finding: what it is, what it means, where it stands, and the way there.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { ACTIONS, type Recomputed, type Session } from '../../app';
import { FINDINGS, placeOf, type Finding } from '../../domain';
import { findingText, findingTitle, remedyText } from '../../locales';
import { placeOfFinding } from '../../sheets';
import { whereToType } from '../../app';
import { describePlace } from '../i18n/describePlace';
import { useI18n } from '../i18n/I18n';
import { canRemedy } from './canRemedy';
import { useCardStyles } from '../components/cardStyles';

/** Wanted by whoever presses its button. */
const AcceptForm = lazy(async () => ({ default: (await import('./AcceptForm')).AcceptForm }));

const useStyles = makeStyles({
  isGrouped: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

export interface FindingCardProps {
  readonly finding: Finding;
  readonly recomputed: Recomputed;
  readonly session: Pick<Session, 'goToCell' | 'remedy' | 'change'>;
  /** Under a title that says what they have in common. */
  readonly isGrouped?: boolean;
}

export function FindingCard({ finding, recomputed, session, isGrouped = false }: FindingCardProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const { t, language } = useI18n();
  const place = describePlace(finding.place, recomputed, language);
  const [isAccepting, setAccepting] = useState(false);
  const canAccept =
    finding.severity !== 'error' &&
    finding.accepted === undefined &&
    !finding.code.startsWith('acceptance.') &&
    placeOfFinding(placeOf('acceptances'), recomputed.located) !== undefined;
  return (
    <li className={isGrouped ? styles.isGrouped : card.card}>
      {!isGrouped && <strong className={card.title}>{findingTitle(language, finding.code)}</strong>}
      <p className={card.text}>{findingText(language, finding, FINDINGS[finding.code].params)}</p>
      {(place !== '' || canRemedy(finding, recomputed) || canAccept) && (
        <div className={card.footer}>
          <span className={card.place}>{place}</span>
          {canRemedy(finding, recomputed) && (
            <Button
              className={card.go}
              appearance="transparent"
              size="small"
              title={t(ACTIONS[finding.remedy.kind === 'repair' ? 'repair' : 'remedy'].description)}
              onClick={() => void session.remedy(finding)}
            >
              {remedyText(language, finding.code, finding.remedy.kind)}
            </Button>
          )}
          {place !== '' && (
            <Button
              className={card.go}
              appearance="transparent"
              size="small"
              aria-label={t('pane.findings.goTo', { place })}
              onClick={() => void session.goToCell(whereToType(finding, recomputed))}
            >
              {t('pane.action.goToCell')}
            </Button>
          )}
          {canAccept && (
            <Button
              className={card.go}
              appearance="transparent"
              size="small"
              aria-expanded={isAccepting}
              title={t('pane.accept.title')}
              onClick={() => setAccepting(!isAccepting)}
            >
              {t('pane.accept.begin')}
            </Button>
          )}
        </div>
      )}
      {isAccepting && (
        <Suspense>
          <AcceptForm finding={finding} recomputed={recomputed} session={session} close={() => setAccepting(false)} />
        </Suspense>
      )}
    </li>
  );
}
