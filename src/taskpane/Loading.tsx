// The first moment: the outline of what is about to appear.

import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useWords } from './words/Words';

const useStyles = makeStyles({ page: { display: 'grid', gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}` }, short: { width: '60%' } });

export function Loading() {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div aria-busy>
      <Skeleton className={styles.page} aria-label={say('pane.loading')} animation="pulse">
        <SkeletonItem size={28} />
        <SkeletonItem size={12} className={styles.short} />
        <SkeletonItem size={8} />
        <SkeletonItem size={64} />
        <SkeletonItem size={64} />
      </Skeleton>
    </div>
  );
}
