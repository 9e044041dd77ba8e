// Actions of a check-in, a page at a time: a plan holds hundreds, and every key that is pressed draws what is in sight anew.

import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Day, ScheduledAction } from '../../domain';
import type { Drafts } from '../form/useDrafts';
import { useWords } from '../words/Words';
import { ActionFields } from './ActionFields';

const useStyles = makeStyles({ more: { alignSelf: 'start', minWidth: 0 } });

/** How many each time. */
const page = 20;

export interface ActionListProps {
  readonly actions: readonly ScheduledAction[];
  readonly today: Day;
  readonly drafts: Drafts;
}

export function ActionList({ actions, today, drafts }: ActionListProps) {
  const styles = useStyles();
  const { say } = useWords();
  const [shown, setShown] = useState(page);
  const left = actions.length - shown;
  return (
    <>
      {actions.slice(0, shown).map((one) => <ActionFields key={one.action.id} one={one} today={today} drafts={drafts} />)}
      {left > 0 && <Button className={styles.more} appearance="transparent" size="small" onClick={() => setShown(shown + page)}>{say('views.more', { count: Math.min(left, page) })}</Button>}
    </>
  );
}
