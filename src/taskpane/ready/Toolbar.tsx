// What is at hand on every screen: how fresh it is, refresh, settings, check-in, and on a view the way back.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { ClipboardCheckmark20Regular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { ACTIONS } from '../../app';
import { VIEWS, type ViewName } from '../views';
import { isViewName } from '../views/isViewName';
import { useWords } from '../words/Words';
import type { ReadyProps } from './ReadyProps';
import { useCalm } from './useCalm';
import type { TakingBack } from './useUndo';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXXS,
  },
  quiet: { flexGrow: 1, flexBasis: '5rem', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  back: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  arrow: { ':dir(rtl)': { transform: 'scaleX(-1)' } },
});

/** Work shorter than this, in milliseconds, is not worth a word. */
const unnoticed = 500;

interface ToolbarProps {
  readonly state: ReadyProps['state'];
  readonly view: ViewName | undefined;
  readonly refresh: () => void;
  readonly takingBack: TakingBack;
  readonly show: (view: ViewName | undefined) => void;
}

export function Toolbar({
  state: { activity, asOf, sheets, sheetsAsOf },
  view,
  refresh,
  takingBack: { hasWritten, isPossible, isTaken, take },
  show,
}: ToolbarProps) {
  const styles = useStyles();
  const { say, clock } = useWords();
  const shown = useCalm(activity, unnoticed);
  // Where sheets show less than the pane, that is what matters of how fresh things are.
  const freshness = ((): string | undefined => {
    if (!asOf) return undefined;
    const time = clock(asOf);
    if (sheets === 'current') return say('pane.asOf', { time });
    if (sheets === 'unsettled') return say('pane.unsettled');
    return sheetsAsOf ? say('pane.behind', { time, sheets: clock(sheetsAsOf) }) : say('pane.behind.before', { time });
  })();
  const isBehind = sheets !== 'current';
  const checkIn = 'checkIn';
  return (
    <div className={styles.bar}>
      {view !== undefined && (
        <Button
          className={styles.back}
          appearance="subtle"
          size="small"
          icon={<ArrowLeft20Regular className={styles.arrow} />}
          onClick={() => show(undefined)}
        >
          {say('pane.action.back')}
        </Button>
      )}
      <span role="status" className={styles.quiet}>
        {shown === 'idle' && isTaken
          ? say('pane.takenBack')
          : shown === 'waiting'
            ? say('pane.waiting')
            : shown === 'idle' && freshness !== undefined
              ? freshness
              : say('pane.recalculating')}
      </span>
      {hasWritten && (
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowUndo20Regular className={styles.arrow} />}
          aria-label={say(ACTIONS.undo.label)}
          title={say(ACTIONS.undo.description)}
          disabledFocusable={!isPossible}
          onClick={take}
        />
      )}
      <Button
        appearance={isBehind ? 'outline' : 'subtle'}
        size="small"
        icon={<ArrowClockwise20Regular />}
        title={say(ACTIONS.refresh.description)}
        onClick={refresh}
        {...(isBehind ? {} : { 'aria-label': say(ACTIONS.refresh.label) })}
      >
        {isBehind && say('pane.action.bringUpToDate')}
      </Button>
      {view !== 'settings' && (
        <Button
          appearance="subtle"
          size="small"
          icon={<Settings20Regular />}
          aria-label={say(VIEWS.settings.label)}
          title={say(VIEWS.settings.label)}
          data-opens="settings"
          onClick={() => show('settings')}
        />
      )}
      {isViewName(checkIn) && view !== checkIn && (
        // Beside the way back there is room for its sign only.
        <Button
          appearance={view === undefined ? 'outline' : 'subtle'}
          size="small"
          icon={<ClipboardCheckmark20Regular />}
          data-opens={checkIn}
          onClick={() => show(checkIn)}
          {...(view === undefined
            ? {}
            : { 'aria-label': say('pane.action.checkIn'), title: say('pane.action.checkIn') })}
        >
          {view === undefined && say('pane.action.checkIn')}
        </Button>
      )}
    </div>
  );
}
