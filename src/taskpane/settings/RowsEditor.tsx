// The rows of a short table: looked through, one at a time changed, added or removed.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { Recomputed, Session } from '../../app';
import type { Person, Row } from '../../domain';
import { RowForm } from '../form/RowForm';
import { LinkList } from '../components/LinkList';
import { Section } from '../components/Section';
import { useI18n } from '../i18n/I18n';
import type { EditableTable } from './EditableTable';
import { describeRow } from './describeRow';

const useStyles = makeStyles({
  add: { alignSelf: 'start' },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface RowsEditorProps {
  readonly title: string;
  readonly table: EditableTable;
  readonly rows: readonly Row[];
  readonly people: readonly Person[];
  readonly recomputed: Recomputed;
  readonly session: Pick<Session, 'change'>;
}

export function RowsEditor({ title, table, rows, ...rest }: RowsEditorProps) {
  const styles = useStyles();
  const { t, language } = useI18n();
  const [open, setOpen] = useState<Row | 'new'>();
  // Where the row is gone meanwhile, what was typed stays until somebody saves it elsewhere or gives it up.
  const row = open === 'new' || open === undefined ? undefined : (rows.find(({ id }) => id === open.id) ?? open);
  return (
    <Section title={title}>
      {open === undefined ? (
        <>
          {rows.length === 0 ? (
            <p className={styles.none}>{t(`pane.settings.${table}.none`)}</p>
          ) : (
            <LinkList
              lines={rows.map((one) => ({
                key: `${one.row}`,
                ...describeRow(table, one, rest.people, t, language),
                act: () => setOpen(one),
              }))}
            />
          )}
          <Button className={styles.add} icon={<Add16Regular />} onClick={() => setOpen('new')}>
            {t(`pane.settings.${table}.add`)}
          </Button>
        </>
      ) : (
        <RowForm key={row?.id ?? 'new'} table={table} row={row} close={() => setOpen(undefined)} {...rest} />
      )}
    </Section>
  );
}
