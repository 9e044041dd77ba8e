// Long work: what is being done, how far it is, and a way to stop it while nothing has been written.

import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SessionState } from '../../app';
import { ProgressLine } from '../components/ProgressLine';
import { useI18n } from '../i18n/I18n';
import { useCalm } from './useCalm';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
  },
});

/** Shorter work, in milliseconds, is over before anybody could stop it. */
const noticed = 1_500;

const shares = { reading: 0.2, computing: 0.3, making: 0.5, writing: 0.85 } as const;

export function UnderWay({
  state: { activity, stage, share },
  cancel,
}: {
  readonly state: Pick<SessionState, 'activity' | 'stage' | 'share'>;
  readonly cancel: () => void;
}) {
  const styles = useStyles();
  const { t } = useI18n();
  const shown = useCalm(activity, activity === 'creating' ? 0 : noticed);
  // Heard at once, even where it ends only at the next safe point.
  const [isStopping, setStopping] = useState(false);
  if (isStopping && activity === 'idle') setStopping(false);
  if (shown === 'idle' || shown === 'reading' || stage === undefined) return null;
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <span role="status">
          {t(isStopping ? 'pane.stopping' : shown === 'waiting' ? 'pane.waiting' : `pane.stage.${stage}`)}
        </span>
        {stage !== 'writing' && (
          <Button
            size="small"
            disabledFocusable={isStopping}
            onClick={() => {
              setStopping(true);
              cancel();
            }}
          >
            {t('pane.action.cancel')}
          </Button>
        )}
      </div>
      <ProgressLine
        progress={share === undefined ? shares[stage] : shares.computing + share * (1 - shares.computing)}
        expected={undefined}
      />
    </div>
  );
}
