// Actions of a check-in, a page at a time: a plan holds hundreds, and every key that is pressed draws what is in sight anew.

import { useState } from 'react';
import type { Day } from '../../domain';
import type { Drafts } from '../form/useDrafts';
import { MoreButton } from '../components/MoreButton';
import { actionFields, ActionFields } from './ActionFields';
import type { ActionAsked } from './checkInOf';

/** How many each time. */
const page = 20;

interface ActionListProps {
  readonly actions: readonly ActionAsked[];
  /** The day of the check-in. */
  readonly today: Day;
  readonly drafts: Drafts;
}

export function ActionList({ actions, today, drafts }: ActionListProps) {
  const [asked, setShown] = useState(page);
  const changed = new Set(drafts.changed.map(({ key }) => key));
  const isBegun = (one: ActionAsked): boolean =>
    Object.values(actionFields(one, '', today)).some(
      (field) => changed.has(field.key) || drafts.problemOf(field) !== undefined,
    );
  // What was begun, perhaps before the pane was loaded anew, is in sight: it is going to be saved, or to be mended.
  const shown = Math.max(asked, actions.findLastIndex(isBegun) + 1);
  const left = actions.length - shown;
  return (
    <>
      {actions.slice(0, shown).map((one) => (
        <ActionFields key={one.action.id} one={one} today={today} drafts={drafts} />
      ))}
      <MoreButton left={left} page={page} show={() => setShown(shown + page)} />
    </>
  );
}
