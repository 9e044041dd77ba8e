// A status as sign, word and colour: never colour alone.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Status } from '../../domain';
import { useI18n } from '../i18n/I18n';

const useStyles = makeStyles({
  mark: { whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  sign: { display: 'inline-block', width: '1.25em', fontFamily: '"Segoe UI Symbol", "Segoe UI", sans-serif' },
  done: { color: tokens.colorBrandForeground1 },
  notStarted: { color: tokens.colorNeutralForeground3 },
  onTrack: { color: tokens.colorPaletteGreenForeground1 },
  atRisk: { color: tokens.colorStatusWarningForeground1 },
  late: { color: tokens.colorPaletteRedForeground1 },
  noData: { color: tokens.colorNeutralForeground3 },
  stale: { color: tokens.colorNeutralForeground2 },
});

export function StatusMark({ status, className }: { readonly status: Status; readonly className?: string }) {
  const styles = useStyles();
  const { t } = useI18n();
  return (
    <span className={mergeClasses(styles.mark, styles[status], className)}>
      <span className={styles.sign} aria-hidden>
        {t(`status.${status}.sign`)}
      </span>
      {t(`status.${status}`)}
    </span>
  );
}
