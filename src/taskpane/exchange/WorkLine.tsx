// How far work in many parts is, with a button that stops it.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ProgressLine } from '../components/ProgressLine';
import { useI18n } from '../i18n/I18n';
import type { Progress } from './useWork';

const useStyles = makeStyles({
  work: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

interface WorkLineProps {
  readonly progress: Progress;
  readonly text: string;
  readonly stop: () => void;
}

/** Screen readers hear how far it is when they ask: said after every part it would drown everything else. */
export function WorkLine({ progress: { done, all }, text, stop }: WorkLineProps) {
  const styles = useStyles();
  const { t } = useI18n();
  return (
    <div className={styles.work}>
      <div className={styles.line}>
        <span
          role="progressbar"
          aria-label={text}
          aria-valuemin={0}
          aria-valuemax={all}
          aria-valuenow={done}
          aria-valuetext={text}
        >
          {text}
        </span>
        <Button size="small" onClick={stop}>
          {t('paneReturned.stop')}
        </Button>
      </div>
      <ProgressLine progress={all === 0 ? 0 : done / all} expected={undefined} />
    </div>
  );
}
