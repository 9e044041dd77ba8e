// A validation's question or refusal, after something was typed that it does not accept.

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { HostError, ValidationAlert } from '@coachbook/excel-host';
import { refusing } from '../grid/refusing';
import { t } from '../t';

export interface Rejection {
  readonly alert: ValidationAlert;
  /** Types it once more, whatever the validation says. */
  readonly again: () => void;
}

interface Properties {
  readonly rejection: Rejection | undefined;
  readonly onClose: () => void;
  readonly onError: (error: HostError) => void;
}

export function ValidationDialog({ rejection, onClose, onError }: Properties) {
  const overrideAlert = (): void => {
    onClose();
    if (rejection) refusing({ refused: onError }, rejection.again);
  };
  const { style, title, message } = rejection?.alert ?? { style: 'stop', title: '', message: '' };
  return (
    <Dialog
      modalType="alert"
      open={rejection !== undefined}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title || t('page.rejected')}</DialogTitle>
          <DialogContent>{message || t('page.rejected.text')}</DialogContent>
          <DialogActions>
            {style !== 'stop' && <Button onClick={overrideAlert}>{t('page.rejected.keep')}</Button>}
            <Button appearance="primary" onClick={onClose}>
              {t(style === 'stop' ? 'page.ok' : 'page.rejected.leave')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
