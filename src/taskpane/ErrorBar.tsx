// What stood in the way, in words, and what can be done about it.

import { Button, Caption1 } from '@fluentui/react-components';
import type { AppError } from '../app';
import { MessageBar } from './components/MessageBar';
import { describeAppError } from './i18n/describeAppError';
import { useI18n } from './i18n/I18n';

interface ErrorBarProps {
  readonly error: AppError;
  readonly tryAgain: () => void;
  readonly dismiss: () => void;
}

export function ErrorBar({ error, tryAgain, dismiss }: ErrorBarProps) {
  const { t, language } = useI18n();
  const isHopeless = error.kind === 'tooOld' || error.kind === 'namesTaken' || error.kind === 'begunElsewhere';
  // What was typed waits in its form: trying again beside it would read, and look as if it had saved.
  const isTyped = error.during === 'change';
  if (error.kind === 'cancelled')
    return (
      <MessageBar intent="success" dismiss={dismiss}>
        {describeAppError(language, error)}
      </MessageBar>
    );
  return (
    <MessageBar
      intent={error.kind === 'protected' || error.kind === 'readOnly' ? 'warning' : 'error'}
      title={t(
        error.kind === 'noAnswer' ? 'pane.error.unanswered' : isTyped ? 'pane.error.notSaved' : 'pane.error.title',
      )}
      action={
        isHopeless || isTyped ? undefined : (
          <Button size="small" onClick={tryAgain}>
            {t('pane.action.tryAgain')}
          </Button>
        )
      }
      dismiss={dismiss}
    >
      {describeAppError(language, error)}
      {error.kind === 'unknown' && (
        <Caption1 block>{t('pane.error.report', { code: error.code === '' ? error.detail : error.code })}</Caption1>
      )}
    </MessageBar>
  );
}
