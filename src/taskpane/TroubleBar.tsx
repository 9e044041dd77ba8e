// What stood in the way, in words, and what can be done about it.

import { Button, Caption1 } from '@fluentui/react-components';
import type { Trouble } from '../app';
import { Bar } from './components/Bar';
import { troubleInWords } from './words/troubleInWords';
import { useWords } from './words/Words';

interface TroubleBarProps {
  readonly trouble: Trouble;
  readonly tryAgain: () => void;
  readonly dismiss: () => void;
}

export function TroubleBar({ trouble, tryAgain, dismiss }: TroubleBarProps) {
  const { say, language } = useWords();
  const isHopeless = trouble.kind === 'tooOld' || trouble.kind === 'namesTaken' || trouble.kind === 'begunElsewhere';
  // What was typed waits in its form: trying again beside it would read, and look as if it had saved.
  const isTyped = trouble.during === 'change';
  if (trouble.kind === 'cancelled')
    return (
      <Bar intent="success" dismiss={dismiss}>
        {troubleInWords(language, trouble)}
      </Bar>
    );
  return (
    <Bar
      intent={trouble.kind === 'protected' || trouble.kind === 'readOnly' ? 'warning' : 'error'}
      title={say(
        trouble.kind === 'noAnswer' ? 'pane.error.unanswered' : isTyped ? 'pane.error.notSaved' : 'pane.error.title',
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
      {troubleInWords(language, trouble)}
      {trouble.kind === 'unknown' && (
        <Caption1 block>
          {say('pane.error.report', { code: trouble.code === '' ? trouble.detail : trouble.code })}
        </Caption1>
      )}
    </Bar>
  );
}
