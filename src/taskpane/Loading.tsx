// The first moment: the outline of what is about to appear. It stands still, since it is gone before movement would help.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { VisuallyHidden } from './components/VisuallyHidden';
import { useI18n } from './i18n/I18n';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  name: { position: 'absolute', margin: 0 },
  shape: {
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  title: { height: '28px' },
  line: { height: '12px', width: '60%' },
  bar: { height: '8px' },
  card: { height: '64px' },
});

export function Loading() {
  const styles = useStyles();
  const { t } = useI18n();
  return (
    <div className={styles.page}>
      <h1 className={styles.name}>
        <VisuallyHidden>{t('pane.loading')}</VisuallyHidden>
      </h1>
      {(['title', 'line', 'bar', 'card', 'card'] as const).map((shape, at) => (
        <div key={at} className={mergeClasses(styles.shape, styles[shape])} />
      ))}
    </div>
  );
}
