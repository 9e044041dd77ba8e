// The one next best thing to do, the button that does it where one click can, and the one that leads there.

import { Button } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { ClipboardCheckmark20Regular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import { ACTIONS } from '../../app';
import { FINDINGS } from '../../domain';
import { findingText, findingTitle, formatDay, remedyText } from '../../locales';
import { canRemedy } from '../findings/canRemedy';
import { describePlace } from '../i18n/describePlace';
import { useI18n } from '../i18n/I18n';
import { dueTitle } from './dueTitle';
import type { StepsProps } from './StepsProps';
import type { NextBest } from '../../app';
import { useNextStyles } from './useNextStyles';
import { whereToType } from '../../app';

export function NextStep({ next, recomputed, session, show }: StepsProps & { readonly next: NextBest }) {
  const styles = useNextStyles();
  const { t, language } = useI18n();
  const { place } = next.finding ?? next.due;
  const remedied = next.finding && canRemedy(next.finding, recomputed) ? next.finding : undefined;
  return (
    <div className={styles.card}>
      <span className={styles.label}>{t('pane.steps.next')}</span>
      {next.finding ? (
        <>
          <h3 className={styles.title}>{findingTitle(language, next.finding.code)}</h3>
          <p className={styles.text}>{findingText(language, next.finding, FINDINGS[next.finding.code].params)}</p>
        </>
      ) : (
        <>
          <h3 className={styles.title}>{dueTitle(next.due, t)}</h3>
          <p className={styles.text}>
            {t(next.due.overdue ? 'pane.due.since' : 'pane.due.today', { day: formatDay(language, next.due.day) })}
          </p>
        </>
      )}
      <div className={styles.buttons}>
        {remedied && (
          <Button
            appearance="primary"
            title={t(ACTIONS[remedied.remedy.kind === 'repair' ? 'repair' : 'remedy'].description)}
            onClick={() => void session.remedy(remedied)}
          >
            {remedyText(language, remedied.code, remedied.remedy.kind)}
          </Button>
        )}
        {next.due && (
          <Button
            appearance="primary"
            icon={<ClipboardCheckmark20Regular />}
            data-opens="checkIn"
            onClick={() => show('checkIn')}
          >
            {t('pane.action.checkIn')}
          </Button>
        )}
        <Button
          appearance={remedied || next.due ? 'secondary' : 'primary'}
          icon={<ArrowRight16Regular className={styles.arrow} />}
          iconPosition="after"
          title={describePlace(place, recomputed, language)}
          onClick={() =>
            void session.goToCell(
              next.finding ? whereToType(next.finding, recomputed) : whereToType(next.due, recomputed),
            )
          }
        >
          {t('pane.action.goToCell')}
        </Button>
      </div>
    </div>
  );
}
