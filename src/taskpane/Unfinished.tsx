// Sheets were being made, and it came to no end.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ACTIONS, type Session, type SessionState } from '../app';
import { Notice } from './Notice';
import { useWords } from './words/Words';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, padding: `0 ${tokens.spacingHorizontalL}` },
});

export interface UnfinishedProps {
  readonly session: Session;
  readonly state: Pick<SessionState, 'activity' | 'recomputed'>;
}

export function Unfinished({ session, state: { activity, recomputed } }: UnfinishedProps) {
  const styles = useStyles();
  const { say } = useWords();
  const isBusy = activity !== 'idle';
  return (
    <>
      <Notice title={say('pane.unfinished.title')} text={say('pane.unfinished.text')} />
      <div className={styles.choices}>
        <Button appearance="primary" disabledFocusable={isBusy} title={say(ACTIONS.settleUnfinished.description)} onClick={() => void session.settleUnfinished('remove')}>{say(ACTIONS.settleUnfinished.label)}</Button>
        {recomputed?.usable && <Button disabledFocusable={isBusy} title={say('pane.unfinished.keep.text')} onClick={() => void session.settleUnfinished('keep')}>{say('pane.unfinished.keep')}</Button>}
      </div>
    </>
  );
}
