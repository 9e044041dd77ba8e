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
import { useI18n } from '../i18n/I18n';
import type { MainScreenProps } from './MainScreenProps';
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
  readonly state: MainScreenProps['state'];
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
  const { t, clock } = useI18n();
  const shown = useCalm(activity, unnoticed);
  // Where sheets show less than the pane, that is what matters of how fresh things are.
  const freshness = ((): string | undefined => {
    if (!asOf) return undefined;
    const time = clock(asOf);
    if (sheets === 'current') return t('pane.asOf', { time });
    if (sheets === 'unsettled') return t('pane.unsettled');
    return sheetsAsOf ? t('pane.behind', { time, sheets: clock(sheetsAsOf) }) : t('pane.behind.before', { time });
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
          {t('pane.action.back')}
        </Button>
      )}
      <span role="status" className={styles.quiet}>
        {shown === 'idle' && isTaken
          ? t('pane.takenBack')
          : shown === 'waiting'
            ? t('pane.waiting')
            : shown === 'idle' && freshness !== undefined
              ? freshness
              : t('pane.recalculating')}
      </span>
      {hasWritten && (
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowUndo20Regular className={styles.arrow} />}
          aria-label={t(ACTIONS.undo.label)}
          title={t(ACTIONS.undo.description)}
          disabledFocusable={!isPossible}
          onClick={take}
        />
      )}
      <Button
        appearance={isBehind ? 'outline' : 'subtle'}
        size="small"
        icon={<ArrowClockwise20Regular />}
        title={t(ACTIONS.refresh.description)}
        onClick={refresh}
        {...(isBehind ? {} : { 'aria-label': t(ACTIONS.refresh.label) })}
      >
        {isBehind && t('pane.action.bringUpToDate')}
      </Button>
      {view !== 'settings' && (
        <Button
          appearance="subtle"
          size="small"
          icon={<Settings20Regular />}
          aria-label={t(VIEWS.settings.label)}
          title={t(VIEWS.settings.label)}
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
          {...(view === undefined ? {} : { 'aria-label': t('pane.action.checkIn'), title: t('pane.action.checkIn') })}
        >
          {view === undefined && t('pane.action.checkIn')}
        </Button>
      )}
    </div>
  );
}
