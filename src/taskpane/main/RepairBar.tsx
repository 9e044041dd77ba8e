// Something of ours is missing, or an older version made the workbook: one click puts it in order.

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ACTIONS } from '../../app';
import { MessageBar } from '../components/MessageBar';
import { useI18n } from '../i18n/I18n';
import type { MainScreenProps } from './MainScreenProps';

/** Speaks up only where parts people work with are gone; what is merely less pretty is said among the findings. */
export function RepairBar({
  recomputed: { findings },
  session,
}: {
  readonly recomputed: MainScreenProps['state']['recomputed'];
  readonly session: MainScreenProps['session'];
}) {
  const { t } = useI18n();
  const [dismissed, setDismissed] = useState('');
  const missing = findings.filter(
    ({ remedy, severity, accepted }) => remedy?.kind === 'repair' && severity !== 'advice' && accepted === undefined,
  );
  const [first] = missing;
  const key = missing.map(({ code }) => code).join(' ');
  if (!first || key === dismissed) return null;
  const isOlder = missing.some(({ code }) => code === 'workbook.older');
  return (
    <MessageBar
      intent="warning"
      title={t(isOlder ? 'pane.older.title' : 'pane.broken.title')}
      action={
        <Button size="small" title={t(ACTIONS.repair.description)} onClick={() => void session.remedy(first)}>
          {t(isOlder ? 'pane.older.action' : ACTIONS.repair.label)}
        </Button>
      }
      dismiss={() => setDismissed(key)}
    >
      {t(isOlder ? 'pane.older.text' : 'pane.broken.text', { count: missing.length })}
    </MessageBar>
  );
}
