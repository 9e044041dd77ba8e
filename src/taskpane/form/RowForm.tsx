// One row of a table as a form: all its columns, or those that matter most.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Change, Recomputed, Session } from '../../app';
import { cellOf, columnsOf, type Person, type RemedyValue, type Row, type TableName } from '../../domain';
import { textKey } from '../../locales';
import { useCardStyles } from '../components/cardStyles';
import { useSave } from './useSave';
import { useI18n } from '../i18n/I18n';
import { useDrafts } from './useDrafts';
import { ValueField } from './ValueField';

const useStyles = makeStyles({
  form: { gap: tokens.spacingVerticalM, minWidth: 0, '& input, & select': { minWidth: 0 } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  remove: { marginInlineStart: 'auto' },
});

export interface RowFormProps {
  readonly table: TableName;
  /** Absent: all of them. */
  readonly columns?: readonly string[];
  /** Of a new row: what is already known of it. */
  readonly given?: Readonly<Record<string, RemedyValue>>;
  /** Absent for a new row. */
  readonly row: Row | undefined;
  readonly people: readonly Person[];
  readonly recomputed: Recomputed;
  readonly session: Pick<Session, 'change'>;
  readonly close: () => void;
  /** With the name of a new row, once it is written. */
  readonly onAdded?: (name: string) => void;
}

export function RowForm({
  table,
  columns,
  given = {},
  row,
  people,
  recomputed,
  session,
  close,
  onAdded,
}: RowFormProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const { t } = useI18n();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, []);
  const values = (row ?? given) as Readonly<Record<string, unknown>>;
  const fields = columnsOf(table)
    .filter(([key]) => columns?.includes(key) ?? true)
    .map(([key, rule]) => ({ key, rule, label: t(textKey('column', table, key)), value: values[key] }));
  const name = `${table} ${row?.id ?? 'new'} ${Object.values(given).join(' ')}`;
  const drafts = useDrafts(name, fields, recomputed.settings.ratingMax);
  const { isSaving, save } = useSave(session, name);
  const send = async (changes: readonly Change[]): Promise<void> => {
    const saved = (): void => {
      if (!row && changes.length > 0) onAdded?.(String(drafts.changed.find(({ key }) => key === 'name')?.value ?? ''));
      close();
    };
    if (changes.length === 0) saved();
    else await save(changes, saved);
  };
  const keep = (): Promise<void> =>
    send(
      row
        ? drafts.changed.map(({ key, value }) => ({ kind: 'set', place: cellOf(table, row, key), value }))
        : drafts.changed.length === 0
          ? []
          : [
              {
                kind: 'add',
                table,
                values: { ...given, ...Object.fromEntries(drafts.changed.map(({ key, value }) => [key, value])) },
              },
            ],
    );
  return (
    <form
      ref={form}
      className={mergeClasses(card.card, styles.form)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSaving && !drafts.isWrong) void keep();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      {fields.map((field) => (
        <ValueField
          key={field.key}
          field={field}
          draft={drafts.draftOf(field)}
          problem={drafts.problemOf(field)}
          people={people}
          goals={recomputed.engagement.goals}
          change={(draft) => drafts.change(field, draft)}
        />
      ))}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isSaving || drafts.isWrong}>
          {t('pane.action.change')}
        </Button>
        <Button appearance="subtle" onClick={close}>
          {t('pane.form.cancel')}
        </Button>
        {row && row.id !== '' && (
          <Button
            className={styles.remove}
            appearance="subtle"
            disabledFocusable={isSaving}
            onClick={() => void send([{ kind: 'remove', table, id: row.id }])}
          >
            {t('pane.form.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}
