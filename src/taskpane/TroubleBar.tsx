// What stood in the way, in words, and what can be done about it.

import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { Trouble } from '../app';
import { troubleInWords } from './words/troubleInWords';
import { useWords } from './words/Words';

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

export interface TroubleBarProps {
  readonly trouble: Trouble;
  readonly tryAgain: () => void;
  readonly dismiss: () => void;
}

export function TroubleBar({ trouble, tryAgain, dismiss }: TroubleBarProps) {
  const styles = useStyles();
  const { say, language } = useWords();
  const hopeless = trouble.kind === 'tooOld' || trouble.kind === 'namesTaken';
  return (
    <MessageBar className={styles.bar} intent={trouble.kind === 'protected' || trouble.kind === 'readOnly' ? 'warning' : 'error'} layout="multiline" shape="square" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{say('pane.error.title')}</MessageBarTitle> {troubleInWords(language, trouble)}
      </MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<Dismiss16Regular />} aria-label={say('pane.action.dismiss')} onClick={dismiss} />}>
        {!hopeless && <Button size="small" onClick={tryAgain}>{say('pane.action.tryAgain')}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
