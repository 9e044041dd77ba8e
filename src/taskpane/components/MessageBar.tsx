// A message that needs the user, across the top of the pane. (Fluent's MessageBar brings its motion library, a tenth of the pane's whole download.)

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { useI18n } from '../i18n/I18n';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, borderBottomColor: tokens.colorStatusDangerBorder1 },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderBottomColor: tokens.colorStatusSuccessBorder1,
  },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  text: { overflowWrap: 'anywhere' },
  actions: { gridColumn: '1 / -1' },
});

interface MessageBarProps {
  readonly intent: 'error' | 'warning' | 'success';
  readonly title?: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly dismiss: () => void;
}

/** Errors and warnings are said at once; good news waits for its turn. */
export function MessageBar({ intent, title, children, action, dismiss }: MessageBarProps) {
  const styles = useStyles();
  const { t } = useI18n();
  return (
    <div role={intent === 'success' ? 'status' : 'alert'} className={mergeClasses(styles.bar, styles[intent])}>
      <div className={styles.text}>
        {title !== undefined && <strong className={styles.title}>{title}</strong>}
        {children}
      </div>
      <Button
        appearance="transparent"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={t('pane.action.dismiss')}
        onClick={dismiss}
      />
      {action !== undefined && <div className={styles.actions}>{action}</div>}
    </div>
  );
}
