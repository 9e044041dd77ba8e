// Asks before a sheet goes that holds something.

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { t } from '../t';

interface Properties {
  readonly sheet: string;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

export function DeleteSheet({ sheet, onDelete, onClose }: Properties) {
  return (
    <Dialog
      modalType="alert"
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('page.tab.delete.title', { sheet })}</DialogTitle>
          <DialogContent>{t('page.tab.delete.text')}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onDelete}>
              {t('page.tab.delete')}
            </Button>
            <Button onClick={onClose}>{t('page.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
