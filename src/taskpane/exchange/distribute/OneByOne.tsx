// Workbooks that were made, opened one after the other: for where no archive can be saved.

import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Session } from '../../../app';
import { useI18n } from '../../i18n/I18n';
import { DeliveryNote } from '../DeliveryNote';
import { useDelivery, type MadeFile } from '../useDelivery';
import { useExchangeStyles } from '../useExchangeStyles';

interface OneByOneProps {
  /** At least one. */
  readonly files: readonly MadeFile[];
  readonly session: Pick<Session, 'openWorkbook'>;
}

/** The next one is offered once Excel says that the last one is open. */
export function OneByOne({ files, session }: OneByOneProps) {
  const styles = useExchangeStyles();
  const { t } = useI18n();
  const delivery = useDelivery(session);
  const [at, setAt] = useState(0);
  const section = useRef<HTMLDivElement>(null);
  const next = files[at];
  const open = async (file: MadeFile): Promise<void> => {
    if (!(await delivery.deliver(() => file, 'open'))) return;
    setAt(at + 1);
    // The button goes with the last one.
    if (at + 1 === files.length) section.current?.focus();
  };
  return (
    <div ref={section} tabIndex={-1} className={styles.section}>
      {next && (
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={delivery.isBusy} onClick={() => void open(next)}>
            {t('paneReturned.distribute.openNext', { file: next.name, at: at + 1, all: files.length })}
          </Button>
        </div>
      )}
      <DeliveryNote {...delivery} />
    </div>
  );
}
