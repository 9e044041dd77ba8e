// Something of ours is missing, or an older version made the workbook: one click puts it in order.

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ACTIONS } from '../../app';
import { Bar } from '../components/Bar';
import { useWords } from '../words/Words';
import type { ReadyProps } from './ReadyProps';

/** Speaks up only where parts people work with are gone; what is merely less pretty is said among the findings. */
export function RepairBar({
  recomputed: { findings },
  session,
}: {
  readonly recomputed: ReadyProps['state']['recomputed'];
  readonly session: ReadyProps['session'];
}) {
  const { say } = useWords();
  const [dismissed, setDismissed] = useState('');
  const missing = findings.filter(
    ({ remedy, severity, accepted }) => remedy?.kind === 'repair' && severity !== 'advice' && accepted === undefined,
  );
  const [first] = missing;
  const key = missing.map(({ code }) => code).join(' ');
  if (!first || key === dismissed) return null;
  const isOlder = missing.some(({ code }) => code === 'workbook.older');
  return (
    <Bar
      intent="warning"
      title={say(isOlder ? 'pane.older.title' : 'pane.broken.title')}
      action={
        <Button size="small" title={say(ACTIONS.repair.description)} onClick={() => void session.remedy(first)}>
          {say(isOlder ? 'pane.older.action' : ACTIONS.repair.label)}
        </Button>
      }
      dismiss={() => setDismissed(key)}
    >
      {say(isOlder ? 'pane.older.text' : 'pane.broken.text', { count: missing.length })}
    </Bar>
  );
}
