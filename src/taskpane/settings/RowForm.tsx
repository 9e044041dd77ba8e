// One row of a short table as a form.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Change, Recomputed, Session } from '../../app';
import { cellOf, columnsOf, type Person, type Row } from '../../domain';
import type { MessageKey } from '../../locales';
import { useDrafts } from '../form/useDrafts';
import { ValueField } from '../form/ValueField';
import { useCardStyles } from '../findings/cardStyles';
import { useWords } from '../words/Words';

export type EditableTable = 'people' | 'daysOff' | 'holidays';

const useStyles = makeStyles({
  form: { gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  remove: { marginInlineStart: 'auto' },
});

export interface RowFormProps {
  readonly table: EditableTable;
  /** Absent for a new row. */
  readonly row: Row | undefined;
  readonly people: readonly Person[];
  readonly recomputed: Recomputed;
  readonly session: Pick<Session, 'change'>;
  readonly close: () => void;
}

export function RowForm({ table, row, people, recomputed, session, close }: RowFormProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const { say } = useWords();
  const [isSaving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => { form.current?.querySelector<HTMLElement>('input, select')?.focus(); }, []);
  const values = (row ?? {}) as Readonly<Record<string, unknown>>;
  const fields = columnsOf(table).map(([key, rule]) => ({ key, rule, label: say(`column.${table}.${key}` as MessageKey), value: values[key] }));
  const drafts = useDrafts(fields, recomputed.settings.ratingMax);
  const send = async (changes: readonly Change[]): Promise<void> => {
    setSaving(true);
    const worked = changes.length === 0 || await session.change(changes);
    setSaving(false);
    if (worked) close();
  };
  const save = (): Promise<void> => send(row
    ? drafts.changed.map(({ key, value }) => ({ kind: 'set', place: cellOf(table, row, key), value }))
    : drafts.changed.length === 0 ? [] : [{ kind: 'add', table, values: Object.fromEntries(drafts.changed.map(({ key, value }) => [key, value])) }]);
  return (
    <form
      ref={form}
      className={mergeClasses(card.card, styles.form)}
      onSubmit={(event) => { event.preventDefault(); if (!isSaving && !drafts.isWrong) void save(); }}
      onKeyDown={({ key }) => { if (key === 'Escape') close(); }}
    >
      {fields.map((field) => <ValueField key={field.key} field={field} draft={drafts.draftOf(field)} problem={drafts.problemOf(field)} people={people} change={(draft) => drafts.change(field, draft)} />)}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isSaving || drafts.isWrong}>{say('pane.action.change')}</Button>
        <Button appearance="subtle" onClick={close}>{say('pane.form.cancel')}</Button>
        {row && row.id !== '' && <Button className={styles.remove} appearance="subtle" disabledFocusable={isSaving} onClick={() => void send([{ kind: 'remove', table, id: row.id }])}>{say('pane.form.remove')}</Button>}
      </div>
    </form>
  );
}
