// A list of which the beginning is shown, and the rest on wish.

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useI18n } from '../../i18n/I18n';
import { useExchangeStyles } from '../useExchangeStyles';

interface LongListProps {
  readonly title: string;
  readonly items: readonly { readonly key: string; readonly text: string; readonly more?: string }[];
}

const first = 10;

/** A page draws only so many at once; a file with more is looked through in its own program. */
const most = 1000;

export function LongList({ title, items }: LongListProps) {
  const styles = useExchangeStyles();
  const { t } = useI18n();
  const [isWhole, setWhole] = useState(false);
  if (items.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3 className={styles.subtitle}>{title}</h3>
      <ul className={styles.list}>
        {items.slice(0, isWhole ? most : first).map(({ key, text, more }) => (
          <li key={key}>
            {text}
            {more !== undefined && more !== '' && <span className={styles.hint}>{more}</span>}
          </li>
        ))}
      </ul>
      {!isWhole && items.length > first && (
        <div className={styles.buttons}>
          <Button appearance="transparent" size="small" onClick={() => setWhole(true)}>
            {t('paneExchange.showAll', { count: Math.min(most, items.length) })}
          </Button>
        </div>
      )}
    </div>
  );
}
