// What stood in the way, in words, and what can be done about it.

import { Button, Caption1 } from '@fluentui/react-components';
import type { AppError } from '../app';
import { Bar } from './components/Bar';
import { describeAppError } from './words/describeAppError';
import { useWords } from './words/Words';

interface ErrorBarProps {
  readonly error: AppError;
  readonly tryAgain: () => void;
  readonly dismiss: () => void;
}

export function ErrorBar({ error, tryAgain, dismiss }: ErrorBarProps) {
  const { say, language } = useWords();
  const isHopeless = error.kind === 'tooOld' || error.kind === 'namesTaken' || error.kind === 'begunElsewhere';
  // What was typed waits in its form: trying again beside it would read, and look as if it had saved.
  const isTyped = error.during === 'change';
  if (error.kind === 'cancelled')
    return (
      <Bar intent="success" dismiss={dismiss}>
        {describeAppError(language, error)}
      </Bar>
    );
  return (
    <Bar
      intent={error.kind === 'protected' || error.kind === 'readOnly' ? 'warning' : 'error'}
      title={say(
        error.kind === 'noAnswer' ? 'pane.error.unanswered' : isTyped ? 'pane.error.notSaved' : 'pane.error.title',
      )}
      action={
        isHopeless || isTyped ? undefined : (
          <Button size="small" onClick={tryAgain}>
            {say('pane.action.tryAgain')}
          </Button>
        )
      }
      dismiss={dismiss}
    >
      {describeAppError(language, error)}
      {error.kind === 'unknown' && (
        <Caption1 block>{say('pane.error.report', { code: error.code === '' ? error.detail : error.code })}</Caption1>
      )}
    </Bar>
  );
}
