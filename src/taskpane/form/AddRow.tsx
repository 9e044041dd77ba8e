// A row begun in the pane: what matters most in a short form, the rest waits in the sheet.

import { Button, makeStyles } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { Person, TableName } from '../../domain';
import type { ViewProps } from '../ViewProps';
import { useI18n } from '../i18n/I18n';
import { RowForm, type RowFormProps } from './RowForm';

const useStyles = makeStyles({ add: { alignSelf: 'start' } });

interface AddRowProps extends ViewProps, Pick<RowFormProps, 'columns' | 'given'> {
  readonly table: TableName;
  readonly label: string;
  readonly people: readonly Person[];
  readonly tell: (text: string) => void;
}

export function AddRow({ label, tell, ...form }: AddRowProps) {
  const styles = useStyles();
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button className={styles.add} icon={<Add16Regular />} onClick={() => setOpen(true)}>
        {label}
      </Button>
    );
  return (
    <RowForm
      row={undefined}
      close={() => setOpen(false)}
      onAdded={(name) => tell(t('views.added', { name }))}
      {...form}
    />
  );
}
