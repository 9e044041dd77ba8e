// In a step that has nothing more to ask, or not first: where the next best thing to do lies, and the one button that leads there.

import { Button } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { ClipboardCheckmark20Regular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import { findingTitle } from '../../locales';
import type { ViewName } from '../views';
import { useI18n } from '../i18n/I18n';
import { dueTitle } from './dueTitle';
import { stepKey } from '../i18n/stepKey';
import type { NextBest, StepInView } from '../../app';
import { useNextStyles } from './useNextStyles';

interface GoOnProps {
  readonly step: StepInView;
  /** Undefined where nothing is asked for at all. */
  readonly next: NextBest | undefined;
  readonly team: boolean;
  /** The mission is complete. */
  readonly complete: boolean;
  readonly goOn: (next: NextBest) => void;
  readonly show: (view: ViewName) => void;
}

export function GoOn({ step: { step, filled, asks }, next, team, complete, goOn, show }: GoOnProps) {
  const styles = useNextStyles();
  const { t, language } = useI18n();
  const isReady = filled > 0 && asks.length === 0 && next !== undefined && next.step > step;
  return (
    <div className={styles.card}>
      <span className={styles.label}>{t(isReady ? 'gate.open' : 'pane.steps.next')}</span>
      {next ? (
        <>
          <h3 className={styles.title}>{t(stepKey(next.step, team))}</h3>
          <p className={styles.text}>
            {next.finding ? findingTitle(language, next.finding.code) : dueTitle(next.due, t)}
          </p>
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              icon={<ArrowRight16Regular className={styles.arrow} />}
              iconPosition="after"
              onClick={() => goOn(next)}
            >
              {t('pane.steps.goOn')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className={styles.text}>{t(complete ? 'pane.steps.complete' : 'pane.steps.nothing')}</p>
          <div className={styles.buttons}>
            <Button icon={<ClipboardCheckmark20Regular />} data-opens="checkIn" onClick={() => show('checkIn')}>
              {t('pane.action.checkIn')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
