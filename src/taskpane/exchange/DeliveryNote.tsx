// What became of a file, for the eye and the ear; with its text where no file arrives.

import { mergeClasses, Textarea } from '@fluentui/react-components';
import { useI18n } from '../i18n/I18n';
import type { Delivery } from './useDelivery';
import { useExchangeStyles } from './useExchangeStyles';

export function DeliveryNote({ isBusy, told }: Pick<Delivery, 'isBusy' | 'told'>) {
  const styles = useExchangeStyles();
  const { t } = useI18n();
  return (
    <>
      <p
        role="status"
        className={mergeClasses(styles.text, told !== undefined && styles.told, told && styles[told.intent])}
      >
        {isBusy ? t('paneExchange.making') : told?.text}
      </p>
      {told?.saved?.isAll && (
        <Textarea
          className={styles.field}
          readOnly
          rows={10}
          aria-label={told.saved.name}
          value={told.saved.text}
          onFocus={({ target }) => target.select()}
        />
      )}
      {told?.saved && !told.saved.isAll && (
        <details>
          <summary className={styles.more}>{t('paneExchange.asText')}</summary>
          <div className={styles.fields}>
            <p className={styles.small}>{t('paneExchange.asText.text', { name: told.saved.name })}</p>
            <Textarea
              className={styles.field}
              readOnly
              rows={6}
              aria-label={told.saved.name}
              value={told.saved.text}
              onFocus={({ target }) => target.select()}
            />
          </div>
        </details>
      )}
    </>
  );
}
