// Shows more of a long list. The button may go with its last page: whoever pressed it stands at the first of what is new.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { flushSync } from 'react-dom';
import type { MouseEvent } from 'react';
import { useI18n } from '../i18n/I18n';

const useStyles = makeStyles({
  more: {
    alignSelf: 'start',
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForeground1,
  },
});

const reachable = 'input, select, textarea, button, a[href], [tabindex]';

interface MoreButtonProps {
  /** How many are not shown yet; there is no button where none is left. */
  readonly left: number;
  /** How many each time. */
  readonly page: number;
  /** Shows them. The button stands right behind the last one, or behind their list. */
  readonly show: () => void;
}

export function MoreButton({ left, page, show }: MoreButtonProps) {
  const styles = useStyles();
  const { t } = useI18n();
  if (left <= 0) return null;
  const more = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
    const before = currentTarget.previousElementSibling;
    const last = before?.matches('ul') ? before.lastElementChild : before;
    flushSync(show);
    last?.nextElementSibling?.querySelector<HTMLElement>(reachable)?.focus();
  };
  return (
    <Button className={styles.more} appearance="transparent" size="small" onClick={more}>
      {t('views.more', { count: Math.min(left, page) })}
    </Button>
  );
}
