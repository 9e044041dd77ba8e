// What became of a file, for the eye and the ear; with its text where no file arrives.

import { mergeClasses, Textarea } from '@fluentui/react-components';
import { useWords } from '../words/Words';
import type { Delivery } from './useDelivery';
import { useTravelStyles } from './useTravelStyles';

export function DeliveryNote({ isBusy, told }: Pick<Delivery, 'isBusy' | 'told'>) {
  const styles = useTravelStyles();
  const { say } = useWords();
  return (
    <>
      <p
        role="status"
        className={mergeClasses(styles.text, told !== undefined && styles.told, told && styles[told.intent])}
      >
        {isBusy ? say('paneTravel.making') : told?.text}
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
          <summary className={styles.more}>{say('paneTravel.asText')}</summary>
          <div className={styles.fields}>
            <p className={styles.small}>{say('paneTravel.asText.text', { name: told.saved.name })}</p>
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
