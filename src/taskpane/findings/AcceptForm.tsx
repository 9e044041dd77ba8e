// Why something is all right as it is: the reason is kept in the workbook, beside the finding it answers.

import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Recomputed, Session } from '../../app';
import type { Finding } from '../../domain';
import { useSave } from '../form/useSave';
import { useI18n } from '../i18n/I18n';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginBlockStart: tokens.spacingVerticalS,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface AcceptFormProps {
  readonly finding: Finding;
  readonly recomputed: Recomputed;
  readonly session: Pick<Session, 'change'>;
  readonly close: () => void;
}

export function AcceptForm({ finding, recomputed, session, close }: AcceptFormProps) {
  const styles = useStyles();
  const { t } = useI18n();
  const [reason, setReason] = useState('');
  const { isSaving, save } = useSave(session);
  const accept = async (): Promise<void> => {
    const values = {
      code: finding.code,
      item: finding.place.id,
      reason: reason.trim(),
      day: recomputed.analysis.today,
    };
    await save([{ kind: 'add', table: 'acceptances', values }], close);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '' && !isSaving) void accept();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      {/* Whoever pressed "Accept" is about to write. */}
      <Field label={t('pane.accept.reason')}>
        <Textarea autoFocus rows={2} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={isSaving || reason.trim() === ''}>
          {t('pane.accept.do')}
        </Button>
        <Button size="small" appearance="subtle" onClick={close}>
          {t('pane.form.cancel')}
        </Button>
      </div>
    </form>
  );
}
